import { keyRange, mapOf, seqOf } from '../../engagement/model.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import { say } from '../../l10n/say.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import { personName } from '../people.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, excerpt } from '../sections.ts';
import { nao } from '../sources.ts';
import { COMMUNICATION_KEYS, type Communication, communicationOf, type Step } from './section.ts';
import { escalationTemplate, nextLevelTemplate } from './template.ts';

/** Nobody knows whom to call when the two contacts are stuck. */
export const noEscalation: Rule = {
  id: 'communication/no-escalation',
  title: 'No way up when things get stuck',
  pitfall: 'communication',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A communication plan without `escalation`; or with one level only, where the criticality is `high` or `critical`.',
    why: 'When two people on the working level are stuck, both wait for the other one to move. A named person above them, and a time after which that person is asked, turns a stand-off of weeks into a call of ten minutes. Agreed in good times, it insults nobody in bad ones.',
    fix: 'Name two levels with the provider: who is asked first and who is asked next.\nWrite `within` beside each: after how long the next one takes over.',
    falsePositives:
      'If you deal with the owner of a small company, the one level is the top: accept the finding, or name whoever decides when the owner is away.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
communication:
  meetings:
    - name: Weekly service call
      cadence: weekly
  escalation:
    - level: 1
      contact: Teresa Lopes
      within: 4 hours
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
communication:
  meetings:
    - name: Weekly service call
      cadence: weekly
  escalation:
    - level: 1
      contact: Teresa Lopes
      within: 4 hours
    - level: 2
      contact: Rui Matos
      within: 1 day
`,
    },
    sources: [nao('5.6'), nao('7.3')],
  },
  check(context) {
    const communication = communicationOf(context.file);
    if (!communication) return [];
    const { escalation } = communication;
    if (isListAbsent(context, communication, 'escalation')) {
      const problem: Problem = {
        range: keyRange(communication, 'escalation'),
        message: say`Nothing says whom to ask when things get stuck: name two levels, and after how long the next takes over.`,
        fixes: () => addLevels(context, communication),
      };
      return [problem];
    }
    if (!escalation?.length || hasUnreadableItem(escalation) || !isHighOrCritical(context)) return [];
    const levels = new Set(escalation.map(({ level }) => String(level)));
    if (levels.size > 1 || escalation.some((step) => step.level === undefined)) return [];
    const last = escalation.at(-1);
    const name = personName(last?.contact);
    const criticality = valueWords(context.file.engagement?.criticality ?? '');
    const problem: Problem = {
      range: keyRange(communication, 'escalation'),
      message: name
        ? say`Escalation ends with ${excerpt(name, 30)}, though criticality is ${valueWords(criticality)}: name whoever is asked next.`
        : say`Escalation ends at its first level, though criticality is ${valueWords(criticality)}: name whoever is asked next.`,
      fixes: () => addNext(escalation),
    };
    return [problem];
  },
};

function addLevels(context: Context, communication: Communication): Fix[] {
  const map = mapOf(communication);
  if (!map) return [];
  const value = asTemplate(escalationTemplate(context));
  return [
    {
      title: say`Add two levels of escalation`,
      changes: [{ kind: 'set', map, key: 'escalation', value, order: COMMUNICATION_KEYS }],
    },
  ];
}

function addNext(escalation: readonly Step[]): Fix[] {
  const seq = seqOf(escalation);
  const last = escalation.at(-1)?.level;
  const level = typeof last === 'number' ? last + 1 : 2;
  const value = asTemplate(nextLevelTemplate(level));
  return seq ? [{ title: say`Add level ${level} of escalation`, changes: [{ kind: 'append', seq, value }] }] : [];
}
