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
  private readonly providers = new Parties();
  private readonly backups = new Parties();

  constructor(engagements: Iterable<Facts>) {
    for (const { id, provider, backups } of engagements) {
      if (id) add(this.ids, id);
      if (provider) this.providers.add(provider);
      // A file that names a backup twice has it once.
      for (const backup of new Map(backups.map((one) => [one.core, one])).values()) this.backups.add(backup);
    }
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
