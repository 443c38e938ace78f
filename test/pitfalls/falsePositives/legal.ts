import { accept, add, change, type FalsePositives, leaves, profile } from './case.ts';

const covers = (from: string, area: string) => change([`covers: [${from}]`, `covers: [${from}, ${area}]`]);

/** Contracts, security and data. */
export const cases: FalsePositives = {
  'legal/contracts-missing': {
    'work inside one group of companies': add('contracts:\n  - { id: order, type: other, title: Internal order 12 }\n'),
  },
  'legal/no-nda': {
    'all data are public, as a note': leaves('information', add('security: { dataClassification: public }\n')),
  },
  'legal/no-ip-clause': {
    'the results are free for all on purpose': covers('confidentiality', 'intellectual-property'),
  },
  'legal/no-dpa': {
    'the provider decides itself': change(['personalData: true', 'personalData: true\n  dataRole: controller']),
    'both decide': change(['personalData: true', 'personalData: true\n  dataRole: joint']),
    'people under our direct authority': change(['personalData: true', 'personalData: true\n  dataRole: staff']),
    'somebody accepts it, which lowers it': leaves('information', accept),
  },
  'legal/transfer-without-safeguard': {
    'no personal data reach that country, which lowers it': leaves('information', accept),
    'a decision that covers a part of a country': change(
      ['country: KE', 'country: US'],
      ['security:\n', 'security:\n  transferSafeguard: adequacy\n'],
    ),
    'the data stay in the EEA': change(['country: KE', 'country: IS']),
    'a country with a decision': change(['country: KE', 'country: CH']),
  },
  'legal/unsigned': {
    'the draft of a renewal': add('  - { id: first-order, type: sow, status: signed, expires: 2027-03-31 }\n'),
  },
  'legal/work-before-signature': {
    'a letter of intent': add('  - { id: letter, type: other, status: signed, signedOn: 2026-11-10 }\n'),
  },
  'legal/expired': {
    'a contract that goes on by itself': add('    renewal: automatic\n'),
    'others carry the work': change(['status: signed', 'status: terminated']),
  },
  'legal/expiring': {
    'it ends with the engagement': change(
      ['status: active', 'status: active\n  end: 2026-12-31'],
      ['renewal: automatic\n    renewalTerm: 1 year', 'renewal: none'],
    ),
    'the contract counts otherwise': accept,
  },
  'legal/shorter-than-engagement': {
    'a contract that goes on by itself': add('    renewal: automatic\n'),
    'it is prolonged step by step on purpose': accept,
  },
  'legal/no-security': {
    'public data, as a note': leaves('information', change(['internal', 'public'])),
    'a small job without personal data, as a hint': leaves('hint', profile('essential')),
  },
  'legal/no-incident-notification': {
    '"without undue delay" means a day': add('  incidentNotification: 24 hours\n'),
  },
  'legal/document-missing': {
    'contracts are kept in another system': change([
      'contracts/shop-order.pdf',
      'https://contracts.example/shop-order',
    ]),
  },
  'legal/no-audit-right': { 'certificates and pooled audits': covers('confidentiality, termination', 'audit') },
  'legal/subcontracting-open': { 'the provider may not subcontract': covers('audit', 'subcontracting') },
  'legal/subprocessors-not-authorised': { 'none of them sees personal data': accept },
  'legal/data-location-unknown': { 'the provider works in our systems': add('  dataLocations: [DE]\n') },
  'legal/worker-status': {
    'a company that answers for a result': change(['model: freelance', 'model: project']),
    'a company that sends whom it chooses': change(['model: freelance', 'model: managed-service']),
  },
  'legal/no-service-levels': { 'they stand in the main contract': covers('confidentiality', 'service-levels') },
  'legal/no-termination-right': { 'the law gives a right to terminate': accept },
  'legal/no-liability': { 'liability is left to the law': accept },
};
