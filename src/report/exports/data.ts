import { say, spokenLanguage } from '../../l10n/say.ts';
import type { Finding } from '../../lint/run.ts';
import type { Context } from '../../pitfalls/rule.ts';
import type { LineIndex } from '../../yaml/lines.ts';
import { CalendarBuilder } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/event.ts';
import { paperMarkdown } from '../formats/paperMarkdown.ts';
import { fullReportOf } from '../full.ts';
import { type NamedReport, reportsHtml } from '../html/page.ts';
import { portfolioHtml } from '../html/portfolioPage.ts';
import { reportMarkdown } from '../markdown.ts';
import { engagementOverview } from '../overview.ts';
import { kickOffChecklist } from '../paper/checklist.ts';
import type { Paper } from '../paper/paper.ts';
import { statementOfWork } from '../paper/statementOfWork.ts';
import { portfolioReportOf } from '../portfolio.ts';
import { portfolioMarkdown } from '../portfolioMarkdown.ts';
import { type Register, RegisterBuilder } from '../register/register.ts';
import type { Table } from '../register/table.ts';
import { worstFirst } from '../worstFirst.ts';
import type { ExportFormat, ExportKind } from './kinds.ts';

/** An engagement to make something of. Findings and lines are asked for where they are needed. */
export interface ExportSource {
  readonly context: Context;
  readonly findings: () => readonly Finding[];
  readonly lines: () => LineIndex;
  /** The name of its file, for whoever looks for it. */
  readonly source: string;
}

/** What a file is made of; plain data, so that it can be handed to another process. */
export type ExportData =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'calendar'; readonly calendar: Calendar; readonly name: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'workbook'; readonly register: Register }
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] };

/** What stands between the papers of several engagements. */
const RULE = '\n---\n\n';

type Sources = Iterable<ExportSource> | AsyncIterable<ExportSource>;

/**
 * What a file of a kind and form is made of. Engagements are read one after the other, and of each is kept only what
 * goes into the file.
 */
export async function exportData(kind: ExportKind, format: ExportFormat, sources: Sources): Promise<ExportData> {
  switch (kind) {
    case 'markdown':
      return {
        kind: 'text',
        text: (await reports(sources)).map(({ report, source }) => reportMarkdown(report, source)).join(RULE),
      };
    case 'html':
      return { kind: 'text', text: reportsHtml(await reports(sources), spokenLanguage()) };
    case 'portfolio':
      return portfolio(format, sources);
    case 'calendar':
      return calendar(sources);
    case 'register':
      return register(format, sources);
    case 'statement-of-work':
      return papers(format, await each(sources, ({ context }) => statementOfWork(context)));
    case 'checklist':
      return papers(format, await each(sources, ({ context, findings }) => kickOffChecklist(context, findings())));
  }
}

/** The reports of engagements, the worst first. */
async function reports(sources: Sources): Promise<NamedReport[]> {
  const all = await each(sources, ({ context, findings, lines, source }) => {
    return { report: fullReportOf(context, findings(), lines()), source };
  });
  return all.sort((a, b) => worstFirst(a.report, b.report));
}

/** The report on all engagements. */
async function portfolio(format: ExportFormat, sources: Sources): Promise<ExportData> {
  const all = await each(sources, ({ context, findings, lines, source }) => {
    return { today: context.today, overview: engagementOverview(source, context, findings(), lines()) };
  });
  const [first] = all;
  // None could be read: there is no day, and nothing to say.
  if (!first) return { kind: 'text', text: '' };
  const report = portfolioReportOf(
    all.map(({ overview }) => overview),
    first.today,
  );
  return { kind: 'text', text: format === 'md' ? portfolioMarkdown(report) : portfolioHtml(report) };
}

async function calendar(sources: Sources): Promise<ExportData> {
  const builder = new CalendarBuilder();
  for await (const source of sources) builder.add(source);
  return { kind: 'calendar', calendar: builder.build(), name: say`Outsourcing` };
}

async function register(format: ExportFormat, sources: Sources): Promise<ExportData> {
  const builder = new RegisterBuilder();
  for await (const source of sources) builder.add(source);
  const made = builder.build();
  return format === 'csv' ? { kind: 'table', table: made.engagements } : { kind: 'workbook', register: made };
}

function papers(format: ExportFormat, all: readonly Paper[]): ExportData {
  return format === 'docx'
    ? { kind: 'papers', papers: all }
    : { kind: 'text', text: all.map(paperMarkdown).join(RULE) };
}

async function each<Made>(sources: Sources, make: (source: ExportSource) => Made): Promise<Made[]> {
  const all: Made[] = [];
  for await (const source of sources) all.push(make(source));
  return all;
}
