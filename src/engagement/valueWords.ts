import { toSay, translated } from '../l10n/say.ts';

/** The choices of the format that stand in lists and reports, where they don't stand as the file has them. */
toSay([
  // Stages of engagements and of contracts.
  'draft',
  'selecting',
  'contracting',
  'onboarding',
  'active',
  'exiting',
  'ended',
  'in review',
  'signed',
  'terminated',
  // Kinds of work.
  'freelance',
  'project',
  'staff augmentation',
  'dedicated team',
  'managed service',
  'business process',
  // How much depends on something.
  'low',
  'medium',
  'high',
  'critical',
  // What came of a look.
  'passed',
  'passed with conditions',
  'failed',
  'green',
  'amber',
  'red',
  // What is checked, and what offers are judged by.
  'cost',
  'quality',
  'expertise',
  'capacity',
  'security',
  'sustainability',
  'financial',
  'legal',
  'certification',
  'insurance',
  'sanctions',
  'continuity',
  'conflict of interest',
  'worker status',
  'other',
  'biweekly',
  // How is paid, and how a contract goes on.
  'fixed',
  'time and materials',
  'per unit',
  'milestone',
  'subscription',
  'none',
  'manual',
  'automatic',
  // What a contract settles.
  'confidentiality',
  'data protection',
  'intellectual property',
  'audit',
  'subcontracting',
  'service levels',
  'liability',
  'termination',
  'exit',
  'step in',
  // Data, who handles them, and how hours are counted.
  'public',
  'internal',
  'confidential',
  'restricted',
  'processor',
  'controller',
  'joint',
  'staff',
  'working hours',
  'clock hours',
]);

/** A choice of the format in words: `staff-augmentation` is staff augmentation. What the format doesn't know stays. */
export function valueWords(value: string): string {
  return translated(value.replaceAll('-', ' '));
}
