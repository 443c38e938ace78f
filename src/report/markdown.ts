import type { Temporal } from 'temporal-polyfill';
import { mailAddress } from '../engagement/addresses.ts';
import { isBefore } from '../engagement/dates.ts';
import { formatDate } from '../engagement/dateText.ts';
import { valueWords } from '../engagement/valueWords.ts';
import { say, translated } from '../l10n/say.ts';
import { STATE_WORDS, type State } from '../lint/health.ts';
import { inlineCode } from '../lint/markdown.ts';
import { inDays } from '../pitfalls/legal/contracts.ts';
import { pitfallArea } from '../pitfalls/names.ts';
import { fileName, NOTHING, name, section, table, text, whole } from './markdownParts.ts';
import type { Placed, Report, ReportedDate } from './model.ts';
import { HORIZON } from './model.ts';
import { CONTRACT_WORDS, capital, DUE_WORDS, listed, STATE_SIGNS } from './words.ts';

/** How many findings a report names: what is beyond is for later. */
const MOST_TODOS = 5;

/**
 * A report as Markdown, to be read, printed or pasted elsewhere. All text of the file is escaped, what is missing is left
 * out.
 * @param source the name of the file, for whoever looks for the lines
 */
export function reportMarkdown(report: Report, source: string): string {
  const parts = [
    heading(report),
    report.health ? states(report) : unreadable(),
    todos(report),
    dates(say`Overdue`, report.overdue, report.today),
    dates(say`Next ${HORIZON} days`, report.ahead, report.today),
    accepted(report),
    contracts(report),
    closing(report, source),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function unreadable(): string {
  return say`**This file, or a part of it, can’t be read: mend that first.** Its health is unknown, and below stands only what could be read.`;
}

function heading({ title, client, provider, status, criticality, model, term, value, owner }: Report): string {
  const stage = [
    capital(valueWords(status)),
    say`${valueWords(criticality)} criticality`,
    model ? valueWords(model) : '',
  ];
  const parties = [provider ? name(provider) : '', client ? say`for ${name(client)}` : ''].filter(Boolean).join(' ');
  const facts = [parties, termText(term), value ? name(value) : '', owner ? say`owner ${person(owner)}` : ''];
  return [`# ${name(title) || say`Engagement without a title`}`, `**${listed(stage)}**`, listed(facts)]
    .filter(Boolean)
    .join('\n\n');
}

function termText({ start, end }: Report['term']): string {
  if (start && end) return say`${formatDate(start)} to ${formatDate(end)}`;
  if (start) return say`from ${formatDate(start)}`;
  return end ? say`until ${formatDate(end)}` : '';
}

function person({ name: shown, email }: NonNullable<Report['owner']>): string {
  return link(name(shown), email === undefined ? undefined : mailAddress(email.trim()));
}

function states({ health, standings }: Report): string {
  if (!health) return '';
  const counts = Object.entries(COUNTS).flatMap(([state, counted]) => {
    const count = standings.filter((standing) => standing.state === state).length;
    return count ? [counted(count)] : [];
  });
  const rows = standings.map(({ number, pitfall, state, findings }) => [
    String(number),
    pitfallArea(pitfall),
    `${STATE_SIGNS[state]} ${translated(STATE_WORDS[state])}`,
    findings ? String(findings) : NOTHING,
  ]);
  return section(
    say`Health ${health.covered} of ${health.of}`,
    `${capital(counts.join(', '))}.\n\n${table(['', say`Pitfall`, say`State`, say`Findings`], rows)}`,
  );
}

/** States, what needs somebody first, each with how many pitfalls are in it. */
const COUNTS: Readonly<Record<State, (count: number) => string>> = {
  open: (count) => say`${count} open`,
  weak: (count) => say`${count} weak`,
  accepted: (count) => say`${count} accepted`,
  'not-asked-yet': (count) => say`${count} not asked yet`,
  covered: (count) => say`${count} covered`,
};

function todos({ todos: all }: Report): string {
  if (!all.length) return '';
  const shown = all.slice(0, MOST_TODOS).map((todo, index) => {
    return `${index + 1}. ${say`${text(todo.message)} (line ${line(todo)}, ${inlineCode(todo.ruleId)})`}`;
  });
  const rest = all.length - shown.length;
  const more = rest === 1 ? say`And 1 more finding in the file.` : say`And ${rest} more findings in the file.`;
  const parts = [say`The most pressing first.`, shown.join('\n'), ...(rest ? [more] : [])];
  return section(say`What to do next`, parts.join('\n\n'));
}

function dates(title: string, all: readonly ReportedDate[], today: Temporal.PlainDate): string {
  const rows = all.map((due) => [
    whole(formatDate(due.date)),
    whole(inDays(today, due.date)),
    translated(DUE_WORDS[due.kind]),
    name(due.name) || NOTHING,
    line(due),
  ]);
  return rows.length ? section(title, table([say`Date`, say`When`, say`What`, say`About`, say`Line`], rows)) : '';
}

function accepted({ accepted: all, today }: Report): string {
  const rows = all.map((risk) => [
    risk.findings > 1 ? say`${text(risk.title)} (${risk.findings} findings)` : text(risk.title),
    text(risk.reason),
    name(risk.by),
    `${whole(formatDate(risk.until))}, ${whole(inDays(today, risk.until))}`,
    line(risk),
  ]);
  const titles = [say`What`, say`Reason`, say`Accepted by`, say`Until`, say`Line`];
  return rows.length ? section(say`Accepted risks`, table(titles, rows)) : '';
}

function contracts({ contracts: all, today }: Report): string {
  const rows = all.map((contract) => {
    const { title, type, status, end, renews, notice, address } = contract;
    return [
      link(name(title) || NOTHING, address),
      type ? translated(CONTRACT_WORDS[type]) : NOTHING,
      status ? capital(valueWords(status)) : NOTHING,
      end ? ending(end, isBefore(end, today), renews) : NOTHING,
      notice ? noticeText(notice, isBefore(notice, today)) : NOTHING,
      line(contract),
    ];
  });
  const titles = [say`Contract`, say`Kind`, say`Status`, say`Ends`, say`Last day to give notice`, say`Line`];
  return rows.length ? section(say`Contracts`, table(titles, rows)) : '';
}

function ending(end: Temporal.PlainDate, isOver: boolean, renews: boolean): string {
  const day = whole(formatDate(end));
  if (isOver) return renews ? say`ended ${day}, then renews itself` : say`ended ${day}`;
  return renews ? say`${day}, then renews itself` : day;
}

function noticeText(notice: Temporal.PlainDate, isOver: boolean): string {
  const day = whole(formatDate(notice));
  return isOver ? say`was ${day}` : day;
}

function closing({ today, profile, health }: Report, source: string): string {
  const file = fileName(source);
  const checked = say`Checked on ${formatDate(today)} with the profile ${profile}: ${file}.`;
  return health ? `*${checked} ${say`Health counts the pitfalls that are neither open nor weak.`}*` : `*${checked}*`;
}

/** @param shown Markdown already */
function link(shown: string, address: string | undefined): string {
  // What would end the address or the cell of a table, or be read as an entity.
  return address === undefined ? shown : `[${shown}](<${address.replace(/[|\\<>&]/g, encodeForLink)}>)`;
}

function encodeForLink(character: string): string {
  return character === '&' ? '&amp;' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function line({ at }: Placed): string {
  return String(at.line + 1);
}
