import { spokenLanguage } from '../../l10n/say.ts';
import type { ReadConfig } from '../../lint/config/configuration.ts';
import type { Portfolio } from '../../pitfalls/portfolio/facts.ts';
import { Configurations } from '../configurations.ts';
import { documentExists, type FileText, readText, realPath } from '../files.ts';
import type { Printer } from '../format/printer.ts';
import { loadPrinter } from '../format/printers.ts';
import { type Extra, extrasOf, type Judged, type Known, withExtras } from './across.ts';
import { Comparison } from './baseline.ts';
import { Cache, type Entry, keyOf } from './cache.ts';
import type { KeptEntry, Noted } from './kept.ts';
import type { Memory } from './memory.ts';
import { Output, type Sink } from './output.ts';
import { type Detail, type FileReport, noTotals, type Piece, totalsOf } from './report.ts';
import type { RunFile, RunSettings } from './settings.ts';
import { type Place, Store } from './store.ts';

const DETAILS: readonly Detail[] = ['plain', 'fixable', 'fixes'];

/** What is printed of a file that isn't reported. */
const NOTHING: Piece = { texts: [], totals: { ...noTotals(), unchanged: 1 } };

/** What the rules need, loaded when a file has to be judged: a run that knows all of its files does without. */
type Judging = typeof import('./judge.ts');

/** So many files are held as they were judged; of others the text is kept, which needs no memory. */
const MOST_HELD = 1_500;

/** What is kept of a file: all of it, or where its two texts are kept; of one that the cache knows, its key alone. */
interface Held {
  readonly key: string;
  readonly whole?: Verdict;
  readonly places?: { readonly known: Place; readonly judged: Place };
}

interface Verdict {
  readonly noted: Noted;
  readonly judged: Judged;
}

/** What is learned of a file when it is judged. */
export interface Learned {
  /** What others have to know of it; undefined where it can't be read. */
  readonly known?: Known;
  /** The cache didn't know it. */
  readonly isNew: boolean;
}

/** Judges some of the files of a run and, once all are judged, prints them. Files are known by their index in the run. */
export class Shard {
  private readonly files: readonly RunFile[];
  private readonly settings: RunSettings;
  private readonly printers: readonly Printer[];
  private readonly configurations: Configurations;
  private readonly detail: Detail;
  private readonly cache: Cache | undefined;
  private readonly memory: Memory | undefined;
  private readonly comparison: Comparison | undefined;
  private readonly store = new Store();
  private readonly held = new Map<number, Held>();
  private judging?: Judging;

  private constructor(
    files: readonly RunFile[],
    settings: RunSettings,
    printers: readonly Printer[],
    configurations: Configurations,
    memory: Memory | undefined,
  ) {
    this.files = files;
    this.settings = settings;
    this.printers = printers;
    this.configurations = configurations;
    this.detail = printers.map(({ detail }) => detail).reduce(more, 'plain');
    this.memory = memory;
    this.comparison = settings.baseline && new Comparison(settings.baseline);
    this.cache = settings.cache && new Cache(settings.cache.file, settings.cache.identity);
  }

  /** @param memory what is kept in memory from run to run, where anything is */
  static async of(files: readonly RunFile[], settings: RunSettings, memory?: Memory): Promise<Shard> {
    const printers = await Promise.all(settings.formats.map((name) => loadPrinter(name, settings)));
    const configurations = await Configurations.for(
      files.map(({ path }) => path),
      settings.given,
    );
    return new Shard(files, settings, printers, configurations, memory);
  }

  /** Judges a file for itself. */
  async judge(index: number): Promise<Learned> {
    const file = this.fileAt(index);
    const content = this.read(file.path);
    const key = this.keyOf(file, content);
    const cached = this.find(key);
    const noted = cached && (JSON.parse(cached.known) as Noted);
    if (noted?.documents.every(([document, exists]) => documentExists(file.path, document) === exists)) {
      this.held.set(index, { key });
      return { known: noted.known, isNew: false };
    }
    return this.judgeAnew(index, file, content, key);
  }

