import { spokenLanguage } from '../../l10n/say.ts';
import type { ReadConfig } from '../../lint/config/configuration.ts';
import type { Portfolio } from '../../pitfalls/portfolio/facts.ts';
import type { Configurations } from '../configurations.ts';
import { documentExists, type FileText, readText, realPath } from '../files.ts';
import type { Printer } from '../format/printer.ts';
import { loadPrinter } from '../format/printers.ts';
import { type Extra, extrasOf, type Judged, type Known, withExtras } from './across.ts';
import { Comparison } from './baseline.ts';
import { Cache, type Entry, keyOf } from './cache.ts';
import { Keeper } from './keeper.ts';
import type { KeptEntry, Noted } from './kept.ts';
import type { Memory } from './memory.ts';
import { Output, type Sink } from './output.ts';
import { type Detail, type FileReport, noTotals, type Piece, totalsOf } from './report.ts';
import type { RunFile, RunSettings } from './settings.ts';

const DETAILS: readonly Detail[] = ['plain', 'fixable', 'fixes'];

/** What the rules need, loaded when a file has to be judged: a run that knows all of its files does without. */
type Judging = typeof import('./judge.ts');

interface Verdict {
  readonly noted: Noted;
  readonly judged: Judged;
}

/** What is learned of a file when it is checked for itself. */
export interface Checked {
  /** What others have to know of it; undefined where it can't be read. */
  readonly known?: Known;
  /** The file as it is printed unless something is found across files. */
  readonly piece: Piece;
  /** It had to be judged: the cache didn't know it. */
  readonly isNew: boolean;
}

/** Looks files of a run up in the cache, judges those that aren't there, and prints them. Holds none of them. */
export class Checker {
  private readonly settings: RunSettings;
  private readonly printers: readonly Printer[];
  private readonly configurations: Configurations;
  private readonly detail: Detail;
  private readonly cache: Cache | undefined;
  private readonly keeper: Keeper | undefined;
  private readonly memory: Memory | undefined;
  private readonly comparison: Comparison | undefined;
  private judging?: Judging;

  private constructor(
    settings: RunSettings,
    printers: readonly Printer[],
    configurations: Configurations,
    memory: Memory | undefined,
  ) {
    this.settings = settings;
    this.printers = printers;
    this.configurations = configurations;
    this.detail = printers.map(({ detail }) => detail).reduce(more, 'plain');
    this.memory = memory;
    this.comparison = settings.baseline && new Comparison(settings.baseline);
    this.cache = settings.cache && new Cache(settings.cache.file, settings.cache.identity);
    this.keeper = settings.cache && new Keeper(settings.cache);
  }

  /** @param memory what is kept in memory from run to run, where anything is */
  static async of(configurations: Configurations, settings: RunSettings, memory?: Memory): Promise<Checker> {
    const printers = await Promise.all(settings.formats.map((name) => loadPrinter(name, settings)));
    return new Checker(settings, printers, configurations, memory);
  }

  /** Checks a file for itself, and keeps what was found. */
  async check(file: RunFile): Promise<Checked> {
    const content = this.read(file.path);
    const key = this.keyOf(file, content);
    const cached = this.find(file, key);
    if (cached) {
      this.keep({ key, path: file.path, isNew: false, ...cached.entry });
      return { known: cached.noted.known, piece: await this.print(file, () => judgedIn(cached.entry)), isNew: false };
    }
    const { noted, judged } = await this.judge(file, content);
    if (key) {
      const texts = { known: JSON.stringify(noted), judged: JSON.stringify(judged) };
      this.keep({ key, path: file.path, isNew: true, ...texts });
    }
    return { known: noted.known, piece: await this.print(file, () => judged), isNew: true };
  }

  /** What rules across files find in one. */
  extras({ path }: RunFile, known: Known, portfolio: Portfolio): Extra[] {
    return extrasOf(known, portfolio, this.configurations.of(path)?.configuration);
  }

  /** Prints a file in which something was found across files. */
  async checkWith(file: RunFile, extras: readonly Extra[]): Promise<Piece> {
    const content = this.read(file.path);
    const entry = this.find(file, this.keyOf(file, content))?.entry;
    const judged = entry ? judgedIn(entry) : (await this.judge(file, content)).judged;
    return this.print(file, () => ({ report: withExtras(judged, extras) }));
  }

