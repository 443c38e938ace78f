/** One frame of a screen, in milliseconds: nobody sees a finding sooner. */
const FRAME = 16;

/**
 * Runs the validation of documents soon after they changed: at once where the last run was quick; after one frame where
 * it took longer than that, so that a burst of keystrokes is answered once.
 */
export class Validator {
  private readonly validate: (uri: string) => void;
  private readonly onFailure: (uri: string, error: unknown) => void;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly lastTook = new Map<string, number>();

  /** @param onFailure Hears of a validation that threw: one document must not end the service of all others. */
  constructor(validate: (uri: string) => void, onFailure: (uri: string, error: unknown) => void) {
    this.validate = validate;
    this.onFailure = onFailure;
  }

  schedule(uri: string): void {
    this.stop(uri);
    const delay = (this.lastTook.get(uri) ?? 0) > FRAME ? FRAME : 0;
    this.timers.set(
      uri,
      setTimeout(() => {
        this.timers.delete(uri);
        const began = performance.now();
        try {
          this.validate(uri);
        } catch (error) {
          this.onFailure(uri, error);
        }
        this.lastTook.set(uri, performance.now() - began);
      }, delay),
    );
  }

  /** Forgets a document. */
  cancel(uri: string): void {
    this.stop(uri);
    this.lastTook.delete(uri);
  }

  private stop(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }
}
