import { printMap } from '../yaml/print.ts';
import { choice } from '../yaml/template.ts';
import { type Facts, MODELS, OPEN_STATUSES } from './engagement/facts.ts';
import { criticalityChoice } from './engagement/template.ts';
import { asTemplate } from './sections.ts';

/** What is known of an engagement that begins. */
export type Beginning = Pick<Facts, 'id' | 'title' | 'owner' | 'model' | 'criticality' | 'start' | 'end'>;

/**
 * The text of a new engagement file; as a snippet if asked. It says what the engagement is and no more: what else it
 * needs is asked for by findings, one step at a time. Small work is judged by the profile that asks for little.
 */
export function newEngagement(
  { id, title, owner, model, criticality, start, end }: Beginning,
  options: { readonly snippet?: boolean } = {},
): string {
  const isSmall = model === 'freelance' || criticality === 'low';
  const facts: Facts = {
    id,
    title,
    ...(owner === undefined ? {} : { owner }),
    status: choice(...OPEN_STATUSES),
    model: model ?? choice(...MODELS),
    criticality: criticality ?? criticalityChoice(),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(isSmall ? { profile: 'essential' } : {}),
  };
  return `${printMap({ version: 1 })}\n\n${printMap({ engagement: asTemplate(facts) }, options)}\n`;
}
