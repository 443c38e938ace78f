import { formatDateText } from '../../engagement/dateText.ts';
import type { Acceptance } from '../../lint/acceptance.ts';
import { SEVERITIES, type Severity } from '../../pitfalls/rule.ts';
import { printable } from '../printable.ts';
import type { FileReport, Reported, Totals } from '../run/report.ts';

/** Stands beside the word for a weight, so that it is seen at a glance. */
export const SYMBOL: Record<Severity, string> = { error: '✖', warning: '▲', information: '●', hint: '·' };

/** The findings that a format shows without a place of its own for accepted and known ones. */
export function shownFindings(findings: readonly Reported[], showAccepted: boolean): readonly Reported[] {
  return findings.filter(({ accepted, known }) => !known && (showAccepted || !accepted));
}

/** Who accepted a finding, until when and why. Not escaped. */
export function decisionText({ by, until, reason }: Acceptance): string {
  return `Accepted by ${by} until ${formatDateText(until)}: ${reason}`;
}

/** What a finding says on one line, without anything that hides or reorders text; with the decision on it, if any. */
export function messageText({ message, accepted }: Reported): string {
  return printable(accepted ? `${message} ${decisionText(accepted)}` : message);
}

/** What there is to do, by weight: "2 errors", "1 unreadable"; "2 new errors" where a baseline holds others. */
export function todoTexts({ summary, unread, baseline }: Totals): string[] {
  const found = SEVERITIES.flatMap((severity) => countText(summary[severity], `${baseline ? 'new ' : ''}${severity}`));
  return unread ? [...found, `${unread} unreadable`] : found;
}

/** What a baseline holds besides: "14 known", "3 resolved". */
export function baselineTexts({ baseline }: Totals): string[] {
  return Object.entries(baseline ?? {}).flatMap(([what, count]) => (count ? [`${count} ${what}`] : []));
}

/** What else there is to say: what is accepted, what a baseline holds, what wasn't looked at. */
export function otherTexts(totals: Totals): string[] {
  const { accepted } = totals.summary;
  const unchanged = countText(totals.unchanged, 'file').map((files) => `${files} unchanged`);
  return [...(accepted ? [`${accepted} accepted`] : []), ...baselineTexts(totals), ...unchanged];
}

/** "6 of 10", or "7 to 6 of 10" where it was another before; empty where there is none. */
export function healthText({ health, before }: FileReport): string {
  if (!health) return '';
  const was = before === undefined || before === health.covered ? '' : `${before} to `;
  return `${was}${health.covered} of ${health.of}`;
}

/** "3 engagements"; configurations aren't counted. */
export function engagementsText({ summary, configurations }: Totals): string {
  return countText(summary.files - configurations, 'engagement')[0] ?? 'No engagements';
}

/** "2 errors"; nothing for none. */
export function countText(number: number, noun: string): string[] {
  // "Information" has no plural.
  return number === 0 ? [] : [`${number} ${noun}${number === 1 || noun.endsWith('information') ? '' : 's'}`];
}
