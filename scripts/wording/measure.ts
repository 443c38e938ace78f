import fs from 'node:fs';
import { detectLanguage, findVague } from '../../src/pitfalls/wording/index.ts';

/** A statement of `test/fixtures/wording`, with a careful reader's verdict. */
export interface Sample {
  readonly language: string;
  readonly vague: boolean;
  /** What made it vague, as it stands there. */
  readonly words: readonly string[];
  readonly statement: string;
}

/** Those that the lists may be tuned to, and those that only measure. */
export const PARTS = ['tuned', 'held-back'] as const;
export type Part = (typeof PARTS)[number];

const FOLDER = new URL('../../test/fixtures/wording/', import.meta.url);

/** The statements of a part, in the file's order. */
export function samples(part: Part): Sample[] {
  const [, ...lines] = fs
    .readFileSync(new URL(`${part}.tsv`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [language = '', verdict, words = '', statement = ''] = line.split('\t');
    return { language, vague: verdict === 'vague', words: words === '-' ? [] : words.split('|'), statement };
  });
}

/** How many were found, of them rightly, and how many there are. */
export interface Score {
  readonly found: number;
  readonly right: number;
  readonly expected: number;
}

export interface Measured {
  /** Statements that were called vague. */
  readonly statements: Score;
  /** Words that were found in the statements that are vague. */
  readonly words: Score;
  readonly total: number;
  /** Of how many the language is told where nothing names it. */
  readonly told: number;
  /** How many are taken for another language than the one that is named. */
  readonly mistaken: number;
}

/** Looks for vague words in statements as an engagement would that names its language. */
export function measure(given: readonly Sample[]): Measured {
  const judged = given.map((sample) => ({ ...sample, found: foundIn(sample) }));
  const alarmed = judged.filter(({ found }) => found.length > 0);
  const vague = judged.filter((sample) => sample.vague);
  return {
    statements: {
      found: alarmed.length,
      right: alarmed.filter((sample) => sample.vague).length,
      expected: vague.length,
    },
    words: {
      found: count(vague, ({ found }) => found.length),
      right: count(vague, ({ found, words }) => found.filter((word) => words.some((one) => isSame(one, word))).length),
      expected: count(vague, ({ words }) => words.length),
    },
    total: given.length,
    told: given.filter(({ language, statement }) => detectLanguage(statement) === language).length,
    mistaken: given.filter(({ language, statement }) => detectLanguage(statement, language) !== language).length,
  };
}

/** The vague words that are found in a statement. */
export function foundIn({ language, statement }: Sample): string[] {
  return findVague(statement, { language }).map(({ word }) => word);
}

/** The share of what was found that is right; 1 where nothing was found. */
export function precision({ found, right }: Score): number {
  return found === 0 ? 1 : right / found;
}

/** The share of what there is that was found. */
export function recall({ right, expected }: Score): number {
  return expected === 0 ? 1 : right / expected;
}

function count<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

/** The reader may have marked more or less of a phrase than the list holds. */
function isSame(expected: string, found: string): boolean {
  return expected.includes(found) || found.includes(expected);
}
