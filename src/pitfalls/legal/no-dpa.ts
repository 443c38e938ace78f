import { inEea } from '../../engagement/countries.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { gdpr } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { processesPersonalData } from './facts.ts';
import { addContract, atMostFour, sayCovers } from './fixes.ts';

/** The provider handles personal data on the client's behalf, and nothing says how. */
export const noDpa: Rule = {
  id: 'legal/no-dpa',
  title: 'No data processing agreement',
  pitfall: 'legal',
  severity: 'error',
  phase: 'contracting',
  explanation: {
    what: 'The provider handles personal data on your behalf (`personalData: true`; `dataRole` is `processor`, or left out), and there is no contract of type `dpa` or one that covers `data-protection`.',
    why: 'Whoever lets others process personal data must bind them by a written contract with fixed contents: what for, for how long, how secured, and what happens to the data in the end. GDPR Art. 28(3) makes this a duty of both sides (law for clients whom the GDPR binds; in the United Kingdom and Switzerland their own laws ask for the like). Elsewhere a data protection clause is good practice, and your customers will ask for it.',
    fix: 'Sign a data processing agreement and list it under `contracts` with `type: dpa`.\nIf the main contract has these clauses, add `data-protection` to its `covers`.',
    falsePositives:
      'If the provider decides itself what the data are used for, set `engagement.dataRole` to `controller` or `joint`; for people who work under your direct authority, to `staff`. Accepting this finding lowers it and never hides it: a duty of law can’t be accepted away.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
client:
  name: Nordwind GmbH
  country: DE
contracts:
  - id: support-agreement
    type: msa
    status: draft
    covers: [confidentiality]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
client:
  name: Nordwind GmbH
  country: DE
contracts:
  - id: support-agreement
    type: msa
    status: draft
    covers: [confidentiality]
  - id: data-agreement
    type: dpa
    status: draft
`,
    },
    sources: [gdpr('Art. 28(3)'), gdpr('Art. 28(9)')],
  },
  check(context) {
    if (!processesPersonalData(context) || !isOpen(context, 'data-protection', 'dpa')) return [];
    const country = context.file.client?.country;
    const duty = country !== undefined && (inEea(country) || country === 'GB' || country === 'CH');
    const agreement = () =>
      addContract(context, say`Add a data processing agreement`, {
        wish: 'dpa',
        type: 'dpa',
        title: say`Data processing agreement`,
        covers: ['data-protection'],
      });
    const clause = () => sayCovers(context, 'data-protection');
    const { status } = context;
    const isLate = status === 'active' || status === 'exiting';
    const problem: Problem = {
      range: contractsRange(context),
      message: duty
        ? isLate
          ? say`The provider handles personal data for you without a data processing agreement: add one now.`
          : say`The provider handles personal data for you without a data processing agreement: add one before it sees any.`
        : say`The provider handles personal data for you and no contract has a data protection clause: add one.`,
      severity: duty ? undefined : 'warning',
      fixes: () =>
        duty ? atMostFour(agreement(), clause()) : atMostFour(clause().slice(0, 1), agreement(), clause().slice(1)),
    };
    return [problem];
  },
};