  /** Prints a file that has taken decisions about rules across files. */
  async checkAgain(file: RunFile, portfolio: Portfolio): Promise<Piece> {
    const { judged } = await this.judge(file, this.read(file.path), portfolio);
    return this.print(file, () => judged);
  }

  /** Prints a report, compared with the baseline, if there is one. */
  printReport(found: FileReport): Piece {
    const report = this.comparison?.of(found) ?? found;
    return { texts: this.printers.map((printer) => printer.file(report)), totals: totalsOf(report) };
  }

  /** Judges the form of a configuration of rules. */
  async judgeConfiguration(path: string, read: ReadConfig): Promise<FileReport> {
    return (await this.load()).judgeConfiguration(path, read, this.settings.today, this.detail);
  }

  /** Reads a file, or what was given for it. */
  read(path: string): FileText {
    const { given } = this.settings;
    return given?.path === path ? given.content : readText(path);
  }

  /** Puts together what is printed. */
  output(sinks: readonly Sink[]): Output {
    return new Output(this.printers, sinks);
  }

  /** All files are printed: what was found is kept for the next run. */
  finish(): void {
    this.keeper?.finish();
    this.memory?.finish();
  }

  close(): void {
    this.keeper?.close();
    this.cache?.close();
  }

  private async print(file: RunFile, judged: () => Pick<Judged, 'report'>): Promise<Piece> {
    // It is read for what it says to others.
    if (file.isUnchanged) return { texts: this.printers.map(() => ''), totals: { ...noTotals(), unchanged: 1 } };
    return this.printReport(await this.withBefore(file, judged().report));
  }

  private async judge({ path, name }: RunFile, content: FileText, portfolio?: Portfolio): Promise<Verdict> {
    if ('error' in content) {
      const report: FileReport = { path, error: content.error, health: null, findings: [] };
      return { judged: { report, names: [] }, noted: { documents: [] } };
    }
    const documents = new Map<string, boolean | undefined>();
    const fileExists = (document: string) => {
      const exists = documentExists(path, document);
      documents.set(document, exists);
      return exists;
    };
    const { today, profile } = this.settings;
    const configuration = this.configurations.of(path)?.configuration;
    const { judge } = await this.load();
    const [judged, known] = judge(
      path,
      content.text,
      { today, profile, configuration, name, portfolio, fileExists },
      this.detail,
    );
    return { judged, noted: { known, documents: [...documents] } };
  }

  /** What is kept of a file, where that still holds: a document may have come or gone. */
  private find({ path }: RunFile, key: string): { readonly entry: Entry; readonly noted: Noted } | undefined {
    const entry = this.memory?.find(key) ?? this.cache?.find(key) ?? this.keeper?.find(key);
    if (!entry) return undefined;
    const noted = JSON.parse(entry.known) as Noted;
    const holds = noted.documents.every(([document, exists]) => documentExists(path, document) === exists);
    return holds ? { entry, noted } : undefined;
  }

  private keep(entry: KeptEntry): void {
    this.keeper?.add(entry);
    this.memory?.add(entry);
  }

  /** A report with the health that the file had at the commit that the run compares with. A baseline knows better. */
  private async withBefore(file: RunFile, report: FileReport): Promise<FileReport> {
    const { baseline, since } = this.settings;
    const text = baseline ? undefined : since?.texts.get(realPath(file.path));
    if (text === undefined) return report;
    const { judged } = await this.judge(file, { text });
    return { ...report, before: judged.report.health?.covered };
  }

  private async load(): Promise<Judging> {
    this.judging ??= await import('./judge.ts');
    return this.judging;
  }

  /** All that the findings of a file depend on, but for the day, the version, and documents; empty where nothing is kept. */
  private keyOf({ path, name }: RunFile, content: FileText): string {
    if (!this.cache && !this.memory) return '';
    const configurations = this.configurations.of(path)?.files ?? [];
    const about = [path, name, this.settings.profile ?? '', spokenLanguage(), this.detail];
    const [kind, text] = 'error' in content ? ['error', content.error] : ['text', content.text];
    return keyOf([...about, kind, ...configurations.flatMap((file) => [file.path, file.text])], text);
  }
}

function judgedIn({ judged }: Entry): Judged {
  return JSON.parse(judged) as Judged;
}

function more(a: Detail, b: Detail): Detail {
  return DETAILS.indexOf(a) > DETAILS.indexOf(b) ? a : b;
}
