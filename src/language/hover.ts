import type { Hover, Position } from 'vscode-languageserver-types';
import { formatDateText } from '../engagement/dateText.ts';
import { pairOf } from '../engagement/model.ts';
import { excerptOf } from '../engagement/quote.ts';
import type { KeyDoc } from '../engagement/schema.ts';
import { describe } from '../engagement/schema.ts';
import { say } from '../l10n/say.ts';
import { byWeight } from '../lint/byWeight.ts';
import { escapeMarkdown, inlineCode } from '../lint/markdown.ts';
import { citation, prose } from '../lint/rulePage.ts';
import type { Finding } from '../lint/run.ts';
import { findRule } from '../pitfalls/find.ts';
import { ruleUrl } from '../pitfalls/links.ts';
import { pitfallTitle } from '../pitfalls/names.ts';
import type { Rule } from '../pitfalls/rule.ts';
import type { Range } from '../yaml/tree.ts';
import { nextStatus } from './nextStatus.ts';
import { nodeAt } from './nodeAt.ts';
import type { ClientFeatures, SchemaPeer } from './options.ts';
import { EXPLAIN_COMMAND } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** How many findings one hover names, the first with its explanation; further ones stand in the list of problems. */
const MAX_NAMED = 2;

/** How many values of a key have a line of their own; more stand in one line, so that the hover stays short. */
const MAX_VALUE_LINES = 8;

type Values = NonNullable<KeyDoc['values']>;

/** How much of a reason is shown, in UTF-16 units. */
const LONGEST_REASON = 200;

/**
 * What to know about a place: why a finding there matters and what to do (its message is shown by the editor itself),
 * and what a key means. Undefined where there is nothing to say.
 */
export function hover(
  snapshot: Snapshot,
  position: Position,
  features: ClientFeatures,
  peer: SchemaPeer = 'none',
): Hover | undefined {
  const offset = snapshot.offsetAt(position);
  const findings = snapshot.findings
    .filter(({ range, ruleId }) => touches(range, offset) && !(peer === 'active' && ruleId.startsWith('format/')))
    .sort((a, b) => length(a) - length(b) || Number(!!a.accepted) - Number(!!b.accepted) || byWeight(a, b))
    .slice(0, MAX_NAMED);
  const explained = findings.map((finding, index) =>
    index ? aboutFindingInShort(finding, features) : aboutFinding(finding, features),
  );
  explained.push(...aboutFacts(snapshot, offset), ...aboutWhole(snapshot, offset));
  const place = peer === 'active' ? undefined : nodeAt(snapshot.tree, offset);
  const doc = place && describe(place.path, snapshot.format);
  const values = doc?.values ?? (place && describe([...place.path, 0], snapshot.format)?.values) ?? [];
  const range = findings[0]?.range ?? (place?.onKey ? place.pair?.key.range : place?.pair?.value.range);
  // A finding's explanation is long enough; the key beneath it then gets its purpose alone.
  if (doc) explained.push(explained.length ? aboutKeyInShort(doc) : aboutKey(doc, values));
  const parts = explained.filter((part) => part !== '');
  if (!parts.length) return undefined;
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    range: range && snapshot.toLspRange(range),
  };
}

/** What follows from the value at a place, with the calculation. */
function aboutFacts({ facts }: Snapshot, offset: number): string[] {
  return facts
    .filter(({ range }) => touches(range, offset))
    .map(({ label, calculation }) => line(label.charAt(0).toUpperCase() + label.slice(1), calculation()));
}

/** On `engagement`, what the row above it says; on its status, what the next stage will ask for. */
function aboutWhole(snapshot: Snapshot, offset: number): string[] {
  const { file } = snapshot.engagement;
  // Elsewhere nothing of it is said, and it takes a look at the whole file.
  const key = pairOf(file, 'engagement')?.key.range;
  if (key && touches(key, offset)) {
    const { health, next } = snapshot.overview ?? {};
    return [[health, next].flatMap((said) => (said ? line(said.label, said.detail) : [])).join('\n\n')];
  }
  const status = file.engagement && pairOf(file.engagement, 'status');
  if (!status || !touches({ start: status.key.range.start, end: status.value.range.end }, offset)) return [];
  if (!snapshot.overview) return [];
  const next = nextStatus(snapshot);
  return next?.count ? [line(say`Next, ${next.status} will newly ask for`, next.titles.join('; '))] : [];
}

