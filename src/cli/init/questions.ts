import { type CANCEL_SYMBOL, cancel, isCancel, select, text } from '@clack/prompts';
import { idFor } from '../../engagement/ids.ts';
import { describe } from '../../engagement/schema.ts';
import { type Answers, fileIn, type Given, isFolder } from './answers.ts';
import { dayProblem, endProblem, fileProblem, titleProblem } from './checks.ts';

type Model = NonNullable<Answers['model']>;
type Criticality = NonNullable<Answers['criticality']>;

const MODELS: Record<Model, string> = {
  freelance: 'Freelance job',
  project: 'Project',
  'staff-augmentation': 'Extra people',
  'dedicated-team': 'Dedicated team',
  'managed-service': 'Managed service',
  'business-process': 'Business process',
};

const CRITICALITIES: Record<Criticality, string> = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' };

/** Somebody doesn't want to go on. */
class Stopped extends Error {}

/** Asks for what wasn't given: five questions. Undefined where somebody doesn't want to go on. */
export async function ask(given: Given): Promise<Answers | undefined> {
  try {
    const title = given.title ?? (await line({ message: '1/5  What is it called?', validate: titleProblem }));
    const model = given.model ?? (await choose('2/5  What kind of work?', 'model', MODELS));
    const criticality =
      given.criticality ?? (await choose('3/5  How much depends on it?', 'criticality', CRITICALITIES, 'medium'));
    const start = given.start ?? (await day('4/5  From when?', dayProblem));
    const end = given.end ?? (await day('4/5  Until when?', (answer) => endProblem(answer, start)));
    const id = given.id ?? idFor(title);
    const file = await whichFile(given.place, id);
    return { id, title: title.trim(), model, criticality, start, end, file };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel('Nothing was written.');
    return undefined;
  }
}

function day(message: string, validate: (answer?: string) => string | undefined): Promise<string> {
  return line({ message: `${message} (YYYY-MM-DD, Enter skips)`, defaultValue: '', validate });
}

async function whichFile(place: string | undefined, id: string): Promise<string> {
  const file = fileIn(place, id);
  if (place !== undefined && !isFolder(place)) return file;
  return line({ message: '5/5  Save where?', initialValue: file, validate: fileProblem });
}

async function line(options: Parameters<typeof text>[0]): Promise<string> {
  return answered(await text(options));
}

async function choose<T extends string>(
  message: string,
  key: 'model' | 'criticality',
  labels: Record<T, string>,
  initialValue?: T,
): Promise<T> {
  const meanings = new Map(
    describe(['engagement', key])?.values?.map(({ value, description }) => [value, description]),
  );
  const options = (Object.keys(labels) as T[]).map((value) => ({
    value: value as string,
    label: labels[value],
    hint: meanings.get(value),
  }));
  return answered(await select({ message, options, initialValue })) as T;
}

function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(answer)) throw new Stopped();
  return answer;
}
