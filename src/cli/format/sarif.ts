import type { ArtifactLocation, Fix, Location, Notification, Region, Result, Suppression } from 'sarif';
import { say } from '../../l10n/say.ts';
import { printable } from '../printable.ts';
import { fingerprintsOf } from '../run/fingerprint.ts';
import type { FileReport, Reported, ReportedFix, ReportedPlace, Span } from '../run/report.ts';
import { decisionText } from './findings.ts';
import { jsonLine } from './json.ts';
import type { Assembly, Printer } from './printer.ts';
import { driver, levelOf, ruleIndexOf } from './sarifRules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What paths are relative to, by the name that GitHub gives to the top of a project. */
const BASE = '%SRCROOT%';
/** The name of our fingerprints. GitHub computes one of its own, `primaryLocationLineHash`, besides. */
const FINGERPRINT = 'ruleAndLine/v1';
/** Begins the piece of a file that couldn't be read: it stands behind all results. */
const UNREAD = '!';

/**
 * A run as SARIF 2.1.0, one result a line. Accepted findings are always among them, as suppressed: a viewer that had
 * shown one would take its absence for a repair, and open it again when the acceptance ends.
 */
export function sarifPrinter(): Printer {
  return {
    detail: 'fixes',
    file: (report) =>
      report.error === undefined
        ? results(report)
            .map((result) => jsonLine(result))
            .join(',\n')
        : UNREAD + jsonLine(notification(report.path, report.error)),
    assemble,
  };
}

function assemble(): Assembly {
  const base = { [BASE]: { description: { text: say`The folder that the check was run in.` } } };
  const run = { tool: { driver: driver() }, columnKind: 'utf16CodeUnits', originalUriBaseIds: base };
  const notifications: string[] = [];
  let printed = 0;
  return {
    begin: `{"$schema":${jsonLine(SCHEMA)},"version":"2.1.0","runs":[${jsonLine(run).slice(0, -1)},"results":[\n`,
    add(piece) {
      if (piece.startsWith(UNREAD)) {
        notifications.push(piece.slice(UNREAD.length));
        return '';
      }
      printed += 1;
      return printed === 1 ? piece : `,\n${piece}`;
    },
    end() {
      const told = `"toolExecutionNotifications":[${notifications.join(',\n')}]`;
      return `\n],"invocations":[{"executionSuccessful":${notifications.length === 0},${told}}]}]}\n`;
    },
  };
}

function results({ path, findings, resolved }: FileReport): Result[] {
  const fingerprints = fingerprintsOf(findings);
  return findings.map((finding, index): Result => {
    const { ruleId, severity, message, fixes = [], related = [], accepted, known } = finding;
    const ruleIndex = ruleIndexOf(ruleId);
    return {
      ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: levelOf(severity),
      ...(resolved === undefined ? {} : { baselineState: known ? 'unchanged' : 'new' }),
      message: { text: plain(message) },
      locations: [locationOf(path, finding)],
      partialFingerprints: { [FINGERPRINT]: fingerprints[index] ?? '' },
      ...(related.length ? { relatedLocations: related.map((place, id) => relatedLocation(path, place, id)) } : {}),
      ...(fixes.length ? { fixes: fixes.map((fix) => fixOf(path, fix)) } : {}),
      ...(accepted ? { suppressions: [suppression(accepted)] } : {}),
    };
  });
}

/** The decision stands in a list of its own: "inSource" would say that there is a mark at the place itself. */
function suppression(accepted: NonNullable<Reported['accepted']>): Suppression {
  return { kind: 'external', status: 'accepted', justification: plain(decisionText(accepted)) };
}

function locationOf(path: string, { range, excerpt }: Reported): Location {
  const { text, at, length } = excerpt;
  const region = regionOf(range);
  // The excerpt holds a piece of the first line: of a longer range only a part, which would be no snippet of it.
  const isWhole = range.start.line === range.end.line && range.end.character - range.start.character === length;
  if (!isWhole) return { physicalLocation: { artifactLocation: artifact(path), region } };
  const startColumn = range.start.character - at + 1;
  const contextRegion: Region = {
    startLine: range.start.line + 1,
    startColumn,
    endLine: range.start.line + 1,
    endColumn: startColumn + text.length,
    snippet: { text },
  };
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: { ...region, snippet: { text: text.slice(at, at + length) } },
      // The surroundings of a place are more than the place.
      ...(text.length > length ? { contextRegion } : {}),
    },
  };
}

function relatedLocation(path: string, place: ReportedPlace, id: number): Location {
  return {
    id,
    physicalLocation: { artifactLocation: artifact(place.path ?? path), region: regionOf(place) },
    message: { text: plain(place.message) },
  };
}

function fixOf(path: string, { title, edits }: ReportedFix): Fix {
  const replacements = edits.map(({ text, ...span }) => ({
    deletedRegion: regionOf(span),
    ...(text ? { insertedContent: { text } } : {}),
  }));
  return {
    description: { text: plain(title) },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
  };
}

function notification(path: string, error: string): Notification {
  return {
    level: 'error',
    message: { text: plain(error) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
  };
}

/** Lines and columns count from 1 here; columns in UTF-16 units. */
function regionOf({ start, end }: Span): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function artifact(path: string): ArtifactLocation {
  const uri = path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
  return { uri, uriBaseId: BASE };
}

/** Text that a viewer shows: `[text](address)` would be a link in it. */
function plain(text: string): string {
  return printable(text).replaceAll('](', '] (');
}
