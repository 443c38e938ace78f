import type { ScalarNode, ScalarStyle } from './tree.ts';

type Value = ScalarNode['value'];

const CORE = 'tag:yaml.org,2002:';
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;

const WORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word): [string, Value] => [word, Infinity]),
  ...['-.inf', '-.Inf', '-.INF'].map((word): [string, Value] => [word, -Infinity]),
  ...['.nan', '.NaN', '.NAN'].map((word): [string, Value] => [word, Number.NaN]),
]);
const LONGEST_WORD = 5;
/** What the words begin with; `NaN` stands for no text. */
const STARTS: ReadonlySet<number> = new Set([...WORDS.keys()].map((word) => word.charCodeAt(0)));

/**
 * The value of a scalar by the core schema of YAML 1.2 (section 10.3 of its specification): dates stay text.
 * @param tag the resolved tag, such as `tag:yaml.org,2002:str`
 */
export function scalarValue(text: string, style: ScalarStyle, tag: string | undefined): Value {
  if (tag !== undefined) return taggedValue(text, tag);
  return style === 'plain' ? plainValue(text) : text;
}

function plainValue(text: string): Value {
  const first = text.charCodeAt(0);
  // Digits, signs and the dot start numbers; most scalars of a document start with a letter and skip the patterns.
  if ((first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46) {
    if (NUMBER.test(text)) return Number(text);
  }
  if (text.length > LONGEST_WORD || !STARTS.has(first)) return text;
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}

/** A tag that doesn't fit its text (`!!int abc`) leaves the text as it is: what is wrong there, the format says. */
function taggedValue(text: string, tag: string): Value {
  switch (tag) {
    case `${CORE}null`:
    case `${CORE}bool`:
    case `${CORE}int`:
    case `${CORE}float`:
      return plainValue(text);
    default:
      return text;
  }
}

/**
 * A tag as written, in full: `!!str` becomes `tag:yaml.org,2002:str`, `!<x>` becomes `x`.
 * @param handles prefixes that `%TAG` directives declare
 */
export function fullTag(written: string, handles: ReadonlyMap<string, string> | undefined): string {
  if (written.startsWith('!<')) return written.slice(2, -1);
  const end = written.indexOf('!', 1);
  const handle = end === -1 ? '!' : written.slice(0, end + 1);
  const suffix = decode(written.slice(handle.length));
  if (written === '!') return '!';
  return (handles?.get(handle) ?? (handle === '!!' ? CORE : handle)) + suffix;
}

function decode(suffix: string): string {
  if (!suffix.includes('%')) return suffix;
  try {
    return decodeURIComponent(suffix);
  } catch {
    return suffix;
  }
}
