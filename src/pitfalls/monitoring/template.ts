import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { proposedCadence, type UsualCadence } from './cadence.ts';
import { kpisFor, needsNoKpis, objectivesToMeasure } from './kpis.ts';
import type { Kpi, Monitoring } from './section.ts';

/** A KPI for where no objective is known. */
const exampleKpi = (): Kpi => ({
  id: slot('on-time-delivery'),
  metric: slot(say`Deliveries accepted by their due date`),
  target: slot(say`at least 95 % a month`),
  threshold: slot(say`90 % a month`),
  source: slot(say`Acceptance records of the owner`),
});

/** A KPI for each objective that needs one; one as an example where there is no objective yet. */
export function kpisTemplate(file: EngagementFile): Kpi[] {
  if (needsNoKpis(file)) return [];
  const kpis = kpisFor(file, objectivesToMeasure(file));
  return kpis.length > 0 ? kpis : [exampleKpi()];
}

/** A cadence to choose from, the proposed one first. */
export function cadenceChoice(context?: Context): UsualCadence {
  const proposed = proposedCadence(context);
  const all: readonly UsualCadence[] = ['weekly', 'biweekly', 'monthly'];
  return choice(proposed, ...all.filter((cadence) => cadence !== proposed));
}

/** How the provider hears how it is doing: after each review, so at the cadence of these where it is known. */
export function feedbackTemplate(context?: Context): NonNullable<Monitoring['feedback']> {
  const reviews = context?.file.monitoring?.cadence;
  return {
    cadence: reviews === undefined ? cadenceChoice(context) : slot(reviews),
    method: slot(say`The review is sent in writing within 3 working days and discussed in the next meeting`),
  };
}

/**
 * The section `monitoring`: a cadence that fits the term, a KPI for each objective that needs one, and feedback. It
 * records no review, since nobody has held one by adding a section. `objective`: what the KPI of a template without an
 * engagement is there for.
 */
export function monitoringTemplate(context?: Context, objective?: string): Template {
  const kpis = objective
    ? [{ id: exampleKpi().id, objective: slot(objective), ...exampleKpi() }]
    : kpisTemplate(context?.file ?? {});
  const section: Monitoring = {
    cadence: cadenceChoice(context),
    ...(kpis.length > 0 && { kpis }),
    feedback: feedbackTemplate(context),
  };
  return asTemplate(section);
}
