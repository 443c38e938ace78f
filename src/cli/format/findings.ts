import { formatDateText } from '../../engagement/dateText.ts';
import type { Acceptance } from '../../lint/acceptance.ts';
import { SEVERITIES, type Severity } from '../../pitfalls/rule.ts';
import { printable } from '../printable.ts';
import type { Reported, Totals } from '../run/report.ts';

/** Stands beside the word for a weight, so that it is seen at a glance. */
export const SYMBOL: Record<Severity, string> = { error: '✖', warning: '▲', information: '●', hint: '·' };

/** The findings that a format without a place of its own for accepted ones shows. */
export function shownFindings(findings: readonly Reported[], showAccepted: boolean): readonly Reported[] {
  return showAccepted ? findings : findings.filter(({ accepted }) => !accepted);
}

/** Who accepted a finding, until when and why. Not escaped. */
export function decisionText({ by, until, reason }: Acceptance): string {
  return `Accepted by ${by} until ${formatDateText(until)}: ${reason}`;
}

/** What a finding says on one line, without anything that hides or reorders text; with the decision on it, if any. */
export function messageText({ message, accepted }: Reported): string {
  return printable(accepted ? `${message} ${decisionText(accepted)}` : message);
}

/** What there is to do, by weight: "2 errors", "1 unreadable". */
export function todoTexts({ summary, unread }: Totals): string[] {
  const found = SEVERITIES.flatMap((severity) => countText(summary[severity], severity));
  return unread ? [...found, `${unread} unreadable`] : found;
}

/** "3 engagements"; configurations aren't counted. */
export function engagementsText({ summary, configurations }: Totals): string {
  return countText(summary.files - configurations, 'engagement')[0] ?? 'No engagements';
}

/** "2 errors"; nothing for none. */
export function countText(number: number, noun: string): string[] {
  // "Information" has no plural.
  return number === 0 ? [] : [`${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`];
}
