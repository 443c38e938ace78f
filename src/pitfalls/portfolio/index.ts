import type { AcrossRule } from './across.ts';
import { backupOvercommitted } from './backup-overcommitted.ts';
import { duplicateEngagement } from './duplicate-engagement.ts';
import { providerConcentration } from './provider-concentration.ts';

export const rules: readonly AcrossRule[] = [duplicateEngagement, providerConcentration, backupOvercommitted];
