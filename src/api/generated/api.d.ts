// Generated from src/api by scripts/generate.ts: do not edit.
/** A place in a text as editors count it: zero-based line, zero-based UTF-16 unit in that line. */
export interface Position {
	readonly line: number;
	readonly character: number;
}
declare const PITFALLS: readonly [
	"objectives",
	"selection",
	"due-diligence",
	"communication",
	"culture",
	"monitoring",
	"flexibility",
	"contingency",
	"legal",
	"onboarding"
];
export type Pitfall = (typeof PITFALLS)[number];
declare const SEVERITIES: readonly [
	"error",
	"warning",
	"information",
	"hint"
];
export type Severity = (typeof SEVERITIES)[number];
declare const PROFILES: readonly [
	"essential",
	"recommended",
	"regulated"
];
export type Profile = (typeof PROFILES)[number];
declare const STATUSES: readonly [
	"draft",
	"selecting",
	"contracting",
	"onboarding",
	"active",
	"exiting",
	"ended"
];
export type Status = (typeof STATUSES)[number];
/** What stands behind a rule: a law with its article, a standard with its clause, a published guide, or practice. */
export interface RuleSource {
	readonly title: string;
	/** The clause or article; empty where the whole work is meant. */
	readonly clause: string;
	/** Where to read it; empty where it isn't public. */
	readonly url: string;
}
/** An engagement file, or several that belong together. */
export type Example = string | readonly string[];
/** What people are told about a rule, the same on every surface. Plain text, with `code` in backticks. */
export interface Explanation {
	/** What it finds: one or two sentences. */
	readonly what: string;
	/** Why it matters: two to four sentences. The first two stand in the hover. */
	readonly why: string;
	/** How to fix it: one to three sentences or steps, separated by a line break. */
	readonly fix: string;
	/** When it is wrong, and what to do then. */
	readonly falsePositives: string;
	/**
	 * Two engagement files (they may be partial): the first raises the rule, the second doesn't. Read at `EXAMPLE_DAY`.
	 * For rules across files two lists of files, of which the first is looked at.
	 */
	readonly examples: {
		readonly bad: Example;
		readonly good: Example;
	};
	readonly sources: readonly RuleSource[];
}
/** The day at which the examples of all explanations are read. */
export declare const EXAMPLE_DAY = "2026-11-23";
/** Who took a finding upon himself, until when (ISO date) and why. */
export interface Acceptance {
	readonly by: string;
	readonly until: string;
	readonly reason: string;
}
/** A piece of a text: from its first character to the one behind its last. */
export interface Place {
	readonly start: Position;
	readonly end: Position;
}
/** A piece of a text that is replaced by another. */
export interface Edit {
	readonly range: Place;
	readonly text: string;
}
/** A way to mend a finding. */
export interface Fix {
	/** What it does, in the imperative: "Add a confidentiality agreement". */
	readonly title: string;
	/** It needs nobody's judgement, such as the spelling of a key. */
	readonly safe: boolean;
	/** All of them belong together; `applyEdits` makes them. */
	readonly edits: readonly Edit[];
}
/** Another place that explains a finding. */
export interface Related {
	readonly message: string;
	readonly range: Place;
	/** The file that it stands in, where that is another one. */
	readonly path?: string;
}
/** One thing that is missing or wrong. Plain data. */
export interface Finding {
	readonly ruleId: string;
	readonly severity: Severity;
	/** What is wrong and what to do, in one sentence. Plain text that may quote the file: escape it where it is shown. */
	readonly message: string;
	/** The pitfall that its rule guards against; null where it guards against none. */
	readonly pitfall: Pitfall | null;
	readonly range: Place;
	/** The best first; none where only people can mend it. */
	readonly fixes: readonly Fix[];
	readonly related: readonly Related[];
	/** Who took it upon themselves, until when and why; absent where nobody did. */
	readonly accepted?: Acceptance;
}
/**
 * How an engagement stands to one pitfall: `open` (an error, or its section is missing), `weak` (another warning),
 * `accepted` (somebody took what was found upon themselves), `not-asked-yet` (its section is missing, and the stage or
 * the profile doesn't ask for it), `covered` (none of these).
 */
