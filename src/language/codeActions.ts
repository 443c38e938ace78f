import type { CodeAction, CodeActionKind, Diagnostic, Range as LspRange } from 'vscode-languageserver-types';
import { say } from '../l10n/say.ts';
import { byWeight } from '../lint/byWeight.ts';
import { safeFixes } from '../lint/fixAll.ts';
import type { Finding } from '../lint/run.ts';
import { canBeAccepted } from '../pitfalls/accepted-risk/entries.ts';
import { findRule } from '../pitfalls/find.ts';
import type { Fix } from '../pitfalls/rule.ts';
import type { Change } from '../yaml/change.ts';
import type { Range } from '../yaml/tree.ts';
import { acceptChanges } from './acceptRisk.ts';
import { shownFindings, toDiagnostic } from './diagnostics.ts';
import { toWorkspaceEdit } from './edits.ts';
import type { ClientFeatures, SchemaPeer } from './options.ts';
import { ACCEPT_COMMAND, EXPLAIN_COMMAND } from './options.ts';
import { refactoringsAt } from './refactorings/index.ts';
import type { Snapshot } from './snapshot.ts';

const QUICK_FIX: CodeActionKind = 'quickfix';
const FIX_ALL_OURS: CodeActionKind = 'source.fixAll.outsource';
const REFACTORINGS: readonly CodeActionKind[] = ['refactor.extract', 'refactor.rewrite'];

/** The kinds of action that a server may announce. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [QUICK_FIX, FIX_ALL_OURS, ...REFACTORINGS];

/** The best way to mend a finding, and up to three others. */
const MAX_FIXES = 4;

/** The most entries that a menu has at one place: fixes, explanation and acceptance. */
const MAX_OFFERED = 6;

/** Somebody who selects a whole file asks about none of its findings in particular: the heaviest are looked at. */
const MAX_LOOKED_AT = 30;

/** What an editor asks actions for. */
export interface CodeActionRequest {
  readonly range: LspRange;
  /** The kinds that it wants; all if left out. */
  readonly only?: readonly CodeActionKind[];
}

/**
 * What can be done about the findings at a place: for each its fixes (the first is preferred), its explanation and its
 * acceptance; the mending of all that needs no judgement; and what may be done with a thing that is right. Empty where there is nothing to do.
 */
export function codeActions(
  snapshot: Snapshot,
  request: CodeActionRequest,
  features: ClientFeatures,
  peer: SchemaPeer = 'none',
): CodeAction[] {
  const findings = shownFindings(snapshot, peer);
  const actions: CodeAction[] = [];
  if (wants(request, QUICK_FIX)) {
    const range = snapshot.toOffsets(request.range);
    const here = findings
      .filter((finding) => meet(finding.range, range))
      .sort(byWeight)
      .slice(0, MAX_LOOKED_AT);
    actions.push(...quickFixes(snapshot, here, findings, features));
  }
  if (REFACTORINGS.some((kind) => wants(request, kind))) actions.push(...refactorings(snapshot, request, features));
  // Only on demand: every keystroke asks for the quick fixes, and this looks at the whole file.
  if (request.only?.some((kind) => covers(kind, FIX_ALL_OURS))) actions.push(...fixAll(snapshot, findings, features));
  return actions;
}

function refactorings(snapshot: Snapshot, request: CodeActionRequest, features: ClientFeatures): CodeAction[] {
  return refactoringsAt(snapshot, snapshot.toOffsets(request.range)).flatMap(({ kind, title, changes }) => {
    const edit = wants(request, kind) ? toWorkspaceEdit(snapshot, changes, features) : undefined;
    return edit ? [{ title, kind, edit }] : [];
  });
}

function wants(request: CodeActionRequest, kind: CodeActionKind): boolean {
  return !request.only?.length || request.only.some((wanted) => covers(wanted, kind));
}

