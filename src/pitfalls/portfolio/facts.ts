import { type Engagement, type EngagementFile, itemRange, valueRange } from '../../engagement/model.ts';
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

/** A name in an engagement. */
export interface OwnName {
  readonly name: string;
  /** What is compared: the id itself; of a party its name without case, punctuation and legal form. */
  readonly core: string;
  readonly range: Range;
}

/** A name with its place, for other files. */
export interface Named extends OwnName {
  readonly place: Elsewhere;
}

/** What rules across files look at in one. */
export interface Names<Name extends OwnName = OwnName> {
  readonly id?: Name;
  /** The provider, where much depends on the work. */
  readonly provider?: Name;
  readonly backups: readonly Name[];
}

/** What other engagements have to know of one. Small, so that thousands can be kept. */
export interface Facts extends Names<Named> {
  readonly path: string;
  /** What people call it, to find it by. */
  readonly title?: string;
  /** Who serves it, to find it by. */
  readonly served?: string;
}

/** The names in an engagement; in one that is over, its id alone. */
export function namesIn({ engagement, provider, contingency }: EngagementFile): Names {
  const id = engagement?.id
    ? { name: engagement.id, core: engagement.id, range: valueRange(engagement, 'id') }
    : undefined;
  if (engagement?.status === 'ended') return { id, backups: [] };
  const party = (name: string, range: Range): OwnName => ({ name, core: partyName(name).core, range });
  const isHeavy = engagement?.criticality === 'high' || engagement?.criticality === 'critical';
  const backups = contingency?.backup?.providers ?? [];
  return {
    id,
    provider: isHeavy && provider?.name ? party(provider.name, valueRange(provider, 'name')) : undefined,
    backups: backups.map((name, index) => party(name, itemRange(backups, index))),
  };
}

/**
 * The facts of one engagement.
 *
 * @param lines of its text, where they are known already
 */
export function factsOf({ file, tree }: Engagement, path: string, lines = new LineIndex(tree.text)): Facts {
  const placed = (own: OwnName): Named => ({
    ...own,
    place: { path, start: lines.position(own.range.start), end: lines.position(own.range.end) },
  });
  const { id, provider, backups } = namesIn(file);
  return {
    path,
    title: file.engagement?.title,
    served: file.provider?.name,
    id: id && placed(id),
    provider: provider && placed(provider),
    backups: backups.map(placed),
  };
}

/** All engagements of a workspace, or of one run, by what rules ask of them. */
export class Portfolio {
  private readonly ids = new Map<string, Named[]>();
  private readonly providers = new Parties();
  private readonly backups = new Parties();
  private readonly paths = new WeakMap<readonly Named[], ReadonlySet<string>>();

  constructor(engagements: Iterable<Facts>) {
    for (const { id, provider, backups } of engagements) {
      if (id) add(this.ids, id);
      if (provider) this.providers.add(provider);
      // A file that names a backup twice has it once.
      for (const backup of new Map(backups.map((one) => [one.core, one])).values()) this.backups.add(backup);
    }
  }

  /** How many of a list stand in a file. A list is walked once: each of thousands of files may ask. */
  countIn(list: readonly Named[], path: string | undefined): number {
    let paths = this.paths.get(list);
    if (!paths) {
      paths = new Set(list.map(({ place }) => place.path));
      this.paths.set(list, paths);
    }
    // A file stands in a list once at most.
    return path !== undefined && paths.has(path) ? 1 : 0;
  }

  /** Where engagements with an id stand. */
  withId(id: string): readonly Named[] {
    return this.ids.get(id) ?? [];
  }

  /** The engagements that much depends on and that one provider serves; names are compared as parties are. */
  servedBy(provider: string): readonly Named[] {
    return this.providers.same(provider);
  }

  /** The engagements that one backup stands behind. */
  backedBy(backup: string): readonly Named[] {
    return this.backups.same(backup);
  }
}

function add(map: Map<string, Named[]>, named: Named): void {
  const list = map.get(named.core);
  if (list) list.push(named);
  else map.set(named.core, [named]);
}

/** Names of parties, found by how parties are compared. */
class Parties {
  private readonly byCore = new Map<string, Named[]>();
  private readonly asked = new Map<string, readonly Named[]>();

  add(named: Named): void {
    add(this.byCore, named);
  }

  /**
   * All that name the same party. Names that differ in their legal forms may be sister companies: they don't count.
   * Compared once for each spelling: each of thousands of files may ask for a name that all of them hold.
   */
  same(name: string): readonly Named[] {
    const { core, form } = partyName(name);
    const key = JSON.stringify([core, form]);
    let found = this.asked.get(key);
    if (!found) {
      const all = this.byCore.get(core) ?? [];
      const spellings = [...new Set(all.map((other) => other.name))];
      const alike = new Set(spellings.filter((spelling) => sameParty(spelling, name) === 'same'));
      found = all.filter((other) => alike.has(other.name));
      this.asked.set(key, found);
    }
    return found;
  }
}
