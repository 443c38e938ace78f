import { formatDate } from '../engagement/dateText.ts';
import { valueWords } from '../engagement/valueWords.ts';
import { daysAgo, daysAhead } from '../l10n/counts.ts';
import { say, translated } from '../l10n/say.ts';
import { NOTHING, name, section, table, text, whole } from './markdownParts.ts';
import type { EngagementOverview } from './overview.ts';
import { HALF_A_YEAR, MONTH, type PortfolioDate, type PortfolioReport } from './portfolio.ts';
import { needsText, portfolioSummary, sharesNote, shareText } from './portfolioWords.ts';
import { capital, DUE_WORDS, listed } from './words.ts';

/**
 * The report on all engagements as Markdown: what its page says, in words. All text of the files is escaped, what is
 * missing is left out.
 */
export function portfolioMarkdown(report: PortfolioReport): string {
  const { today, overdue, soon, ending } = report;
  const until = formatDate(today.add({ days: HALF_A_YEAR }));
  const parts = [
    `# ${say`All engagements`}`,
    portfolioSummary(report),
    engagements(report),
    dates(say`Overdue`, overdue),
    dates(say`Due within ${MONTH} days`, soon),
    dates(`${say`What ends after that`} (${say`until ${until}`})`, ending),
    providers(report),
    `*${say`Checked on ${formatDate(today)}.`} ${say`Health counts the pitfalls that are neither open nor weak.`}*`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function engagements({ engagements: all }: PortfolioReport): string {
  const rows = all.map((engagement) => {
    const { title, provider, status, owner, remark } = engagement;
    const facts = [provider && name(provider), capital(valueWords(status)), owner && name(owner.name)];
    return [
      listed([`**${name(title) || say`Engagement without a title`}**`, ...facts]),
      health(engagement),
      remark ? text(capital(remark.text)) : NOTHING,
    ];
  });
  const titles = [say`Engagement`, say`Health`, say`What matters`];
  return section(say`Engagements`, `${capital(say`worst first`)}.\n\n${table(titles, rows)}`);
}

function health(engagement: EngagementOverview): string {
  const { health: known } = engagement;
  return known
    ? listed([whole(say`${known.covered} of ${known.of}`), needsText(engagement)])
    : `**${say`can’t be read`}**`;
}

function dates(title: string, all: readonly PortfolioDate[]): string {
  const rows = all.map(({ kind, day, days, name: own, engagement }) => [
    whole(day),
    whole(inDays(days)),
    listed([translated(DUE_WORDS[kind]), name(own)]),
    name(engagement) || NOTHING,
  ]);
  return rows.length ? section(title, table([say`Date`, say`When`, say`What`, say`Engagement`], rows)) : '';
}

function inDays(days: number): string {
  if (days === 0) return say`today`;
  return days > 0 ? daysAhead(days) : daysAgo(-days);
}

function providers(report: PortfolioReport): string {
  const rows = report.providers.map((share) => [
    name(share.name),
    shareText(share),
    whole(`${Math.round(share.share * 100)} %`),
  ]);
  const titles = [say`Provider`, say`Engagements`, say`Share`];
  return rows.length ? section(say`Providers`, `${capital(sharesNote(report))}.\n\n${table(titles, rows)}`) : '';
}
