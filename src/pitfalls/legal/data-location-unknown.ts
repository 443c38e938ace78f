import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { dora } from '../sources.ts';
import { hasPersonalData, securityOf } from './facts.ts';
import { dataCountries, SECURITY_KEYS } from './template.ts';

/** Personal data are kept somewhere, and nobody noted where. */
export const dataLocationUnknown: Rule = {
  id: 'legal/data-location-unknown',
  title: 'Where the data are kept is unknown',
  pitfall: 'legal',
  severity: 'information',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'Personal data are involved, and `security` gives no `dataLocations`.',
    why: 'Where data are kept, and from where they are seen, decides which law holds for them and which safeguards they need. DORA Art. 30(2)(b) asks that contracts name the regions or countries where data are processed and stored (law for financial entities in the EU that buy ICT services, good practice for others).',
    fix: 'Ask the provider in which countries the data are stored and from which its people see them.\nList these countries under `security.dataLocations`.',
    falsePositives: 'If the provider works in your own systems only, list the countries where those stand.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
security:
  controls: [Two-factor sign-in for every account]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
security:
  controls: [Two-factor sign-in for every account]
  dataLocations: [DE, PT]
`,
    },
    sources: [dora('Art. 30(2)(b)')],
  },
  check(context) {
    const security = securityOf(context);
    if (!security || !hasPersonalData(context) || !isAbsent(context, security, 'dataLocations')) return [];
    const problem: Problem = {
      range: keyRange(context.file, 'security'),
      message: say`Nothing says in which countries the personal data are kept: ask the provider and list them.`,
      fixes: () => addLocations(context, security),
    };
    return [problem];
  },
};

function addLocations(context: Context, security: object): Fix[] {
  const map = mapOf(security);
  if (!map) return [];
  const value = dataCountries(context);
  return [
    {
      title: say`Add the countries where the data are kept`,
      changes: [{ kind: 'set', map, key: 'dataLocations', value, order: SECURITY_KEYS }],
    },
  ];
}
