import type { Temporal } from 'temporal-polyfill';
import type { Engagement, EngagementFile, Related } from '../engagement/model.ts';
import type { Change } from '../yaml/change.ts';
import type { Range } from '../yaml/tree.ts';
import type { Elsewhere, Portfolio } from './portfolio/facts.ts';

/** The ten pitfalls, in their order. */
export const PITFALLS = [
  'objectives',
  'selection',
  'due-diligence',
  'communication',
  'culture',
  'monitoring',
  'flexibility',
  'contingency',
  'legal',
  'onboarding',
] as const;
export type Pitfall = (typeof PITFALLS)[number];

/** How much a finding weighs, from the heaviest to the lightest. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PROFILES = ['essential', 'recommended', 'regulated'] as const;
export type Profile = (typeof PROFILES)[number];

/** The stages of an engagement, in their order. */
export const STATUSES = ['draft', 'selecting', 'contracting', 'onboarding', 'active', 'exiting', 'ended'] as const;
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

/** The files of an example. */
export function filesOf(example: Example): readonly string[] {
  return typeof example === 'string' ? [example] : example;
}

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
  readonly examples: { readonly bad: Example; readonly good: Example };
  readonly sources: readonly RuleSource[];
}

/** The day at which the examples of all explanations are read. */
export const EXAMPLE_DAY = '2026-11-23';

/** A way to mend a finding by an edit. */
export interface Fix {
  /** Names the result, in the imperative: "Add a confidentiality agreement". */
  readonly title: string;
  readonly changes: readonly Change[];
  /** It needs no judgement (the spelling of a key or a value), so "Fix all" may apply it unasked. */
  readonly safe?: boolean;
}

/** A place in another file that explains a finding. */
export interface RelatedElsewhere {
  readonly elsewhere: Elsewhere;
  readonly message: string;
}

/** One place where a rule finds something. */
export interface Problem {
  readonly range: Range;
  /** What is wrong here and what to do, with the file's own numbers and names: one sentence, at most 140 characters. */
  readonly message: string;
  /** Where the conditions of this place ask for another severity than the rule's own. */
  readonly severity?: Severity;
  /** The weight of this place in the profile `regulated`, where the catalogue marks the place, not the rule, with R: final. */
  readonly regulated?: Severity;
  readonly related?: readonly (Related | RelatedElsewhere)[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
  /** The best fix first; at most four. Computed when someone asks. */
  readonly fixes?: () => readonly Fix[];
}

/** The thresholds that rules name; see the catalogue. */
export interface Limits {
  readonly costWeight: number;
  readonly lowPrice: number;
  readonly minCandidates: number;
  readonly paidBeforeDelivery: number;
  readonly minReferences: number;
  readonly diligenceAge: string;
  readonly diligenceAgeMedium: string;
  readonly minContacts: number;
  readonly meetingHorizon: string;
  readonly minOverlap: string;
  readonly cadenceHigh: string;
  readonly changeResponse: string;
  readonly reviewPointAfter: string;
  readonly exitTestAge: string;
  readonly noticeLead: string;
  readonly startLead: string;
  readonly incidentNotification: string;
  readonly incidentNotificationRegulated: string;
  readonly workerStatusAfter: string;
  readonly onboarding: string;
  readonly onboardingTeam: string;
  readonly onboardingService: string;
  readonly onboardingShare: number;
  readonly concentration: number;
  readonly backupLoad: number;
}

/** What is known of a run of rules while it goes on, for rules about its findings. */
export interface Run {
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
  /** What the rules before this one have found. */
  readonly found: readonly { readonly ruleId: string; readonly range: Range }[];
  /** Rules of which nobody can tell what they would find: they failed, or lack what they need to know. */
  readonly unsure: ReadonlySet<string>;
}

/** All that a rule may look at. */
export interface Context {
  readonly engagement: Engagement;
  /** `engagement.file`: the values that conform to the format. */
  readonly file: EngagementFile;
  readonly today: Temporal.PlainDate;
  readonly profile: Profile;
  /** `engagement.status`, `draft` where it is left out. */
  readonly status: Status;
  readonly limits: Limits;
  /** Whether a file stands at a path relative to the engagement's own; undefined where nobody can tell. */
  readonly fileExists: (path: string) => boolean | undefined;
  readonly run: Run;
  /** The file's own name in `portfolio`. */
  readonly path?: string;
  /** All engagements of the workspace, this one included; undefined where nobody knows them. */
  readonly portfolio?: Portfolio;
}

/** A rule: what it looks for, how heavy it is and when, and what people are told about it. */
export interface Rule {
  /** `group/name`. */
  readonly id: string;
  /** A short name for lists: "No confidentiality agreement". */
  readonly title: string;
  /** The pitfall that it guards against; null for `format`, `engagement`, `accepted-risk` and `portfolio`. */
  readonly pitfall: Pitfall | null;
  /** Its weight in the profile `recommended`; `off` for rules that only `regulated` turns on. */
  readonly severity: Severity | 'off';
  /** Its weight in the profile `regulated`, where the catalogue marks it with R: final. */
  readonly regulated?: Severity;
  /** The stage from which it counts in full; before, an error or a warning is shown as information. */
  readonly phase: Status;
  /** The section without which it has nothing to say; see `within`. */
  readonly within?: keyof EngagementFile;
  /** The limits that it looks at: they may be set for it alone. */
  readonly options?: readonly (keyof Limits)[];
  readonly explanation: Explanation;
  /** What it finds. A list rather than a generator, since most files are asked by dozens of rules that find nothing. */
  check(context: Context): readonly Problem[];
}
