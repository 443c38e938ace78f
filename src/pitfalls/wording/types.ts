/** The languages that texts of an engagement are read in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Why a word can't be verified. Escape clauses, open ends and placeholders are settled by nothing. */
export type WordClass = 'escape' | 'open-end' | 'placeholder' | 'adjective' | 'adverb' | 'quantity' | 'quality-noun';

/** What a vague word leaves open, where that is known: how fast, how often, or how near. */
export type Subject = 'speed' | 'frequency' | 'nearness';

/**
 * A word or phrase of a list, in the notation of the lists: a space stands for any white space, `(a|b)` for
 * alternatives, `[x]` for what may be missing, `~` for one of the language's endings, `-` for a hyphen or a space, `$`
 * at the end where no further word may follow, `*` for any one word but the first.
 * Abbreviations (`u. a.`) match with or without their dots and spaces.
 */
export type Pattern = string;

/** The words of one language that can't be verified. */
export interface VagueWords {
  readonly escape: readonly Pattern[];
  readonly openEnd: readonly Pattern[];
  readonly placeholder: readonly Pattern[];
  readonly adjective: readonly Pattern[];
  readonly adverb: readonly Pattern[];
  readonly quantity: readonly Pattern[];
  /** Fixed expressions that hide the words inside them: a legal term, a proper name, a comparison. */
  readonly exceptions: readonly Pattern[];
  readonly quality: QualityNouns;
}

/** Nouns that say nothing as the object of "increase", "improve" or "ensure". */
export interface QualityNouns {
  readonly nouns: readonly Pattern[];
  /** The verbs in all their forms, and the nouns made of them. */
  readonly verbs: readonly Pattern[];
  /** Whether the verb may also come behind its object. */
  readonly verbLast: boolean;
  /**
   * The words that may follow where the noun is the object itself. Without this list any word may; with it, "ensure
   * security patches" is left alone, where "security" only says which patches.
   */
  readonly followers?: readonly string[];
  /**
   * Right behind one of these, the noun only says which thing is meant ("copias de seguridad"): it is no object then.
   */
  readonly complementOf?: readonly string[];
  /** A verb's noun together with the noun, where grammar would otherwise make an attribute of it ("poprawa jakości"). */
  readonly phrases?: readonly Pattern[];
}

/** What makes a text checkable, in one language. The entries are parts of regular expressions, in lower case. */
export interface MeasureWords {
  /** Units of time, from the second to the year, in all forms. */
  readonly timeUnits: readonly string[];
  /** Other units, and things whose number is a measure of quality: errors, complaints. */
  readonly units: readonly string[];
  /** Words that stand between a number and its unit: "working" days. */
  readonly unitPrefixes: readonly string[];
  readonly numbers: readonly string[];
  /** Articles, which count as a number before a unit of time alone: "a week". */
  readonly articles: readonly string[];
  /** "at least", "no more than": what makes a measure of a number. */
  readonly comparisons: readonly string[];
  /** Nouns whose number says how big a thing is, not how good: users, pages. */
  readonly counted: readonly string[];
  /** "weekly", "per month", "every two weeks": the words that need no number. */
  readonly frequencies: readonly string[];
  /** "per", "every": what makes a frequency of a unit of time. */
  readonly frequencyPrefixes: readonly string[];
  readonly months: readonly string[];
  /** Days that need no figure: "the end of the month". */
  readonly dates: readonly string[];
  /** Comparisons with a baseline that is named: "as quickly as today". */
  readonly baselines: readonly string[];
  /** "much", "significantly": with these, a comparison can't be checked. */
  readonly intensifiers: readonly string[];
  /** "accepted by", "as defined in": someone or something decides. */
  readonly tests: readonly string[];
}

/** One language. */
export interface LanguageData {
  /** Words that any sentence is full of. One that two languages share stands in both, so that it decides nothing. */
  readonly functionWords: readonly string[];
  /** What `~` stands for. */
  readonly endings: readonly string[];
  /** Whether a hyphen makes one word of two, so that a listed word in it is no match ("Schnell-Test"). */
  readonly hyphenJoins: boolean;
  /** Behind a comma, these begin a new clause. */
  readonly conjunctions: readonly string[];
  /** These begin a new clause anywhere. */
  readonly relatives: readonly string[];
  /** These begin a new clause behind a comma, or one word after it ("mit dem"). */
  readonly relativesAfterComma: readonly string[];
  /** Close behind one of these, a relative word compares ("más rápido que hoy"), and no clause begins. */
  readonly comparing?: readonly string[];
  /** Close behind a comma and a conjunction, these limit what was said before ("…, but no later than …"): no clause begins. */
  readonly limiting: readonly string[];
  /** Comparatives that a stated baseline settles: "faster", with a baseline of 3 days. */
  readonly comparatives: readonly Pattern[];
  /** Words about speed: naming a class of severity doesn't settle them. */
  readonly speed: readonly Pattern[];
  /** Words about how often. */
  readonly frequency: readonly Pattern[];
  /** "almost", "about": a limit is missing. */
  readonly nearness: readonly Pattern[];
  readonly measures: MeasureWords;
  readonly vague: VagueWords;
}
