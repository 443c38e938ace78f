import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, excerpt, isSectionAbsent, missingSectionRange, sectionChanges } from '../sections.ts';
import { practice } from '../sources.ts';
import type { Party } from './facts.ts';

export const noProvider: Rule = {
  id: 'engagement/no-provider',
  title: 'No provider',
  pitfall: null,
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'From `contracting` on, the file has no `provider` section. While you are still drafting or choosing, nobody is there yet and nothing is asked.',
    why: 'From the moment a contract is on the table, everything hangs on who the other side is: checks, data, working hours, a way out. Without the name nobody can see that the backup is the same company. Nor can a portfolio show how much depends on one partner.',
    fix: 'Add `provider` with the company’s `name` as it stands in the contract, and its `country`.\nIf the provider is not chosen yet, set `status` back to `selecting`.',
    falsePositives:
      'If the name must stay confidential, write a working name that your colleagues understand: the rule only asks that there is one.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
provider:
  name: Norte Apoio, Lda.
  country: PT
`,
    },
    sources: [practice()],
  },
  check(context) {
    const { file, status } = context;
    if (status === 'draft' || status === 'selecting' || !isSectionAbsent(context, 'provider')) return [];
    const { engagement } = file;
    const problem: Problem = {
      range: missingSectionRange(context),
      message: say`Status says "${status}", but no provider is named: add the provider with its name and country.`,
      related: engagement && [{ range: valueRange(engagement, 'status'), message: say`The status` }],
      fixes: () => nameProvider(context),
    };
    return [problem];
  },
};

/** The candidate that was chosen is the provider, where the file tells. */
function nameProvider({ file }: Context): Fix[] {
  const chosen = file.selection?.chosen?.trim();
  const party: Party = {
    name: chosen || slot('Norte Apoio, Lda.'),
    country: slot('PT'),
    contacts: [{ name: slot('Rui Costa'), email: slot('rui.costa@provider.example') }],
  };
  const changes = sectionChanges(file, 'provider', asTemplate(party));
  const title = chosen ? say`Name ${excerpt(chosen, 40)} as the provider` : say`Name the provider`;
  return changes.length > 0 ? [{ title, changes }] : [];
}
