/** What somebody wants to see; a matter of taste, so that the editor alone decides it. */
export interface Preferences {
  /** The row above `engagement`. */
  readonly codeLens: boolean;
  /** Computed facts behind the values. */
  readonly inlayHints: boolean;
}

const ALL: Preferences = { codeLens: true, inlayHints: true };

/** The settings of the editor for each document, asked once until they change. */
export class PreferencesOf {
  private ask?: (uri: string) => Promise<unknown>;
  private readonly known = new Map<string, Promise<Preferences>>();

  /** @param ask the editor's settings of this project for a document; without it, everything is shown. */
  askBy(ask: (uri: string) => Promise<unknown>): void {
    this.ask = ask;
  }

  /** What is to be shown in a document; everything where the editor doesn't say. */
  of(uri: string): Promise<Preferences> {
    const known = this.known.get(uri);
    if (known) return known;
    const asked = this.ask ? this.ask(uri).then(read, () => ALL) : Promise.resolve(ALL);
    this.known.set(uri, asked);
    return asked;
  }

  /** The settings of one document, or of all, may be others now. */
  forget(uri?: string): void {
    if (uri === undefined) this.known.clear();
    else this.known.delete(uri);
  }
}

function read(settings: unknown): Preferences {
  if (typeof settings !== 'object' || settings === null) return ALL;
  return {
    codeLens: !('codeLens' in settings && settings.codeLens === false),
    inlayHints: !('inlayHints' in settings && settings.inlayHints === false),
  };
}
