// Generated from schemas/outsource.schema.json by scripts/generate.ts: do not edit.

/**
 * A person: name, role, e-mail and phone, or just the name as text.
 */
export type Person =
  | string
  | {
      /**
       * What the person is called. A named person can be asked; a department cannot.
       */
      name: string;
      /**
       * What the person does in this engagement.
       */
      role?: string;
      /**
       * Where to write to this person.
       */
      email?: string;
      /**
       * Where to call this person, with the country code and in quotes.
       */
      phone?: string;
    };

/**
 * One outsourcing engagement as a file, format version 1: what is to be achieved, by whom, under which agreements, and how you keep it on track.
 */
export interface OutsourceFile {
  /**
   * The version of this format. Always 1.
   */
  version: 1;
  /**
   * What this engagement is: its name, its owner, its kind, its dates and how much depends on it. Nearly every rule reads it, so a few minutes spent here save questions later.
   */
  engagement: EngagementFacts;
  /**
   * Your own side: who you are, where and when you work. Needed to see gaps of language, clock and law between the two sides. Answers pitfalls 4 and 5: inadequate communication, cultural differences overlooked.
   */
  client?: Client;
  /**
   * The company or person that does the work: who they are, where and when they work, and whom they bring along. Answers pitfalls 4 and 5: inadequate communication, cultural differences overlooked.
   */
  provider?: Provider;
  /**
   * What must be achieved, how it is measured, how much and by when. Three good ones are better than ten. Answers pitfall 1: no clear objectives.
   */
  objectives: Objective[];
  /**
   * What belongs to the work, what does not, and what is handed over. A line under "out of scope" saves a quarrel later. Answers pitfall 1: no clear objectives.
   */
  scope?: Scope;
  /**
   * How the provider was or is chosen: by what, among whom, and why this one. Answers pitfall 2: cost over quality.
   */
  selection?: Selection;
  /**
   * What is paid for what. Paying for accepted results keeps the interest of both sides together. Answers pitfall 2: cost over quality.
   */
  payment?: Payment;
  /**
   * What was checked about the provider before signing, and again while it runs. Answers pitfall 3: due diligence neglected.
   */
  dueDiligence?: DueDiligence;
  /**
   * When the two sides talk, how they reach each other and what happens when things get stuck. Answers pitfall 4: inadequate communication.
   */
  communication?: Communication;
  /**
   * Where the two sides differ and how you bridge that: habits, holidays, ways to say no. Answers pitfall 5: cultural differences overlooked.
   */
  culture?: Culture;
  /**
   * How you see in time whether it goes well: a rhythm, a few figures tied to the objectives, reviews that were held. Answers pitfall 6: progress not monitored.
   */
  monitoring: Monitoring;
  /**
   * What the provider decides alone and how the plan is changed, so that its experience is used. Answers pitfall 7: inflexibility.
   */
  flexibility?: Flexibility;
  /**
   * What happens when the provider fails, falls ill, is bought or must be left. Answers pitfall 8: no contingency plan.
   */
  contingency?: Contingency;
  /**
   * The agreements between the two sides: what kind, how far, until when and what they settle. Answers pitfall 9: legal and security ignored.
   */
  contracts: Contract[];
  /**
   * How data and systems are protected. Answers pitfall 9: legal and security ignored.
   */
  security?: Security;
  /**
   * How the provider's people get started: time, steps, access and someone who looks after them. Answers pitfall 10: onboarding underestimated.
   */
  onboarding?: Onboarding;
  /**
   * Findings that someone has accepted, each with a reason, a name and an end date.
   */
  acceptedRisks?: AcceptedRisk[];
}
/**
 * What this engagement is: its name, its owner, its kind, its dates and how much depends on it. Nearly every rule reads it, so a few minutes spent here save questions later.
 */
