import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import { practice } from '../sources.ts';
import { acrossFiles } from './across.ts';
import { others, placesOf } from './others.ts';

const backed = (id: string, title: string, backup: string) => `version: 1
engagement:
  id: ${id}
  title: ${title}
contingency:
  backup:
    providers: [${backup}]
`;

/** One stand-in for many. */
export const backupOvercommitted = acrossFiles({
  id: 'portfolio/backup-overcommitted',
  title: 'One backup behind many engagements',
  pitfall: null,
  severity: 'information',
  phase: 'draft',
  options: ['backupLoad'],
  explanation: {
    what: 'A backup provider that stands behind more than three engagements of the workspace (`limits.backupLoad`). Names are compared without case, punctuation and legal form.',
    why: 'A backup can take over one piece of work, and seldom four in the same week. When what fails is the market, a region or a common supplier, all plans call the same number.',
    fix: 'Ask the backup how much it could take over at once, and write the answer into the plan.\nName a second backup where the answer is not enough.',
    falsePositives:
      'If the backup has confirmed that it can take over all of them at once, accept the finding with that.',
    examples: {
      bad: [
        backed('payroll', 'Payroll', 'Sur Servicios S.L.'),
        backed('support-desk', 'Support desk', 'Sur Servicios'),
        backed('core-cloud', 'Core banking in the cloud', 'SUR SERVICIOS SL'),
        backed('cards', 'Card processing', 'Sur Servicios S.L.'),
      ],
      good: [
        backed('payroll', 'Payroll', 'Sur Servicios S.L.'),
        backed('support-desk', 'Support desk', 'Sur Servicios S.L.'),
        backed('core-cloud', 'Core banking in the cloud', 'Norte Software Lda'),
        backed('cards', 'Card processing', 'Sur Servicios S.L.'),
      ],
    },
    sources: [practice()],
  },
  *across({ backups }, around) {
    const { portfolio, limits } = around;
    const most = limits.backupLoad;
    const told = new Set<string>();
    for (const { name, core, range } of backups) {
      const all = portfolio.backedBy(name);
      if (all.length <= most || told.has(core)) continue;
      told.add(core);
      yield {
        range,
        message: say`${excerptOf(name)} stands behind ${all.length} engagements, more than ${most}: ask how many it can take over at once.`,
        related: placesOf(others(around, all), say`It stands behind this one too.`),
      };
    }
  },
});
