import { expressions } from './expressions.ts';
import * as sources from './measures.computed.ts';
import { Memo } from './memo.ts';
import { fold } from './tokens.ts';

const head = expressions(sources.heads, 'g');
const tail = expressions(sources.tails, 'y');
const whole = expressions(sources.whole);

/** Where the first head ends that one of the tails stands behind; undefined where there is none. */
function headWith(text: string, head: RegExp, tail: RegExp): { start: number; end: number } | undefined {
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    tail.lastIndex = head.lastIndex;
    if (tail.test(text)) return { start: match.index, end: tail.lastIndex };
  }
  return undefined;
}

const isPair = (text: string, head: RegExp, tail: RegExp): boolean => headWith(text, head, tail) !== undefined;

const digit = /\d/;

function holdsDuration(text: string): boolean {
  if (digit.test(text) && (isPair(text, head('figure'), tail('time')) || whole('isoDuration').test(text))) return true;
  return isPair(text, head('number'), tail('time')) || isPair(text, head('article'), tail('time'));
}

function holdsFrequency(text: string): boolean {
  return whole('frequency').test(text) || isPair(text, head('frequency'), tail('period'));
}

/** A number that counts people or pages, or that stands in a name, measures nothing. */
function holds(given: string): boolean {
  // No sentence is longer; a text that pretends to be one shall not cost more.
  const text = given.slice(0, 2_000);
  if (digit.test(text)) {
    if (isPair(text, head('figure'), tail('unit')) || whole('money').test(text) || whole('fromTo').test(text))
      return true;
  }
  return (
    isPair(text, head('number'), tail('unit')) ||
    isPair(text, head('article'), tail('time')) ||
    isPair(text, head('comparison'), tail('amount')) ||
    whole('date').test(text) ||
    holdsFrequency(text) ||
    whole('named').test(text) ||
    comparesWithBaseline(text)
  );
}

/** A comparison with something that is named. With "much" or "significantly", nobody can tell how much is enough. */
export function comparesWithBaseline(text: string): boolean {
  const folded = fold(text);
  if (!mayCompare.test(folded)) return false;
  return whole('baseline').test(folded) && !isIntensified(folded);
}

/** Whether a text says "much" or "significantly" of something: then a comparison gives no limit. */
export function isIntensified(text: string): boolean {
  return whole('intensified').test(fold(text));
}

/** A quick no for most texts: without one of these, none of the languages compares anything. */
const mayCompare =
  /\b(?:than|as|equal|superior|equivalent|identical|similar|comparison|compared|relative|par|als|wie|verg|gegen|que|como|quanto|comparaci|comparad|compara|respecto|rela|jak|rapport|comparé|por)|qu'|niż|względem/u;

const settling = new Memo((clause) => holds(fold(clause)));

/** Whether a clause holds what settles its vague words: a measure, a date, a standard, a named baseline, a test. */
export function settles(clause: string): boolean {
  return settling.get(clause);
}

/** Whether a text names a class of severity ("high vulnerabilities"). It settles what is meant, but not how fast. */
export function namesSeverityClass(clause: string): boolean {
  return whole('severityClass').test(fold(clause));
}

const settlingTargets = new Memo((target) => {
  const text = fold(target);
  return holds(text) || whole('severityClass').test(text) || whole('plainFigure').test(text);
});

/** Whether a target settles the vague words of its statement: as a clause does, and by a figure whose unit the metric names. */
export function targetSettles(target: string): boolean {
  return settlingTargets.get(target);
}

/** Whether a text names a date, a duration, or how often it is looked at ("95 % a month", "pro Monat", "par mois"). */
export function holdsTime(text: string): boolean {
  const folded = fold(text);
  return whole('date').test(folded) || holdsDuration(folded) || holdsFrequency(folded);
}

/** Whether a text names a number in words ("one", "none", "einmal"), a frequency or a duration. */
export function holdsNumberWord(text: string): boolean {
  const folded = fold(text);
  const number = head('number');
  number.lastIndex = 0;
  return number.test(folded) || holdsFrequency(folded);
}

/** The first figure with a unit, with its comparison and its period ("at least 95 %", "10 hours per week"). */
export function figureOf(text: string): { start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  if (lower.length !== text.length || !digit.test(lower)) return undefined;
  const found = headWith(lower, head('figure'), tail('unit'));
  if (!found) return undefined;
  const bound = whole('bound').exec(lower.slice(Math.max(0, found.start - 40), found.start));
  const period = tail('rate');
  period.lastIndex = found.end;
  return { start: found.start - (bound?.[0].length ?? 0), end: period.test(lower) ? period.lastIndex : found.end };
}
