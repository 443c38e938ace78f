import { type CANCEL_SYMBOL, cancel, isCancel, select, text } from '@clack/prompts';
import { periodProblem, titleProblem } from '../../engagement/answers.ts';
import { idFor } from '../../engagement/ids.ts';
import { type Period, readPeriod } from '../../engagement/writtenDates.ts';
import { say } from '../../l10n/say.ts';
import { beginningQuestions, type Choice } from '../../pitfalls/beginning.ts';
import { type Answers, fileIn, type Given, isFolder, placeProblem } from './answers.ts';

/** Somebody doesn't want to go on. */
class Stopped extends Error {}

/** Asks for what wasn't given: five questions. Undefined where somebody doesn't want to go on. */
export async function ask(given: Given): Promise<Answers | undefined> {
  const questions = beginningQuestions();
  try {
    const title = given.title ?? (await line({ message: `1/5  ${questions.title.prompt}`, validate: titleProblem }));
    const model = given.model ?? (await choose(`2/5  ${questions.model.prompt}`, questions.model.choices));
    const { prompt, choices, usual } = questions.criticality;
    const criticality = given.criticality ?? (await choose(`3/5  ${prompt}`, choices, usual));
    const { start, end } = await period(given, questions.period);
    const id = given.id ?? idFor(title);
    const file = await whichFile(given.place, id, questions.file.prompt);
    return { id, title: title.trim(), model, criticality, start, end, file };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel(say`Nothing was written.`);
    return undefined;
  }
}

/** Whoever gave one of both days has left out the other on purpose. */
async function period(
  { start, end }: Given,
  { prompt, example }: { prompt: string; example: string },
): Promise<Period> {
  if (start !== undefined || end !== undefined) return { start, end };
  const options = { message: `4/5  ${prompt}`, placeholder: example, defaultValue: '', validate: periodProblem };
  return readPeriod(await line(options)) ?? {};
}

async function whichFile(place: string | undefined, id: string, prompt: string): Promise<string> {
  const file = fileIn(place, id);
  if (place !== undefined && !isFolder(place)) return file;
  return line({ message: `5/5  ${prompt}`, initialValue: file, validate: placeProblem });
}

async function line(options: Parameters<typeof text>[0]): Promise<string> {
  return answered(await text(options));
}

async function choose<T extends string>(message: string, choices: readonly Choice<T>[], initialValue?: T): Promise<T> {
  const options = choices.map(({ value, label, meaning }) => ({ value: value as string, label, hint: meaning }));
  return answered(await select({ message, options, initialValue })) as T;
}

function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(answer)) throw new Stopped();
  return answer;
}
