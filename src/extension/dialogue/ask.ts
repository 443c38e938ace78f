import type { Answers, Inputs, Outcome, Question, Shown } from './questions.ts';
import { forget, keep, placeOf, resume } from './unfinished.ts';

/** A dialogue: its title, and its questions in the order in which they are asked. */
export interface Dialogue<Key extends string> {
  readonly title: string;
  /** What it is about, such as a file: answers that were left are offered for the same alone. */
  readonly about?: string;
  readonly questions: readonly Question<Key>[];
  /** Answers given beforehand, which aren't asked for. */
  readonly given?: Answers<Key>;
}

/**
 * Asks one question after the other. Whoever goes back finds what was answered, and so does whoever goes forward again, or
 * opens the dialogue once more after it was closed.
 *
 * @returns the answers to all questions that were asked or given; undefined where somebody doesn't want to go on
 */
export async function askAll<Key extends string>(
  { title, about, questions, given = {} }: Dialogue<Key>,
  inputs: Inputs,
): Promise<Answers<Key> | undefined> {
  const asked = questions.filter(({ key }) => given[key] === undefined);
  const name = JSON.stringify([title, about, given]);
  const progress = await resume(name, title, asked, inputs);
  if (!progress) return undefined;
  const { answers, proposals } = progress;
  const known = (): Answers<Key> => ({ ...(Object.fromEntries(answers) as Answers<Key>), ...given });
  const isAsked = (question: Question<Key>) => question.when?.(known()) ?? true;
  const after = (index: number) => asked.findIndex((question, at) => at > index && isAsked(question));
  // A question whose first one isn't asked begins the step itself.
  const heads = () => asked.filter((question, at) => (!question.follows || at === 0) && isAsked(question));
  const before = (index: number) => asked.findLastIndex((question, at) => at < index && isAsked(question));
  const start = await placeOf(asked, isAsked, progress.at, known);
  for (let at = after(start - 1); at >= 0; ) {
    const question = asked[at] as Question<Key>;
    const { key } = question;
    const proposal = await question.proposal?.(known());
    const earlier = answers.get(key);
    // A proposal that nobody changed follows the answers that it was made of.
    const value = earlier === undefined || earlier === proposals.get(key) ? proposal : earlier;
    proposals.set(key, proposal);
    progress.at = key;
    // Whoever opens the dialogue again while this question is shown finds the answers before it.
    if (before(at) >= 0) keep(name, progress);
    const shown: Shown = {
      title,
      prompt: question.prompt,
      canGoBack: before(at) >= 0,
      value,
      ...stepOf(asked, heads(), at),
    };
    const outcome = await show(question, shown, known(), inputs);
    if (outcome.value !== undefined) answers.set(key, outcome.value);
    if (outcome.kind === 'cancel') {
      if (question.kind === 'text' && outcome.value?.trim() && outcome.value !== proposal) keep(name, progress);
      return undefined;
    }
    at = outcome.kind === 'back' ? before(at) : after(at);
  }
  forget(name);
  for (const question of asked) if (!isAsked(question)) answers.delete(question.key);
  return known();
}

function show<Key extends string>(
  question: Question<Key>,
  shown: Shown,
  known: Answers<Key>,
  inputs: Inputs,
): Promise<Outcome> {
  if (question.kind === 'choice') return showChoice(question, shown, known, inputs);
  const { value } = shown;
  return inputs.text({
    ...shown,
    placeholder: question.placeholder,
    selected: value === undefined ? undefined : question.selectionOf?.(value),
    problem: (text) => question.problem?.(text, known),
    note: (text) => question.note?.(text),
  });
}

async function showChoice<Key extends string>(
  question: Extract<Question<Key>, { kind: 'choice' }>,
  shown: Shown,
  known: Answers<Key>,
  inputs: Inputs,
): Promise<Outcome> {
  return inputs.choice({ ...shown, options: await question.options(known) });
}

/** Which step a question is, of how many. `heads`: the questions that begin a step, which those that follow belong to. */
function stepOf(asked: readonly object[], heads: readonly object[], at: number): Pick<Shown, 'step' | 'steps'> {
  if (heads.length < 2) return {};
  const steps = heads.length;
  return { step: asked.slice(0, at + 1).filter((question) => heads.includes(question)).length, steps };
}
