import { compareDurations, formatDuration, toDuration, writeDuration } from '../../engagement/durations.ts';
import { keyRange, mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { gdpr, nis } from '../sources.ts';
import { hasPersonalData, isHighOrCritical, securityOf } from './facts.ts';
import { SECURITY_KEYS } from './template.ts';

/** The client would hear of an incident too late, or never. */
export const noIncidentNotification: Rule = {
  id: 'legal/no-incident-notification',
  title: 'Incidents are reported late or never',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  options: ['incidentNotification', 'incidentNotificationRegulated'],
  explanation: {
    what: 'Personal data are involved, or the criticality is `high` or `critical`, and `security` gives no `incidentNotification`; or it gives one that is longer than 48 hours (24 in the profile `regulated`).',
    why: 'While the provider looks into an incident alone, your customers are exposed and your own clock may already run. GDPR Art. 33(2) says that a processor tells its client “without undue delay” and names no hours; the 72 hours of Art. 33(1) are the client’s own, towards the authority, from the moment it knows. A period in the contract turns “without undue delay” into something that both sides can plan for. This is law where the GDPR or Regulation 2024/2690 binds you or your provider, and good practice for others; the 48 and 24 hours are this product’s own figures.',
    fix: 'Agree on how soon the provider tells you of an incident, and whom it calls.\nWrite the period under `security.incidentNotification`.',
    falsePositives:
      'If the contract says “without undue delay” and both sides know what that means, write the time that you expect in practice.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
security:
  controls: [Two-factor sign-in for every account]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
security:
  controls: [Two-factor sign-in for every account]
  incidentNotification: 24 hours
`,
    },
    sources: [gdpr('Art. 33(2)'), gdpr('Art. 33(1)'), nis('Annex, 5.1.4(d)')],
  },
  check(context) {
    const security = securityOf(context);
    if (!security || (!hasPersonalData(context) && !isHighOrCritical(context))) return [];
    if (isAbsent(context, security, 'incidentNotification')) {
      const problem: Problem = {
        range: keyRange(context.file, 'security'),
        message: say`Nothing says how soon the provider tells you of an incident: agree on a time, such as 24 hours.`,
        fixes: () => setPeriod(context, security),
      };
      return [problem];
    }
    const period = toDuration(security.incidentNotification);
    const limit = limitOf(context);
    if (!period || !limit || compareDurations(period, limit) <= 0) return [];
    const problem: Problem = {
      range: valueRange(security, 'incidentNotification'),
      message: say`You hear of an incident only after up to ${formatDuration(period)}: agree on ${formatDuration(limit)} or less.`,
      severity: 'information',
      regulated: 'warning',
      fixes: () => setPeriod(context, security),
    };
    return [problem];
  },
};

function limitOf({ limits, profile }: Context) {
  return toDuration(profile === 'regulated' ? limits.incidentNotificationRegulated : limits.incidentNotification);
}

/** The shorter of the two limits, so that the value holds in every profile. */
function setPeriod({ limits }: Context, security: object): Fix[] {
  const map = mapOf(security);
  const [usual, strict] = [toDuration(limits.incidentNotification), toDuration(limits.incidentNotificationRegulated)];
  if (!map || !usual || !strict) return [];
  const period = compareDurations(strict, usual) < 0 ? strict : usual;
  return [
    {
      title: say`Set the incident notification to ${formatDuration(period)}`,
      changes: [
        { kind: 'set', map, key: 'incidentNotification', value: slot(writeDuration(period)), order: SECURITY_KEYS },
      ],
    },
  ];
}
