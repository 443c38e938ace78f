import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { nao } from '../sources.ts';
import { communicationTemplate } from './template.ts';

export const missing: Rule = {
  id: 'communication/missing',
  title: 'No communication plan',
  pitfall: 'communication',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement file without a `communication` section, or with an empty one.',
    why: 'Two sides that speak only when something breaks learn of each other what went wrong, and little else. Small misunderstandings then grow for weeks before anybody hears of them. A fixed call, a channel with an answer time and a way up cost an hour a week and save most of that.',
    fix: 'Add `communication` with a regular meeting, the `channels` with their `responseTime`, and the `escalation` in two steps.',
    falsePositives:
      'If a contract settles all this, note the meeting and the escalation here in two lines, so that people find them.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
communication:
  language: en
  meetings:
    - name: Progress call
      cadence: weekly
      day: tuesday
      duration: 30 minutes
  channels:
    - purpose: Questions
      tool: Chat
      responseTime: 1 day
  escalation:
    - level: 1
      contact: Rui Matos
      within: 1 day
    - level: 2
      contact: Marta Lopes
      within: 3 days
`,
    },
    sources: [nao('4.4'), nao('4.6')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'communication')) return [];
    const problem: Problem = {
      range: missingSectionRange(context),
      message: say`Nothing says when the two sides talk: plan a regular meeting, channels and a way up when things get stuck.`,
      fixes: sectionFix(context, 'communication', say`Add a communication plan`, () => communicationTemplate(context)),
    };
    return [problem];
  },
};
