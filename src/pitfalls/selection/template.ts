import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot, type Template } from '../../yaml/template.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';

type Selection = NonNullable<EngagementFile['selection']>;

/** What the rival of the template asks for, as a share of the first price. */
const RIVAL = 0.95;
const SOME_AMOUNT = 50_000;

/**
 * The section `selection`: three criteria of which cost isn't the heaviest by far, two candidates with prices and
 * scores, and the choice with its reason where there is a provider. The criteria's names are no placeholders, since the
 * scores refer to them.
 */
export function selectionTemplate(context?: Context): Template {
  const { engagement, provider } = context?.file ?? {};
  const amount = engagement?.value?.amount ?? SOME_AMOUNT;
  const currency = engagement?.value?.currency ?? 'EUR';
  const price = (share: number) => ({ amount: slot(Math.round(amount * share)), currency: slot(currency) });
  const scores = (cost: number, quality: number, expertise: number) => ({
    [say`Price`]: slot(cost),
    [say`Quality of past work`]: slot(quality),
    [say`Expertise of the people`]: slot(expertise),
  });
  const muchDependsOnIt = engagement?.criticality === 'high' || engagement?.criticality === 'critical';
  const section: Selection = {
    criteria: [
      { name: say`Price`, kind: 'cost', weight: slot(40) },
      { name: say`Quality of past work`, kind: 'quality', weight: slot(35) },
      { name: say`Expertise of the people`, kind: 'expertise', weight: slot(25) },
    ],
    candidates: [
      { name: provider?.name ?? slot(say`First candidate`), price: price(1), scores: scores(7, 9, 8) },
      { name: slot(say`Second candidate`), price: price(RIVAL), scores: scores(8, 7, 7) },
    ],
    ...(muchDependsOnIt && { shouldCost: price(RIVAL) }),
    ...(provider?.name && {
      chosen: provider.name,
      rationale: slot(say`Best past work in our field, and the price is within what we expected`),
    }),
  };
  return asTemplate(section);
}