function line(label: string, text: string): string {
  return `**${escapeMarkdown(label)}**: ${text.split('\n').map(escapeMarkdown).join(' · ')}`;
}

function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

function length({ range }: Finding): number {
  return range.end - range.start;
}

function aboutFinding(finding: Finding, features: ClientFeatures): string {
  const rule = findRule(finding.ruleId);
  if (!rule) return '';
  const { why, fix } = rule.explanation;
  const lines = [
    `**${escapeMarkdown(rule.title)}**`,
    prose(firstSentences(why, 2)),
    `**${say`Do this`}**\n${steps(fix)
      .map((step) => `- ${prose(step)}`)
      .join('\n')}`,
    [inlineCode(rule.id), explainLink(rule, features), ...firstSource(rule)].join(' · '),
  ];
  if (finding.accepted) lines.splice(1, 0, acceptedNote(finding.accepted));
  return lines.join('\n\n');
}

function aboutFindingInShort(finding: Finding, features: ClientFeatures): string {
  const rule = findRule(finding.ruleId);
  return rule ? `**${escapeMarkdown(rule.title)}** · ${inlineCode(rule.id)} · ${explainLink(rule, features)}` : '';
}

function acceptedNote(accepted: NonNullable<Finding['accepted']>): string {
  const date = formatDateText(accepted.until);
  const [by, reason] = [excerptOf(accepted.by), excerptOf(accepted.reason, LONGEST_REASON)];
  return say`Accepted by ${escapeMarkdown(by)} until ${escapeMarkdown(date)}: ${escapeMarkdown(reason)}`;
}

function explainLink(rule: Rule, features: ClientFeatures): string {
  const target = features.commands
    ? `command:${EXPLAIN_COMMAND}?${encodeURIComponent(JSON.stringify([rule.id]))}`
    : ruleUrl(rule.id);
  return `[${say`Explain`}](${target})`;
}

function firstSource(rule: Rule): string[] {
  const source = rule.explanation.sources[0];
  return source ? [escapeMarkdown(citation(source))] : [];
}

/** The first sentences of a text of our own. */
export function firstSentences(text: string, count: number): string {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}“„«¿¡"`])/u)
    .slice(0, count)
    .join(' ');
}

/** The steps of a fix, at most three. */
function steps(fix: string): string[] {
  return fix
    .split('\n')
    .map((line) => line.replace(/^[-*]\s*/, '').trim())
    .filter(Boolean)
    .slice(0, 3);
}

/** What a key or an item means; `values` are those that it, or an item of its list, may have. */
function aboutKey(doc: KeyDoc, values: Values): string {
  const lines = [`**${escapeMarkdown(doc.title)}**`, prose(doc.description)];
  if (values.length) lines.push(aboutValues(values));
  const example = doc.examples?.[0];
  if (example !== undefined) lines.push(say`Example: ${inlineCode(`${doc.item ? '-' : `${doc.name}:`} ${example}`)}`);
  if (doc.pitfalls.length) {
    const titles = escapeMarkdown(doc.pitfalls.map(pitfallTitle).join('; '));
    lines.push(`*${say`Guards against: ${titles}`}*`);
  }
  return lines.join('\n\n');
}

function aboutKeyInShort(doc: KeyDoc): string {
  return `**${escapeMarkdown(doc.title)}**: ${prose(firstSentences(doc.description, 1))}`;
}

function aboutValues(values: Values): string {
  if (values.length <= MAX_VALUE_LINES) return values.map(describeValue).join('\n');
  return values.map(({ value }) => inlineCode(String(value))).join(', ');
}

function describeValue(value: { readonly value: string | number; readonly description?: string }): string {
  return `- ${inlineCode(String(value.value))}${value.description ? `: ${prose(value.description)}` : ''}`;
}
