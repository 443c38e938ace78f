import { allOf, anyOf } from '../l10n/counts.ts';
import { inSentence, say, toSay, translated } from '../l10n/say.ts';
import type { Range } from '../yaml/tree.ts';
import { isDateShaped } from './dates.ts';
import { formatLongDate } from './dateText.ts';
import { toId } from './ids.ts';
import { anchorRange, type Issue, mapOf } from './model.ts';
import type { Speller } from './near.ts';
import { asking, LONGEST_MESSAGE, nonEmpty } from './phrases.ts';
import { excerptOf, quote, quoted } from './quote.ts';
import { describe, type KeyDoc, keyOrder } from './schema.ts';
import { lastDayOf, suggestForm, suggestType } from './suggest.ts';
import { unknownKey } from './unknownKeys.ts';
import type { Fault } from './validate.ts';

/**
 * What the faults of a file are called for people, where they sit and what was probably meant. One cause gives one
 * issue: what an object lacks stands in one, and a key that is only misspelt isn't lacking.
 */
export function issuesOf(faults: readonly Fault[], speller: Speller): Issue[] {
  const issues: Issue[] = [];
  const lacking = new Map<object, Fault[]>();
  const misspelt = new Map<object, Set<string>>();
  for (const fault of atTheirSource(faults)) {
    if (fault.kind === 'silent') continue;
    if (fault.kind === 'missing' && !fault.pair) {
      lacking.set(fault.parent, [...(lacking.get(fault.parent) ?? []), fault]);
      continue;
    }
    const issue = issueOf(fault, speller);
    if (!issue) continue;
    issues.push(issue);
    const [meant] = issue.kind === 'unknown-key' ? (issue.suggestions ?? []) : [];
    if (meant) misspelt.set(fault.parent, (misspelt.get(fault.parent) ?? new Set()).add(meant));
  }
  for (const [parent, all] of lacking) {
    const [first, ...others] = all.filter(({ step }) => !misspelt.get(parent)?.has(String(step)));
    if (first) issues.push(missing([first, ...others]));
  }
  return issues;
}

/** What an alias repeats is wrong once, where it is written; or, if it is right there and wrong here, once here. */
function atTheirSource(faults: readonly Fault[]): readonly Fault[] {
  if (!faults.some(({ alias }) => alias)) return faults;
  const written = new Set<unknown>(faults.filter(({ alias }) => !alias).map(nodeOf));
  const told = new Set<unknown>();
  return faults.filter((fault) => {
    if (!fault.alias) return true;
    if (written.has(nodeOf(fault)) || told.has(fault.alias)) return false;
    told.add(fault.alias);
    return true;
  });
}

function nodeOf({ kind, node, parent }: Fault): unknown {
  return kind === 'missing' ? mapOf(parent) : node;
}

function issueOf(fault: Fault, speller: Speller): Issue | undefined {
  const { kind, path } = fault;
  if (kind === 'unknown-key') return unknownKey(fault, speller);
  if (kind === 'missing') return missing([fault]);
  const doc = describe(path, fault.format);
  if (!doc) return undefined;
  const text = textOf(fault);
  const { message, suggestions = [], impossible } = wrongValue(fault, doc, text, speller);
  return { kind: impossible ? 'impossible-date' : 'schema', path, range: rangeOf(fault), message, suggestions };
}

interface Words {
  readonly message: string;
  readonly suggestions?: readonly string[];
  readonly impossible?: boolean;
}

function wrongValue(fault: Fault, doc: KeyDoc, text: string | undefined, speller: Speller): Words {
  if (fault.path[0] === 'version') {
    return {
      message: say`The format has one version so far: write "version: 1", not ${shown(fault)}.`,
      suggestions: ['1'],
    };
  }
  // A text in place of a list of texts is a list of one.
  if (doc.types.includes('array')) return { message: say`"${doc.name}" is a list: begin each entry with "- ".` };
  if (text !== undefined && doc.values) return wrongChoice(doc, text, speller);
  if (text !== undefined && doc.format) return wrongForm(doc, text, typeof fault.value === 'string', speller);
  // In quotes, a number would still be no id.
  const isOddId = doc.name === 'id' && text !== undefined && toId(text) !== text;
  if (fault.kind === 'pattern' || isOddId) return wrongId(text ?? '', fault);
  if (fault.kind === 'limit')
    return { message: say`${subject(doc)} is ${expected(doc)}, not ${shown(fault)}: correct it.` };
  return wrongType(fault, doc, text);
}

