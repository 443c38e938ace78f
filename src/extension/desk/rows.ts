import type { EngagementOverview, OverviewFinding, OverviewPart } from '../../server/protocol.ts';
import { type Grouping, grouped, needsAttention, type Order, sorted } from './order.ts';

/** Engagements under one heading. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly by: Exclude<Grouping, 'none'>;
  readonly key: string;
  readonly children: readonly EngagementRow[];
}

/** An engagement. The row stays the same object while what it says changes, so that it can be shown anew alone. */
export interface EngagementRow {
  readonly kind: 'engagement';
  readonly id: string;
  overview: EngagementOverview;
}

/** A pitfall, or what else something was found about. */
export interface PartRow {
  readonly kind: 'part';
  readonly id: string;
  readonly uri: string;
  readonly part: OverviewPart;
}

/** The parts that need nobody: those that are covered, or not asked for yet. */
export interface RestRow {
  readonly kind: 'rest';
  readonly id: string;
  readonly uri: string;
  readonly state: 'covered' | 'not-asked-yet';
  readonly parts: readonly OverviewPart[];
}

export interface FindingRow {
  readonly kind: 'finding';
  readonly id: string;
  readonly uri: string;
  readonly finding: OverviewFinding;
}

export type Row = GroupRow | EngagementRow | PartRow | RestRow | FindingRow;

/** What somebody wants to see of the engagements. */
export interface Wish {
  readonly order: Order;
  readonly grouping: Grouping;
  readonly onlyAttention: boolean;
}

/** The rows of all engagements. */
export class Rows {
  private readonly engagements = new Map<string, EngagementRow>();

  /** The rows at the top. */
  roots(
    overviews: readonly EngagementOverview[],
    { order, grouping, onlyAttention }: Wish,
  ): (GroupRow | EngagementRow)[] {
    const shown = sorted(onlyAttention ? overviews.filter(needsAttention) : overviews, order);
    if (grouping === 'none') return shown.map((overview) => this.rowOf(overview));
    return grouped(shown, grouping).map(({ key, overviews: members }) => ({
      kind: 'group',
      id: `${grouping}:${key}`,
      by: grouping,
      key,
      children: members.map((overview) => this.rowOf(overview)),
    }));
  }

  /** The row of an engagement, if it has one. */
  known(uri: string): EngagementRow | undefined {
    return this.engagements.get(uri);
  }

  forget(uri: string): void {
    this.engagements.delete(uri);
  }

  private rowOf(overview: EngagementOverview): EngagementRow {
    const known = this.engagements.get(overview.uri);
    if (known) {
      known.overview = overview;
      return known;
    }
    const row: EngagementRow = { kind: 'engagement', id: overview.uri, overview };
    this.engagements.set(overview.uri, row);
    return row;
  }
}

/** The rows below a row. */
export function childrenOf(row: Row): readonly Row[] {
  switch (row.kind) {
    case 'group':
      return row.children;
    case 'engagement':
      return partsOf(row.overview);
    case 'rest':
      return row.parts.map((part) => partRow(row.uri, part));
    case 'part':
      return findingsOf(row);
    case 'finding':
      return [];
  }
}

function partsOf({ uri, parts }: EngagementOverview): Row[] {
  const isRest = ({ state }: OverviewPart) => state === 'covered' || state === 'not-asked-yet';
  const rest = (['not-asked-yet', 'covered'] as const).flatMap((state): RestRow[] => {
    // Only the ten are counted: what else there is a hint about stands below them.
    const members = parts.filter((part) => part.state === state);
    return members.length ? [{ kind: 'rest', id: `${uri}#${state}`, uri, state, parts: members }] : [];
  });
  return [...parts.filter((part) => !isRest(part)).map((part) => partRow(uri, part)), ...rest];
}

function partRow(uri: string, part: OverviewPart): PartRow {
  return { kind: 'part', id: `${uri}#${part.id}`, uri, part };
}

/** Findings have no name: they are told apart by their rule and their number, which stay when lines move. */
function findingsOf({ id, uri, part }: PartRow): FindingRow[] {
  const count = new Map<string, number>();
  return part.findings.map((finding) => {
    const number = (count.get(finding.ruleId) ?? 0) + 1;
    count.set(finding.ruleId, number);
    return { kind: 'finding', id: `${id}#${finding.ruleId}#${number}`, uri, finding };
  });
}

/** How many of the ten are in a state that needs nobody. */
export function countOf({ parts }: RestRow): number {
  return parts.filter(({ number }) => number !== undefined).length;
}
