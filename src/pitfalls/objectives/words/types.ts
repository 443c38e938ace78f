/**
 * Short word lists of the rules on objectives, in one language. `outcomes`, `degreesBehind`, `relative`, `changes`, `reports`, `never`,
 * `roundTheClock`, `availability`, `tests` and `norms` are parts of regular expressions in lower case, matched as whole
 * words; the others are single words.
 */
export interface ObjectiveWords {
  /** Words that make any target a count: "every", "chaque". */
  readonly universals: readonly string[];
  /** A yes or no that can be seen: "released", "signed". */
  readonly outcomes: readonly string[];
  /** "faster", "high": before an outcome or a norm, these make a wish of it ("faster delivery", "high standards"). */
  readonly degrees: readonly string[];
  /** The same behind the word, where the language puts them there: "livraison rapide", "entrega más rápida". */
  readonly degreesBehind: readonly string[];
  /** Standards, laws, scans, grades, deadlines: someone else's measure. */
  readonly norms: readonly string[];
  /** "reduce", "20 % less": a change, which has to start somewhere. */
  readonly relative: readonly string[];
  /** Those of them that are more than praise without a figure: "reduce", "twice as fast". */
  readonly changes: readonly string[];
  /** A figure between these says where it starts: "from … to". */
  readonly fromTo: readonly [string, string];
  /** Deliverables that are read rather than tested. */
  readonly reports: readonly string[];
  /** What is put in, not what comes out: hours, budgets, contracts. */
  readonly efforts: readonly string[];
  /** Words that may stand beside these without making them a result. */
  readonly fillers: readonly string[];
  readonly never: readonly string[];
  readonly roundTheClock: readonly string[];
  readonly availability: readonly string[];
  /** Named tests: all of them may well be passed. */
  readonly tests: readonly string[];
}
