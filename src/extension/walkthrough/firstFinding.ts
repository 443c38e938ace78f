import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import { engagementDocument, isEngagement } from '../engagementDocument.ts';
import { type Held, isFix } from './firstFix.ts';

/** Tells the walkthrough that a finding was mended. */
const FIXED = 'outsource.firstFindingFixed';

/** How long findings of a file that has just been opened are waited for, in milliseconds. */
const PATIENCE = 5000;

/**
 * Puts the cursor on the first finding of an engagement, the gravest first, where the editor offers what mends it.
 *
 * @throws Error where there is no engagement
 */
export async function goToFirstFinding(file: unknown): Promise<void> {
  const document = await engagementDocument(file);
  if (!document) return;
  const editor = await window.showTextDocument(document, { preview: false });
  const first = await firstFinding(document);
  if (!first) {
    void window.showInformationMessage(l10n.t('Nothing is left to mend in this engagement.'));
    return;
  }
  editor.selection = new Selection(first.range.start, first.range.start);
  editor.revealRange(first.range, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function firstFinding(document: TextDocument): Promise<Diagnostic | undefined> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const [first] = findingsOf(document).sort(
      (a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start),
    );
    if (first || Date.now() > end) return first;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Ticks the step of the walkthrough once somebody has mended a finding, and looks no further then. */
export function watchFirstFix(context: ExtensionContext): Disposable {
  if (context.globalState.get(FIXED)) {
    void commands.executeCommand('setContext', FIXED, true);
    return { dispose: () => undefined };
  }
  const known = new Map<string, { readonly version: number; readonly findings: readonly Held[] }>();
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
      const key = uri.toString();
      if (!document || !isEngagement(document)) {
        known.delete(key);
        continue;
      }
      const { version } = document;
      const findings = findingsOf(document).map(held);
      const before = known.get(key);
      known.set(key, { version, findings });
      // What goes without a change of the text goes because a file was closed, or a day or a configuration has changed.
      if (!before || before.version === version || !isFix(before.findings, findings)) continue;
      listener.dispose();
      void context.globalState.update(FIXED, true);
      void commands.executeCommand('setContext', FIXED, true);
      return;
    }
  });
  return listener;
}

function findingsOf({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'outsource');
}

function held({ code, severity }: Diagnostic): Held {
  const ruleId = typeof code === 'object' ? code.value : code;
  return { ruleId: String(ruleId), isError: severity === DiagnosticSeverity.Error };
}
