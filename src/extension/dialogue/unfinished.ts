import { say } from '../../l10n/say.ts';
import type { Answers, Inputs, Option, Question } from './questions.ts';

/** How far somebody has come in a dialogue. */
export interface Progress {
  /** What was answered or is written in the field, by the key of the question. */
  readonly answers: Map<string, string>;
  /** What was proposed, likewise. */
  readonly proposals: Map<string, string | undefined>;
  /** The key of the question that is asked. */
  at?: string;
}

/**
 * What was answered in dialogues that were closed, by what they are about; kept as long as the window is open. The editor
 * closes one to show any other field, and doesn't tell that from Escape: so nothing is lost in either case, and whoever
 * opens the dialogue again chooses.
 */
const unfinished = new Map<string, Progress>();

/** Keeps how far somebody has come. */
export function keep(name: string, progress: Progress): void {
  unfinished.set(name, progress);
}

/** Forgets a dialogue that was finished. */
export function forget(name: string): void {
  unfinished.delete(name);
}

const ON = 'on';

/**
 * How far somebody had come in a dialogue, if they want to go on there; else nothing, from where all begins.
 * @returns undefined where they want neither
 */
export async function resume<Key extends string>(
  name: string,
  title: string,
  asked: readonly Question<Key>[],
  inputs: Inputs,
): Promise<Progress | undefined> {
  const left = unfinished.get(name);
  const question = asked.find(({ key }) => key === left?.at);
  if (left && question) {
    const options: Option[] = [
      { value: ON, label: say`Go on`, description: firstWords(asked, left), detail: question.prompt },
      { value: 'anew', label: say`Begin anew` },
    ];
    const prompt = say`Go on with what you have begun?`;
    const outcome = await inputs.choice({ title, prompt, options, canGoBack: false, value: ON });
    if (outcome.kind === 'cancel') return undefined;
    if (outcome.value === ON)
      return { answers: new Map(left.answers), proposals: new Map(left.proposals), at: left.at };
    forget(name);
  }
  return { answers: new Map(), proposals: new Map() };
}

/** What tells one dialogue from another: the first that was answered in words. */
function firstWords(asked: readonly Question[], { answers }: Progress): string | undefined {
  const words = asked.filter(({ kind }) => kind === 'text').map(({ key }) => answers.get(key)?.trim());
  return words.find((text) => text);
}

/**
 * The question to go on with: the one that was asked last, or one before it whose answer won't do any more.
 * @returns its place among those that may be asked; 0 where there is none
 */
export async function placeOf<Key extends string>(
  asked: readonly Question<Key>[],
  isAsked: (question: Question<Key>) => boolean,
  at: string | undefined,
  known: () => Answers<Key>,
): Promise<number> {
  const last = asked.findIndex((question) => question.key === at && isAsked(question));
  for (const [index, question] of asked.slice(0, Math.max(last, 0)).entries())
    if (isAsked(question) && !(await willDo(question, known()))) return index;
  return Math.max(last, 0);
}

async function willDo<Key extends string>(question: Question<Key>, known: Answers<Key>): Promise<boolean> {
  const answer = known[question.key];
  if (answer === undefined) return false;
  if (question.kind === 'text') return (await question.problem?.(answer, known)) === undefined;
  return (await question.options(known)).some(({ value }) => value === answer);
}
