import type { EngagementFile, Path } from '../engagement/model.ts';
import { RULES } from '../pitfalls/index.ts';

/** Something that a value may refer to. */
export interface Reference {
  readonly value: string;
  readonly description?: string;
}

/** What the value at a path may refer to: objectives, deliverables, candidates, rules. Empty for any other value. */
export function referencesAt(file: EngagementFile, path: Path): Reference[] {
  switch (path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.')) {
    case 'monitoring.kpis.[].objective':
    case 'scope.deliverables.[].objective':
      return (file.objectives ?? []).flatMap(({ id, statement }) =>
        id ? [{ value: id, description: statement }] : [],
      );
    case 'payment.schedule.[].on':
      return (file.scope?.deliverables ?? []).flatMap(({ id, title }) =>
        id ? [{ value: id, description: title }] : [],
      );
    case 'selection.chosen':
      return (file.selection?.candidates ?? []).flatMap(({ name }) => (name ? [{ value: name }] : []));
    case 'acceptedRisks.[].rule':
      return RULES.map(({ id, title }) => ({ value: id, description: title }));
    default:
      return [];
  }
}
