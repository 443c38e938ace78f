import type { EngagementOverview, OverviewDate } from '../../server/protocol.ts';
import { WEEK } from './order.ts';

/** When something is due, as the headings of a list. */
export const SPANS = ['overdue', 'week', 'later'] as const;
export type Span = (typeof SPANS)[number];

/** Something that is due, with the engagement that it belongs to. */
export interface Due {
  /** Stays while the date does, wherever it moves within the file. */
  readonly id: string;
  readonly date: OverviewDate;
  readonly overview: EngagementOverview;
}

/**
 * All that is due in some engagements, under its heading, the earliest first.
 * @param dueDays how far to look ahead in an engagement, in days
 */
export function dueIn(
  overviews: Iterable<EngagementOverview>,
  dueDays: (overview: EngagementOverview) => number,
): Readonly<Record<Span, readonly Due[]>> {
  const spans: Record<Span, Due[]> = { overdue: [], week: [], later: [] };
  for (const overview of overviews) {
    const horizon = dueDays(overview);
    const known = new Map<string, number>();
    for (const date of overview.due) {
      const span = spanOf(date, horizon);
      if (!span) continue;
      const key = [overview.uri, date.kind, date.date, date.name].join('#');
      const count = (known.get(key) ?? 0) + 1;
      known.set(key, count);
      spans[span].push({ id: count > 1 ? `${key}#${count}` : key, date, overview });
    }
  }
  for (const due of Object.values(spans)) due.sort(compare);
  return spans;
}

function spanOf({ days }: OverviewDate, horizon: number): Span | undefined {
  if (days < 0) return 'overdue';
  if (days < WEEK) return 'week';
  return days <= horizon ? 'later' : undefined;
}

function compare(a: Due, b: Due): number {
  return a.date.days - b.date.days || (a.overview.uri < b.overview.uri ? -1 : a.overview.uri > b.overview.uri ? 1 : 0);
}
