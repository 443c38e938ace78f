import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { mayBeOneResult } from '../kinds.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { setChange, setFix } from '../setFix.ts';
import { dora, nis } from '../sources.ts';
import { type Contingency, contingencyKeys, contingencyOf, continuityKeys } from './section.ts';
import { continuityTemplate } from './template.ts';

type Part = 'rto' | 'rpo';

/** Nobody has said how soon a service has to run again, or how much of it may be lost. */
export const noContinuity: Rule = {
  id: 'contingency/no-continuity',
  title: 'No recovery time or recovery point',
  pitfall: 'contingency',
  severity: 'off',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'In the profile `regulated`: `continuity` is missing, or lacks the recovery time (`rto`) or the recovery point (`rpo`). Not asked of freelance jobs and projects, nor where no model is given.',
    why: 'After a failure the first question is how long it may last, and the second how much may be lost. If nobody has answered both before, each side plans for its own idea of them, and the copies and reserves that are paid for don’t fit the need. Financial entities in the EU must set both for their functions; for others it is good practice.',
    fix: 'Add `continuity` with `rto` (how long it may stand still) and `rpo` (how many hours of data may be lost).\nAsk those who work with the service, not those who run it.',
    falsePositives: 'If nothing may be lost, or nothing depends on the data, write `rpo: 0 hours`, or a long period.',
    examples: {
      bad: `version: 1
engagement:
  id: core-ledger
  title: Core ledger in the cloud
  status: contracting
  model: managed-service
  profile: regulated
contingency:
  continuity:
    rto: 2 hours
`,
      good: `version: 1
engagement:
  id: core-ledger
  title: Core ledger in the cloud
  status: contracting
  model: managed-service
  profile: regulated
contingency:
  continuity:
    rto: 2 hours
    rpo: 5 minutes
`,
    },
    sources: [dora('Art. 12(6)'), dora('Art. 30(3)(c)'), nis('Annex, 4.1.2(f)')],
  },
  check(context) {
    const contingency = contingencyOf(context.file);
    if (!contingency || mayBeOneResult(context.file)) return [];
    const parts = missingParts(context, contingency);
    if (parts.length === 0) return [];
    const problem: Problem = {
      range: keyRange(contingency, 'continuity'),
      message: messageOf(parts),
      fixes: () => fixes(context, contingency, parts),
    };
    return [problem];
  },
};

function messageOf([first, second]: readonly Part[]): string {
  if (second) {
    return say`The plan gives no recovery time and no recovery point: say how long the work may stand still and how much data may be lost.`;
  }
  return first === 'rto'
    ? say`The plan gives no recovery time: say how long the work may stand still and how much data may be lost.`
    : say`The plan gives no recovery point: say how long the work may stand still and how much data may be lost.`;
}

function titleOf([first, second]: readonly Part[]): string {
  if (second) return say`Add the recovery time and the recovery point`;
  return first === 'rto' ? say`Add the recovery time` : say`Add the recovery point`;
}

function missingParts(context: Context, contingency: Contingency): Part[] {
  const { continuity } = contingency;
  if (!continuity) return isAbsent(context, contingency, 'continuity') ? ['rto', 'rpo'] : [];
  return (['rto', 'rpo'] as const).filter((part) => isAbsent(context, continuity, part));
}

function fixes(context: Context, contingency: Contingency, parts: readonly Part[]): Fix[] {
  const { continuity } = contingency;
  const template = continuityTemplate(context);
  if (!continuity) {
    return setFix(
      say`Add recovery time and recovery point`,
      contingency,
      'continuity',
      asTemplate(template),
      contingencyKeys(),
    );
  }
  const changes = parts.flatMap((part) => setChange(continuity, part, template[part], continuityKeys()));
  const title = titleOf(parts);
  return changes.length > 0 ? [{ title, changes }] : [];
}
