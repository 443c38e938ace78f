import type { Temporal } from 'temporal-polyfill';
import { toDate } from '../../engagement/dates.ts';
import type { ReadConfig } from '../../lint/config/configuration.ts';
import { judgeFormat } from '../../lint/config/judge.ts';
import type { Configuration, LintSettings } from '../../lint/settings.ts';
import type { Portfolio } from '../../pitfalls/portfolio/facts.ts';
import type { Profile } from '../../pitfalls/rule.ts';
import { LineIndex } from '../../yaml/lines.ts';
import { Configurations } from '../configurations.ts';
import { documentExists, readText } from '../files.ts';
import { type FormatName, loadPrinter, type Printer, type PrintSettings } from '../format/printer.ts';
import { type Extra, extrasOf, type Judged, judge, type Known, withExtras } from './judge.ts';
import { Output, type Sink } from './output.ts';
import { type Detail, type FileReport, type Totals, totalsOf } from './report.ts';
import { reportedOf } from './reported.ts';

/** What a run is asked for. Plain data. */
export interface RunSettings extends PrintSettings {
  readonly profile?: Profile;
  /** Print accepted findings too. */
  readonly showAccepted: boolean;
  readonly formats: readonly FormatName[];
}

/** A file of a run. Plain data. */
export interface RunFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** The first path that leads to the same file: a link is no second file. */
  readonly name: string;
}

/** A file as it was printed, in each format. */
export interface Piece {
  readonly texts: readonly string[];
  readonly totals: Totals;
}

const DETAILS: readonly Detail[] = ['plain', 'fixable', 'fixes'];

/** Judges some of the files of a run and, once all are judged, prints them. Files are known by their index in the run. */
export class Shard {
  private readonly files: readonly RunFile[];
  private readonly settings: RunSettings;
  private readonly today: Temporal.PlainDate;
  private readonly printers: readonly Printer[];
  private readonly detail: Detail;
  private readonly configurations = new Configurations();
  /** As JSON: it takes a tenth of the memory. */
  private readonly judged = new Map<number, string>();

  private constructor(files: readonly RunFile[], settings: RunSettings, printers: readonly Printer[]) {
    const today = toDate(settings.today);
    if (!today) throw new Error(`No date: ${settings.today}`);
    this.files = files;
    this.settings = settings;
    this.today = today;
    this.printers = printers;
    this.detail = printers.map(({ detail }) => detail).reduce(more, 'plain');
  }

  static async of(files: readonly RunFile[], settings: RunSettings): Promise<Shard> {
    const printers = await Promise.all(settings.formats.map((name) => loadPrinter(name, settings)));
    return new Shard(files, settings, printers);
  }

  /** Judges a file for itself; gives what others have to know of it, undefined where it can't be read. */
  judge(index: number): Known | undefined {
    const file = this.fileAt(index);
    const [judged, known] = this.judgeFile(file);
    this.judged.set(index, JSON.stringify(judged));
    return known;
  }

  /** Prints a file that was judged here, with what was found about it across files. */
  print(index: number, extras: readonly Extra[]): Piece {
    const judged = JSON.parse(this.judged.get(index) ?? '') as Judged;
    this.judged.delete(index);
    return this.printReport(withExtras(judged, extras));
  }

  /** Judges and prints a file that has taken decisions about rules across files. */
  printAgain(index: number, portfolio: Portfolio): Piece {
    const [judged] = this.judgeFile(this.fileAt(index), portfolio);
    return this.printReport(judged.report);
  }

  /** Prints a report. */
  printReport(report: FileReport): Piece {
    const shown = this.settings.showAccepted
      ? report
      : { ...report, findings: report.findings.filter(({ accepted }) => !accepted) };
    return { texts: this.printers.map((printer) => printer.file(shown)), totals: totalsOf(report) };
  }

  /** Judges the form of a configuration of rules. */
  judgeConfiguration(path: string, read: ReadConfig): FileReport {
    const lines = new LineIndex(read.tree.text);
    const findings = judgeFormat(read, this.today).map((finding) => reportedOf(finding, read.tree, lines, this.detail));
    return { path, health: null, findings, isConfiguration: true };
  }

  /** Puts together what is printed here and elsewhere. */
  output(sinks: readonly Sink[]): Output {
    return new Output(this.printers, sinks);
  }

  /** What rules across files find in one. */
  extras(index: number, known: Known, portfolio: Portfolio): Extra[] {
    return extrasOf(known, portfolio, this.configurationOf(this.fileAt(index)));
  }

  private judgeFile({ path, name }: RunFile, portfolio?: Portfolio): [Judged, Known?] {
    const content = readText(path);
    if ('error' in content) {
      return [{ report: { path, error: content.error, health: null, findings: [] }, names: [] }];
    }
    const settings: LintSettings = {
      today: this.today,
      profile: this.settings.profile,
      configuration: this.configurationOf({ path }),
      path: name,
      portfolio,
      fileExists: (document) => documentExists(path, document),
    };
    return judge(path, content.text, settings, this.detail);
  }

  private configurationOf({ path }: Pick<RunFile, 'path'>): Configuration | undefined {
    return this.configurations.of(path)?.configuration;
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
