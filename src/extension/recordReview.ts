import { l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dayInWords, namedDayProblem } from '../engagement/answers.ts';
import { readDay } from '../engagement/writtenDates.ts';
import type { HeldReview, ReviewProposal } from '../language/recordReview.ts';
import type { EditResult, ReviewEditParams } from '../server/dialogueRequests.ts';
import { REVIEW_EDIT, REVIEW_PROPOSAL } from '../server/dialogueRequests.ts';
import type { FileParams } from '../server/protocol.ts';
import { applyEdit } from './applyEdit.ts';
import { askAll } from './dialogue/ask.ts';
import type { Question } from './dialogue/questions.ts';
import { quickInputs } from './dialogue/quickInputs.ts';
import { engagementDocument } from './engagementDocument.ts';

type Key = keyof HeldReview;

/**
 * Asks when a review was held, how it went and what was seen, and writes the answer into the file as one edit.
 *
 * @param file the engagement's URI; the one in front if left out
 * @param given answers given beforehand, which aren't asked for (for key bindings)
 */
export async function recordReview(client: BaseLanguageClient, file: unknown, given: unknown): Promise<void> {
  const document = await engagementDocument(file);
  if (!document) return;
  const params: FileParams = { uri: document.uri.toString() };
  const proposal = await client.sendRequest<ReviewProposal | null>(REVIEW_PROPOSAL, params);
  if (!proposal) throw new Error(l10n.t('This file holds no engagement that is looked at.'));
  const title = proposal.title ? l10n.t('Record Review: {0}', proposal.title) : l10n.t('Record Review');
  const answers = await askAll(
    { title, about: params.uri, questions: questions(proposal), given: givenReview(given) },
    quickInputs,
  );
  if (!answers) return;
  const { date = '', status = '', summary = '' } = answers;
  const review: HeldReview = { date: readDay(date) ?? '', status, summary: summary.trim() };
  const edit: ReviewEditParams = { ...params, review };
  await applyEdit(client, document, () => client.sendRequest<EditResult>(REVIEW_EDIT, edit));
}

function questions({ today, rhythm, held, statuses }: ReviewProposal): Question<Key>[] {
  const when = l10n.t('When was the review held?');
  return [
    {
      kind: 'text',
      key: 'date',
      prompt: rhythm === undefined ? when : `${when} ${rhythm}`,
      proposal: () => today,
      problem: (text) => dateProblem(text, today, held),
      note: dayInWords,
    },
    {
      kind: 'choice',
      key: 'status',
      prompt: l10n.t('How does it stand?'),
      options: () =>
        statuses.map(({ value, label, meaning }) => ({
          value,
          label: `$(${ICONS[value]}) ${label}`,
          description: meaning,
        })),
    },
    {
      kind: 'text',
      key: 'summary',
      prompt: l10n.t('What was seen, in one sentence?'),
      placeholder: l10n.t('Answers take longer since the evening shift lost a person'),
      problem: (text) => (text.trim() === '' ? l10n.t('Please say it in a few words.') : undefined),
    },
  ];
}

/** Shapes that differ without their colour. */
const ICONS = { green: 'pass', amber: 'warning', red: 'error' } as const;

function dateProblem(text: string, today: string, held: readonly string[]): string | undefined {
  const tooLate = l10n.t('A review is written down once it was held: this day is still to come.');
  const problem = namedDayProblem(text, { latest: today, tooLate });
  if (problem !== undefined) return problem;
  return held.includes(readDay(text) ?? '') ? l10n.t('A review of this day is written down already.') : undefined;
}

function givenReview(given: unknown): Partial<HeldReview> {
  return typeof given === 'object' && given !== null ? given : {};
}