  private async judgeAnew(index: number, file: RunFile, content: FileText, key: string): Promise<Learned> {
    const verdict = await this.judgeText(file, content);
    if (this.held.size < MOST_HELD) {
      this.held.set(index, { key, whole: verdict });
      return { known: verdict.noted.known, isNew: true };
    }
    const text = JSON.stringify(verdict.noted);
    const places = { known: this.store.add(text), judged: this.store.add(JSON.stringify(verdict.judged)) };
    this.held.set(index, { key, places });
    // Read from its own text, it holds no piece of the file's, which would keep all of that in memory.
    return { known: (JSON.parse(text) as Noted).known, isNew: true };
  }

  /** Prints a file that was judged here, with what was found about it across files. */
  async print(index: number, extras: readonly Extra[]): Promise<Piece> {
    const file = this.fileAt(index);
    if (file.isUnchanged) return NOTHING;
    const judged = this.held.get(index)?.whole?.judged ?? (JSON.parse((await this.entryOf(index)).judged) as Judged);
    return this.printReport(await this.withBefore(file, withExtras(judged, extras)));
  }

  /** Judges and prints a file that has taken decisions about rules across files. */
  async printAgain(index: number, portfolio: Portfolio): Promise<Piece> {
    const file = this.fileAt(index);
    if (file.isUnchanged) return NOTHING;
    const { judged } = await this.judgeText(file, this.read(file.path), portfolio);
    return this.printReport(await this.withBefore(file, judged.report));
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

  /** Puts together what is printed here and elsewhere. */
  output(sinks: readonly Sink[]): Output {
    return new Output(this.printers, sinks);
  }

  /** What rules across files find in one. */
  extras(index: number, known: Known, portfolio: Portfolio): Extra[] {
    return extrasOf(known, portfolio, this.configurations.of(this.fileAt(index).path)?.configuration);
  }

  /** What is kept of a file that was judged here. */
  async entryOf(index: number): Promise<KeptEntry> {
    const held = this.held.get(index);
    if (!held) throw new RangeError(`File ${index} was not judged here.`);
    const { key, whole, places } = held;
    const file = this.fileAt(index);
    const { path } = file;
    if (whole)
      return { key, path, isNew: true, known: JSON.stringify(whole.noted), judged: JSON.stringify(whole.judged) };
    if (places) {
      return { key, path, isNew: true, known: this.store.read(places.known), judged: this.store.read(places.judged) };
    }
    const cached = this.find(key);
    if (cached) return { key, path, isNew: false, ...cached };
    // The cache was there a moment ago; the file still is, but may have changed.
    const content = this.read(path);
    await this.judgeAnew(index, file, content, this.keyOf(file, content));
    return this.entryOf(index);
  }

  close(): void {
    this.store.close();
    this.cache?.close();
  }

  private async judgeText({ path, name }: RunFile, content: FileText, portfolio?: Portfolio): Promise<Verdict> {
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

  private find(key: string): Entry | undefined {
    return this.memory?.find(key) ?? this.cache?.find(key);
  }

  /** A report with the health that the file had at the commit that the run compares with. A baseline knows better. */
  private async withBefore(file: RunFile, report: FileReport): Promise<FileReport> {
    const { baseline, since } = this.settings;
    const text = baseline ? undefined : since?.texts.get(realPath(file.path));
    if (text === undefined) return report;
    const { judged } = await this.judgeText(file, { text });
    return { ...report, before: judged.report.health?.covered };
  }

  private async load(): Promise<Judging> {
    this.judging ??= await import('./judge.ts');
    return this.judging;
  }

  /** All that the findings of a file depend on, but for the day, the version, and documents. */
  private keyOf({ path, name }: RunFile, content: FileText): string {
    if (!this.cache && !this.memory) return '';
    const configurations = this.configurations.of(path)?.files ?? [];
    return keyOf(
      path,
      name,
      this.settings.profile ?? '',
      spokenLanguage(),
      this.detail,
      JSON.stringify(content),
      ...configurations.flatMap((file) => [file.path, file.text]),
    );
  }

  private fileAt(index: number): RunFile {
    const file = this.files[index];
    if (!file) throw new RangeError(`No file ${index}`);
    return file;
  }
}

function more(a: Detail, b: Detail): Detail {
  return DETAILS.indexOf(a) > DETAILS.indexOf(b) ? a : b;
}