export interface EngagementFacts {
  /**
   * A short name for this engagement that never changes: lower-case letters, digits and hyphens. Reports and the portfolio use it.
   */
  id: string;
  /**
   * What people call this engagement.
   */
  title: string;
  /**
   * One or two sentences for someone who has never heard of it: what is handed over, and why.
   */
  summary?: string;
  /**
   * The person on your side who answers for this engagement. Good is one named person who may decide.
   */
  owner?: Person;
  /**
   * How far the engagement is. Findings follow it: a draft is not blamed for having no onboarding plan. `draft` if left out.
   */
  status?: 'draft' | 'selecting' | 'contracting' | 'onboarding' | 'active' | 'exiting' | 'ended';
  /**
   * How the work is bought. It decides which safeguards are asked for.
   */
  model?: 'freelance' | 'project' | 'staff-augmentation' | 'dedicated-team' | 'managed-service' | 'business-process';
  /**
   * How much depends on it: what happens to your business if it stops tomorrow? `medium` if left out.
   */
  criticality?: 'low' | 'medium' | 'high' | 'critical';
  /**
   * The day on which the work starts.
   */
  start?: string;
  /**
   * The day on which the work ends. It wins over `term`.
   */
  end?: string;
  /**
   * How long it runs, where the end hangs on the start.
   */
  term?: string;
  /**
   * What it costs over the whole term.
   */
  value?: Money;
  /**
   * How many people of the provider work on it.
   */
  teamSize?: number;
  /**
   * Whether the provider sees or handles data about people. If so, the law asks for an agreement about it.
   */
  personalData?: boolean;
  /**
   * What the provider is in terms of data protection. `processor` if left out.
   */
  dataRole?: 'processor' | 'controller' | 'joint' | 'staff';
  /**
   * How strictly this engagement is looked at. `recommended` if left out.
   */
  profile?: 'essential' | 'recommended' | 'regulated';
}
/**
 * A sum of money with its currency.
 */
export interface Money {
  /**
   * How much, as a plain number without a thousands separator.
   */
  amount: number;
  /**
   * The currency as its three-letter ISO 4217 code.
   */
  currency: string;
}
/**
 * Your own side: who you are, where and when you work. Needed to see gaps of language, clock and law between the two sides. Answers pitfalls 4 and 5: inadequate communication, cultural differences overlooked.
 */
export interface Client {
  /**
   * Your company's name as it stands in the contract.
   */
  name: string;
  /**
   * The country that the people work from, as its two-letter ISO 3166-1 code. It decides about holidays and data protection.
   */
  country?: string;
  /**
   * The time zone that the people work in, by its IANA name.
   */
  timeZone?: string;
  /**
   * The languages that the people work in, best first, as BCP 47 tags.
   */
  languages?: string[];
  /**
   * When the people can be reached, by their own clock. Good is an overlap of two hours or more with the other side.
   */
  workingHours?: WorkingHours;
  /**
   * Whom the provider may turn to.
   */
  contacts?: Person[];
  /**
   * The company's address on the web.
   */
  website?: string;
}
/**
 * When people can be reached, by the clock of the party's own time zone.
 */
export interface WorkingHours {
  /**
   * When the day starts, as "HH:MM" in quotes.
   */
  start?: string;
  /**
   * When the day ends, as "HH:MM" in quotes.
   */
  end?: string;
  /**
   * The working days. Monday to Friday if left out.
   */
  days?: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
}
/**
 * The company or person that does the work: who they are, where and when they work, and whom they bring along. Answers pitfalls 4 and 5: inadequate communication, cultural differences overlooked.
 */