/** Whether one kind of action includes another: `source` includes `source.fixAll`. */
function covers(wanted: CodeActionKind, kind: CodeActionKind): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function meet(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * What can be done about the findings at one place, the heaviest first. One finding gets its best fix and the
 * alternatives; several get their best fix each, so that the menu stays short enough to read.
 */
function quickFixes(
  snapshot: Snapshot,
  here: readonly Finding[],
  all: readonly Finding[],
  features: ClientFeatures,
): CodeAction[] {
  const fixesEach = here.length === 1 ? MAX_FIXES : 1;
  const explained = explain(snapshot, here);
  const room = MAX_OFFERED - explained.length - (here.some(({ ruleId }) => canBeAccepted(ruleId)) ? 1 : 0);
  const fixes: CodeAction[] = [];
  const rules = new Set<string>();
  for (const finding of here) {
    // Each edit is tried out on the whole text: none is made that nobody will see.
    if (fixes.length >= room) break;
    const diagnostics = [toDiagnostic(snapshot, finding)];
    fixes.push(
      ...finding
        .fixes()
        .slice(0, fixesEach)
        .flatMap((fix, index) => quickFix(snapshot, fix, diagnostics, features, index === 0) ?? []),
      // Several findings of one rule at a place have this in common.
      ...(rules.has(finding.ruleId) ? [] : fixAllOfOneRule(snapshot, finding, all, diagnostics, features)),
    );
    rules.add(finding.ruleId);
  }
  const offered = [...fixes.slice(0, room), ...explained];
  return [...offered, ...accept(snapshot, here, features, MAX_OFFERED - offered.length)];
}

function quickFix(
  snapshot: Snapshot,
  fix: Fix,
  diagnostics: Diagnostic[],
  features: ClientFeatures,
  isPreferred: boolean,
): CodeAction | undefined {
  const edit = toWorkspaceEdit(snapshot, fix.changes, features);
  return edit && { title: fix.title, kind: QUICK_FIX, diagnostics, edit, ...(isPreferred ? { isPreferred } : {}) };
}

/** The explanations of the findings at one place: of one at once, of several by choice. */
function explain(snapshot: Snapshot, here: readonly Finding[]): CodeAction[] {
  const known = here.filter(({ ruleId }) => findRule(ruleId));
  const ids = [...new Set(known.map(({ ruleId }) => ruleId))];
  if (!ids.length) return [];
  const title = ids.length === 1 ? say`Explain this finding` : say`Explain these findings…`;
  return [
    {
      title,
      kind: QUICK_FIX,
      diagnostics: known.map((finding) => toDiagnostic(snapshot, finding)),
      command: { title, command: EXPLAIN_COMMAND, arguments: [ids.length === 1 ? ids[0] : ids] },
    },
  ];
}

/**
 * The acceptance of the findings at one place: by a dialogue where the editor has one, else as an edit for each, as far
 * as there is room for entries.
 */
function accept(snapshot: Snapshot, here: readonly Finding[], features: ClientFeatures, room: number): CodeAction[] {
  const findings = here.filter(({ ruleId }) => canBeAccepted(ruleId));
  if (!findings.length) return [];
  if (features.commands) {
    const title = findings.length === 1 ? say`Accept this risk…` : say`Accept one of these risks…`;
    const places = findings.map(({ ruleId, message, range }) => ({
      uri: snapshot.uri,
      ruleId,
      message,
      position: snapshot.toLspRange(range).start,
    }));
    return [
      {
        title,
        kind: QUICK_FIX,
        diagnostics: findings.map((finding) => toDiagnostic(snapshot, finding)),
        command: { title, command: ACCEPT_COMMAND, arguments: [places.length === 1 ? places[0] : places] },
      },
    ];
  }
  return findings.slice(0, room).flatMap((finding) => {
    const edit = toWorkspaceEdit(snapshot, acceptChanges(snapshot, finding), features);
    const title = findings.length === 1 ? say`Accept this risk…` : say`Accept this risk: ${finding.ruleId}`;
    return edit ? [{ title, kind: QUICK_FIX, diagnostics: [toDiagnostic(snapshot, finding)], edit }] : [];
  });
}

function fixAllOfOneRule(
  snapshot: Snapshot,
  finding: Finding,
  findings: readonly Finding[],
  diagnostics: Diagnostic[],
  features: ClientFeatures,
): CodeAction[] {
  if (!safeFixes([finding]).length) return [];
  const fixes = safeFixes(findings.filter(({ ruleId }) => ruleId === finding.ruleId));
  if (fixes.length < 2) return [];
  const edit = toWorkspaceEdit(snapshot, changesOf(fixes), features);
  return edit
    ? [{ title: say`Fix all ${fixes.length} findings of ${finding.ruleId}`, kind: QUICK_FIX, diagnostics, edit }]
    : [];
}

function fixAll(snapshot: Snapshot, findings: readonly Finding[], features: ClientFeatures): CodeAction[] {
  const changes = changesOf(safeFixes(findings));
  const edit = changes.length ? toWorkspaceEdit(snapshot, changes, features) : undefined;
  return edit ? [{ title: say`Fix the spelling of all keys and values`, kind: FIX_ALL_OURS, edit }] : [];
}

function changesOf(fixes: readonly Fix[]): Change[] {
  return fixes.flatMap(({ changes }) => changes);
}
