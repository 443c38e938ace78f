import type { ClauseWords } from './clauses.ts';
import { clauseWords } from './clauses.ts';
import { everywhere } from './languages/all.ts';
import { languageData } from './languages/index.ts';
import { Matcher } from './patterns.ts';
import type { QualityLists } from './quality.ts';
import { compileQuality } from './quality.ts';
import type { Language, LanguageData, Subject, WordClass } from './types.ts';

export type Label = WordClass | 'exception';

/** The lists of one language, compiled. */
export interface Lists {
  readonly matcher: Matcher<Label>;
  readonly data: LanguageData;
  readonly clauses: ClauseWords;
  readonly comparatives: Matcher<true>;
  readonly subjects: Matcher<Subject>;
  readonly quality?: QualityLists;
}

const compiled = new Map<Language | undefined, Lists>();

/** The lists of a language, compiled when they are first needed. Of an unknown one, those that count in any text. */
export function listsOf(language: Language | undefined): Lists {
  let lists = compiled.get(language);
  if (!lists) {
    lists = compileLists(languageData[language ?? 'en'], language !== undefined);
    compiled.set(language, lists);
  }
  return lists;
}

function compileLists(data: LanguageData, known: boolean): Lists {
  const matcher = new Matcher<Label>(data.endings);
  matcher
    .add(everywhere.placeholder, 'placeholder')
    .add(everywhere.capitals, 'placeholder')
    .add(everywhere.openEnd, 'open-end');
  const vague = known ? data.vague : undefined;
  if (vague) {
    matcher
      .add(vague.exceptions, 'exception')
      .add(vague.escape, 'escape')
      .add(vague.openEnd, 'open-end')
      .add(vague.placeholder, 'placeholder')
      .add(vague.adjective, 'adjective')
      .add(vague.adverb, 'adverb')
      .add(vague.quantity, 'quantity')
      .add(vague.quality.nouns, 'quality-noun')
      .add(vague.quality.phrases ?? [], 'quality-noun');
  }
  return {
    matcher,
    data,
    clauses: clauseWords(data),
    comparatives: new Matcher<true>(data.endings).add(data.comparatives, true),
    subjects: new Matcher<Subject>(data.endings)
      .add(data.speed, 'speed')
      .add(data.frequency, 'frequency')
      .add(data.nearness, 'nearness'),
    quality: vague && compileQuality(vague.quality, data),
  };
}