export interface Provider {
  /**
   * The provider's name as it stands in the contract.
   */
  name: string;
  /**
   * The country that the people work from, as its two-letter ISO 3166-1 code. It decides about holidays and data protection.
   */
  country?: string;
  /**
   * The time zone that the people work in, by its IANA name.
   */
  timeZone?: string;
  /**
   * The languages that the people work in, best first, as BCP 47 tags.
   */
  languages?: string[];
  /**
   * When the people can be reached, by their own clock. Good is an overlap of two hours or more with the other side.
   */
  workingHours?: WorkingHours;
  /**
   * Whom you turn to. Two, where much depends on it: one is always on holiday.
   */
  contacts?: Person[];
  /**
   * The company's address on the web.
   */
  website?: string;
  /**
   * Companies that the provider brings along. What they do and where matters for data and for liability.
   */
  subcontractors?: Subcontractor[];
}
/**
 * A company that works for the provider on this engagement.
 */
export interface Subcontractor {
  /**
   * The company's name.
   */
  name: string;
  /**
   * The country that it works from, as its two-letter ISO 3166-1 code.
   */
  country?: string;
  /**
   * What it does for this engagement.
   */
  service?: string;
}
/**
 * One thing that must be achieved, with how it is measured, how much and by when.
 */
export interface Objective {
  /**
   * A short name for this objective; deliverables and KPIs point at it.
   */
  id: string;
  /**
   * What must be achieved, in one sentence that two people read the same way. A result, not an activity.
   */
  statement: string;
  /**
   * What is measured to see whether it is achieved.
   */
  metric?: string;
  /**
   * Where it stands today, so that a change can be shown.
   */
  baseline?: string | number;
  /**
   * The figure, date or yes/no outcome at which it counts as achieved.
   */
  target?: string | number;
  /**
   * The day by which it must be achieved.
   */
  due?: string;
  /**
   * How much you need it.
   */
  priority?: 'must' | 'should' | 'could';
  /**
   * The person who answers for this objective.
   */
  owner?: Person;
}
/**
 * What belongs to the work, what does not, and what is handed over. A line under "out of scope" saves a quarrel later. Answers pitfall 1: no clear objectives.
 */
export interface Scope {
  /**
   * What belongs to the work.
   */
  inScope?: string[];
  /**
   * What does not belong to the work, although someone might think so.
   */
  outOfScope?: string[];
  /**
   * The things that the provider hands over, each with what makes it acceptable.
   */
  deliverables?: Deliverable[];
}
/**
 * A thing that the provider hands over.
 */
export interface Deliverable {
  /**
   * A short name for this deliverable; instalments point at it.
   */
  id: string;
  /**
   * What is handed over.
   */
  title: string;
  /**
   * The id of the objective that it serves.
   */
  objective?: string;
  /**
   * The day by which it is handed over.
   */
  due?: string;
  /**
   * What must be true for you to accept it. Good are tests with a yes or no as the answer.
   */
  acceptance?: string[];
  /**
   * Whether it has been handed over and accepted.
   */
  done?: boolean;
}
/**
 * How the provider was or is chosen: by what, among whom, and why this one. Answers pitfall 2: cost over quality.
 */
export interface Selection {
  /**
   * What offers are judged by, with weights that add up to 100.
   */
  criteria?: Criterion[];
  /**
   * Who made an offer. Two or more give you something to compare.
   */
  candidates?: Candidate[];
  /**
   * What the work ought to cost by your own reckoning, made before you saw the offers.
   */
  shouldCost?: Money;
  /**
   * The name of the candidate that was chosen.
   */
  chosen?: string;
  /**
   * Why this one was chosen: a sentence that you could show to the ones who were not.
   */
  rationale?: string;
}
/**
 * Something that offers are judged by, and how much it counts.
 */
export interface Criterion {
  /**
   * What you call this criterion. Scores use the same name.
   */
  name: string;
  /**
   * What it is about.
   */
  kind: 'cost' | 'quality' | 'expertise' | 'capacity' | 'security' | 'sustainability' | 'other';
  /**
   * How much it counts, in percent. All weights together make 100; cost should not be more than half.
   */
  weight?: number;
}
/**
 * A company or person that made an offer.
 */
