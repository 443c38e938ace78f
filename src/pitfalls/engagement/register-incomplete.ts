import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent, isMissing, isSectionAbsent, nobodyThereYet, sectionChanges } from '../sections.ts';
import { dora } from '../sources.ts';
import { ENGAGEMENT_KEYS, type Facts, PARTY_KEYS, type Party } from './facts.ts';

export const registerIncomplete: Rule = {
  id: 'engagement/register-incomplete',
  title: 'Register incomplete',
  pitfall: null,
  severity: 'off',
  regulated: 'warning',
  phase: 'draft',
  explanation: {
    what: 'In the profile `regulated`: something is missing that an outsourcing register holds of every engagement. That is both parties with their country, `start`, `criticality`, `personalData` and `model`; one finding lists all of it.',
    why: 'A register answers in one look who does what for you, from where, and what stops if they stop. The law asks financial entities of the European Union to keep one for their ICT services; for others it is good practice. A register with gaps gives no answer on the day on which it is needed.',
    fix: 'Fill in what the finding lists; the fix adds all of it, with places to choose or type.\nWrite `criticality` and `personalData` down even where the default would do: a register records decisions.',
    falsePositives:
      'If your supervisor asks for no register, choose the profile `recommended`, or accept the finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: core-banking-cloud
  title: Cloud hosting of the core banking system
  status: contracting
  model: managed-service
  profile: regulated
client: { name: Sparhaus Bank, country: AT }
provider: { name: Nimbus Hosting Ltd }
`,
      good: `version: 1
engagement:
  id: core-banking-cloud
  title: Cloud hosting of the core banking system
  status: contracting
  model: managed-service
  criticality: critical
  start: 2027-01-01
  personalData: true
  profile: regulated
client: { name: Sparhaus Bank, country: AT }
provider: { name: Nimbus Hosting Ltd, country: IE }
`,
    },
    sources: [dora('Art. 28(3)')],
  },
  check(context) {
    const { engagement } = context.file;
    if (!engagement || nobodyThereYet(context)) return [];
    const gaps = gapsOf(context, engagement);
    if (gaps.length === 0) return [];
    const problem: Problem = {
      range: rangeOf(gaps, engagement),
      message:
        gaps.length === 1
          ? say`The outsourcing register lacks ${gaps.map((gap) => gap.words()).join(', ')}: add it.`
          : say`The outsourcing register lacks ${gaps.map((gap) => gap.words()).join(', ')}: add them.`,
      fixes: () => fill(context, gaps),
    };
    return [problem];
  },
};

interface Gap {
  readonly words: () => string;
  /** The object that lacks something; absent where a whole section is missing. */
  readonly object?: object;
  readonly changes: () => Change[];
}

const FACTS = [
  { key: 'start', words: () => say`start`, value: (context: Context) => slot(context.today.toString()) },
  { key: 'criticality', words: () => say`criticality`, value: () => choice('medium', 'low', 'high', 'critical') },
  { key: 'personalData', words: () => say`personal data`, value: () => choice(true, false) },
  {
    key: 'model',
    words: () => say`model`,
    value: () =>
      choice('managed-service', 'business-process', 'dedicated-team', 'staff-augmentation', 'project', 'freelance'),
  },
] as const satisfies readonly { key: keyof Facts; words: () => string; value: (context: Context) => Template }[];

const PARTIES = [
  {
    section: 'client',
    name: () => say`Your company`,
    country: 'ES',
    words: () => say`client`,
    itsCountry: () => say`client country`,
  },
  {
    section: 'provider',
    name: () => 'Norte Apoio, Lda.',
    country: 'PT',
    words: () => say`provider`,
    itsCountry: () => say`provider country`,
  },
] as const;

function gapsOf(context: Context, engagement: Facts): Gap[] {
  const gaps: Gap[] = [];
  for (const { section, name, country, words, itsCountry } of PARTIES) {
    const party: Party | undefined = context.file[section];
    if (isSectionAbsent(context, section)) {
      const template = asTemplate<Party>({ name: slot(name()), country: slot(country) });
      gaps.push({ words, changes: () => sectionChanges(context.file, section, template) });
      continue;
    }
    if (!party || isMissing(context.file, section)) continue;
    // A party without a name is the finding of `format/schema`.
    if (!isAbsent(context, party, 'country')) continue;
    gaps.push({
      words: itsCountry,
      object: party,
      changes: () => set(party, 'country', slot<string>(country), PARTY_KEYS),
    });
  }
  for (const { key, words, value } of FACTS) {
    if (!isAbsent(context, engagement, key)) continue;
    gaps.push({ words, object: engagement, changes: () => set(engagement, key, value(context), ENGAGEMENT_KEYS) });
  }
  return gaps;
}

function set(object: object, key: string, value: Template, order: readonly string[]): Change[] {
  const map = mapOf(object);
  return map ? [{ kind: 'set', map, key, value, order }] : [];
}

/** The key of the one object that lacks something, else the key `engagement`. */
function rangeOf(gaps: readonly Gap[], engagement: Facts): Range {
  const object = gaps[0]?.object;
  return anchorRange(object && gaps.every((gap) => gap.object === object) ? object : engagement);
}

function fill(context: Context, gaps: readonly Gap[]): Fix[] {
  const changes = gaps.flatMap((gap) => gap.changes());
  return changes.length > 0 && mapOf(context.file) ? [{ title: say`Add what the register lacks`, changes }] : [];
}
