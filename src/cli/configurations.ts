import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReadConfig, ResolvedConfiguration } from '../lint/config/configuration.ts';
import { CONFIG_NAME, isConfigName } from '../lint/config/name.ts';
import { type FileText, readText } from './files.ts';
import { isWithin, slashed } from './paths.ts';
import type { Given } from './run/settings.ts';

type Reader = typeof import('../lint/config/configuration.ts');

/** What marks the top of a project. */
const PROJECT_MARK = '.git';

/**
 * Finds the configuration of engagement files: the nearest `outsource.config.yaml`, from the file's folder up to the
 * top of the project (the folder with `.git`) or, without one, to the current folder.
 */
export class Configurations {
  private readonly nearestTo = new Map<string, string | undefined>();
  /** The absolute paths of folders by the paths that files were given with. */
  private readonly folders = new Map<string, string>();
  private readonly resolved = new Map<string, ResolvedConfiguration | undefined>();
  private readonly seen = new Map<string, FileText>();
  private readonly tops = new Map<string, string>();
  private readonly projects = new Map<string, string | undefined>();
  private reader?: Reader;

  /**
   * For some files. What reads configurations is loaded where there is one: most runs do without.
   * @param given a text that stands for one of the files
   */
  static async for(files: readonly string[], given?: Given): Promise<Configurations> {
    const configurations = new Configurations();
    if (given) configurations.seen.set(absoluteName(given.path), given.content);
    if (files.some((file) => isConfigName(file) || configurations.nearest(file))) {
      configurations.reader = await import('../lint/config/configuration.ts');
    }
    return configurations;
  }

  /** Whether any of the files has one. */
  get any(): boolean {
    return this.reader !== undefined;
  }

  /** The configuration of a file; undefined where none holds. */
  of(file: string): ResolvedConfiguration | undefined {
    const nearest = this.nearest(file);
    return nearest === undefined ? undefined : this.at(nearest);
  }

  /** The path of the configuration file that holds for a file. */
  private nearest(file: string): string | undefined {
    const given = path.dirname(file);
    const folder = this.folders.get(given) ?? path.resolve(given);
    this.folders.set(given, folder);
    return this.nearestOf(folder);
  }

  private nearestOf(folder: string): string | undefined {
    if (!this.nearestTo.has(folder)) this.nearestTo.set(folder, this.look(folder));
    return this.nearestTo.get(folder);
  }

  private look(folder: string): string | undefined {
    const file = path.join(folder, CONFIG_NAME);
    if (existsSync(file)) return file;
    return folder === this.topOf(folder) ? undefined : this.nearestOf(path.dirname(folder));
  }

  /** A configuration file with what it builds on, by its absolute path; undefined where it can't be read. */
  at(file: string): ResolvedConfiguration | undefined {
    if (!this.resolved.has(file)) this.resolved.set(file, this.resolve(file));
    return this.resolved.get(file);
  }

  private resolve(file: string): ResolvedConfiguration | undefined {
    const top = this.topOf(path.dirname(file));
    return this.reader?.resolveConfiguration(slashed(file), {
      readText: (one) => {
        const content = this.seen.get(one) ?? readText(one);
        this.seen.set(one, content);
        return 'text' in content ? content.text : undefined;
      },
      resolve: (from, to) => {
        const target = path.resolve(path.dirname(from), to);
        return isWithin(target, top) ? slashed(target) : undefined;
      },
    });
  }

  /** Reads the text of a configuration file by itself. */
  read(text: string): ReadConfig {
    if (!this.reader) throw new Error('No configuration was asked for.');
    return this.reader.readConfig(text);
  }

  /** The highest folder in which a configuration is looked for. */
  private topOf(folder: string): string {
    let top = this.tops.get(folder);
    if (top === undefined) {
      const project = this.projectOf(folder);
      top = project ?? (isWithin(folder, process.cwd()) ? process.cwd() : folder);
      this.tops.set(folder, top);
    }
    return top;
  }

  /** The folder of the project that a folder belongs to, which most have in common. */
  private projectOf(folder: string): string | undefined {
    if (!this.projects.has(folder)) {
      const above = path.dirname(folder);
      const isTop = existsSync(path.join(folder, PROJECT_MARK));
      this.projects.set(folder, isTop ? folder : above === folder ? undefined : this.projectOf(above));
    }
    return this.projects.get(folder);
  }

  /** The configuration files that hold for what was asked about so far, those that they build on included. */
  get used(): readonly ResolvedConfiguration['files'][number][] {
    const files = [...new Set(this.nearestTo.values())].flatMap((file) => (file && this.at(file)?.files) || []);
    return [...new Map(files.map((file) => [file.path, file])).values()];
  }

  /** The absolute paths at which configuration files were looked for so far, there or not. */
  get looked(): readonly string[] {
    return [...[...this.nearestTo.keys()].map((folder) => path.join(folder, CONFIG_NAME)), ...this.seen.keys()];
  }

  /** The configuration files that were found so far and can't be read, with the reason. */
  get unreadable(): readonly { readonly path: string; readonly error: string }[] {
    return [...this.seen].flatMap(([file, content]) =>
      'error' in content && existsSync(file) ? [{ path: file, error: content.error }] : [],
    );
  }
}

/** A file's absolute path with `/`, as patterns are held against it. */
export function absoluteName(file: string): string {
  return slashed(path.resolve(file));
}
