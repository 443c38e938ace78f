import { l10n, type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { ExportFormat, ExportKind } from '../../report/exports/kinds.ts';

/** What to make. */
export interface Wish {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  /** Of all engagements of the workspace, not of one. */
  readonly all?: boolean;
}

/** What to make, as a list offers it; the line above several has none. */
export interface ChoiceItem extends QuickPickItem {
  readonly choice?: Wish;
}

/**
 * The list of what can be made.
 * @param one the name of the engagement's file, where there is one to make something of
 */
export function choicesFor(one: string | undefined): ChoiceItem[] {
  return [...(one === undefined ? [] : [line(one), ...ofOne()]), line(l10n.t('All engagements')), ...ofAll()];
}

function line(label: string): ChoiceItem {
  return { label, kind: QuickPickItemKind.Separator };
}

function ofOne(): ChoiceItem[] {
  const markdown = l10n.t('Markdown');
  const word = l10n.t('Word document');
  const report = l10n.t('How the engagement stands, and what to do next');
  const calendar = l10n.t('Meetings, reviews and all that is due, with reminders');
  const draft = l10n.t('A draft, with places for what is to be agreed');
  const kickOff = l10n.t('Agreements, access, people, meetings, and what is missing');
  return [
    item(l10n.t('Health report'), l10n.t('HTML page'), report, { kind: 'html', format: 'html' }),
    item(l10n.t('Health report'), markdown, report, { kind: 'markdown', format: 'md' }),
    item(l10n.t('Calendar'), l10n.t('iCalendar'), calendar, { kind: 'calendar', format: 'ics' }),
    item(l10n.t('Statement of work'), word, draft, { kind: 'statement-of-work', format: 'docx' }),
    item(l10n.t('Statement of work'), markdown, draft, { kind: 'statement-of-work', format: 'md' }),
    item(l10n.t('Kick-off checklist'), word, kickOff, { kind: 'checklist', format: 'docx' }),
    item(l10n.t('Kick-off checklist'), markdown, kickOff, { kind: 'checklist', format: 'md' }),
  ];
}

function ofAll(): ChoiceItem[] {
  const portfolio = l10n.t('Portfolio report');
  const page = l10n.t('All engagements on one page: what is due, what ends, what hangs on whom');
  const register = l10n.t('Register of all engagements');
  const who = l10n.t('Who does what for you, from where, and until when');
  const calendar = l10n.t('One calendar, in which each entry names its engagement');
  return [
    item(portfolio, l10n.t('HTML page'), page, { kind: 'portfolio', format: 'html', all: true }),
    item(portfolio, l10n.t('Markdown'), page, { kind: 'portfolio', format: 'md', all: true }),
    item(register, l10n.t('Excel workbook'), who, { kind: 'register', format: 'xlsx', all: true }),
    item(register, l10n.t('CSV'), who, { kind: 'register', format: 'csv', all: true }),
    item(
      l10n.t('Health reports of all engagements'),
      l10n.t('HTML page'),
      l10n.t('One after the other, the worst first'),
      {
        kind: 'html',
        format: 'html',
        all: true,
      },
    ),
    item(l10n.t('Calendar of all engagements'), l10n.t('iCalendar'), calendar, {
      kind: 'calendar',
      format: 'ics',
      all: true,
    }),
  ];
}

function item(label: string, description: string, detail: string, choice: Wish): ChoiceItem {
  return { label, description, detail, choice };
}
