import type { ClauseWords } from './clauses.ts';
import { clauseWords } from './clauses.ts';
import { anywhere, de, en, es, fr, type Label, type Listed, pl, pt } from './lists.computed.ts';
import { Matcher } from './patterns.ts';
import type { QualityLists } from './quality.ts';
import { compileQuality } from './quality.ts';
import type { Language, Subject } from './types.ts';

export type { Label } from './lists.computed.ts';

/** The lists of one language, compiled. */
export interface Lists {
  readonly matcher: Matcher<Label>;
  readonly data: Listed;
  readonly clauses: ClauseWords;
  readonly comparatives: Matcher<true>;
  readonly subjects: Matcher<Subject>;
  readonly quality?: QualityLists;
}

const LISTS = { en, de, fr, es, pt, pl };

const compiled = new Map<Language | undefined, Lists>();

/** The lists of a language, compiled when they are first needed. Of an unknown one, those that count in any text. */
export function listsOf(language: Language | undefined): Lists {
  let lists = compiled.get(language);
  if (!lists) {
    lists = compileLists(LISTS[language ?? 'en'](), language !== undefined);
    compiled.set(language, lists);
  }
  return lists;
}

function compileLists(data: Listed, known: boolean): Lists {
  return {
    matcher: new Matcher<Label>(data.endings, known ? data.vague : anywhere()),
    data,
    clauses: clauseWords(data),
    comparatives: new Matcher<true>(data.endings).add(data.comparatives, true),
    subjects: new Matcher<Subject>(data.endings)
      .add(data.speed, 'speed')
      .add(data.frequency, 'frequency')
      .add(data.nearness, 'nearness'),
    quality: known ? compileQuality(data.quality, data.endings) : undefined,
  };
}
