import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import { dora } from '../sources.ts';
import { acrossFiles } from './across.ts';
import { others, placesOf } from './others.ts';

const important = (id: string, title: string, provider: string) => `version: 1
engagement:
  id: ${id}
  title: ${title}
  criticality: high
provider:
  name: ${provider}
`;

/** Too much hangs on one company. */
export const providerConcentration = acrossFiles({
  id: 'portfolio/provider-concentration',
  title: 'Much hangs on one provider',
  pitfall: null,
  severity: 'warning',
  phase: 'draft',
  options: ['concentration'],
  explanation: {
    what: 'A provider that serves more than three engagements whose criticality is high or critical (`limits.concentration`). Names are compared without case, punctuation and legal form.',
    why: 'Each contract looks sound by itself, and one bankruptcy stops them all. What several teams bought one by one is a risk that none of them sees. Financial entities in the EU must weigh it for their IT services; for others it is good practice.',
    fix: 'Plan once, for all of them, what happens when this provider fails.\nGive the next engagement to another provider, or accept the finding with that plan as the reason.',
    falsePositives:
      'If a group of companies with the same name works for you in separate firms, write their legal forms: then they are told apart.',
    examples: {
      bad: [
        important('payroll', 'Payroll', 'Norte Software Lda'),
        important('support-desk', 'Support desk', 'NORTE SOFTWARE, LDA.'),
        important('core-cloud', 'Core banking in the cloud', 'Norte Software'),
        important('cards', 'Card processing', 'Norte Software Lda'),
      ],
      good: [
        important('payroll', 'Payroll', 'Norte Software Lda'),
        important('support-desk', 'Support desk', 'Norte Software Lda'),
        important('core-cloud', 'Core banking in the cloud', 'Sur Servicios S.L.'),
        important('cards', 'Card processing', 'Norte Software Lda'),
      ],
    },
    sources: [dora('Art. 29(1)(b)')],
  },
  *across({ provider }, around) {
    if (!provider) return;
    const { portfolio, limits } = around;
    const all = portfolio.servedBy(provider.name);
    const most = limits.concentration;
    if (all.length <= most) return;
    yield {
      range: provider.range,
      message: say`${excerptOf(provider.name)} serves ${all.length} engagements that much depends on, more than ${most}: plan for its failure once for all.`,
      related: placesOf(others(around, all), say`It serves this one too.`),
    };
  },
});
