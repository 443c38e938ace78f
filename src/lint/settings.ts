import type { Temporal } from 'temporal-polyfill';
import type { Portfolio } from '../pitfalls/portfolio/facts.ts';
import type { Limits, Profile, Rule, Severity } from '../pitfalls/rule.ts';

/** The thresholds of the catalogue. All are defaults of this product: no law or standard sets them. */
export const DEFAULT_LIMITS: Limits = {
  costWeight: 50,
  lowPrice: 30,
  minCandidates: 2,
  paidBeforeDelivery: 30,
  minReferences: 2,
  diligenceAge: 'P12M',
  diligenceAgeMedium: 'P24M',
  minContacts: 2,
  meetingHorizon: 'P12M',
  minOverlap: 'PT2H',
  cadenceHigh: 'monthly',
  changeResponse: 'P2W',
  reviewPointAfter: 'P12M',
  exitTestAge: 'P12M',
  noticeLead: 'P30D',
  startLead: 'P14D',
  incidentNotification: 'PT48H',
  incidentNotificationRegulated: 'PT24H',
  workerStatusAfter: 'P3M',
  onboarding: 'P1W',
  onboardingTeam: 'P2W',
  onboardingService: 'P4W',
  onboardingShare: 10,
  concentration: 3,
  backupLoad: 3,
};

/** What a team has decided about the rules (`outsource.config.yaml`); every part may be left out. */
export interface Configuration {
  readonly profile?: Profile;
  /** By rule id (`legal/no-nda`) or group (`culture/*`); a rule's own entry wins over its group's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly limits?: Partial<Limits>;
  /** The engagement files that are looked at, and those that aren't. */
  readonly include?: Patterns;
  readonly exclude?: Patterns;
}

/** A severity, or a severity and limits that hold for the rule alone. */
export type RuleSetting =
  | Severity
  | 'off'
  | { readonly severity?: Severity | 'off'; readonly options?: Partial<Limits> };

/** Patterns of paths, counted from the folder of the file in which they stand. */
export interface Patterns {
  readonly from: string;
  readonly patterns: readonly string[];
}

/** What a host hands to a run. */
export interface LintSettings {
  /** The day that every rule about time counts from. */
  readonly today: Temporal.PlainDate;
  /** Wins over the file's own profile and the configuration's. */
  readonly profile?: Profile;
  readonly configuration?: Configuration;
  /** Whether a file stands at a path relative to the engagement's own; undefined where nobody can tell. */
  readonly fileExists?: (path: string) => boolean | undefined;
  /** The file's own name in `portfolio`. */
  readonly path?: string;
  /** All engagements of the workspace or the run, this one included; left out where nobody knows them. */
  readonly portfolio?: Portfolio;
  /** The rules to run; all of them if left out. */
  readonly rules?: readonly Rule[];
}
