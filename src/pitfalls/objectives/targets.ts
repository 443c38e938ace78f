import {
  comparesWithBaseline,
  fold,
  holdsNumberWord,
  isIntensified,
  Memo,
  once,
  targetSettles,
} from '../wording/index.ts';
import { wordSet, wordsOf } from './words/index.ts';

/** "than in 2025", "als 2025": a year that only names what is compared with. */
const baselineYear =
  /(?:\bthan|\bals|\bque|\bqu'|\bniż)\s?(?:in\s|en\s|em\s|w\s|im\s(?:jahre?\s)?)?(?:19|20)\d{2}(?![\d.,]*\d)(?:\sroku)?(?!\s?[\p{L}%€$£])/gu;

/**
 * Whether somebody could check a target: a figure, a number or frequency in words, a date or duration, every one of a
 * thing, a named baseline, a standard, law, scan or grade, or a yes or no that can be seen.
 */
export function isCheckable(target: string): boolean {
  return checkable.get(target);
}

const checkable = new Memo((target) => {
  const whole = fold(target);
  // "significantly fewer than in 2025": the year says since when, and nothing says how many.
  const text = isIntensified(whole) ? whole.replace(baselineYear, ' ') : whole;
  if (/\p{N}/u.test(text)) return true;
  if (comparesWithBaseline(text)) return true;
  if (holdsNumberWord(text) || wordsOf('universals').test(text) || targetSettles(text)) return true;
  // Checkable, if hardly to be reached, which is a finding of its own.
  if (wordsOf('never').test(text) || wordsOf('roundTheClock').test(text)) return true;
  const seen = withoutWishes(text);
  return wordsOf('norms').test(seen) || wordsOf('outcomes').test(seen);
});

/** Leaves out each word that a degree stands before, or behind: a "faster delivery" or "high standards" can't be seen. */
function withoutWishes(text: string): string {
  const words = text.match(/[\p{L}\d-]+/gu) ?? [];
  const is = (list: 'degrees' | 'degreesBehind', word = ''): boolean => wordsOf(list).exec(word)?.[0] === word;
  return words
    .filter((_, index) => !is('degrees', words[index - 1]) && !is('degreesBehind', words[index + 1]))
    .join(' ');
}

/** Bounds ("no more than 5", "or better") speak of a value, not of a change. */
const bounds =
  /(?:(?:not?|nicht|pas|non?|não|nie)\s)?(?:more|less|fewer|lower|higher|faster|later|shorter|longer|mehr|weniger|höher|niedriger|schneller|menos|mais|más|mniej|więcej|moins|plus)\s(?:than|als|de|que|do\sque|niż)\s(?:\p{L}{1,3}\s?)?[^\p{L}]{0,3}\d|(?:or|oder|ou|o|lub)\s(?:more|less|fewer|better|higher|lower|faster|earlier|shorter|mehr|weniger|besser|höher|niedriger|schneller|moins|plus|menos|mais|más|mniej|więcej)|(?:au|al|pelo|ao|por\slo|a\slo)\s(?:moins|plus|menos|más|sumo)/gu;

const signed = /[+−–-]\s?\d/;

/** Whether a target is a change ("20 % less", "reduce") that doesn't say where it starts. */
export function isRelativeTarget(target: string): boolean {
  return relative.get(target);
}

const relative = new Memo((target) => {
  const whole = fold(target);
  // Most targets name no change, with or without what speaks of bounds.
  if (!signed.test(whole) && !wordsOf('relative').test(whole)) return false;
  const text = whole.replace(bounds, ' ');
  if (wordsOf('fromTo').test(text) || comparesWithBaseline(text) || text.search(baselineYear) >= 0) return false;
  if (/^\s*[+−–-]\s?\d[\d.,]*\s?%/u.test(text)) return true;
  return wordsOf('relative').test(text) && !isBareComparative(text);
});

/** "faster" alone: that nobody can check it is the finding. */
function isBareComparative(text: string): boolean {
  return !/\d/u.test(text) && !wordsOf('changes').test(text);
}

const efforts = once(() => wordSet('efforts'));
const fillers = once(() => wordSet('fillers'));
const currencyWords = /^(?:eur|usd|gbp|chf|pln|brl|mxn|aud|cad|jpy|sek|nok|dkk|czk|huf|euros?|dollars?|pounds?|zł)$/u;

/** Whether a text speaks of nothing but hours, money or contracts. */
export function isOnlyEffort(text: string): boolean {
  return onlyEffort.get(text);
}

const onlyEffort = new Memo((text) => {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const effort = (word: string): boolean => efforts().has(word) || currencyWords.test(word);
  const money = /[€$£]/u.test(text);
  return (money || words.some(effort)) && words.every((word) => effort(word) || fillers().has(word));
});

/** What makes a target leave no room for repair. */
export type Impossible = '100 %' | 'never' | 'round the clock';

/**
 * Whether a target leaves no room for repair.
 * @param about What the target is about (metric, statement): round the clock is only impossible for an availability.
 */
export function impossibleIn(target: string, about: () => string): Impossible | undefined {
  // Hardly any target is: only then is it looked at what it is about.
  const found = impossible.get(target);
  if (found === '') return undefined;
  const subject = fold(about());
  if (found === '100 %') return wordsOf('tests').test(subject) ? undefined : found;
  if (found === 'round the clock')
    return wordsOf('availability').test(`${fold(target)} ${subject}`) ? found : undefined;
  return found;
}

const impossible = new Memo((target) => impossibleAlone(fold(target)));

function impossibleAlone(text: string): Impossible | '' {
  // Passing all of a named test is fine, and so is a share under 100 beside the hours.
  if (wordsOf('tests').test(text)) return '';
  if (hundred.test(text)) return '100 %';
  if (/\d\s?%/u.test(text)) return '';
  if (wordsOf('never').test(text) && !/\d/u.test(text) && !comparesWithBaseline(text)) return 'never';
  return wordsOf('roundTheClock').test(text) ? 'round the clock' : '';
}

const hundred =
  /(?<![\d.,-])100(?:[.,]0+)?\s?(?:%|percent|per\scent|prozent|pour\s?cent|por\s(?:ciento|cien)|por\scento|procent)/u;

/** Whether a deliverable is read rather than tested: a report, minutes, a plan. */
export function isReport(title: string): boolean {
  return wordsOf('reports').test(fold(title));
}