function wrongType(fault: Fault, doc: KeyDoc, text: string | undefined): Words {
  const { types } = doc;
  if (types.includes('object') && !types.includes('string')) {
    const keys = allOf(keyOrder(fault.path, fault.format).slice(0, 2));
    return {
      message: keys
        ? say`${subject(doc)} has keys of its own, such as ${keys}: write them indented below it.`
        : say`${subject(doc)} has keys of its own: write them indented below it.`,
    };
  }
  if (types.includes('string') && text !== undefined) {
    return { message: say`${subject(doc)} is text: put ${excerptOf(text)} in quotes.`, suggestions: [text] };
  }
  const suggestions = text === undefined ? [] : suggestType(types, text);
  if (text !== undefined && suggestions[0] === text) {
    return { message: say`${subject(doc)} is ${expected(doc)}: take ${text} out of its quotes.`, suggestions };
  }
  return { message: asking(say`${subject(doc)} is ${expected(doc)}, not ${shown(fault)}`, suggestions), suggestions };
}

function wrongChoice(doc: KeyDoc, text: string, speller: Speller): Words {
  const values = (doc.values ?? []).map(({ value }) => String(value));
  const suggestions = likeChoice(doc, text, values, speller);
  const fact = doc.item ? say`${quote(text)} in "${doc.name}"` : `${doc.title} ${quote(text)}`;
  if (suggestions.length > 0)
    return { message: asking(say`${fact} isn't one the format knows`, suggestions), suggestions };
  const message = (list: string) => say`${fact} isn't one the format knows: use ${list}.`;
  return { message: message(listed(shownValues(doc, values), LONGEST_MESSAGE - message('').length)) };
}

/** The values that a text is near, or the one that it abbreviates. A wrong day of the month is near to many. */
function likeChoice(doc: KeyDoc, text: string, values: readonly string[], speller: Speller): readonly string[] {
  if (/^-?\d/.test(text)) return [];
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  const longer = word.length >= 3 ? values.filter((value) => value.startsWith(word)) : [];
  return longer.length === 1 ? longer : speller.near(text, values, `values of ${doc.pitfalls.join()}/${doc.name}`);
}

/** A day is one of seven names or of 31 numbers, which nobody wants to read. */
function shownValues(doc: KeyDoc, values: readonly string[]): readonly string[] {
  return doc.types.includes('integer') ? [say`a weekday such as monday`, say`a day of the month from 1 to 31`] : values;
}

/** "a, b or c" as the end of a sentence, cut where it would be longer than `room`. */
function listed(words: readonly string[], room: number): string {
  const all = anyOf(words);
  if (all.length <= room) return all;
  let text = '';
  for (const word of words) {
    if (text.length + word.length + 13 > room) break;
    text += `${word}, `;
  }
  return say`${text}and others`;
}

const FORMS: Readonly<Record<string, string>> = toSay({
  date: 'a date such as 2026-12-31',
  'calendar-duration': 'a length of time such as "4 hours" or "3 months"',
  cadence: 'a rhythm such as weekly or "every 10 days"',
  'country-code': 'a country code of two letters such as DE',
  'currency-code': 'a currency code of three letters such as EUR',
  'language-tag': 'a language code such as en or de',
  'time-zone': 'a time zone such as Europe/Lisbon',
  'time-of-day': 'a time of day such as "09:30"',
  severity: 'error, warning, information, hint or off',
});

function wrongForm(doc: KeyDoc, text: string, isText: boolean, speller: Speller): Words {
  const format = doc.format ?? '';
  if (format === 'date' && isDateShaped(text)) return impossibleDate(text);
  const suggestions = suggestForm(format, text, speller, doc.sample);
  const given = isText ? quote(text) : excerptOf(text);
  return { message: asking(say`${subject(doc)} is ${expected(doc)}, not ${given}`, suggestions), suggestions };
}

function impossibleDate(text: string): Words {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const last = lastDayOf(text);
  const date = month >= 1 && month <= 12 ? formatLongDate({ day, month, year }) : text;
  const message = last
    ? say`${date} doesn't exist: the month ends on ${last}.`
    : say`${date} doesn't exist: correct the date.`;
  return { message, suggestions: last ? [last] : [], impossible: true };
}

