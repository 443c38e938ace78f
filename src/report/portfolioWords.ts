import { say } from '../l10n/say.ts';
import type { State } from '../lint/health.ts';
import type { EngagementOverview } from './overview.ts';
import { MONTH, type PortfolioReport, type ProviderShare } from './portfolio.ts';
import { listed } from './words.ts';

/** The title of the report on all engagements. */
export function portfolioTitle(): string {
  return say`Portfolio report`;
}

/** How the engagements stand, in a few words. */
export function portfolioSummary({ engagements, overdue, soon }: PortfolioReport): string {
  return listed([
    engagementsText(engagements.length),
    overdue.length > 0 && say`${overdue.length} overdue`,
    say`${soon.length} due within ${MONTH} days`,
  ]);
}

/** The pitfalls of an engagement that need somebody; empty where none does. */
export function needsText({ parts }: EngagementOverview): string {
  const names = (state: State) =>
    parts.flatMap(({ number, state: its, area }) => (number && its === state ? [area] : [])).join(', ');
  const [open, weak] = [names('open'), names('weak')];
  return listed([open && say`open: ${open}`, weak && say`weak: ${weak}`]);
}

/** How much hangs on a provider. */
export function shareText({ engagements, pressing, values }: ProviderShare): string {
  return listed([
    engagementsText(engagements.length),
    pressing > 0 && say`${pressing} of high criticality`,
    values.join(' + '),
  ]);
}

/** What the shares of providers are of. */
export function sharesNote({ sharesOf }: PortfolioReport): string {
  return sharesOf === 'value' ? say`share of the value of what runs` : say`share of the engagements that run`;
}

function engagementsText(count: number): string {
  return count === 1 ? say`1 engagement` : say`${count} engagements`;
}
