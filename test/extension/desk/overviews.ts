import type { EngagementOverview, OverviewDate, OverviewFinding, OverviewPart } from '../../../src/server/protocol.ts';

/** An engagement without anything to say of it, but for what is given. */
export function overview(id: string, given: Partial<EngagementOverview> = {}): EngagementOverview {
  return {
    uri: `file:///desk/${id}.outsource.yaml`,
    id,
    title: id,
    status: 'active',
    criticality: 'medium',
    profile: 'recommended',
    health: { covered: 10, of: 10 },
    parts: [],
    due: [],
    ...given,
  };
}

export function part(id: string, state: OverviewPart['state'], findings: readonly string[] = []): OverviewPart {
  return { id, number: 1, area: id, state, findings: findings.map((ruleId) => finding(ruleId)) };
}

export function finding(ruleId: string, given: Partial<OverviewFinding> = {}): OverviewFinding {
  return { ruleId, title: ruleId, message: `${ruleId}.`, severity: 'error', at: { line: 0, character: 0 }, ...given };
}

export function due(days: number, given: Partial<OverviewDate> = {}): OverviewDate {
  const at = { line: 0, character: 0 };
  return {
    kind: 'review',
    date: `day ${days}`,
    days,
    name: '',
    at,
    noun: 'Review',
    day: `day ${days}`,
    words: '',
    ...given,
  };
}