export interface Candidate {
  /**
   * The candidate's name.
   */
  name: string;
  /**
   * What it asks for the whole work.
   */
  price?: Money;
  /**
   * Points from 0 to 10 for each criterion, by the criterion's name.
   */
  scores?: Scores;
}
/**
 * Points from 0 to 10 by the criterion's name.
 */
export interface Scores {
  /**
   * Points from 0 (bad) to 10 (excellent) for this criterion.
   */
  [k: string]: number;
}
/**
 * What is paid for what. Paying for accepted results keeps the interest of both sides together. Answers pitfall 2: cost over quality.
 */
export interface Payment {
  /**
   * How the price comes about.
   */
  model?: 'fixed' | 'time-and-materials' | 'per-unit' | 'milestone' | 'subscription';
  /**
   * The most that may be billed without asking again.
   */
  ceiling?: Money;
  /**
   * The instalments, each tied to something accepted.
   */
  schedule?: Instalment[];
  /**
   * What missing a target costs the provider.
   */
  serviceCredits?: string;
}
/**
 * A part of the price and what it is paid for.
 */
export interface Instalment {
  /**
   * The share of the price, in percent.
   */
  percent: number;
  /**
   * The id of the deliverable whose acceptance releases it, or a text.
   */
  on?: string;
  /**
   * The day on which it is due, where it hangs on a date.
   */
  date?: string;
}
/**
 * What was checked about the provider before signing, and again while it runs. Answers pitfall 3: due diligence neglected.
 */
export interface DueDiligence {
  /**
   * Clients of the provider whom you asked. Two or more, each with a date and an outcome.
   */
  references?: Reference[];
  /**
   * What others have written about the provider.
   */
  reviews?: PublicReview[];
  /**
   * Things that the provider has made and you have looked at.
   */
  pastWork?: PastWork[];
  /**
   * What was looked into: finances, security, insurance and so on, each with its date and outcome.
   */
  checks?: Check[];
}
/**
 * A client of the provider whom you asked.
 */
export interface Reference {
  /**
   * Who was asked.
   */
  client: string;
  /**
   * The person whom you spoke with.
   */
  contact?: Person;
  /**
   * The day on which you asked.
   */
  checkedOn?: string;
  /**
   * What came of it.
   */
  outcome?: 'passed' | 'passed-with-conditions' | 'failed';
}
/**
 * What others have written about the provider.
 */
export interface PublicReview {
  /**
   * Where it was found.
   */
  source: string;
  /**
   * Its address on the web.
   */
  url?: string;
  /**
   * The grade, as text or number.
   */
  rating?: string | number;
  /**
   * The day on which you looked.
   */
  checkedOn?: string;
}
/**
 * Something that the provider has made and you have looked at.
 */
export interface PastWork {
  /**
   * What it is.
   */
  title: string;
  /**
   * Its address on the web.
   */
  url?: string;
  /**
   * The day on which you looked at it.
   */
  assessedOn?: string;
  /**
   * What came of it.
   */
  outcome?: 'passed' | 'passed-with-conditions' | 'failed';
}
/**
 * Something about the provider that was looked into.
 */
export interface Check {
  /**
   * What was looked into.
   */
  kind:
    | 'financial'
    | 'legal'
    | 'security'
    | 'certification'
    | 'insurance'
    | 'sanctions'
    | 'capacity'
    | 'continuity'
    | 'conflict-of-interest'
    | 'worker-status'
    | 'other';
  /**
   * The day of the check.
   */
  checkedOn?: string;
  /**
   * The person who checked.
   */
  by?: Person;
  /**
   * What came of it.
   */
  outcome?: 'passed' | 'passed-with-conditions' | 'failed';
  /**
   * Where the proof is: a file or an address.
   */
  evidence?: string;
  /**
   * The day on which the proof runs out.
   */
  validUntil?: string;
}
/**
 * When the two sides talk, how they reach each other and what happens when things get stuck. Answers pitfall 4: inadequate communication.
 */
