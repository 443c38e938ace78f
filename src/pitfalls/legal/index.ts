import type { Rule } from '../rule.ts';
import { contractsMissing } from './contracts-missing.ts';
import { dataLocationUnknown } from './data-location-unknown.ts';
import { documentMissing } from './document-missing.ts';
import { expired } from './expired.ts';
import { expiring } from './expiring.ts';
import { noAuditRight } from './no-audit-right.ts';
import { noDpa } from './no-dpa.ts';
import { noIncidentNotification } from './no-incident-notification.ts';
import { noIpClause } from './no-ip-clause.ts';
import { noLiability } from './no-liability.ts';
import { noNda } from './no-nda.ts';
import { noSecurity } from './no-security.ts';
import { noServiceLevels } from './no-service-levels.ts';
import { noTerminationRight } from './no-termination-right.ts';
import { shorterThanEngagement } from './shorter-than-engagement.ts';
import { subcontractingOpen } from './subcontracting-open.ts';
import { subprocessorsNotAuthorised } from './subprocessors-not-authorised.ts';
import { transferWithoutSafeguard } from './transfer-without-safeguard.ts';
import { unsigned } from './unsigned.ts';
import { workBeforeSignature } from './work-before-signature.ts';
import { workerStatus } from './worker-status.ts';

/** Pitfall 9, legal and security concerns ignored, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  contractsMissing,
  noNda,
  noIpClause,
  noDpa,
  transferWithoutSafeguard,
  unsigned,
  workBeforeSignature,
  expired,
  expiring,
  shorterThanEngagement,
  noSecurity,
  noIncidentNotification,
  documentMissing,
  noAuditRight,
  subcontractingOpen,
  subprocessorsNotAuthorised,
  dataLocationUnknown,
  workerStatus,
  noServiceLevels,
  noTerminationRight,
  noLiability,
];
