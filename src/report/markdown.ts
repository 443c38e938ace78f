import type { Temporal } from 'temporal-polyfill';
import { mailAddress } from '../engagement/addresses.ts';
import { isBefore } from '../engagement/dates.ts';
import { formatDate } from '../engagement/dateText.ts';
import { excerptOf } from '../engagement/quote.ts';
import { STATE_WORDS } from '../lint/health.ts';
import { inlineCode, readableMarkdown } from '../lint/markdown.ts';
import { inDays } from '../pitfalls/legal/contracts.ts';
import { pitfallArea } from '../pitfalls/names.ts';
import type { Placed, Report, ReportedDate } from './model.ts';
import { HORIZON } from './model.ts';
import { CONTRACT_WORDS, DUE_WORDS, STATE_SIGNS, words } from './words.ts';

/** How many findings a report names: what is beyond is for later. */
const MOST_TODOS = 5;

/** How much of the file's own text is shown, in UTF-16 units: of a name, and of a sentence. */
const LONGEST_NAME = 100;
const LONGEST_SENTENCE = 300;

const NOTHING = '–';

/**
 * A report as Markdown, to be read, printed or pasted elsewhere. All text of the file is escaped, what is missing is left
 * out.
 * @param source the name of the file, for whoever looks for the lines
 */
export function reportMarkdown(report: Report, source: string): string {
  const parts = [
    heading(report),
    report.health ? states(report) : UNREADABLE,
    todos(report),
    dates('Overdue', report.overdue, report.today),
    dates(`Next ${HORIZON} days`, report.ahead, report.today),
    accepted(report),
    contracts(report),
    closing(report, source),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const UNREADABLE =
  '**This file, or a part of it, can’t be read: mend that first.** Its health is unknown, and below stands only what could be read.';

function heading({ title, client, provider, status, criticality, model, term, value, owner }: Report): string {
  const stage = [sentence(words(status)), `${criticality} criticality`, model ? words(model) : ''];
  const parties = [provider ? name(provider) : '', client ? `for ${name(client)}` : ''].filter(Boolean).join(' ');
  const facts = [parties, termText(term), value ? name(value) : '', owner ? `owner ${person(owner)}` : ''];
  return [`# ${name(title) || 'Engagement without a title'}`, `**${listed(stage)}**`, listed(facts)]
    .filter(Boolean)
    .join('\n\n');
}

function termText({ start, end }: Report['term']): string {
  if (start && end) return `${formatDate(start)} to ${formatDate(end)}`;
  if (start) return `from ${formatDate(start)}`;
  return end ? `until ${formatDate(end)}` : '';
}

function person({ name: shown, email }: NonNullable<Report['owner']>): string {
  return link(name(shown), email === undefined ? undefined : mailAddress(email.trim()));
}

function states({ health, standings }: Report): string {
  if (!health) return '';
  const counts = Object.entries(STATE_WORDS).flatMap(([state, word]) => {
    const count = standings.filter((standing) => standing.state === state).length;
    return count ? [`${count} ${word.toLowerCase()}`] : [];
  });
  const rows = standings.map(({ number, pitfall, state, findings }) => [
    String(number),
    pitfallArea(pitfall),
    `${STATE_SIGNS[state]} ${STATE_WORDS[state]}`,
    findings ? String(findings) : NOTHING,
  ]);
  return section(
    `Health ${health.covered} of ${health.of}`,
    `${sentence(counts.join(', '))}.\n\n${table(['', 'Pitfall', 'State', 'Findings'], rows)}`,
  );
}

function todos({ todos: all }: Report): string {
  if (!all.length) return '';
  const shown = all.slice(0, MOST_TODOS).map((todo, index) => {
    return `${index + 1}. ${text(todo.message)} (line ${line(todo)}, ${inlineCode(todo.ruleId)})`;
  });
  const rest = all.length - shown.length;
  const more = rest ? `\n\nAnd ${rest} more ${rest === 1 ? 'finding' : 'findings'} in the file.` : '';
  return section('What to do next', `The most pressing first.\n\n${shown.join('\n')}${more}`);
}

function dates(title: string, all: readonly ReportedDate[], today: Temporal.PlainDate): string {
  const rows = all.map((due) => [
    whole(formatDate(due.date)),
    whole(inDays(today, due.date)),
    DUE_WORDS[due.kind],
    name(due.name) || NOTHING,
    line(due),
  ]);
  return rows.length ? section(title, table(['Date', 'When', 'What', 'About', 'Line'], rows)) : '';
}

function accepted({ accepted: all, today }: Report): string {
  const rows = all.map((risk) => [
    `${text(risk.title)}${risk.findings > 1 ? ` (${risk.findings} findings)` : ''}`,
    text(risk.reason),
    name(risk.by),
    `${whole(formatDate(risk.until))}, ${whole(inDays(today, risk.until))}`,
    line(risk),
  ]);
  return rows.length ? section('Accepted risks', table(['What', 'Reason', 'Accepted by', 'Until', 'Line'], rows)) : '';
}

function contracts({ contracts: all, today }: Report): string {
  const past = (date: Temporal.PlainDate, word: string) => (isBefore(date, today) ? `${word} ` : '');
  const rows = all.map((contract) => {
    const { title, type, status, end, renews, notice, address } = contract;
    return [
      link(name(title) || NOTHING, address),
      type ? CONTRACT_WORDS[type] : NOTHING,
      status ? sentence(words(status)) : NOTHING,
      end ? `${past(end, 'ended')}${whole(formatDate(end))}${renews ? ', then renews itself' : ''}` : NOTHING,
      notice ? past(notice, 'was') + whole(formatDate(notice)) : NOTHING,
      line(contract),
    ];
  });
  const titles = ['Contract', 'Kind', 'Status', 'Ends', 'Last day to give notice', 'Line'];
  return rows.length ? section('Contracts', table(titles, rows)) : '';
}

function closing({ today, profile, health }: Report, source: string): string {
  const meaning = health ? ' Health counts the pitfalls that are neither open nor weak.' : '';
  return `*Checked on ${formatDate(today)} with the profile ${profile}: ${inlineCode(excerptOf(source, LONGEST_NAME))}.${meaning}*`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

/** The cells are Markdown already, without a line break or a bar of their own. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Words that a narrow column of a table must not part. */
function whole(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function name(own: string): string {
  return readableMarkdown(excerptOf(own, LONGEST_NAME));
}

function text(own: string): string {
  return readableMarkdown(excerptOf(own, LONGEST_SENTENCE));
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

function listed(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function sentence(plain: string): string {
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
