import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { pause } from './pause.ts';

/** For how long files are judged in one go, in milliseconds: about half a frame, so that no keystroke waits. */
const SLICE = 8;

/** The findings of one file, under an id that stays while they do. */
interface Result {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What has to be known of the files of the workspace. */
export interface JudgedFiles {
  /** The engagement files of the workspace, as URIs; settles once they are known. */
  list(): Promise<readonly string[]>;
  /** The findings of a file that is open now; undefined for any other. */
  judgeOpen(uri: string): readonly Diagnostic[] | undefined;
  /** The findings of one of those files as it stands on disk; empty where it has gone meanwhile. */
  judge(uri: string): Promise<readonly Diagnostic[]>;
}

/**
 * The findings of the files of a workspace, with result ids: an editor that asks again is told only what is new. Files
 * that aren't open are judged again only when something has changed that they may depend on.
 */
export class WorkspaceDiagnostics {
  private readonly files: JudgedFiles;
  private readonly results = new Map<string, Result>();
  /** By file, the generation in which it was judged. */
  private readonly judged = new Map<string, number>();
  /** The files that have to be told of, whatever an editor knows by the ids. */
  private readonly owed = new Set<string>();
  private generation = 0;
  private count = 0;
  private wake: () => void = () => undefined;
  private change = this.nextWake();

  constructor(files: JudgedFiles) {
    this.files = files;
  }

  /** Something has changed that any file may depend on: the day, the configuration, other files. */
  forget(): void {
    this.generation += 1;
    this.tell();
  }

  /** One file has to be judged again, and told of even if nothing is new, or there is no such file (any more). */
  renew(uri: string): void {
    this.results.delete(uri);
    this.judged.delete(uri);
    this.owed.add(uri);
    this.tell();
  }

  /** Lets those go on that wait for a change. */
  tell(): void {
    this.wake();
    this.change = this.nextWake();
  }

  /** Settles once something has changed after this call. */
  nextChange(): Promise<void> {
    return this.change;
  }

  private nextWake(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** The answer to an editor that knows the result of an id. */
  report(uri: string, diagnostics: readonly Diagnostic[], previousId: string | undefined): DocumentDiagnosticReport {
    const { id } = this.settle(uri, diagnostics);
    if (id === previousId) return { kind: 'unchanged', resultId: id };
    return { kind: 'full', resultId: id, items: [...diagnostics] };
  }

  /**
   * The files of which an editor doesn't know the present findings; a few at a time. Files that are neither open nor in
   * the list have none.
   *
   * @param previousIds the ids of the results that the editor knows, by URI
   * @param withOpen whether open files are among them
   */
  async *changed(
    previousIds: ReadonlyMap<string, string>,
    isCancelled: () => boolean,
    { withOpen }: { readonly withOpen: boolean },
  ): AsyncGenerator<{ readonly uri: string; readonly resultId: string; readonly items: Diagnostic[] }> {
    const listed = new Set(await this.files.list());
    let began = performance.now();
    for (const uri of new Set([...listed, ...previousIds.keys(), ...this.owed])) {
      if (isCancelled()) return;
      const open = this.files.judgeOpen(uri);
      if (open && !withOpen) continue;
      const { id, diagnostics } = !open && listed.has(uri) ? await this.resultOf(uri) : this.settle(uri, open ?? []);
      const isNew = previousIds.get(uri) !== id && (diagnostics.length > 0 || previousIds.has(uri));
      if (this.owed.delete(uri) || isNew) {
        yield { uri, resultId: id, items: [...diagnostics] };
      }
      if (performance.now() - began < SLICE) continue;
      await pause();
      began = performance.now();
    }
  }

  private async resultOf(uri: string): Promise<Result> {
    const known = this.results.get(uri);
    if (known && this.judged.get(uri) === this.generation) return known;
    const { generation } = this;
    const result = this.settle(uri, await this.files.judge(uri));
    this.judged.set(uri, generation);
    return result;
  }

  private settle(uri: string, diagnostics: readonly Diagnostic[]): Result {
    this.judged.delete(uri);
    const known = this.results.get(uri);
    if (known && JSON.stringify(known.diagnostics) === JSON.stringify(diagnostics)) return known;
    this.count += 1;
    const result = { id: String(this.count), diagnostics };
    this.results.set(uri, result);
    return result;
  }
}