export interface Communication {
  /**
   * The language that you work in together, as a BCP 47 tag.
   */
  language?: string;
  /**
   * Regular conversations. A fixed one keeps small misunderstandings small.
   */
  meetings?: Meeting[];
  /**
   * Ways to reach each other, each with the time in which an answer comes.
   */
  channels?: Channel[];
  /**
   * The way up when things get stuck, step by step.
   */
  escalation?: EscalationStep[];
}
/**
 * A regular conversation.
 */
export interface Meeting {
  /**
   * What it is called.
   */
  name: string;
  /**
   * How often it takes place.
   */
  cadence?: string;
  /**
   * The weekday, or for a monthly meeting the day of the month (1 to 31).
   */
  day?:
    | 'monday'
    | 'tuesday'
    | 'wednesday'
    | 'thursday'
    | 'friday'
    | 'saturday'
    | 'sunday'
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31;
  /**
   * When it starts, as "HH:MM" in quotes.
   */
  at?: string;
  /**
   * Whose clock that is, by its IANA name. The client's if left out.
   */
  timeZone?: string;
  /**
   * How long it takes.
   */
  duration?: string;
  /**
   * What it is for.
   */
  purpose?: string;
  /**
   * Who takes part.
   */
  attendees?: string[];
}
/**
 * A way to reach each other, and how soon an answer comes.
 */
export interface Channel {
  /**
   * What it is for.
   */
  purpose: string;
  /**
   * What you use.
   */
  tool?: string;
  /**
   * How soon an answer comes.
   */
  responseTime?: string;
  /**
   * Which hours the response time counts.
   */
  countsIn?: 'working-hours' | 'clock-hours';
}
/**
 * Whom to turn to when things get stuck.
 */
export interface EscalationStep {
  /**
   * Which step it is, from 1 upwards.
   */
  level: number | string;
  /**
   * The person to turn to.
   */
  contact: Person;
  /**
   * How soon this person answers or decides.
   */
  within?: string;
}
/**
 * Where the two sides differ and how you bridge that: habits, holidays, ways to say no. Answers pitfall 5: cultural differences overlooked.
 */
export interface Culture {
  /**
   * What is different on the two sides.
   */
  differences?: string[];
  /**
   * How feedback, decisions, disagreement and deadlines are handled.
   */
  practices?: string[];
  /**
   * Days on which one side does not work, so that plans can go around them.
   */
  holidays?: Holidays;
  /**
   * How people learn about each other.
   */
  training?: string;
}
/**
 * Days on which one side does not work.
 */
export interface Holidays {
  /**
   * Your own holidays.
   */
  client?: string[];
  /**
   * The provider's holidays.
   */
  provider?: string[];
}
/**
 * How you see in time whether it goes well: a rhythm, a few figures tied to the objectives, reviews that were held. Answers pitfall 6: progress not monitored.
 */
export interface Monitoring {
  /**
   * How often you look at where things stand.
   */
  cadence: string;
  /**
   * A few figures, each tied to an objective, with a target.
   */
  kpis?: Kpi[];
  /**
   * The reviews that were held, with their outcome.
   */
  reviews?: Review[];
  /**
   * How your judgement reaches the provider.
   */
  feedback?: Feedback;
}
/**
 * A figure that shows whether an objective is being reached.
 */
export interface Kpi {
  /**
   * A short name for this KPI.
   */
  id: string;
  /**
   * The id of the objective that it belongs to. Without it you measure what is easy, not what matters.
   */
  objective?: string;
  /**
   * What is measured.
   */
  metric: string;
  /**
   * The figure to be reached.
   */
  target?: string | number;
  /**
   * The figure at which you act.
   */
  threshold?: string | number;
  /**
   * How often it is measured.
   */
  cadence?: string;
  /**
   * Where the figure comes from. Good is a source that both sides see.
   */
  source?: string;
}
/**
 * A look at where things stand, on one day.
 */
