import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dayInWords, namedDayProblem } from '../engagement/answers.ts';
import { formatDateText } from '../engagement/dateText.ts';
import { readDay } from '../engagement/writtenDates.ts';
import type { Decision } from '../language/acceptRisk.ts';
import type {
  AcceptableFinding,
  AcceptEditParams,
  AcceptEditResult,
  AcceptProposal,
  FileParams,
  FindingPlace,
} from '../server/protocol.ts';
import { ACCEPT_EDIT, ACCEPT_PROPOSAL, ACCEPTABLE_FINDINGS } from '../server/protocol.ts';
import { applyEdit } from './applyEdit.ts';
import { askAll } from './dialogue/ask.ts';
import type { Question } from './dialogue/questions.ts';
import { quickInputs } from './dialogue/quickInputs.ts';
import { engagementDocument, uriOf } from './engagementDocument.ts';

type Key = keyof Decision | 'finding' | 'otherDay';

/** The answer that asks for a day in words. */
const OTHER = 'other';

/**
 * Asks why a finding is acceptable, who accepts it and until when, and writes the answer into the file in one edit.
 * Escape at any question leaves the file as it is.
 *
 * @param target the finding, or several to choose one from; or the URI of an engagement, of whose findings one is
 *   chosen; the engagement in front if left out
 * @param decision answers to the three questions, given beforehand (for key bindings)
 */
export async function acceptRisk(client: BaseLanguageClient, target: unknown, decision: unknown): Promise<void> {
  const places = [target].flat().filter(isPlace);
  const document = await engagementDocument(places[0]?.uri ?? uriOf(target));
  if (!document) return;
  const findings = await findingsToAccept(client, { uri: document.uri.toString() }, places);
  const [first, ...others] = findings;
  const changed = l10n.t('The text has changed meanwhile: please try once more.');
  if (!first && places.length) throw new Error(changed);
  if (!first) {
    void window.showInformationMessage(l10n.t('Nothing in this file needs to be accepted.'));
    return;
  }
  const proposal = await client.sendRequest<AcceptProposal | null>(ACCEPT_PROPOSAL, placeOf(first));
  if (!proposal) throw new Error(changed);
  const answers = await askAll(
    {
      title: l10n.t('Accept Risk'),
      // An answer names a finding by its place in the list.
      about: [first.uri, ...findings.map(({ ruleId, message }) => `${ruleId} ${message}`)].join('\n'),
      questions: questions(findings, proposal),
      given: { ...(others.length ? {} : { finding: '0' }), ...givenDecision(decision) },
    },
    quickInputs,
  );
  if (!answers) return;
  const { finding, reason = '', acceptedBy = '', until = '', otherDay = '' } = answers;
  const params: AcceptEditParams = {
    ...placeOf(findings[Number(finding)] ?? first),
    decision: {
      reason: reason.trim(),
      acceptedBy: acceptedBy.trim(),
      until: until === OTHER ? (readDay(otherDay) ?? '') : until,
    },
  };
  await applyEdit(client, document, () => client.sendRequest<AcceptEditResult>(ACCEPT_EDIT, params), 'before');
}

/** @param places the findings to choose from; all of the file if there are none */
async function findingsToAccept(
  client: BaseLanguageClient,
  file: FileParams,
  places: readonly FindingPlace[],
): Promise<readonly AcceptableFinding[]> {
  const all = await client.sendRequest<AcceptableFinding[]>(ACCEPTABLE_FINDINGS, file);
  return places.length ? all.filter((finding) => places.some((place) => isSame(place, finding))) : all;
}

function placeOf({ uri, ruleId, position }: FindingPlace): FindingPlace {
  return { uri, ruleId, position };
}

function isSame(a: FindingPlace, b: FindingPlace): boolean {
  return a.ruleId === b.ruleId && a.position.line === b.position.line && a.position.character === b.position.character;
}

function questions(
  findings: readonly AcceptableFinding[],
  { acceptedBy, dates, today, latest }: AcceptProposal,
): Question<Key>[] {
  const inWords = (text: string) => (text.trim() === '' ? l10n.t('Please say it in a few words.') : undefined);
  return [
    {
      kind: 'choice',
      key: 'finding',
      prompt: l10n.t('Which finding?'),
      options: () =>
        findings.map(({ title, message, ruleId }, at) => ({
          value: `${at}`,
          label: title,
          description: ruleId,
          detail: message,
        })),
    },
    { kind: 'text', key: 'reason', prompt: l10n.t('Why is this acceptable?'), problem: inWords },
    {
      kind: 'text',
      key: 'acceptedBy',
      prompt: l10n.t('Who accepts it?'),
      proposal: () => acceptedBy,
      problem: inWords,
    },
    {
      kind: 'choice',
      key: 'until',
      prompt: l10n.t('Until when?'),
      options: () => [
        ...dates.map(({ label, date }) => ({ value: date, label, description: formatDateText(date) })),
        { value: OTHER, label: l10n.t('Other date…') },
      ],
    },
    {
      kind: 'text',
      key: 'otherDay',
      prompt: l10n.t('Until which day?'),
      placeholder: latest,
      follows: true,
      when: ({ until }) => until === OTHER,
      problem: (text) => dayProblem(text, today, latest),
      note: dayInWords,
    },
  ];
}

function dayProblem(text: string, today: string, latest: string): string | undefined {
  const problem = namedDayProblem(text, {
    latest,
    tooLate: l10n.t('A risk is accepted for 12 months at most: until {0}.', formatDateText(latest)),
  });
  return problem ?? ((readDay(text) ?? '') <= today ? l10n.t('The date has to lie ahead.') : undefined);
}

function isPlace(value: unknown): value is FindingPlace {
  return typeof value === 'object' && value !== null && 'uri' in value && 'ruleId' in value && 'position' in value;
}

function givenDecision(value: unknown): Partial<Decision> {
  return typeof value === 'object' && value !== null ? value : {};
}
