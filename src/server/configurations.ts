import { type ReadConfig, type ResolvedConfiguration, resolveConfiguration } from '../lint/config/configuration.ts';
import { CONFIG_NAME } from '../lint/config/name.ts';
import { isIncluded } from '../lint/config/selection.ts';
import { uriOf } from './uris.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/** What holds for the open documents: the nearest `outsource.config.yaml`, up to the workspace folder. */
export class Configurations {
  private readonly files: WorkspaceFiles;
  private readonly resolved = new Map<string, ResolvedConfiguration | undefined>();
  private readonly nearest = new Map<string, ResolvedConfiguration | undefined>();

  constructor(files: WorkspaceFiles) {
    this.files = files;
  }

  /** A configuration may have changed. */
  forget(): void {
    this.resolved.clear();
    this.nearest.clear();
  }

  /** The configuration of an engagement; undefined where none holds. */
  of(documentUri: string): ResolvedConfiguration | undefined {
    const [folder = '', ...above] = this.files.foldersAbove(documentUri);
    if (!this.nearest.has(folder)) this.nearest.set(folder, this.firstIn([folder, ...above]));
    return this.nearest.get(folder);
  }

  /** The configuration that is nearest to an engagement, be it readable or not, as a URI; undefined where there is none. */
  placeOf(documentUri: string): string | undefined {
    return this.files
      .foldersAbove(documentUri)
      .map(configIn)
      .find((uri) => this.resolve(uri) !== undefined || this.files.stands(uri));
  }

  /** Whether its configuration lets an engagement be looked at. */
  includes(documentUri: string): boolean {
    const resolved = this.of(documentUri);
    return !resolved || isIncluded(pathOf(documentUri), resolved.configuration, pathOf);
  }

  /** A configuration that is itself open, with what is wrong with the files it builds on. */
  read(configUri: string): ReadConfig | undefined {
    return this.resolve(uriOf(configUri).toString())?.files[0]?.read;
  }

  private firstIn(folders: readonly string[]): ResolvedConfiguration | undefined {
    for (const folder of folders) {
      if (!folder) continue;
      const uri = configIn(folder);
      const found = this.resolve(uri);
      // One that can't be read is the nearest all the same, as on the command line: those above don't hold.
      if (found || this.files.stands(uri)) return found;
    }
    return undefined;
  }

  private resolve(uri: string): ResolvedConfiguration | undefined {
    if (!this.resolved.has(uri)) {
      this.resolved.set(
        uri,
        resolveConfiguration(uri, {
          readText: (one) => this.files.readText(one),
          resolve: (from, to) => this.files.resolve(from, to),
        }),
      );
    }
    return this.resolved.get(uri);
  }
}

function configIn(folder: string): string {
  return `${folder.replace(/\/$/, '')}/${CONFIG_NAME}`;
}

function pathOf(uri: string): string {
  return uriOf(uri).path;
}
