import type { Temporal } from 'temporal-polyfill';
import { toDate } from '../engagement/dates.ts';
import { valueRange } from '../engagement/model.ts';
import { measuresItself } from '../pitfalls/monitoring/kpis.ts';
import { type Kpi, monitoringOf, type Objective } from '../pitfalls/monitoring/section.ts';
import { personName } from '../pitfalls/people.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import type { Placed } from './model.ts';

/** What is measured. Texts are empty where the file has none. */
export interface ReportedKpi extends Placed {
  readonly metric: string;
  readonly target: string;
  readonly threshold: string;
  /** As the file has it: `monthly`. */
  readonly cadence: string;
}

/** What must be achieved, and what is measured to see it. Texts are empty where the file has none. */
export interface ReportedObjective extends Placed {
  readonly statement: string;
  readonly metric: string;
  readonly baseline: string;
  readonly target: string;
  readonly due?: Temporal.PlainDate;
  readonly priority?: Objective['priority'];
  readonly owner: string;
  readonly kpis: readonly ReportedKpi[];
  /** It needs no KPI: whoever accepts the result measures the objective itself. */
  readonly measuresItself: boolean;
}

/** The objectives of an engagement with the KPIs that watch them. */
export interface Objectives {
  readonly objectives: readonly ReportedObjective[];
  /** KPIs that name no objective of the file. */
  readonly others: readonly ReportedKpi[];
}

/** The objectives of an engagement; undefined where the file has none. */
export function objectivesOf({ file }: Context, at: (range: Range) => Position): Objectives | undefined {
  const { objectives = [] } = file;
  if (!objectives.length) return undefined;
  const ids = new Set(objectives.map(({ id }) => id));
  const kpis = (monitoringOf(file)?.kpis ?? []).map((kpi) => ({ watches: kpi.objective, kpi: reported(kpi, at) }));
  return {
    objectives: objectives.map((objective) => ({
      statement: objective.statement || objective.id || '',
      metric: objective.metric ?? '',
      baseline: textOf(objective.baseline),
      target: textOf(objective.target),
      due: toDate(objective.due),
      priority: objective.priority,
      owner: personName(objective.owner) ?? '',
      kpis: kpis.filter(({ watches }) => watches && watches === objective.id).map(({ kpi }) => kpi),
      measuresItself: measuresItself(file, objective),
      at: at(valueRange(objective, 'statement')),
    })),
    others: kpis.filter(({ watches }) => !watches || !ids.has(watches)).map(({ kpi }) => kpi),
  };
}

function reported(kpi: Kpi, at: (range: Range) => Position): ReportedKpi {
  return {
    metric: kpi.metric || kpi.id || '',
    target: textOf(kpi.target),
    threshold: textOf(kpi.threshold),
    cadence: kpi.cadence ?? '',
    at: at(valueRange(kpi, 'metric')),
  };
}

function textOf(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}
