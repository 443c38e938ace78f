import type { Temporal } from 'temporal-polyfill';
import { formatMoney } from '../engagement/money.ts';
import { sameParty } from '../engagement/parties.ts';
import type { DueKind } from '../lint/dates.ts';
import type { EngagementOverview, OverviewDate } from './overview.ts';

/** How far a page about all engagements looks ahead, in days: for what is due, and for what ends. */
export const MONTH = 30;
export const HALF_A_YEAR = 182;

/** What ends by itself, so that somebody has to decide beforehand. */
const ENDINGS: ReadonlySet<DueKind> = new Set(['notice', 'contract-end', 'contract-renewal', 'acceptance', 'evidence']);

/** A date of one of the engagements. */
export interface PortfolioDate extends OverviewDate {
  readonly uri: string;
  /** The title of its engagement, in the file's own words; empty where it has none. */
  readonly engagement: string;
}

/** How much hangs on one provider. */
export interface ProviderShare {
  /** As the first of the files writes it. */
  readonly name: string;
  /** Engagements that haven't ended. */
  readonly engagements: readonly EngagementOverview[];
  /** How many of them are of high or critical criticality. */
  readonly pressing: number;
  /** What these are worth together, as people write it, by currency: `EUR 412,000`. */
  readonly values: readonly string[];
  /** Its part of all that is measured, from 0 to 1. */
  readonly share: number;
}

/** What there is to report of all engagements. */
export interface PortfolioReport {
  readonly today: Temporal.PlainDate;
  /** The worst first: what can't be read, then by health, then by what is due first. */
  readonly engagements: readonly EngagementOverview[];
  /** The oldest first. */
  readonly overdue: readonly PortfolioDate[];
  /** From today on for `MONTH` days, the soonest first. */
  readonly soon: readonly PortfolioDate[];
  /** What ends from then on until `HALF_A_YEAR`, the soonest first. */
  readonly ending: readonly PortfolioDate[];
  /** The largest share first. */
  readonly providers: readonly ProviderShare[];
  /** What the shares are of: of the value where all are worth something in one currency, else of the engagements. */
  readonly sharesOf: 'value' | 'engagements';
}

/** What there is to report of engagements, from what a desk knows of each. */
export function portfolioReportOf(all: readonly EngagementOverview[], today: Temporal.PlainDate): PortfolioReport {
  const dates = all
    .flatMap(({ uri, title, due }) => due.map((date): PortfolioDate => ({ ...date, uri, engagement: title })))
    .sort((a, b) => a.days - b.days);
  const running = all.filter(({ status }) => status !== 'ended');
  const sharesOf = isComparable(running) ? 'value' : 'engagements';
  return {
    today,
    engagements: all.toSorted(worstFirst),
    overdue: dates.filter(({ days }) => days < 0),
    soon: dates.filter(({ days }) => days >= 0 && days <= MONTH),
    ending: dates.filter(({ kind, days }) => ENDINGS.has(kind) && days > MONTH && days <= HALF_A_YEAR),
    providers: providersOf(running, sharesOf),
    sharesOf,
  };
}

function worstFirst(a: EngagementOverview, b: EngagementOverview): number {
  const covered = ({ health }: EngagementOverview) => (health ? health.covered : -1);
  const first = ({ due }: EngagementOverview) => due[0]?.days ?? Number.MAX_SAFE_INTEGER;
  return covered(a) - covered(b) || first(a) - first(b) || compareText(a.title, b.title) || compareText(a.uri, b.uri);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether all engagements are worth something in the same currency: amounts in two can't be added. */
function isComparable(all: readonly EngagementOverview[]): boolean {
  const currencies = new Set(all.map(({ value }) => (value?.amount ? value.currency : undefined)));
  return currencies.size === 1 && !currencies.has(undefined);
}

function providersOf(
  all: readonly EngagementOverview[],
  sharesOf: PortfolioReport['sharesOf'],
): readonly ProviderShare[] {
  const groups = new Map<string, EngagementOverview[]>();
  for (const engagement of all) {
    const name = engagement.provider?.trim();
    if (!name) continue;
    const known = groups.has(name) ? name : [...groups.keys()].find((other) => sameParty(other, name) === 'same');
    groups.set(known ?? name, [...(groups.get(known ?? name) ?? []), engagement]);
  }
  const measure = (some: readonly EngagementOverview[]) =>
    sharesOf === 'value' ? some.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0) : some.length;
  const whole = measure(all);
  return [...groups]
    .map(([name, engagements]) => ({
      name,
      engagements,
      pressing: engagements.filter(({ criticality }) => criticality === 'high' || criticality === 'critical').length,
      values: sums(engagements),
      share: whole > 0 ? measure(engagements) / whole : 0,
    }))
    .sort((a, b) => b.share - a.share || b.engagements.length - a.engagements.length || compareText(a.name, b.name));
}

/** What engagements are worth together, a sum for each currency. */
function sums(engagements: readonly EngagementOverview[]): string[] {
  const amounts = new Map<string, number>();
  for (const { value } of engagements)
    if (value?.amount !== undefined && value.currency)
      amounts.set(value.currency, (amounts.get(value.currency) ?? 0) + value.amount);
  return [...amounts].flatMap(([currency, amount]) => formatMoney({ amount, currency }) ?? []);
}
