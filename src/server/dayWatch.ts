import type { Temporal } from 'temporal-polyfill';

/** How often the clock is looked at, in milliseconds. Not once at midnight: a machine that sleeps then would miss it. */
const USUAL = 60_000;

/** Notices that a new day has begun: an editor stays open for weeks, and what is overdue changes overnight. */
export class DayWatch {
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(today: () => Temporal.PlainDate, onNewDay: () => void, every = USUAL) {
    let known = today();
    this.timer = setInterval(() => {
      const now = today();
      if (now.equals(known)) return;
      known = now;
      onNewDay();
    }, every);
  }

  readonly stop = (): void => clearInterval(this.timer);
}
