import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_NAME, type ResolvedConfiguration, resolveConfiguration } from '../lint/config/configuration.ts';
import { type FileText, isWithin, readText } from './files.ts';

/** What marks the top of a project. */
const PROJECT_MARK = '.git';

/**
 * Finds the configuration of engagement files: the nearest `outsource.config.yaml`, from the file's folder up to the
 * top of the project (the folder with `.git`) or, without one, to the current folder.
 */
export class Configurations {
  private readonly byFolder = new Map<string, ResolvedConfiguration | undefined>();
  private readonly seen = new Map<string, FileText>();
  private readonly tops = new Map<string, string>();

  /** The configuration of a file; undefined where none holds. */
  of(file: string): ResolvedConfiguration | undefined {
    return this.ofFolder(path.dirname(path.resolve(file)));
  }

  private ofFolder(folder: string): ResolvedConfiguration | undefined {
    if (!this.byFolder.has(folder)) this.byFolder.set(folder, this.look(folder));
    return this.byFolder.get(folder);
  }

  private look(folder: string): ResolvedConfiguration | undefined {
    const file = path.join(folder, CONFIG_NAME);
    if (existsSync(file)) return this.at(file);
    return folder === this.topOf(folder) ? undefined : this.ofFolder(path.dirname(folder));
  }

  /** A configuration file with what it builds on, by its absolute path; undefined where it can't be read. */
  at(file: string): ResolvedConfiguration | undefined {
    const top = this.topOf(path.dirname(file));
    return resolveConfiguration(slashed(file), {
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

  /** The highest folder in which a configuration is looked for. */
  private topOf(folder: string): string {
    let top = this.tops.get(folder);
    if (top === undefined) {
      const project = projectOf(folder);
      top = project ?? (isWithin(folder, process.cwd()) ? process.cwd() : folder);
      this.tops.set(folder, top);
    }
    return top;
  }

  /** The configuration files that hold for what was asked about so far, those that they build on included. */
  get used(): readonly ResolvedConfiguration['files'][number][] {
    const files = [...this.byFolder.values()].flatMap((resolved) => resolved?.files ?? []);
    return [...new Map(files.map((file) => [file.path, file])).values()];
  }

  /** The configuration files that were found so far and can't be read, with the reason. */
  get unreadable(): readonly { readonly path: string; readonly error: string }[] {
    return [...this.seen].flatMap(([file, content]) =>
      'error' in content && existsSync(file) ? [{ path: file, error: content.error }] : [],
    );
  }
}

function projectOf(folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, PROJECT_MARK))) return current;
    if (current === path.dirname(current)) return undefined;
  }
}

/** A file's absolute path with `/`, as patterns are held against it. */
export function absoluteName(file: string): string {
  return slashed(path.resolve(file));
}

/** The same as people see it: relative to the current folder. */
export function relativeName(file: string): string {
  return slashed(path.relative(process.cwd(), file));
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}