export interface Review {
  /**
   * The day of the review.
   */
  date: string;
  /**
   * Where things stand.
   */
  status: 'green' | 'amber' | 'red';
  /**
   * What was seen, in a sentence.
   */
  summary?: string;
  /**
   * What follows from it. A review that is not green needs one.
   */
  actions?: Task[];
}
/**
 * Something to be done, by whom and by when.
 */
export interface Task {
  /**
   * What is to be done.
   */
  title: string;
  /**
   * The person who does it.
   */
  owner?: Person;
  /**
   * The day by which it is done.
   */
  due?: string;
  /**
   * Whether it is done.
   */
  done?: boolean;
}
/**
 * How your judgement reaches the provider.
 */
export interface Feedback {
  /**
   * How often.
   */
  cadence?: string;
  /**
   * How.
   */
  method?: string;
}
/**
 * What the provider decides alone and how the plan is changed, so that its experience is used. Answers pitfall 7: inflexibility.
 */
export interface Flexibility {
  /**
   * What the provider decides without asking.
   */
  providerDecides?: string[];
  /**
   * What needs your approval. A short list of what really matters.
   */
  clientApproves?: string[];
  /**
   * How the scope is changed: the way, the person and the time.
   */
  changeControl?: ChangeControl;
  /**
   * Days on which the terms themselves are looked at again.
   */
  reviewPoints?: string[];
  /**
   * How proposals of the provider are heard.
   */
  innovation?: string;
}
/**
 * How the scope is changed.
 */
export interface ChangeControl {
  /**
   * The way from a wish to a decision.
   */
  process?: string;
  /**
   * The person who decides.
   */
  approver?: Person;
  /**
   * How soon the decision comes. Two weeks or less keeps the work going.
   */
  responseTime?: string;
}
/**
 * What happens when the provider fails, falls ill, is bought or must be left. Answers pitfall 8: no contingency plan.
 */
export interface Contingency {
  /**
   * What could happen, and what you do about it.
   */
  risks?: Risk[];
  /**
   * Who steps in: another company or your own people.
   */
  backup?: Backup;
  /**
   * How soon it must be running again after a failure.
   */
  continuity?: Continuity;
  /**
   * How you leave, or take the work elsewhere: time, steps and your data.
   */
  exitPlan?: ExitPlan;
}
/**
 * Something that could happen, and what you do about it.
 */
export interface Risk {
  /**
   * A short name for this risk.
   */
  id: string;
  /**
   * What could happen, and what it would do to you.
   */
  description: string;
  /**
   * How likely it is.
   */
  likelihood?: 'low' | 'medium' | 'high';
  /**
   * How much it would hurt.
   */
  impact?: 'low' | 'medium' | 'high';
  /**
   * What you do to make it less likely or less bad.
   */
  mitigation?: string;
  /**
   * The sign at which the plan starts.
   */
  trigger?: string;
  /**
   * The person who watches it.
   */
  owner?: Person;
}
/**
 * Who steps in.
 */
export interface Backup {
  /**
   * Other companies that could take over. Not the provider itself, nor its subcontractors.
   */
  providers?: string[];
  /**
   * How your own people could take over.
   */
  inHouse?: string;
}
/**
 * How soon it must be running again after a failure.
 */
export interface Continuity {
  /**
   * How long it may be down (recovery time objective).
   */
  rto?: string;
  /**
   * How much data, counted in time, may be lost (recovery point objective).
   */
  rpo?: string;
  /**
   * The day on which the recovery was last tried.
   */
  testedOn?: string;
}
/**
 * How you leave, or take the work elsewhere.
 */
export interface ExitPlan {
  /**
   * How long handing over takes. It must fit into the notice period.
   */
  handover?: string;
  /**
   * What is done, in order.
   */
  steps?: string[];
  /**
   * How and when you get your data back, and when the provider deletes its copies.
   */
  dataReturn?: string;
  /**
   * The day on which the plan was last tried or walked through.
   */
  testedOn?: string;
}
/**
 * One agreement between the two sides.
 */
