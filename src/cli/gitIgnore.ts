import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one file, as they hold in a folder. */
interface Level {
  readonly rules: Ignore;
  /** The way from the file's folder to this one: empty, or with `/` at its end. */
  readonly way: string;
}

/** Where names that differ in case alone are the same, they are so to git too. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Tells what git passes over in the work trees that are searched: by the `.gitignore` of each folder and by
 * `.git/info/exclude`. Outside a work tree that is nothing.
 */
export class GitIgnore {
  private readonly levels = new Map<string, readonly Level[] | undefined>();

  /** Whether something in a folder is passed over, if the folder itself isn't. `folder` is absolute. */
  ignores(folder: string, name: string, isFolder: boolean): boolean {
    for (const { rules, way } of this.levelsOf(folder) ?? []) {
      const { ignored, unignored } = rules.test(`${way}${name}${isFolder ? '/' : ''}`);
      if (unignored) return false;
      // What only follows from the folder doesn't count: it was asked for by name, or a nearer file has let it in.
      if (ignored && !(way && rules.ignores(way))) return true;
    }
    return false;
  }

  /** The nearest first: it has the last word. Undefined outside a work tree. */
  private levelsOf(folder: string): readonly Level[] | undefined {
    if (!this.levels.has(folder)) this.levels.set(folder, this.look(folder));
    return this.levels.get(folder);
  }

  private look(folder: string): Level[] | undefined {
    const own = path.join(folder, '.gitignore');
    const git = path.join(folder, '.git');
    if (existsSync(git)) return [...levelOf(own), ...levelOf(path.join(commonFolder(git), 'info', 'exclude'))];
    const { dir: parent, base: name } = path.parse(folder);
    const above = parent === folder ? undefined : this.levelsOf(parent);
    return above && [...levelOf(own), ...above.map(({ rules, way }) => ({ rules, way: `${way}${name}/` }))];
  }
}

function levelOf(file: string): Level[] {
  const text = textOf(file);
  return text === undefined ? [] : [{ rules: ignore({ ignorecase }).add(text), way: '' }];
}

/** Where git keeps what all work trees share: `.git`, or where the file of that name says. */
function commonFolder(git: string): string {
  const to = /^gitdir: (.+)$/m.exec(textOf(git) ?? '')?.[1];
  if (to === undefined) return git;
  const own = path.resolve(path.dirname(git), to.trim());
  return path.resolve(own, textOf(path.join(own, 'commondir'))?.trim() ?? '.');
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
