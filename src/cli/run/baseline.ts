import { existsSync } from 'node:fs';
import { SEVERITIES, type Severity } from '../../pitfalls/rule.ts';
import { fingerprintsOf, hashOf } from './fingerprint.ts';
import type { FileReport } from './report.ts';

/*
 * What was there at a certain time, so that a run can tell what is new. Of what files say it holds hashes alone: a
 * baseline may be kept where not everybody may read the engagements.
 */

/** What marks a file as a baseline of this form. */
export const MARK = { kind: 'outsource-baseline', version: 1 } as const;

/** What was found in a file. */
export interface KnownFile {
  /** The hash of the engagement's id: by it a file is known that was renamed. */
  readonly engagement?: string;
  /** How many pitfalls it covered; left out where it couldn't be parsed. */
  readonly health?: number;
  /** By rule and fingerprint, with the weight of that time. Without accepted findings: they come back when that ends. */
  readonly findings: Readonly<Record<string, Readonly<Record<string, Severity>>>>;
}

/** A baseline as it is written and read; its form is fixed in `schemas/baseline.schema.json`. */
export interface Baseline {
  readonly kind: typeof MARK.kind;
  readonly version: typeof MARK.version;
  /** By path, relative to the folder that the run was started in, with `/`. */
  readonly files: Readonly<Record<string, KnownFile>>;
}

/** What a baseline holds of a file. */
export function knownFileOf({ id, health, findings }: FileReport): KnownFile {
  const fingerprints = fingerprintsOf(findings);
  const open = findings.flatMap(({ ruleId, severity, accepted }, index) =>
    accepted ? [] : [{ ruleId, fingerprint: fingerprints[index] ?? '', severity }],
  );
  const known: Record<string, Record<string, Severity>> = {};
  for (const { ruleId, fingerprint, severity } of open.sort(byRuleAndText)) {
    known[ruleId] ??= {};
    known[ruleId][fingerprint] = severity;
  }
  return {
    ...(id === undefined ? {} : { engagement: hashOf(id) }),
    ...(health ? { health: health.covered } : {}),
    findings: known,
  };
}

function byRuleAndText(a: Record<'ruleId' | 'fingerprint', string>, b: typeof a): number {
  const [one, other] = [a.ruleId + a.fingerprint, b.ruleId + b.fingerprint];
  return one < other ? -1 : 1;
}

/** Compares what is found with a baseline. */
export class Comparison {
  private readonly files: ReadonlyMap<string, KnownFile>;
  /** The files that are gone, by the hash of their engagement's id. Most runs don't ask for them. */
  private gone: ReadonlyMap<string, KnownFile> | undefined;

  constructor(baseline: Baseline) {
    this.files = new Map(Object.entries(baseline.files));
  }

  /** A report that says what of it is known, how much is gone, and what the health was. */
  of(report: FileReport): FileReport {
    const { health: before, findings: known = {} } = this.knownOf(report) ?? {};
    const fingerprints = fingerprintsOf(report.findings);
    const findings = report.findings.map((finding, index) => {
      const then = known[finding.ruleId]?.[fingerprints[index] ?? ''];
      const isKnown = !finding.accepted && then !== undefined && isAsHeavy(then, finding.severity);
      return isKnown ? { ...finding, known: true as const } : finding;
    });
    const now = new Set(fingerprints);
    const resolved = Object.values(known).flatMap((each) => Object.keys(each).filter((one) => !now.has(one)));
    // Of a file that can't be parsed, nobody knows what is gone.
    return { ...report, before, findings, resolved: report.health ? resolved.length : 0 };
  }

  private knownOf({ path, id }: FileReport): KnownFile | undefined {
    const known = this.files.get(path);
    if (known || id === undefined) return known;
    this.gone ??= new Map(
      [...this.files].flatMap(([old, file]) => (file.engagement && !existsSync(old) ? [[file.engagement, file]] : [])),
    );
    return this.gone.get(hashOf(id));
  }
}

/** A finding that has become heavier is news. */
function isAsHeavy(then: Severity, now: Severity): boolean {
  return SEVERITIES.indexOf(then) <= SEVERITIES.indexOf(now);
}
