import { say } from '../../l10n/say.ts';
import { SEVERITIES, type Severity } from '../../pitfalls/rule.ts';
import { Memo } from '../../pitfalls/wording/memo.ts';
import { printable } from '../printable.ts';
import type { FileReport, Reported, Totals } from '../run/report.ts';
import { excerptLines } from './excerpt.ts';
import {
  decisionText,
  engagementsText,
  healthText,
  otherTexts,
  SYMBOL,
  shownFindings,
  todoTexts,
  weightWidth,
  weightWord,
} from './findings.ts';
import { inARow, type Printer, type PrintSettings } from './printer.ts';
import { COLUMNS, type Colors, clip, colorsFor, widthOf, wrap } from './terminal.ts';

const PAINT = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
/** Columns for line and column of a finding. */
const PLACE_WIDTH = 8;

/** A run as text for people: grouped by file, then by place; each place with its line and a caret under it. */
export function textPrinter({ colors, showAccepted }: PrintSettings): Printer {
  const text = new Text(colorsFor(colors));
  return {
    detail: 'plain',
    file(report) {
      const findings = shownFindings(report.findings, showAccepted);
      return report.error !== undefined || findings.length > 0 ? text.file({ ...report, findings }) : '';
    },
    assemble: () => inARow({ separator: '\n', end: (totals, printed) => (printed ? '\n' : '') + closing(totals) }),
  };
}

/** Prints files in colours, or without. */
class Text {
  private readonly colors: Colors;
  private readonly weights: Readonly<Record<Severity, string>>;
  private readonly indent: string;
  private readonly room: number;
  /** Messages in their lines, by rule: files of a run have many in common. */
  private readonly said = new Map<string, Memo<string>>();

  constructor(colors: Colors) {
    this.colors = colors;
    const width = weightWidth();
    const shown = (severity: Severity) =>
      colors[PAINT[severity]](`${SYMBOL[severity]} ${weightWord(severity)}`.padEnd(width));
    this.weights = {
      error: shown('error'),
      warning: shown('warning'),
      information: shown('information'),
      hint: shown('hint'),
    };
    this.indent = ' '.repeat(2 + PLACE_WIDTH + 1 + width + 1);
    this.room = COLUMNS - this.indent.length;
  }

  file(report: FileReport): string {
    const { error, findings } = report;
    if (error !== undefined) {
      return `${this.heading(report)}  ${this.colors.red(`${SYMBOL.error} ${error}`)}\n`;
    }
    let text = '';
    for (const place of samePlace(findings)) text += `${text && '\n'}${this.place(place)}`;
    return this.heading(report) + text;
  }

  /** The file with the title of its engagement and its health, in one line where there is room. */
  private heading(report: FileReport): string {
    const { path, title } = report;
    const name = printable(path);
    const state = healthText(report);
    const room = COLUMNS - 2 - (state ? state.length + 2 : 0);
    const parts = [title === undefined ? '' : clip(printable(title), room), state].filter(Boolean);
    if (!parts.length) return `${this.colors.bold(name)}\n`;
    const shown = parts.join('  ');
    const fits = widthOf(name) + 2 + widthOf(shown) <= COLUMNS;
    return `${this.colors.bold(name)}${fits ? '' : '\n'}  ${shown}\n`;
  }

  private place(findings: readonly Reported[]): string {
    const [first] = findings;
    if (!first) return '';
    const heaviest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
    const shown = excerptLines(first.excerpt, first.range.start.line, this.colors, this.colors[PAINT[heaviest]]);
    let text = '';
    for (const finding of findings) text += `${this.finding(finding)}\n`;
    for (const line of shown) text += `${line}\n`;
    return text;
  }

  private finding({ range: { start }, severity, message, accepted, ruleId }: Reported): string {
    const place = `${start.line + 1}:${start.character + 1}`.padEnd(PLACE_WIDTH);
    const text = `  ${this.colors.dim(place)} ${this.weights[severity]} ${this.lines(ruleId, message)}`;
    if (!accepted) return text;
    return [text, ...wrap(printable(decisionText(accepted)), this.room)].join(`\n${this.indent}`);
  }

  /** A message in lines, the rule's id behind it. */
  private lines(ruleId: string, message: string): string {
    let said = this.said.get(ruleId);
    if (!said) {
      said = new Memo((text) => this.laidOut(ruleId, text), 100);
      this.said.set(ruleId, said);
    }
    return said.get(message);
  }

  private laidOut(ruleId: string, message: string): string {
    const [opening = '', ...rest] = wrap(printable(message), this.room);
    return [opening, ...this.withId(rest, ruleId)].join(`\n${this.indent}`);
  }

  /** The rule's id behind the last further line of a message, or on a line of its own. */
  private withId(lines: readonly string[], ruleId: string): string[] {
    const last = lines.at(-1);
    const id = this.colors.dim(ruleId);
    if (last === undefined || widthOf(last) + 2 + ruleId.length > this.room) return [...lines, id];
    return [...lines.slice(0, -1), `${last}  ${id}`];
  }
}

/** Findings in a row that sit on the same text. */
function samePlace(findings: readonly Reported[]): Reported[][] {
  const places: Reported[][] = [];
  for (const finding of findings) {
    const last = places.at(-1);
    if (last?.[0] && isSamePlace(last[0], finding)) last.push(finding);
    else places.push([finding]);
  }
  return places;
}

function isSamePlace({ range: a }: Reported, { range: b }: Reported): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

function closing(totals: Totals): string {
  const todo = todoTexts(totals);
  const others = otherTexts(totals);
  const engagements = engagementsText(totals);
  if (!todo.length) {
    const nothing = totals.baseline ? say`${engagements}, nothing new` : say`${engagements}, nothing to do`;
    return `${wrap(others.length ? say`${nothing}; ${others.join(', ')}.` : say`${nothing}.`).join('\n')}\n`;
  }
  const said = wrap(say`${engagements}: ${[...todo, ...others].join(', ')}.`).join('\n');
  if (!SEVERITIES.some((severity) => totals.summary[severity] > 0)) return `${said}\n`;
  const why = say`Why? outsource explain <rule>`;
  return `${said}${said.length + 2 + why.length <= COLUMNS ? '  ' : '\n'}${why}\n`;
}
