import { toId } from '../../engagement/ids.ts';
import { mapOf, pairOf, seqOf } from '../../engagement/model.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { ENGAGEMENT_KEYS } from '../../pitfalls/engagement/facts.ts';
import { kpisFor, measuresItself } from '../../pitfalls/monitoring/kpis.ts';
import { MONITORING_KEYS, monitoringOf } from '../../pitfalls/monitoring/section.ts';
import { objectiveTemplate } from '../../pitfalls/objectives/template.ts';
import { asTemplate, freeId, sectionChanges } from '../../pitfalls/sections.ts';
import { setChange } from '../../pitfalls/setFix.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Snapshot } from '../snapshot.ts';
import { bulletAt } from './bullet.ts';
import { itemAt, type Refactoring } from './place.ts';

/** An id of more words is hard to read; it is a proposal. */
const WORDS_OF_ID = 4;

/** A bullet of the summary that becomes an objective: it moves there, and the rest of the summary stays. */
export function extractObjective(snapshot: Snapshot, selected: Range): Refactoring[] {
  const { context, lines } = snapshot;
  const { engagement } = context.file;
  const summary = engagement && pairOf(engagement, 'summary')?.value;
  // In other styles the lines of the text aren't those of the file.
  if (!engagement || summary?.kind !== 'scalar' || summary.style !== 'literal') return [];
  const [head, first, last] = [summary.range.start, selected.start, selected.end].map((at) => lines.position(at).line);
  if (head === undefined || first === undefined || last === undefined || first <= head) return [];
  const text = summary.text.split('\n');
  const bullet = bulletAt(text, first - head - 1);
  if (!bullet || last - head - 1 > bullet.last) return [];
  const rest = text.filter((_, index) => index < bullet.first || index > bullet.last).join('\n');
  return [
    {
      kind: 'refactor.extract',
      title: `Make an objective of "${excerptOf(bullet.words)}"`,
      changes: [...summaryChange(engagement, rest), ...addObjective(snapshot, bullet.words)],
    },
  ];
}

function summaryChange(engagement: object, rest: string): Change[] {
  const map = mapOf(engagement);
  const pair = pairOf(engagement, 'summary');
  const index = pair && map ? map.pairs.indexOf(pair) : -1;
  const kept = rest.trim();
  if (kept === '') return map && index >= 0 ? [{ kind: 'remove', from: map, index }] : [];
  // One line that is left needs no block.
  const value = kept.includes('\n') && rest.endsWith('\n') ? `${kept}\n` : kept;
  return setChange(engagement, 'summary', value, ENGAGEMENT_KEYS);
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
  return [{ kind: 'refactor.rewrite', title: `Add a KPI for "${excerptOf(objective.id)}"`, changes }];
}
