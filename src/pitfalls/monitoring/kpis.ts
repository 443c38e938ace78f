import type { EngagementFile } from '../../engagement/model.ts';
import { lacks } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { isOneResult, mayBeOneResult } from '../kinds.ts';
import type { Context } from '../rule.ts';
import { idGiver, isAbsent } from '../sections.ts';
import type { Kpi, Objective } from './section.ts';

/** Whether all KPIs keep silent on what they are there for. */
export function namesNoObjective(context: Context, kpis: readonly Kpi[]): boolean {
  return kpis.every((kpi) => isAbsent(context, kpi, 'objective'));
}

/**
 * Whether an objective is its own indicator: in the job of a freelancer and in a project, whoever accepts the result
 * measures the objective itself, so that a KPI beside it would say the same again.
 */
export function measuresItself(file: EngagementFile, objective: Objective): boolean {
  return isOneResult(file) && !lacks(objective, 'metric') && !lacks(objective, 'target');
}

/** The same as far as a rule can tell: an objective that only misspells its metric isn't without one. */
export function mayMeasureItself(context: Context, objective: Objective): boolean {
  return (
    mayBeOneResult(context.file) && !isAbsent(context, objective, 'metric') && !isAbsent(context, objective, 'target')
  );
}

/** Whether an engagement gets by without KPIs, since each of its objectives is measured itself. */
export function needsNoKpis(file: EngagementFile): boolean {
  return isOneResult(file) && (file.objectives ?? []).every((objective) => measuresItself(file, objective));
}

/** The same as far as a rule can tell. */
export function mayNeedNoKpis(context: Context): boolean {
  return (
    mayBeOneResult(context.file) &&
    (context.file.objectives ?? []).every((objective) => mayMeasureItself(context, objective))
  );
}

/** The objectives that need a KPI of their own, by id. */
export function objectivesToMeasure(file: EngagementFile): Objective[] {
  return (file.objectives ?? []).filter((objective) => objective.id && !measuresItself(file, objective));
}

/** A KPI for each of the objectives, from what the objective itself says. */
export function kpisFor(file: EngagementFile, objectives: readonly Objective[]): Kpi[] {
  const giveId = idGiver(file);
  return objectives.map((objective) => ({
    id: giveId(`${objective.id}-kpi`),
    objective: objective.id,
    metric: slot(objective.metric ?? say`Share of results accepted at the first attempt`),
    target: slot(objective.target ?? say`at least 95 % a month`),
  }));
}
