import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, nobodyThereYet, sectionFix } from '../sections.ts';
import { iso44001, practice } from '../sources.ts';
import { describe, differencesOf } from './differences.ts';
import { cultureTemplate } from './template.ts';

/** Beyond this length of its part, a message with both countries' names would be too long for a list of findings. */
const LONGEST_PART = 70;

export const missing: Rule = {
  id: 'culture/missing',
  title: 'Differences not talked about',
  pitfall: 'culture',
  severity: 'warning',
  phase: 'contracting',
  options: ['meetingHorizon'],
  explanation: {
    what: 'Client and provider differ in country, time zone or language, and the file has no `culture` section. Silent where they do not differ, or the file does not tell.',
    why: 'Habits of work, holidays and ways to say no differ more than people expect, and each side takes its own for normal. What is agreed on in the first week costs an hour; what is found out in the third month costs trust.',
    fix: 'Talk about it once with the provider.\nAdd `culture` with the `differences` you see, the `practices` you agree on (feedback, decisions, disagreement, deadlines) and the `holidays` of both sides.',
    falsePositives:
      'If both teams have worked together for years, write the practices that have grown: new people will need them.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
client:
  name: Casa Luna S.L.
  country: ES
provider:
  name: Norte Software Lda
  country: PT
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
client:
  name: Casa Luna S.L.
  country: ES
provider:
  name: Norte Software Lda
  country: PT
culture:
  differences:
    - Dates are promises on one side and intentions on the other
  practices:
    - A deadline at risk is reported as soon as it is seen
    - Decisions are written down on the same day
  holidays:
    client: [2026-12-08, 2027-01-06]
    provider: [2026-12-01, 2026-12-08]
`,
    },
    sources: [practice(), iso44001('Stage "Working together"')],
  },
  check(context) {
    if (nobodyThereYet(context) || !isSectionAbsent(context, 'culture')) return [];
    const differences = differencesOf(context);
    const named = describe(differences);
    if (!named) return [];
    const part = named.length > LONGEST_PART ? (describe(differences, (code) => code) ?? named) : named;
    const problem: Problem = {
      range: missingSectionRange(context),
      message: say`The parties differ in ${part}: write under "culture" how you bridge that.`,
      fixes: sectionFix(context, 'culture', say`Add how you bridge the differences`, () => cultureTemplate(context)),
    };
    return [problem];
  },
};
