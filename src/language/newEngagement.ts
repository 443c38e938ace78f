import { printMap } from '../yaml/print.ts';
import { choice, slot } from '../yaml/template.ts';

/**
 * The text of a new engagement file as a snippet. It says what the engagement is and no more: what else it needs is
 * asked for by findings, one step at a time.
 */
export function newEngagement(title: string, id: string): string {
  const text = printMap(
    {
      version: 1,
      engagement: {
        id,
        title,
        owner: slot('Who answers for it on your side'),
        status: choice('draft', 'selecting', 'contracting', 'onboarding', 'active'),
        model: choice(
          'project',
          'freelance',
          'staff-augmentation',
          'dedicated-team',
          'managed-service',
          'business-process',
        ),
        criticality: choice('medium', 'low', 'high', 'critical'),
      },
    },
    { snippet: true },
  );
  return `${text}\n$0`;
}
