import { toId } from '../../engagement/ids.ts';
import { mapOf, pairOf, seqOf } from '../../engagement/model.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import { ENGAGEMENT_KEYS } from '../../pitfalls/engagement/facts.ts';
import { kpisFor, measuresItself } from '../../pitfalls/monitoring/kpis.ts';
import { MONITORING_KEYS, monitoringOf } from '../../pitfalls/monitoring/section.ts';
import { objectiveTemplate } from '../../pitfalls/objectives/template.ts';
import { asTemplate, freeId, sectionChanges } from '../../pitfalls/sections.ts';
import { setChange } from '../../pitfalls/setFix.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import type { Range, ScalarNode } from '../../yaml/tree.ts';
import type { Snapshot } from '../snapshot.ts';
import { bulletIn } from './bullet.ts';
import { itemAt, type Refactoring } from './place.ts';

/** An id of more words is hard to read; it is a proposal. */
const WORDS_OF_ID = 4;

/** A bullet of the summary that becomes an objective: it moves there, and the rest of the summary stays. */
export function extractObjective(snapshot: Snapshot, selected: Range): Refactoring[] {
  const { engagement } = snapshot.context.file;
  const summary = engagement && pairOf(engagement, 'summary')?.value;
  if (!engagement || summary?.kind !== 'scalar') return [];
  const bullet = bulletIn(snapshot.tree.text, summary, selected);
  if (!bullet) return [];
  const rest = summary.text.split('\n').filter((_, index) => index < bullet.first || index > bullet.last);
  return [
    {
      kind: 'refactor.extract',
      title: say`Make an objective of "${excerptOf(bullet.words)}"`,
      changes: [...summaryChange(engagement, summary, rest.join('\n')), ...addObjective(snapshot, bullet.words)],
    },
  ];
}

function summaryChange(engagement: object, { style }: ScalarNode, rest: string): Change[] {
  const map = mapOf(engagement);
  const pair = pairOf(engagement, 'summary');
  const index = pair && map ? map.pairs.indexOf(pair) : -1;
  const kept = rest.trim();
  if (kept === '') return map && index >= 0 ? [{ kind: 'remove', from: map, index }] : [];
  // One line that is left needs no block, unless it is folded.
  const isBlock = kept.includes('\n') || style === 'folded';
  return setChange(engagement, 'summary', isBlock && rest.endsWith('\n') ? `${kept}\n` : kept, ENGAGEMENT_KEYS);
}

function addObjective({ context }: Snapshot, statement: string): Change[] {
  const { file } = context;
  const wish = toId(statement.split(/\s+/).slice(0, WORDS_OF_ID).join(' ')) ?? 'objective';
  const objective = asTemplate({ ...objectiveTemplate(context), id: slot(freeId(file, wish)), statement });
  const list = file.objectives && seqOf(file.objectives);
  if (list?.items.length) return [{ kind: 'append', seq: list, value: objective }];
  return sectionChanges(file, 'objectives', [objective]);
}

/** The KPI for an objective that none measures. */
export function addKpi({ context }: Snapshot, selected: Range): Refactoring[] {
  const { file } = context;
  const objective = itemAt(file.objectives, selected);
  const monitoring = monitoringOf(file);
  if (!objective?.id || !monitoring || measuresItself(file, objective)) return [];
  const { kpis } = monitoring;
  if (kpis?.some((kpi) => kpi.objective === objective.id)) return [];
  const [kpi] = kpisFor(file, [objective]);
  if (!kpi) return [];
  const list = kpis && seqOf(kpis);
  const changes: Change[] = list?.items.length
    ? [{ kind: 'append', seq: list, value: asTemplate(kpi) }]
    : setChange(monitoring, 'kpis', asTemplate([kpi]), MONITORING_KEYS);
  return [{ kind: 'refactor.rewrite', title: say`Add a KPI for "${excerptOf(objective.id)}"`, changes }];
}