export type State = "open" | "weak" | "accepted" | "not-asked-yet" | "covered";
/** The health of an engagement. */
export interface Health {
	/** Pitfalls that are neither open nor weak. */
	readonly covered: number;
	readonly of: number;
	/** In the order of the pitfalls. */
	readonly pitfalls: Readonly<Record<Pitfall, State>>;
}
/** A language of messages and explanations. */
export type Locale = "en" | "de" | "fr" | "es";
/** In which language to answer. */
export interface LocaleOption {
	/** The language of messages; English if left out. Any other has to be there: see `loadLocale`. */
	readonly locale?: Locale;
}
/**
 * Gets the texts of a language, once for the life of the program; calls may ask for it by `locale` from then on. English
 * is there already.
 *
 * @throws RangeError for a language that there isn't
 */
export declare function loadLocale(locale: Locale): Promise<void>;
/** How to judge; everything may be left out. */
export interface LintOptions extends LocaleOption {
	/** The day to judge at, as `YYYY-MM-DD`; the clock's day if left out. */
	readonly today?: string;
	/** The profile to judge by, whatever the file says. */
	readonly profile?: Profile;
	/**
	 * The text of the `outsource.config.yaml` that holds. Of one that builds on others (`extends`): a list of texts, each
	 * followed by the one that it builds on. Its `include` and `exclude` are not looked at.
	 */
	readonly configuration?: string | readonly string[];
	/**
	 * Whether the document at a path exists, as an engagement writes it: relative to its own file, which is the second
	 * argument in `lintPortfolio`. Undefined where nobody can tell; nothing is said of documents then.
	 */
	readonly documentExists?: (document: string, path?: string) => boolean | undefined;
}
/** What there is to say of an engagement. */
export interface LintResult {
	/** What the engagement is called, where that can be read. */
	readonly title?: string;
	/** The states of the ten pitfalls; null where the text can't be parsed or says nothing. */
	readonly health: Health | null;
	/** By place. Accepted findings are among them. */
	readonly findings: readonly Finding[];
}
/** An engagement file among others. */
export interface PortfolioFile {
	/** What it is told apart by: a path, a URL, any name. */
	readonly path: string;
	readonly text: string;
}
/** What there is to say of an engagement among others. */
export interface PortfolioResult extends LintResult {
	readonly path: string;
}
/**
 * Says what is missing or wrong in the text of an engagement file. A text that can't be read is no failure: the findings
 * say so. Rules across files say nothing; `lintPortfolio` asks them too.
 *
 * @throws RangeError for a day that doesn't exist, a profile that doesn't exist, a configuration with a mistake, and for a
 * language that there isn't, or that wasn't loaded
 */
export declare function lint(text: string, options?: LintOptions): LintResult;
/**
 * The text of an engagement file with all mended that needs nobody's judgement, as `outsource fix` does it. All else stays.
 *
 * @throws RangeError as `lint` does
 */
export declare function fix(text: string, options?: LintOptions): string;
/**
 * Says what is missing or wrong in several engagements that belong together, in their order: what `lint` says of each, and
 * what shows only across them, such as one provider behind too much of the work.
 *
 * @throws RangeError as `lint` does, and for two files with the same path
 */
export declare function lintPortfolio(files: readonly PortfolioFile[], options?: LintOptions): PortfolioResult[];
/** What people are told about a rule. Plain data, the same as `outsource rules --format json`. */
export interface RuleInfo {
	/** `group/name`, as in `Finding.ruleId`. */
	readonly id: string;
	/** A short name for lists. */
	readonly title: string;
	/** The pitfall that it guards against; null where it guards against none. */
	readonly pitfall: Pitfall | null;
	/** Its weight in the profile `recommended`. */
	readonly severity: Severity | "off";
	/** The stage from which it counts in full; before, an error or a warning is shown as information. */
	readonly phase: Status;
	readonly profiles: Readonly<Record<Profile, Severity | "off">>;
	readonly explanation: Explanation;
}
/** All rules, in English. */
export declare const rules: readonly RuleInfo[];
/**
 * All rules in a language.
 * @throws RangeError for a language that there isn't, or that wasn't loaded
 */
export declare function rulesIn(locale: Locale): readonly RuleInfo[];
/**
 * The page of a rule as Markdown: what it finds, why it matters, how to fix it, two examples and its sources.
 * @throws RangeError for an id that no rule has, and for a language that there isn't, or that wasn't loaded
 */
export declare function explain(ruleId: string, options?: LocaleOption): string;
/**
 * Puts the text of an engagement file in order: keys, indentation, empty lines, quotes. It says the same afterwards, and
 * its comments stay. A text in a form that hardly anybody writes is left as it is.
 *
 * @throws SyntaxError for a text that can't be read as YAML
 * @throws RangeError for a language that there isn't, or that wasn't loaded
 */
export declare function format(text: string, options?: LocaleOption): string;
/** A text with the edits of one fix made, which was found in this very text. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;

export {};
