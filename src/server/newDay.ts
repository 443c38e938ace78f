import type { Temporal } from 'temporal-polyfill';

/** How often the clock is looked at for a new day, in milliseconds. */
const EVERY = 60_000;

/** Calls a listener once a day has begun. Returns what ends that. */
export function watchDay(today: () => Temporal.PlainDate, listener: () => void): () => void {
  let day = today().toString();
  const timer = setInterval(() => {
    const now = today().toString();
    if (now === day) return;
    day = now;
    listener();
  }, EVERY);
  return () => clearInterval(timer);
}
