import { type Engagement, itemRange, valueRange } from '../../engagement/model.ts';
import { partyName, sameParty } from '../../engagement/parties.ts';
import { LineIndex, type Position } from '../../yaml/lines.ts';
import type { Range } from '../../yaml/tree.ts';

/** A place in another file. */
export interface Elsewhere {
  /** The file, as the host names it: a path or a URI. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A name with its place. */
export interface Named {
  readonly name: string;
  /** What is compared: the id itself; of a party its name without case, punctuation and legal form. */
  readonly core: string;
  readonly place: Elsewhere;
}

/** What other engagements have to know of one. Small, so that thousands can be kept. */
export interface Facts {
  readonly path: string;
  readonly id?: Named;
  /** What people call it, to find it by. */
  readonly title?: string;
  /** Who serves it, to find it by. */
  readonly served?: string;
  /** The provider, where much depends on the work. */
  readonly provider?: Named;
  readonly backups: readonly Named[];
}

/**
 * The facts of one engagement; of one that is over, what it is found by alone.
 *
 * @param lines of its text, where they are known already
 */
export function factsOf({ file, tree }: Engagement, path: string, lines = new LineIndex(tree.text)): Facts {
  const named = (name: string, range: Range, core = partyName(name).core): Named => ({
    name,
    core,
    place: { path, start: lines.position(range.start), end: lines.position(range.end) },
  });
  const { engagement, provider, contingency } = file;
  const id = engagement?.id ? named(engagement.id, valueRange(engagement, 'id'), engagement.id) : undefined;
  const found = { path, id, title: engagement?.title, served: provider?.name };
  if (engagement?.status === 'ended') return { ...found, backups: [] };
  const isHeavy = engagement?.criticality === 'high' || engagement?.criticality === 'critical';
  const backups = contingency?.backup?.providers ?? [];
  return {
    ...found,
    provider: isHeavy && provider?.name ? named(provider.name, valueRange(provider, 'name')) : undefined,
    backups: backups.map((name, index) => named(name, itemRange(backups, index))),
  };
}

/** All engagements of a workspace, or of one run, by what rules ask of them. */
export class Portfolio {
  private readonly ids = new Map<string, Named[]>();
  private readonly providers = new Map<string, Named[]>();
  private readonly backups = new Map<string, Named[]>();

  constructor(engagements: Iterable<Facts>) {
    for (const { id, provider, backups } of engagements) {
      if (id) add(this.ids, id);
      if (provider) add(this.providers, provider);
      // A file that names a backup twice has it once.
      for (const backup of new Map(backups.map((one) => [one.core, one])).values()) add(this.backups, backup);
    }
  }

  /** Where engagements with an id stand. */
  withId(id: string): readonly Named[] {
    return this.ids.get(id) ?? [];
  }

  /** The engagements that much depends on and that one provider serves; names are compared as parties are. */
  servedBy(provider: string): readonly Named[] {
    return same(this.providers, provider);
  }

  /** The engagements that one backup stands behind. */
  backedBy(backup: string): readonly Named[] {
    return same(this.backups, backup);
  }
}

function add(map: Map<string, Named[]>, named: Named): void {
  const list = map.get(named.core);
  if (list) list.push(named);
  else map.set(named.core, [named]);
}

/** Names that differ in their legal forms may be sister companies: they don't count. */
function same(map: ReadonlyMap<string, readonly Named[]>, name: string): readonly Named[] {
  return (map.get(partyName(name).core) ?? []).filter((other) => sameParty(other.name, name) === 'same');
}
