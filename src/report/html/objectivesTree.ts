import { formatCadence, toCadence } from '../../engagement/cadences.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say } from '../../l10n/say.ts';
import type { Objectives, ReportedKpi, ReportedObjective } from '../objectives.ts';
import { listed } from '../words.ts';
import { type Frame, nameText, place, section, sentenceText } from './frame.ts';
import { stateIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** What must be achieved, and below each the KPIs that watch it. */
export function objectivesPart(all: Objectives | undefined, frame: Frame): Markup {
  if (!all) return html``;
  const others =
    all.others.length > 0 &&
    html`<li class="objective">${stateIcon('weak')}<div class="what"><strong>${say`KPIs that watch no objective`}</strong></div>${kpiList(all.others, frame)}</li>
`;
  const body = html`<ul class="objectives framed">
${all.objectives.map((objective) => item(objective, frame))}${others}</ul>`;
  return section(frame, 'objectives', say`Objectives`, body, say`with the KPIs that watch them`);
}

function item(objective: ReportedObjective, frame: Frame): Markup {
  const { statement, metric, baseline, target, due, priority, owner, kpis } = objective;
  const watched = kpis.length > 0 || objective.measuresItself;
  const facts = [
    metric && nameText(metric),
    goalText(baseline, target),
    due && say`by ${formatDate(due)}`,
    priority && priorityText(priority),
    owner && nameText(owner),
  ];
  return html`<li class="objective">${stateIcon(watched ? 'covered' : 'weak')}<div class="what">${place(frame, objective, sentenceText(statement) || say`Objective without a statement`)}
<span class="source">${listed(facts)}</span></div>${kpis.length > 0 ? kpiList(kpis, frame) : html`<p class="unwatched">${objective.measuresItself ? say`Measured itself, when it is accepted` : say`No KPI watches it`}</p>`}</li>
`;
}

function goalText(baseline: string, target: string): string {
  if (baseline && target) return say`from ${nameText(baseline)} to ${nameText(target)}`;
  return target ? say`target ${nameText(target)}` : '';
}

function priorityText(priority: NonNullable<ReportedObjective['priority']>): string {
  if (priority === 'must') return say`must`;
  return priority === 'should' ? say`should` : say`could`;
}

/** A cadence as people read it; the file's own words where it is none. */
function cadenceText(own: string): string {
  const cadence = toCadence(own);
  return cadence ? formatCadence(cadence) : nameText(own);
}

function kpiList(kpis: readonly ReportedKpi[], frame: Frame): Markup {
  const row = (kpi: ReportedKpi) => {
    const { metric, target, threshold, cadence } = kpi;
    const facts = [
      target && say`target ${nameText(target)}`,
      threshold && say`act at ${nameText(threshold)}`,
      cadenceText(cadence),
    ];
    return html`<li>${place(frame, kpi, sentenceText(metric) || say`KPI without a metric`)} <span class="source">${listed(facts)}</span></li>
`;
  };
  return html`<ul class="kpis">
${kpis.map(row)}</ul>`;
}
