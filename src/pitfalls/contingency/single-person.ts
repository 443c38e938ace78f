import { anchorRange, seqOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { practice } from '../sources.ts';
import { type Contingency, contingencyKeys, contingencyOf, lacksBackup, type Risk } from './section.ts';
import { backupTemplate, personRiskTemplate } from './template.ts';
import { isAboutPeople } from './words/index.ts';

/** Up to so many people, the absence of one stops the work. */
const FEW_PEOPLE = 2;

/** The work hangs on one or two people, and the plan doesn't speak of them. */
export const singlePerson: Rule = {
  id: 'contingency/single-person',
  title: 'Work that hangs on one person',
  pitfall: 'contingency',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'A freelance job, or a `teamSize` of one or two, with neither a `backup` nor a risk that speaks of people. Where the criticality is `high` or `critical`, the rule on the missing backup speaks instead.',
    why: 'One illness, accident or better offer, and the work stands still with everything that only this person knows. It is the likeliest of all failures, and the cheapest to prepare for: results kept in your own place, and a name to call. A sentence about it also starts the talk on holidays and substitutes.',
    fix: 'Add a risk for the absence of the person, with what you do about it.\nOr name under `backup` who could take over.',
    falsePositives:
      'If the job can simply wait until the person is back, write that as the `mitigation` of such a risk. The words for people are looked for in six languages; in others, accept the finding.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: contracting
  model: freelance
contingency:
  risks:
    - id: printer-is-late
      description: The printer needs the files a month earlier
      mitigation: The files for print are delivered first
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: contracting
  model: freelance
contingency:
  risks:
    - id: designer-falls-ill
      description: The designer falls ill for more than a week
      mitigation: All drafts are kept in our shared folder
`,
    },
    sources: [practice()],
  },
  check(context) {
    const contingency = contingencyOf(context.file);
    const { engagement } = context.file;
    if (!contingency || !engagement || !lacksBackup(context, contingency)) return [];
    // Then nobody steps in at all, and whoever mends that mends this too.
    if (isHighOrCritical(context)) return [];
    const who = fewPeople(engagement);
    if (!who || mayNamePeople(context, contingency)) return [];
    const problem: Problem = {
      range: anchorRange(contingency),
      message: say`${who.fact}, and the plan says nothing on an absence: add a risk about it, or name a backup.`,
      related: [{ range: valueRange(engagement, who.key), message: `${who.fact}.` }],
      fixes: () => fixes(context, contingency),
    };
    return [problem];
  },
};

/** What the file says of how few people do the work; undefined where they are more, or nobody knows. */
function fewPeople({
  model,
  teamSize,
}: NonNullable<Context['file']['engagement']>): { key: 'model' | 'teamSize'; fact: string } | undefined {
  if (teamSize !== undefined && teamSize >= 1 && teamSize <= FEW_PEOPLE) {
    return { key: 'teamSize', fact: teamSize === 1 ? say`One person does this work` : say`Two people do this work` };
  }
  return model === 'freelance' ? { key: 'model', fact: say`This is freelance work` } : undefined;
}

/** Whether a risk speaks of people, or one that can't be read may do so. */
function mayNamePeople(context: Context, contingency: Contingency): boolean {
  const { risks } = contingency;
  if (!risks) return !isListAbsent(context, contingency, 'risks');
  return hasUnreadableItem(risks) || risks.some((risk) => mayBeAboutPeople(context, risk));
}

function mayBeAboutPeople(context: Context, risk: Risk): boolean {
  const { id, description, trigger } = risk;
  if (description === undefined && !isAbsent(context, risk, 'description')) return true;
  return [id, description, trigger].some((text) => text !== undefined && isAboutPeople(text));
}

function fixes(context: Context, contingency: Contingency): Fix[] {
  const title = say`Add a risk for the absence of the person`;
  const risk = asTemplate(personRiskTemplate(context));
  const seq = contingency.risks && seqOf(contingency.risks);
  const addRisk: Fix[] = seq?.items.length
    ? [{ title, changes: [{ kind: 'append', seq, value: risk }] }]
    : setFix(title, contingency, 'risks', [risk], contingencyKeys());
  const backup = asTemplate(backupTemplate(context));
  return [...addRisk, ...setFix(say`Add a backup`, contingency, 'backup', backup, contingencyKeys())];
}
