import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { excerpt, isMissing } from '../sections.ts';

export type Monitoring = NonNullable<EngagementFile['monitoring']>;
export type Kpi = NonNullable<Monitoring['kpis']>[number];
export type Review = NonNullable<Monitoring['reviews']>[number];
export type Objective = NonNullable<EngagementFile['objectives']>[number];

/** The usual order of the keys, for what is added to them. */
export const MONITORING_KEYS = ['cadence', 'kpis', 'reviews', 'feedback'] as const;
export const KPI_KEYS = ['id', 'objective', 'metric', 'target', 'threshold', 'cadence', 'source'] as const;
export const REVIEW_KEYS = ['date', 'status', 'summary', 'actions'] as const;

/** The section, where the file has one: without it, only the rule about its absence speaks. */
export function monitoringOf(file: EngagementFile): Monitoring | undefined {
  return isMissing(file, 'monitoring') ? undefined : file.monitoring;
}

/** What people call a KPI: its id, else what it measures, else its number in the list. */
export function nameOf(kpi: Kpi, index: number): string {
  const name = kpi.id ?? kpi.metric;
  return name ? say`KPI "${excerpt(name, 50)}"` : say`KPI ${index + 1}`;
}
