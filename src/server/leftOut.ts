import { isIncluded } from '../lint/config/selection.ts';
import { uriOf } from './uris.ts';

/** Asks for the settings of the editor, as they hold for a folder. */
export type AskSettings = (folder: string) => Promise<unknown>;

/**
 * The engagements that somebody doesn't want to see among the others (`outsource.exclude`). That is a matter of taste:
 * what the configuration leaves out isn't looked at by anyone, this is only left out of lists.
 */
export class LeftOut {
  private ask?: AskSettings;
  private readonly patterns = new Map<string, Promise<readonly string[]>>();

  /** @param ask without it, nothing is left out */
  askBy(ask: AskSettings): void {
    this.ask = ask;
  }

  /** The settings or the folders may be others now. */
  forget(): void {
    this.patterns.clear();
  }

  /** Those of some engagements that are shown. */
  async shown(uris: readonly string[], folders: readonly string[]): Promise<readonly string[]> {
    const excludes = await Promise.all(folders.map((folder) => this.excludedIn(folder)));
    if (excludes.every((exclude) => !exclude.patterns.length)) return uris;
    return uris.filter((uri) => {
      const { path } = uriOf(uri);
      return excludes.every((exclude) => isIncluded(path, { exclude }));
    });
  }

  private async excludedIn(folder: string): Promise<{ from: string; patterns: readonly string[] }> {
    let patterns = this.patterns.get(folder);
    if (!patterns) {
      patterns = this.ask ? this.ask(folder).then(patternsIn, () => []) : Promise.resolve([]);
      this.patterns.set(folder, patterns);
    }
    return { from: `${uriOf(folder).path.replace(/\/$/, '')}/`, patterns: await patterns };
  }
}

function patternsIn(settings: unknown): readonly string[] {
  if (typeof settings !== 'object' || settings === null || !('exclude' in settings)) return [];
  const { exclude } = settings;
  return Array.isArray(exclude) ? exclude.filter((pattern) => typeof pattern === 'string' && pattern !== '') : [];
}
