/** So long nothing may change before a run begins, in milliseconds: an editor saves in several steps. */
const PAUSE = 100;
/** So long a run is put off where things keep changing. */
const LONGEST = 1000;

/** Gathers changes that come close together. */
export class Changes {
  private timer?: NodeJS.Timeout;
  private since?: number;
  private waiting = false;
  private wake?: () => void;

  /** Something has changed. */
  tell(): void {
    const now = Date.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), Math.min(PAUSE, Math.max(0, this.since + LONGEST - now)));
  }

  /** Resolves when something has changed since it was asked for the last time, and things have come to rest. */
  async next(): Promise<void> {
    if (!this.waiting) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.waiting = false;
  }

  private rest(): void {
    this.since = undefined;
    this.waiting = true;
    this.wake?.();
  }
}
