import { say } from '../l10n/say.ts';

/** The text of a configuration that changes nothing yet: what can be decided stands in it as comments. */
export function newConfiguration(): string {
  return [
    comment(say`What your team has decided about the rules. It holds for the engagements in this folder and below.`),
    comment(say`Remove the # in front of a line to let it hold. Rest the mouse on a key to read what it means.`),
    '',
    comment(
      say`How strictly engagements are looked at that name no profile of their own: essential, recommended, regulated.`,
    ),
    'profile: recommended',
    '',
    comment(say`How heavy the findings of a rule are, or of a whole group: error, warning, information, hint, off.`),
    '# rules:',
    '#   objectives/vague-wording: error',
    '#   culture/*: off',
    '',
    comment(say`The figures that rules hold an engagement against.`),
    '# limits:',
    '#   minCandidates: 3',
    '#   minOverlap: 3 hours',
    '#   noticeLead: 60 days',
    '',
    comment(say`Engagement files that are not looked at.`),
    '# exclude:',
    '#   - archive/**',
    '',
  ].join('\n');
}

function comment(text: string): string {
  return `# ${text}`;
}
