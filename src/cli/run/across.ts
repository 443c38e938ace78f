import type { Related } from '../../engagement/model.ts';
import { lintAcross } from '../../lint/across.ts';
import type { Configuration } from '../../lint/settings.ts';
import type { Facts, Named, Portfolio } from '../../pitfalls/portfolio/facts.ts';
import type { Profile, RelatedElsewhere, Status } from '../../pitfalls/rule.ts';
import type { Excerpt, FileReport, Reported, ReportedPlace } from './report.ts';

/** What is kept of a file until all others are known. Plain data. */
export interface Judged {
  readonly report: FileReport;
  /** Where names stand in it, for findings about them: in the order of `namesOf`. */
  readonly names: readonly Excerpt[];
}

/** What is known of a file to those that look across files. Plain data. */
export interface Known {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly status: Status;
  /** It has taken decisions about rules across files: it has to be judged again once all others are known. */
  readonly again: boolean;
}

/** A finding of a rule across files; the excerpt stays with the file. */
export interface Extra extends Omit<Reported, 'excerpt'> {
  /** The name that it is about, by its place in `namesOf`. */
  readonly name: number;
}

/** The names in a file that others may have too. */
export function namesOf({ id, provider, backups }: Facts): Named[] {
  return [id, provider, ...backups].filter((name) => name !== undefined);
}

/**
 * Tells the files that share a name with another, so that of thousands only those need to be held. Each name is known by a
 * number: the names themselves would keep the texts that they were cut from. Two may have the same: no harm is done.
 */
export class SharedNames {
  private readonly seen = new Set<number>();
  private readonly shared = new Set<number>();

  add(facts: Facts): void {
    for (const number of numbersOf(facts)) (this.seen.has(number) ? this.shared : this.seen).add(number);
  }

  /** Whether any name is shared. */
  get any(): boolean {
    return this.shared.size > 0;
  }

  /** Whether something may be found across files in this one. */
  anyIn(facts: Facts): boolean {
    return numbersOf(facts).some((number) => this.shared.has(number));
  }
}

/** A name means one thing as an id, another as a provider. */
function numbersOf({ id, provider, backups }: Facts): number[] {
  const numbers = backups.map(({ core }) => hashOf(core, 3));
  if (id) numbers.push(hashOf(id.core, 1));
  if (provider) numbers.push(hashOf(provider.core, 2));
  return numbers;
}

/** FNV-1a, of 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** What rules across files find in one. */
export function extrasOf(
  { facts, profile, status }: Known,
  portfolio: Portfolio,
  configuration?: Configuration,
): Extra[] {
  const found = lintAcross(facts, portfolio, { profile, status }, configuration);
  if (found.length === 0) return [];
  const names = namesOf(facts);
  return found.flatMap(({ rule, severity, problem }) => {
    const index = names.findIndex(({ range }) => range.start === problem.range.start);
    const name = names[index];
    if (!name) return [];
    const { message, related = [] } = problem;
    const range = { start: name.place.start, end: name.place.end };
    return [
      {
        ruleId: rule.id,
        severity,
        message,
        pitfall: rule.pitfall,
        range,
        related: related.flatMap(placeOf),
        name: index,
      },
    ];
  });
}

function placeOf(place: Related | RelatedElsewhere): ReportedPlace[] {
  return 'elsewhere' in place ? [{ message: place.message, ...place.elsewhere }] : [];
}

/** A report with what was found across files, at its places among the others. */
export function withExtras({ report, names }: Judged, extras: readonly Extra[]): FileReport {
  if (extras.length === 0) return report;
  const added = extras.flatMap(({ name, ...extra }): Reported[] => {
    const excerpt = names[name];
    return excerpt ? [{ ...extra, excerpt }] : [];
  });
  return { ...report, findings: [...report.findings, ...added].sort(byPlace) };
}

function byPlace(a: Reported, b: Reported): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    a.range.end.line - b.range.end.line ||
    a.range.end.character - b.range.end.character ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
