import type { Temporal } from 'temporal-polyfill';
import { read } from '../engagement/read.ts';
import { Snapshot } from '../language/snapshot.ts';
import { resolveConfiguration } from '../lint/config/configuration.ts';
import { CONFIG_NAME } from '../lint/config/name.ts';
import { isIncluded } from '../lint/config/selection.ts';
import { factsOf, Portfolio } from '../pitfalls/portfolio/facts.ts';
import { parse } from '../yaml/parse.ts';

/** What has to be asked of the place that engagement files lie in. All paths are absolute and have `/`. */
export interface DeskFiles {
  /** The folder that all of them lie in; nothing outside of it is looked at. */
  readonly root: string;
  today(): Temporal.PlainDate;
  /** The text of a file inside the root; undefined where there is none, or it can't be read. */
  readText(path: string): string | undefined;
  /** Whether something stands at a path. */
  exists(path: string): boolean;
  /** Where a path leads that stands in a file; undefined outside of the root. */
  resolve(from: string, to: string): string | undefined;
  /** The engagement files in the root and below. */
  list(): Promise<readonly string[]>;
}

/** The engagements of a folder, for an assistant. Everything is read anew each time: people write while it thinks. */
export class Desk {
  private readonly files: DeskFiles;

  constructor(files: DeskFiles) {
    this.files = files;
  }

  /** The engagements that are looked at. */
  async engagements(): Promise<readonly Snapshot[]> {
    const paths = await this.files.list();
    return paths.flatMap((path) => this.open(path) ?? []);
  }

  /** One engagement, judged beside all others; undefined where there is none, or it isn't looked at. */
  async engagement(path: string): Promise<Snapshot | undefined> {
    if (!this.open(path)) return undefined;
    const others = await this.files.list();
    const facts = [...new Set([path, ...others])].flatMap((each) => {
      const text = this.files.readText(each);
      return text === undefined || !this.isLookedAt(each) ? [] : [factsOf(read(parse(text)), each)];
    });
    return this.open(path, new Portfolio(facts));
  }

  private open(path: string, portfolio?: Portfolio): Snapshot | undefined {
    const text = this.isLookedAt(path) ? this.files.readText(path) : undefined;
    if (text === undefined) return undefined;
    const document = { uri: path, version: 0, languageId: 'outsource', text };
    return new Snapshot(document, {
      today: this.files.today(),
      configuration: this.configurationOf(path),
      fileExists: (target) => {
        const resolved = this.files.resolve(path, target);
        return resolved === undefined ? undefined : this.files.exists(resolved);
      },
      path,
      portfolio,
    });
  }

  private isLookedAt(path: string): boolean {
    const configuration = this.configurationOf(path);
    return !configuration || isIncluded(path, configuration);
  }

  /** The nearest configuration, up to the root. */
  private configurationOf(path: string) {
    const { root, readText, resolve } = this.files;
    for (let folder = parentOf(path); folder.startsWith(root); folder = parentOf(folder)) {
      const found = resolveConfiguration(`${folder}/${CONFIG_NAME}`, { readText, resolve });
      if (found) return found.configuration;
      if (folder === root) break;
    }
    return undefined;
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
