import { formatDateText } from '../../engagement/dateText.ts';
import { say, toSay, translated } from '../../l10n/say.ts';
import type { Acceptance } from '../../lint/acceptance.ts';
import { SEVERITIES, type Severity } from '../../pitfalls/rule.ts';
import { printable } from '../printable.ts';
import type { FileReport, Reported, Totals } from '../run/report.ts';
import { widthOf } from './terminal.ts';

/** Stands beside the word for a weight, so that it is seen at a glance. */
export const SYMBOL: Record<Severity, string> = { error: '✖', warning: '▲', information: '●', hint: '·' };

const WORDS: Record<Severity, string> = toSay({
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
});

/** A weight in words. */
export function weightWord(severity: Severity): string {
  return translated(WORDS[severity]);
}

/** The findings that a format shows without a place of its own for accepted and known ones. */
export function shownFindings(findings: readonly Reported[], showAccepted: boolean): readonly Reported[] {
  return findings.filter(({ accepted, known }) => !known && (showAccepted || !accepted));
}

/** Columns for a severity's word with two characters around it: a symbol and a space, or brackets. */
export function weightWidth(): number {
  return 2 + Math.max(...SEVERITIES.map((severity) => widthOf(weightWord(severity))));
}

/** Who accepted a finding, until when and why. Not escaped. */
export function decisionText({ by, until, reason }: Acceptance): string {
  return say`Accepted by ${by} until ${formatDateText(until)}: ${reason}`;
}

/** What a finding says on one line, without anything that hides or reorders text; with the decision on it, if any. */
export function messageText({ message, accepted }: Reported): string {
  return printable(accepted ? `${message} ${decisionText(accepted)}` : message);
}

/** What there is to do, by weight: "2 errors", "1 unreadable"; "2 new errors" where a baseline holds others. */
export function todoTexts({ summary, unread, baseline }: Totals): string[] {
  const count = baseline ? NEW_COUNTS : COUNTS;
  const found = SEVERITIES.flatMap((severity) => (summary[severity] ? count[severity](summary[severity]) : []));
  return unread ? [...found, say`${unread} unreadable`] : found;
}

/** What a baseline holds besides: "14 known", "3 resolved". */
export function baselineTexts({ baseline }: Totals): string[] {
  const { known = 0, resolved = 0 } = baseline ?? {};
  return [...(known ? [say`${known} known`] : []), ...(resolved ? [say`${resolved} resolved`] : [])];
}

/** What else there is to say: what is accepted, what a baseline holds, what wasn't looked at. */
export function otherTexts(totals: Totals): string[] {
  const { accepted } = totals.summary;
  return [
    ...(accepted ? [say`${accepted} accepted`] : []),
    ...baselineTexts(totals),
    ...(totals.unchanged ? [unchangedText(totals.unchanged)] : []),
  ];
}

/** "6 of 10", or "7 to 6 of 10" where it was another before; empty where there is none. */
export function healthText({ health, before }: FileReport): string {
  if (!health) return '';
  return before === undefined || before === health.covered
    ? say`${health.covered} of ${health.of}`
    : say`${before} to ${health.covered} of ${health.of}`;
}

/** "3 engagements"; configurations aren't counted. */
export function engagementsText({ summary, configurations }: Totals): string {
  const number = summary.files - configurations;
  if (number === 0) return say`No engagements`;
  return number === 1 ? say`1 engagement` : say`${number} engagements`;
}

function unchangedText(files: number): string {
  return files === 1 ? say`1 file unchanged` : say`${files} files unchanged`;
}

type Counts = Readonly<Record<Severity, (number: number) => string>>;

/** "1 error", "2 errors". */
export const COUNTS: Counts = {
  error: (number) => (number === 1 ? say`1 error` : say`${number} errors`),
  warning: (number) => (number === 1 ? say`1 warning` : say`${number} warnings`),
  // "Information" has no plural in English.
  information: (number) => (number === 1 ? say`1 information` : say`${number} information`),
  hint: (number) => (number === 1 ? say`1 hint` : say`${number} hints`),
};

const NEW_COUNTS: Counts = {
  error: (number) => (number === 1 ? say`1 new error` : say`${number} new errors`),
  warning: (number) => (number === 1 ? say`1 new warning` : say`${number} new warnings`),
  information: (number) => (number === 1 ? say`1 new information` : say`${number} new information`),
  hint: (number) => (number === 1 ? say`1 new hint` : say`${number} new hints`),
};
