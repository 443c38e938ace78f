/** An entry of a calendar. Plain data: a format is made of it elsewhere. */
export interface CalendarEvent {
  /** What it is known by: the same in each export, so that a calendar moves the entry that it has. Printable ASCII. */
  readonly uid: string;
  /** Both cleaned: without control characters. The notes may have several lines. */
  readonly title: string;
  readonly notes: string;
  /** A day (`2026-11-28`), or a day and a time by the clock of its zone (`2026-11-24T11:00`). */
  readonly start: string;
  /** How long it lasts; absent for what takes a day. */
  readonly minutes?: number;
  /** The time zone's name; without one, the time holds wherever one is. */
  readonly zone?: string;
  /** How it comes round, as the value of an RRULE (RFC 5545, 3.3.10). */
  readonly rule?: string;
  /** So long before its start, in minutes, it reminds; before the midnight with which a day begins. */
  readonly alarms: readonly number[];
  /** The file leaves its day or time open, so that it may be another one. */
  readonly isAssumed?: boolean;
}

/** A change of a zone's clock. */
export interface ClockChange {
  /** By the clock before the change: `2026-03-29T02:00`. */
  readonly at: string;
  /** Minutes ahead of UTC. */
  readonly before: number;
  readonly after: number;
}

/** The clock of a time zone over the days of a calendar. */
export interface CalendarZone {
  readonly name: string;
  /** The first one only says how far the clock is ahead at the beginning. */
  readonly changes: readonly ClockChange[];
}

/** What a calendar holds. */
export interface Calendar {
  /** The day of the export, `YYYY-MM-DD`: a later export takes the place of an earlier one. */
  readonly made: string;
  readonly events: readonly CalendarEvent[];
  readonly zones: readonly CalendarZone[];
}
