/** How long nobody has typed when a document rests, in milliseconds. */
export const REST = 1000;

interface Watched {
  timer?: ReturnType<typeof setTimeout>;
  waiting: (() => void)[];
}

/** Tells when documents rest: what moves or changes its words at every keystroke disturbs whoever types. */
export class Rest {
  private readonly documents = new Map<string, Watched>();

  /** A document was opened or changed; it rests when it is opened. */
  changed(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) {
      this.documents.set(uri, { waiting: [] });
      return;
    }
    clearTimeout(document.timer);
    document.timer = setTimeout(() => this.settle(uri), REST);
  }

  /** A document rests: it was saved, or nobody has typed for a while. */
  settle(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    clearTimeout(document.timer);
    document.timer = undefined;
    const { waiting } = document;
    document.waiting = [];
    for (const go of waiting) go();
  }

  /** A document was closed: nobody waits for it any more. */
  forget(uri: string): void {
    this.settle(uri);
    this.documents.delete(uri);
  }

  /** Waits until a document rests; not at all where it does. */
  whenResting(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    return document?.timer === undefined
      ? Promise.resolve()
      : new Promise((resolve) => {
          document.waiting.push(resolve);
        });
  }
}