export interface Contract {
  /**
   * A short name for this contract.
   */
  id: string;
  /**
   * What kind of agreement it is.
   */
  type: 'msa' | 'sow' | 'nda' | 'dpa' | 'sla' | 'ip-assignment' | 'other';
  /**
   * What it is called.
   */
  title?: string;
  /**
   * How far it is.
   */
  status?: 'draft' | 'in-review' | 'signed' | 'terminated';
  /**
   * The day of the last signature.
   */
  signedOn?: string;
  /**
   * The day from which it holds.
   */
  effective?: string;
  /**
   * The last day on which it holds.
   */
  expires?: string;
  /**
   * How long before its end notice must be given.
   */
  noticePeriod?: string;
  /**
   * What happens at its end.
   */
  renewal?: 'none' | 'manual' | 'automatic';
  /**
   * How long it goes on for each time.
   */
  renewalTerm?: string;
  /**
   * Where it is: a path relative to this file, or an address.
   */
  document?: string;
  /**
   * What it settles.
   */
  covers?: (
    | 'confidentiality'
    | 'data-protection'
    | 'intellectual-property'
    | 'audit'
    | 'subcontracting'
    | 'service-levels'
    | 'liability'
    | 'termination'
    | 'exit'
    | 'step-in'
  )[];
}
/**
 * How data and systems are protected. Answers pitfall 9: legal and security ignored.
 */
export interface Security {
  /**
   * How secret the data are that the provider sees.
   */
  dataClassification?: 'public' | 'internal' | 'confidential' | 'restricted';
  /**
   * What both sides do to protect data and systems.
   */
  controls?: string[];
  /**
   * Which systems the provider gets into, how far, and how often you look at it.
   */
  access?: AccessRight[];
  /**
   * Certificates that the provider holds.
   */
  certifications?: string[];
  /**
   * How soon the provider tells you of an incident.
   */
  incidentNotification?: string;
  /**
   * What lets personal data leave the European Economic Area.
   */
  transferSafeguard?: 'adequacy' | 'scc' | 'bcr' | 'derogation';
  /**
   * Where data are kept or seen from, as two-letter ISO 3166-1 codes.
   */
  dataLocations?: string[];
}
/**
 * A system that the provider gets into.
 */
export interface AccessRight {
  /**
   * Which system.
   */
  system: string;
  /**
   * How far the access goes. As little as the work needs.
   */
  level?: string;
  /**
   * How often you look at who has access.
   */
  reviewCadence?: string;
}
/**
 * How the provider's people get started: time, steps, access and someone who looks after them. Answers pitfall 10: onboarding underestimated.
 */
export interface Onboarding {
  /**
   * The first day.
   */
  start?: string;
  /**
   * The day from which people are expected to deliver.
   */
  end?: string;
  /**
   * The person who looks after them.
   */
  owner?: Person;
  /**
   * What is done, by whom and by when.
   */
  steps?: Task[];
  /**
   * How people learn what they need to know.
   */
  knowledgeTransfer?: string;
  /**
   * What people need to get into.
   */
  access?: string[];
  /**
   * What people learn before they start.
   */
  training?: string[];
}
/**
 * A finding that someone has accepted, until a day. It is silent until then, and the decision stays in the file's history.
 */
export interface AcceptedRisk {
  /**
   * The id of the rule whose finding is accepted.
   */
  rule: string;
  /**
   * Narrows it to one place: a path such as `objectives[0]`, or an id.
   */
  at?: string;
  /**
   * Why this is acceptable. Good is a reason that still convinces in a year.
   */
  reason: string;
  /**
   * The person who answers for it.
   */
  acceptedBy: Person;
  /**
   * The last day on which it stays accepted; the day after, the finding is back.
   */
  until: string;
}
