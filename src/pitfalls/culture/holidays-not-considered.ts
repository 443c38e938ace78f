import { countryName } from '../../engagement/countries.ts';
import { keyRange, mapOf } from '../../engagement/model.ts';
import { allOf } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent, nobodyThereYet } from '../sections.ts';
import { practice } from '../sources.ts';
import { CULTURE_KEYS, type Culture, cultureOf } from './section.ts';
import { holidaysTemplate } from './template.ts';

/** Beyond this length of both names, the message would be too long for a list of findings. */
const LONGEST_NAMES = 45;

/** A delivery falls on the other side's biggest holiday. */
export const holidaysNotConsidered: Rule = {
  id: 'culture/holidays-not-considered',
  title: 'Holidays of the two countries not listed',
  pitfall: 'culture',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'Client and provider sit in different countries, and the `culture` section lists no `holidays`.',
    why: 'A delivery that is due on the other side’s biggest holiday is late on the day it is agreed. Each side knows its own holidays so well that nobody names them. A list of ten dates lets both plan around them.',
    fix: 'Ask the provider for the days on which it is closed.\nWrite them and your own under `culture.holidays`, for the months that the engagement runs.',
    falsePositives: 'If the team works on all days with people who take turns, list the days on which it is thinner.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
client: { name: Casa Luna S.L., country: ES }
provider: { name: Norte Software Lda, country: PT }
culture:
  practices:
    - A deadline at risk is reported as soon as it is seen
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
client: { name: Casa Luna S.L., country: ES }
provider: { name: Norte Software Lda, country: PT }
culture:
  practices:
    - A deadline at risk is reported as soon as it is seen
  holidays:
    client: [2026-12-08, 2027-01-06]
    provider: [2026-12-01, 2026-12-08]
`,
    },
    sources: [practice()],
  },
  check(context) {
    if (nobodyThereYet(context)) return [];
    const culture = cultureOf(context.file);
    const { client, provider } = context.file;
    if (!culture || !client?.country || !provider?.country || client.country === provider.country) return [];
    if (!listsNoHolidays(context, culture)) return [];
    const problem: Problem = {
      range: keyRange(culture, 'holidays'),
      message: say`${named([client.country, provider.country])} have holidays of their own: list those of both sides under "holidays".`,
      fixes: () => {
        const map = mapOf(culture);
        const value = asTemplate(holidaysTemplate(context));
        return map
          ? [
              {
                title: say`List the holidays of both sides`,
                changes: [{ kind: 'set', map, key: 'holidays', value, order: CULTURE_KEYS }],
              },
            ]
          : [];
      },
    };
    return [problem];
  },
};

function listsNoHolidays(context: Context, culture: Culture): boolean {
  const { holidays } = culture;
  if (!holidays) return isAbsent(context, culture, 'holidays');
  return isListAbsent(context, holidays, 'client') && isListAbsent(context, holidays, 'provider');
}

function named(codes: readonly string[]): string {
  const names = allOf(codes.map(countryName));
  return names.length > LONGEST_NAMES ? allOf(codes) : names;
}
