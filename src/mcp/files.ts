import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import type { FolderFiles } from '../assistant/folder.ts';
import { isWithin, slashed } from '../cli/paths.ts';
import { ENGAGEMENT_FILES, isEngagementName, NEVER_SEARCHED } from '../engagement/fileNames.ts';

/** Files of more bytes than this aren't read. */
const LARGEST = 20_000_000;

/** The engagement files of a folder on this machine. Links that lead out of it lead nowhere. */
export class LocalFiles implements FolderFiles {
  readonly root: string;
  readonly today: FolderFiles['today'];

  /** @throws where there is no such folder */
  constructor(folder: string, today: FolderFiles['today']) {
    this.root = slashed(realpathSync(folder));
    this.today = today;
  }

  readonly readText = (file: string): string | undefined => {
    const inside = this.inside(file);
    if (inside === undefined) return undefined;
    try {
      const bytes = readFileSync(inside);
      return bytes.length > LARGEST
        ? undefined
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };

  readonly exists = (file: string): boolean => existsSync(file);

  readonly resolve = (from: string, to: string): string | undefined => {
    const target = path.resolve(path.dirname(from), to);
    return isWithin(target, this.root) ? slashed(target) : undefined;
  };

  async list(): Promise<readonly string[]> {
    const options = { cwd: this.root, dot: true, absolute: true, expandDirectories: false, followSymbolicLinks: false };
    return (await glob(ENGAGEMENT_FILES, { ...options, ignore: [...NEVER_SEARCHED] }))
      .map((file) => slashed(file))
      .sort();
  }

  /** The engagement file that an assistant names, from the root; undefined where that is none of ours. */
  engagementAt(name: string): string | undefined {
    const file = path.resolve(this.root, name);
    return isEngagementName(file) ? this.inside(file) : undefined;
  }

  /** What a path is called from the root. */
  nameOf(file: string): string {
    return slashed(path.relative(this.root, file));
  }

  /** The true place of a file; undefined outside of the root, or where there is none. */
  private inside(file: string): string | undefined {
    try {
      const real = realpathSync(file);
      return isWithin(real, this.root) ? slashed(real) : undefined;
    } catch {
      return undefined;
    }
  }
}
