import type { Rule } from '../rule.ts';
import { endBeforeStart } from './end-before-start.ts';
import { noOwner } from './no-owner.ts';
import { noProvider } from './no-provider.ts';
import { registerIncomplete } from './register-incomplete.ts';
import { statusBehind } from './status-behind.ts';

/** The engagement itself: who answers for it, with whom, and when. */
export const rules: readonly Rule[] = [noOwner, noProvider, endBeforeStart, statusBehind, registerIncomplete];
