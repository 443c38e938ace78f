import type { Rule } from '../rule.ts';
import { backupOvercommitted } from './backup-overcommitted.ts';
import { duplicateEngagement } from './duplicate-engagement.ts';
import { providerConcentration } from './provider-concentration.ts';

export const rules: readonly Rule[] = [duplicateEngagement, providerConcentration, backupOvercommitted];