/** A number becomes an id by the name of what bears it: `objective-1`. */
function wrongId(text: string, { path, format }: Fault): Words {
  const bearer = describe(path.slice(0, -1), format)?.title ?? '';
  const id = toId(text) ?? (/^\d+$/.test(text) ? toId(`${bearer} ${text}`) : undefined);
  const message = id
    ? say`An id has only lower-case letters, digits and hyphens, and starts with a letter: write "${id}".`
    : say`An id has only lower-case letters, digits and hyphens, and starts with a letter: change it.`;
  return { message, suggestions: id ? [id] : [] };
}

/** Says what one object lacks; the issue's suggestions are the keys. */
function missing(faults: readonly [Fault, ...Fault[]]): Issue {
  const [first, ...others] = faults;
  const holder = describe(first.path.slice(0, -1), first.format);
  const keys = faults.map(({ step }) => String(step));
  const [example = ''] = describe(first.path, first.format)?.examples ?? [];
  if (first.path[0] === 'version' && others.length === 0) {
    const versionMessage = say`The file needs the version of its format: add "version: 1" as the first line.`;
    return { kind: 'schema', path: first.path, range: rangeOf(first), message: versionMessage, suggestions: keys };
  }
  const needs = holder ? holderName(holder) : say`The file`;
  const parts = allOf(keys.map(quoted));
  const message =
    others.length > 0
      ? say`${needs} needs ${parts}: add them.`
      : example.length <= 25
        ? say`${needs} needs ${parts}: add it, for example ${example}.`
        : say`${needs} needs ${parts}: add it.`;
  return { kind: 'schema', path: first.path, range: rangeOf(first), message, suggestions: keys };
}

/** "An objective", "The client", "A KPI". */
function holderName({ title, item }: KeyDoc): string {
  const name = inSentence(title);
  if (!item) return say`The ${name}`;
  return /^[aeio]/i.test(name) ? say`An ${name}` : say`A ${name}`;
}

/** The key that a finding speaks of, as the first words of a sentence. */
function subject(doc: KeyDoc): string {
  return doc.item ? say`An entry of "${doc.name}"` : quote(doc.name);
}

function expected({ types, minimum, maximum, format, values, sample }: KeyDoc): string {
  if (format) return translated(FORMS[format] ?? 'text');
  if (values) return say`one word such as ${String(sample)}`;
  if (types.includes('boolean')) return say`either true or false`;
  if (types.includes('object')) return say`a name, or a group of keys such as name and role`;
  if (types.includes('number') || types.includes('integer')) {
    const kind = types.includes('string')
      ? say`text or a number`
      : types.includes('integer')
        ? say`a whole number`
        : say`a number`;
    if (minimum === undefined) return kind;
    return maximum === undefined ? say`${kind} of at least ${minimum}` : say`${kind} from ${minimum} to ${maximum}`;
  }
  return say`text`;
}

/** The value as a message names it. */
function shown({ value }: Fault): string {
  if (Array.isArray(value)) return say`a list`;
  if (typeof value === 'object') return say`a group of keys`;
  return typeof value === 'string' ? quote(value) : excerptOf(String(value));
}

/** A scalar as it is written in the file; undefined for lists and objects. */
function textOf({ value, node }: Fault): string | undefined {
  if (typeof value === 'object' || value === undefined) return undefined;
  const target = node?.kind === 'alias' ? node.target : node;
  return target?.kind === 'scalar' ? target.text : String(value);
}

/**
 * The narrowest text that shows the fault: the value; of a list or object that shouldn't be one, the key that holds it;
 * of a missing key, the object that lacks it.
 */
function rangeOf({ kind, parent, node, pair, value, alias }: Fault): Range {
  if (alias) return alias.range;
  if (kind === 'missing') return pair?.key.range ?? anchorRange(parent);
  if (!node) return anchorRange(parent);
  if (pair && typeof value === 'object') return pair.key.range;
  if (!pair && typeof value === 'object' && value !== null && !Array.isArray(value)) return anchorRange(value);
  return nonEmpty(node.range, pair?.key.range ?? node.range);
}
