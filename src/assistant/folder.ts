import type { Temporal } from 'temporal-polyfill';
import { read } from '../engagement/read.ts';
import { Snapshot } from '../language/snapshot.ts';
import { resolveConfiguration } from '../lint/config/configuration.ts';
import { CONFIG_NAME } from '../lint/config/name.ts';
import { isIncluded } from '../lint/config/selection.ts';
import type { Configuration } from '../lint/settings.ts';
import { factsOf, Portfolio } from '../pitfalls/portfolio/facts.ts';
import { parse } from '../yaml/parse.ts';

/** What has to be asked of the place that engagement files lie in. All paths are absolute and have `/`. */
export interface FolderFiles {
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

/** A file that is looked at, with the configuration that holds for it. */
interface Looked {
  readonly path: string;
  readonly text: string;
  readonly configuration: Configuration | undefined;
}

/** The engagements of a folder, for an assistant. Everything is read anew each time: people write while it thinks. */
export class EngagementFolder {
  private readonly files: FolderFiles;

  constructor(files: FolderFiles) {
    this.files = files;
  }

  /** The engagements that are looked at. */
  async engagements(): Promise<readonly Snapshot[]> {
    return this.look(await this.files.list()).map((looked) => this.snapshot(looked));
  }

  /** One engagement, judged beside all others; undefined where there is none, or it isn't looked at. */
  async engagement(path: string): Promise<Snapshot | undefined> {
    const looked = this.look(new Set([path, ...(await this.files.list())]));
    const asked = looked.find((each) => each.path === path);
    return (
      asked && this.snapshot(asked, new Portfolio(looked.map((each) => factsOf(read(parse(each.text)), each.path))))
    );
  }

  private look(paths: Iterable<string>): Looked[] {
    const known = new Map<string, Configuration | undefined>();
    return [...paths].flatMap((path) => {
      const folder = parentOf(path);
      if (!known.has(folder)) known.set(folder, this.configurationIn(folder));
      const configuration = known.get(folder);
      if (configuration && !isIncluded(path, configuration)) return [];
      const text = this.files.readText(path);
      return text === undefined ? [] : [{ path, text, configuration }];
    });
  }

  private snapshot({ path, text, configuration }: Looked, portfolio?: Portfolio): Snapshot {
    const { files } = this;
    const document = { uri: path, version: 0, languageId: 'outsource', text };
    const fileExists = (target: string) => {
      const resolved = files.resolve(path, target);
      return resolved === undefined ? undefined : files.exists(resolved);
    };
    return new Snapshot(document, { today: files.today(), configuration, fileExists, path, portfolio });
  }

  /** The nearest configuration, up to the root. One that can't be read is the nearest all the same, as everywhere. */
  private configurationIn(folder: string): Configuration | undefined {
    const { root, readText, resolve, exists } = this.files;
    for (let current = folder; current.length >= root.length; current = parentOf(current)) {
      const file = `${current}/${CONFIG_NAME}`;
      if (exists(file)) return resolveConfiguration(file, { readText, resolve })?.configuration;
    }
    return undefined;
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
