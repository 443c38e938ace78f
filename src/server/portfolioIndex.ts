import type { Engagement } from '../engagement/model.ts';
import { read } from '../engagement/read.ts';
import { type Facts, factsOf, Portfolio } from '../pitfalls/portfolio/facts.ts';
import { parse } from '../yaml/parse.ts';
import { pause } from './pause.ts';

/** For how long files are read in one go, in milliseconds: about half a frame, so that no keystroke waits. */
const SLICE = 8;

/** What has to be asked of the place that the engagements lie in. */
export interface EngagementFiles {
  /** The engagement files of the workspace, as URIs. */
  list(): Promise<readonly string[]>;
  /** The text of a file; undefined where there is none. */
  readText(uri: string): Promise<string | undefined>;
  /** Whether its configuration lets an engagement be looked at. */
  includes(uri: string): boolean;
  /** A file was read before the others are known: whoever needs more of it takes it now. */
  onRead?(uri: string, text: string, engagement: Engagement): void;
}

/**
 * What is known of all engagements of the workspace, open or not. Each file is read once, and again only when it has
 * changed. `onChange` is called when something has become known that may matter to other files.
 */
export class PortfolioIndex {
  private readonly files: EngagementFiles;
  private readonly onChange: () => void;
  private readonly facts = new Map<string, Facts>();
  private readonly included = new Map<string, boolean>();
  private scanned = false;
  /** Settles when the first reading of all engagements is over. */
  readonly whenScanned: Promise<void>;
  private endScan: () => void = () => undefined;
  private built?: Portfolio;

  constructor(files: EngagementFiles, onChange: () => void) {
    this.files = files;
    this.onChange = onChange;
    this.whenScanned = new Promise((resolve) => {
      this.endScan = resolve;
    });
  }

  /** The engagements that are looked at, as URIs, once they are known. */
  async uris(): Promise<readonly string[]> {
    await this.whenScanned;
    return this.all().map(({ path }) => path);
  }

  /** All engagements; undefined until each has been read. */
  get portfolio(): Portfolio | undefined {
    if (!this.scanned) return undefined;
    this.built ??= new Portfolio(this.all());
    return this.built;
  }

  /** What is known by now of the engagements that are looked at. */
  all(): readonly Facts[] {
    return [...this.facts.values()].filter(({ path }) => this.isIncluded(path));
  }

  /** Which files are looked at may have changed. */
  forget(): void {
    this.included.clear();
    this.built = undefined;
  }

  /** Asked once for each file: every keystroke may build the portfolio of thousands anew. */
  private isIncluded(uri: string): boolean {
    let included = this.included.get(uri);
    if (included === undefined) {
      included = this.files.includes(uri);
      this.included.set(uri, included);
    }
    return included;
  }

  /** Reads the engagements of the workspace that aren't known yet, a few at a time. */
  async scan(): Promise<void> {
    let hasNews = !this.scanned;
    // What becomes known during the search need not be in its answer.
    const before = [...this.facts.keys()];
    try {
      const uris = new Set(await this.files.list());
      const gone = before.filter((known) => !uris.has(known));
      for (const uri of gone) this.facts.delete(uri);
      const come = [...uris].filter((uri) => !this.facts.has(uri));
      hasNews ||= gone.length + come.length > 0;
      await this.readAll(come);
      this.scanned = true;
    } finally {
      this.endScan();
    }
    if (!hasNews) return;
    this.forget();
    this.onChange();
  }

  /** What is known of one engagement. */
  of(uri: string): Facts | undefined {
    return this.facts.get(uri);
  }

  /** The engagements that are known to lie in a folder. */
  inFolder(uri: string): string[] {
    return [...this.facts.keys()].filter((known) => known.startsWith(`${uri}/`));
  }

  /** Reads those files again that have changed on disk, be it before the scan that then leaves them out. */
  async reread(uris: readonly string[]): Promise<void> {
    const before = uris.map((uri) => namesIn(this.facts.get(uri)));
    await this.readAll(uris);
    if (!this.scanned) return;
    if (uris.some((uri, index) => namesIn(this.facts.get(uri)) !== before[index])) this.onChange();
  }

  /** What an open document says now. Returns whether other files may have to be judged anew. */
  update(facts: Facts): boolean {
    const before = this.facts.get(facts.path);
    if (before && JSON.stringify(before) === JSON.stringify(facts)) return false;
    this.facts.set(facts.path, facts);
    this.built = undefined;
    return this.scanned && namesIn(before) !== namesIn(facts);
  }

  private add(uri: string, text: string): void {
    const engagement = read(parse(text));
    this.facts.set(uri, factsOf(engagement, uri));
    if (!this.scanned && this.isIncluded(uri)) this.files.onRead?.(uri, text, engagement);
  }

  private async readAll(uris: readonly string[]): Promise<void> {
    let began = performance.now();
    for (const uri of uris) {
      const text = await this.files.readText(uri);
      if (text === undefined) this.facts.delete(uri);
      else this.add(uri, text);
      this.built = undefined;
      if (performance.now() - began < SLICE) continue;
      await pause();
      began = performance.now();
    }
  }
}

/** What other files depend on: the names, wherever they stand. */
function namesIn(facts: Facts | undefined): string {
  return JSON.stringify([facts?.id?.name, facts?.provider?.name, facts?.backups.map(({ name }) => name)]);
}
