import { formatDuration, toDuration } from '../engagement/durations.ts';
import { say } from '../l10n/say.ts';
import { pitfallTitle } from '../pitfalls/names.ts';
import type { Example, Profile, Rule, RuleSource, Severity } from '../pitfalls/rule.ts';
import { filesOf, PITFALLS, PROFILES } from '../pitfalls/rule.ts';
import { DEFAULT_LIMITS } from './settings.ts';
import { severityInProfile } from './severity.ts';

/** The weight of a rule in each profile, before conditions of a place and the stage change it. */
export function profileSeverities(rule: Rule): Record<Profile, Severity | 'off'> {
  const weights = PROFILES.map((profile) => [profile, severityInProfile(rule, profile)] as const);
  return Object.fromEntries(weights) as Record<Profile, Severity | 'off'>;
}

/** A source as people cite it: title and clause. */
export function citation({ title, clause }: RuleSource): string {
  return clause ? `${title}, ${clause}` : title;
}

/** The page of a rule as Markdown: the same text as in the hover and on the command line, with its examples. */
export function rulePage(rule: Rule): string {
  const { what, examples } = rule.explanation;
  const parts = [
    `# ${prose(rule.title)}`,
    guards(rule),
    prose(what),
    weights(rule),
    reasons(rule),
    `## ${say`An example that it finds`}\n\n${yaml(examples.bad)}`,
    `## ${say`An example that passes`}\n\n${yaml(examples.good)}`,
    limitations(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The same without heading, weights and examples: for viewers that show those themselves, or have little room. */
export function ruleHelp(rule: Rule): string {
  return [prose(rule.explanation.what), reasons(rule), limitations(rule)].join('\n\n');
}

function reasons({ explanation: { why, fix } }: Rule): string {
  return `## ${say`Why it matters`}\n\n${prose(why)}\n\n## ${say`How to fix it`}\n\n${paragraphs(fix)}`;
}

function limitations({ explanation: { falsePositives, sources } }: Rule): string {
  const cited = sources.map((source) => `- ${cite(source)}`).join('\n');
  return `## ${say`When it is wrong`}\n\n${paragraphs(falsePositives)}\n\n## ${say`Sources`}\n\n${cited}`;
}

/** The same as plain text, without the examples: for a message or a terminal. */
export function rulePlainText(rule: Rule): string {
  const { what, why, fix } = rule.explanation;
  return [`${rule.title} (${rule.id})`, what, why, fix].join('\n\n');
}

function guards({ id, pitfall }: Rule): string {
  const rule = `\`${id}\``;
  return pitfall
    ? say`${rule} guards against pitfall ${PITFALLS.indexOf(pitfall) + 1}: ${pitfallTitle(pitfall)}.`
    : rule;
}

function weights(rule: Rule): string {
  const profiles = profileSeverities(rule);
  const row = PROFILES.map((profile) => profiles[profile]).join(' | ');
  const note =
    rule.phase === 'draft'
      ? say`It counts at every stage.`
      : say`It counts in full from the stage \`${rule.phase}\` on; before, it is shown as information.`;
  return [`| ${PROFILES.join(' | ')} |\n| --- | --- | --- |\n| ${row} |`, note, limits(rule)]
    .filter(Boolean)
    .join('\n\n');
}

/** The limits that a rule looks at, with their defaults; empty where it has none. */
export function limits({ options = [] }: Rule): string {
  if (!options.length) return '';
  const named = options.map((name) => `\`${name}\` (${limitText(DEFAULT_LIMITS[name])})`);
  return named.length === 1
    ? say`Its limit: ${named.join(', ')}. The configuration may set another.`
    : say`Its limits: ${named.join(', ')}. The configuration may set another.`;
}

/** A limit as people write it. */
export function limitText(limit: string | number): string {
  const duration = typeof limit === 'string' ? toDuration(limit) : undefined;
  return duration ? formatDuration(duration) : String(limit);
}

function paragraphs(text: string): string {
  return text.split('\n').map(prose).join('\n\n');
}

/** A block for each file of an example. */
function yaml(example: Example): string {
  return filesOf(example)
    .map((text) => `\`\`\`yaml\n${text.trim()}\n\`\`\``)
    .join('\n\n');
}

function cite(source: RuleSource): string {
  return source.url ? `[${prose(citation(source))}](${source.url})` : prose(citation(source));
}

/** Our own plain text, whose words between backticks are code, as Markdown. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[\\*_[\]<>]/g, escapeCharacter)))
    .join('');
}

function escapeCharacter(character: string): string {
  return character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`;
}
