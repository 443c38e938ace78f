import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Decision } from '../language/acceptRisk.ts';
import type {
  AcceptableFinding,
  AcceptEditParams,
  AcceptEditResult,
  AcceptProposal,
  FindingPlace,
} from '../server/protocol.ts';
import { ACCEPT_EDIT, ACCEPT_PROPOSAL, ACCEPTABLE_FINDINGS } from '../server/protocol.ts';

const TITLE = 'Accept this risk';
const CHANGED = 'The text has changed meanwhile: please accept the finding once more.';

/**
 * Asks why a finding is acceptable, who accepts it and until when, and writes the answer into the file in one edit.
 * Escape at any question leaves the file as it is.
 *
 * @param places the finding, or several to choose one from; without any, all of the file in the editor
 * @param decision answers to the three questions, given beforehand (for key bindings)
 */
export async function acceptRisk(client: BaseLanguageClient, places: unknown, decision: unknown): Promise<void> {
  const given = [places].flat().filter(isPlace);
  const finding = given.length === 1 ? given[0] : await chooseFinding(client, given);
  if (!finding) return;
  const { uri, ruleId, position } = finding;
  const place: FindingPlace = { uri, ruleId, position };
  const proposal = await client.sendRequest<AcceptProposal | null>(ACCEPT_PROPOSAL, place);
  if (!proposal) throw new Error(CHANGED);
  const answers = isDecision(decision) ? decision : await ask(proposal);
  if (!answers) return;
  const params: AcceptEditParams = { ...place, decision: answers };
  const edit = await client.sendRequest<AcceptEditResult>(ACCEPT_EDIT, params);
  const done = edit && (await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)));
  if (!done) throw new Error(CHANGED);
}

/** @param places the findings to choose from; all of the file in the editor if there are none */
async function chooseFinding(
  client: BaseLanguageClient,
  places: readonly FindingPlace[],
): Promise<FindingPlace | undefined> {
  const uri = places[0]?.uri ?? window.activeTextEditor?.document.uri.toString();
  const all = uri === undefined ? [] : await client.sendRequest<AcceptableFinding[]>(ACCEPTABLE_FINDINGS, { uri });
  const findings = places.length ? all.filter((finding) => places.some((place) => isSame(place, finding))) : all;
  if (!findings.length) {
    void window.showInformationMessage('Nothing in this file needs to be accepted.');
    return undefined;
  }
  const choice = await window.showQuickPick(
    findings.map((finding) => ({ label: finding.message, description: finding.ruleId, finding })),
    { title: TITLE, placeHolder: 'Which finding?', matchOnDescription: true, ignoreFocusOut: true },
  );
  return choice?.finding;
}

function isSame(a: FindingPlace, b: FindingPlace): boolean {
  return a.ruleId === b.ruleId && a.position.line === b.position.line && a.position.character === b.position.character;
}

async function ask(proposal: AcceptProposal): Promise<Decision | undefined> {
  const reason = await askText('Why is this acceptable?', 1, '');
  if (reason === undefined) return undefined;
  const acceptedBy = await askText('Who accepts it?', 2, proposal.acceptedBy);
  if (acceptedBy === undefined) return undefined;
  const until = await askDate(proposal);
  return until === undefined ? undefined : { reason, acceptedBy, until };
}

async function askText(prompt: string, step: number, value: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: `${TITLE} (${step}/3)`,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Please say it in a few words.' : undefined),
  });
  return answer?.trim();
}

async function askDate({ dates, today }: AcceptProposal): Promise<string | undefined> {
  const items: (QuickPickItem & { date?: string })[] = [
    ...dates.map(({ label, date }) => ({ label, description: date, date })),
    { label: 'Other date…' },
  ];
  const options = { title: `${TITLE} (3/3)`, placeHolder: 'Until when?', ignoreFocusOut: true };
  const choice = await window.showQuickPick(items, options);
  if (!choice || choice.date !== undefined) return choice?.date;
  return window.showInputBox({
    title: options.title,
    prompt: 'Until when? Year, month, day, for example 2027-03-31',
    ignoreFocusOut: true,
    validateInput: (text) => checkDate(text, today),
  });
}

function checkDate(text: string, today: string): string | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !exists) return 'Write an existing date as year-month-day.';
  return text <= today ? 'The date has to lie ahead.' : undefined;
}

function isPlace(value: unknown): value is FindingPlace {
  return typeof value === 'object' && value !== null && 'uri' in value && 'ruleId' in value && !(value instanceof Uri);
}

function isDecision(value: unknown): value is Decision {
  return typeof value === 'object' && value !== null && 'reason' in value && 'until' in value && 'acceptedBy' in value;
}
