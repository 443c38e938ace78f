// Generated from schemas/outsource-config.schema.json by scripts/generate.ts: do not edit.

/**
 * A severity, or a group of keys: `severity` and `options`.
 */
export type RuleSetting =
  | string
  | {
      /**
       * How heavy the findings of the rule are, whatever its own weight and the profile say.
       */
      severity?: 'error' | 'warning' | 'information' | 'hint' | 'off';
      /**
       * Limits that hold for this rule alone.
       */
      options?: Limits;
    };

/**
 * What a team has decided about the rules: `outsource.config.yaml` in a folder holds for the engagement files in it and below.
 */
export interface ConfigFile {
  /**
   * Another configuration file that this one builds on, as a path from this file. It has to lie inside the workspace; what stands here wins.
   */
  extends?: string;
  /**
   * How strictly engagements are looked at that name no profile of their own. `recommended` if left out.
   */
  profile?: 'essential' | 'recommended' | 'regulated';
  /**
   * How heavy the findings of a rule are, by its id, or of a whole group (`culture/*`). The entry of a rule wins over that of its group.
   */
  rules?: Rules;
  /**
   * The figures that rules hold an engagement against.
   */
  limits?: Limits;
  /**
   * The engagement files that are looked at, as patterns of paths from this file's folder. All of them if left out.
   */
  include?: string[];
  /**
   * Engagement files that are not looked at, as patterns of paths from this file's folder.
   */
  exclude?: string[];
}
/**
 * Severities by rule or group.
 */
export interface Rules {
  /**
   * How heavy the findings of this rule are.
   */
  [k: string]: RuleSetting;
}
/**
 * The figures that rules hold an engagement against. All are defaults of this product: no law or standard sets them.
 */
export interface Limits {
  /**
   * The most that cost may weigh among the criteria, in percent: `selection/cost-dominates`. 50 if left out.
   */
  costWeight?: number;
  /**
   * How far below the others, or below your own figure, a price is suspiciously low, in percent: `selection/abnormally-low-price`. 30 if left out.
   */
  lowPrice?: number;
  /**
   * How many candidates a choice needs: `selection/single-candidate`. 2 if left out.
   */
  minCandidates?: number;
  /**
   * How much may be due before the first result is accepted, in percent: `payment/paid-before-delivery`. 30 if left out.
   */
  paidBeforeDelivery?: number;
  /**
   * How many references and past works are asked for: `due-diligence/no-references`. 2 if left out.
   */
  minReferences?: number;
  /**
   * How old the newest check of the provider may be while much depends on the work: `due-diligence/stale`. 12 months if left out.
   */
  diligenceAge?: string;
  /**
   * How old the newest check of the provider may be where the criticality is medium: `due-diligence/stale`. 24 months if left out.
   */
  diligenceAgeMedium?: string;
  /**
   * How many contacts the provider names while much depends on the work: `communication/single-contact`. 2 if left out.
   */
  minContacts?: number;
  /**
   * How far ahead the dates of meetings are looked at: `communication/outside-working-hours`. 12 months if left out.
   */
  meetingHorizon?: string;
  /**
   * How many hours a day both sides work at the same time: `culture/little-overlap`. 2 hours if left out.
   */
  minOverlap?: string;
  /**
   * How rare reviews may be while much depends on the work: `monitoring/cadence-too-rare`. Monthly if left out.
   */
  cadenceHigh?: string;
  /**
   * How long the answer to a wish for a change may take: `flexibility/slow-change-control`. 2 weeks if left out.
   */
  changeResponse?: string;
  /**
   * From what term on a date is asked for at which the terms are looked at again: `flexibility/no-review-point`. 12 months if left out.
   */
  reviewPointAfter?: string;
  /**
   * How old the last test of the exit plan may be: `contingency/exit-plan-untested`. 12 months if left out.
   */
  exitTestAge?: string;
  /**
   * How long before the last day to give notice a contract is brought up: `legal/expiring`. 30 days if left out.
   */
  noticeLead?: string;
  /**
   * How long before the start something has to be signed: `legal/work-before-signature`. 14 days if left out.
   */
  startLead?: string;
  /**
   * The longest time in which the provider tells you of an incident: `legal/no-incident-notification`. 48 hours if left out.
   */
  incidentNotification?: string;
  /**
   * The same in the profile `regulated`. 24 hours if left out.
   */
  incidentNotificationRegulated?: string;
  /**
   * From what term on the employment status of people is asked for: `legal/worker-status`. 3 months if left out.
   */
  workerStatusAfter?: string;
  /**
   * The shortest onboarding: `onboarding/too-short`. 1 week if left out.
   */
  onboarding?: string;
  /**
   * The shortest onboarding of a dedicated team and of extra people. 2 weeks if left out.
   */
  onboardingTeam?: string;
  /**
   * The shortest onboarding of a managed service and of a business process. 4 weeks if left out.
   */
  onboardingService?: string;
  /**
   * Onboarding is never asked to take more of the term than this, in percent. 10 if left out.
   */
  onboardingShare?: number;
  /**
   * How many important engagements one provider may have: `portfolio/provider-concentration`. 3 if left out.
   */
  concentration?: number;
  /**
   * How many engagements one backup may stand behind: `portfolio/backup-overcommitted`. 3 if left out.
   */
  backupLoad?: number;
}
