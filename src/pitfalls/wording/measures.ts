import { anyOf } from './anyOf.ts';
import { currencies, everywhereUnits, grades, severityClasses, standards } from './languages/all.ts';
import { languageData } from './languages/index.ts';
import { latinRegExp, wordBegin, wordEnd } from './latin.ts';
import { Memo } from './memo.ts';
import { once } from './once.ts';
import { fold } from './tokens.ts';
import type { MeasureWords } from './types.ts';
import { LANGUAGES } from './types.ts';

/*
 * What makes a text checkable. The words of all languages count in every text: files mix languages, and the words
 * hardly ever mean something else in another one. What belongs together ("5" and "working days") is looked for in two
 * steps, a head and what stands right behind it: one expression for both would take a tenth of a second to compile,
 * which is felt when a first file is opened.
 */

const list = (name: keyof MeasureWords): string[] => LANGUAGES.flatMap((code) => languageData[code].measures[name]);
const words = (...names: (keyof MeasureWords)[]): string => anyOf(names.flatMap(list));

/** What a number behind it only names: "Windows 11", "priority 1", "section 3". */
const numbered =
  'version|release|windows|office|q|section|chapter|page|phase|annex|appendix|article|step|priority|severity|sev|prio|class|level|tier|abschnitt|seite|kapitel|anlage|anhang|artikel|priorität|klasse|stufe|schritt|chapitre|priorité|sección|prioridad|seção|priorytet\\p{L}?';
/** "by the 5th", "bis zum 5. des Monats": a day that comes round each month. */
const dayOfMonth = `(?:by|on|until|before)\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)${wordEnd}(?!\\s(?:floor|street|avenue|edition))|(?:bis|zum|am)\\s(?:zum\\s)?\\d{1,2}\\.\\s(?:des|jedes|eines|im)\\s`;
/** "end of March", "Mitte Mai": what makes a date of the name of a month. */
const edgeOfMonth =
  '(?:(?:end|middle|beginning)\\sof|mid|ende|mitte|anfang|(?:la\\s)?fin|mi|(?:fin|finales|finais|fim|final|meados|mediados)\\sde|(?:do\\s)?ko(?:niec|ńca)|połow[ay])[\\s-]';
/** A figure, whole: it can't give digits back to please what follows. */
const figure = `(?<![\\p{L}\\d]|\\d[.,])(?<!\\b(?:${numbered})[\\s.-]{0,2})\\d(?:[\\d.,'\\u00a0\\u202f]|\\s(?=\\d{3}(?!\\d)))*(?![.,'\\u00a0\\u202f]?\\d)`;
/** What may stand between a figure and its unit: a space, or the figure in words, as contracts write it ("5 (five) days", "five (5) days"). */
const gap = '(?:\\)|\\s?\\([^()\\d]{1,40}\\))?[\\s\\u00a0-]{0,3}';
const magnitude = '(?:(?:million(?:en|s|es)?|mio\\.?|mrd\\.?|bn|mn|k|tsd\\.?|thousand|billion)\\s?)?';

/** An expression that is compiled when it is first needed. */
const lazy = (source: () => string, flags = ''): (() => RegExp) => once(() => latinRegExp(source(), flags));

const prefix = once(() => `(?:${words('unitPrefixes')}\\s){0,1}`);
const unitsOf = once(() => anyOf([...everywhereUnits, ...list('timeUnits'), ...list('units')]));
const counted = once(() => `(?!\\s(?:[\\p{L}-]{1,30}\\s)?${words('counted')}${wordEnd})`);

const heads = {
  figure: lazy(() => figure, 'g'),
  number: lazy(() => `${wordBegin}${words('numbers')}${wordEnd}`, 'g'),
  article: lazy(() => `${wordBegin}${words('articles')}${wordEnd}`, 'g'),
  comparison: lazy(() => `[≤≥<>=±]\\s?|${wordBegin}${words('comparisons')}\\s`, 'g'),
  frequency: lazy(() => `${wordBegin}${words('frequencyPrefixes')}\\s`, 'g'),
};

const tails = {
  /** Behind a figure, or a number in words: a unit, or the whole that it is a part of ("4.5 of 5"). Round the clock is none. */
  unit: lazy(
    () =>
      `${gap}(?:[%‰€$£¥]|${magnitude}(?:${currencies})${wordEnd}|${prefix()}${unitsOf()}${wordEnd})|\\s?/\\s?(?!7(?!\\d))\\d|\\s(?:out\\sof|of|von|sur|de|z)\\s\\d`,
    'y',
  ),
  time: lazy(() => `${gap}${prefix()}(?:${words('timeUnits')}|h|min)${wordEnd}`, 'y'),
  period: lazy(
    () => `(?:(?:\\d{1,4}|${words('numbers')})\\.?\\s)?${prefix()}${words('timeUnits')}${wordEnd}(?!\\s\\d{4})`,
    'y',
  ),
  amount: lazy(() => `(?:\\p{L}{1,12}\\s)?(?:${figure}|${words('numbers')}${wordEnd})${counted()}`, 'y'),
};

const whole = {
  money: lazy(() => `(?:${currencies})\\s?\\d`),
  fromTo: lazy(() => `${wordBegin}(?:from|von|de|z)\\s\\d(?:[^.;]|\\.\\d){0,20}?\\s(?:to|auf|à|a|para|do|na)\\s\\d`),
  date: lazy(
    () =>
      `\\d{4}-\\d{2}-\\d{2}|${wordBegin}(?:\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\d{2}|\\d{4})?${wordEnd}|\\d{1,2}/\\d{1,2}/\\d{2,4}${wordEnd}|${words('months')}\\s\\d{1,4}|(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?!\\d)|[.:][0-5]\\d\\s?(?:uhr|[ap]m|h)${wordEnd})|${words('dates')}|${dayOfMonth}|${edgeOfMonth}${words('months')}${wordEnd})|\\d\\.?(?:\\s|º|er|st|nd|rd|th|\\sde|\\sof){0,3}\\s${words('months')}${wordEnd}`,
  ),
  isoDuration: lazy(() => `${wordBegin}p(?:(?:\\d{1,4}[ymwd])+(?:t(?:\\d{1,4}[hms])+)?|t(?:\\d{1,4}[hms])+)${wordEnd}`),
  frequency: lazy(
    () =>
      `${wordBegin}${words('frequencies')}${wordEnd}|/(?:h|min|s|day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|día|dia|semana|mes|mês|año|ano|dzień|tydzień|miesiąc|kwartał|rok)${wordEnd}`,
  ),
  /** A standard, a grade, a test. */
  named: lazy(() => `${wordBegin}${anyOf([...standards, ...grades, ...list('tests')])}`),
  severityClass: lazy(() => `${wordBegin}${severityClasses}${wordEnd}`),
  baseline: lazy(() => `${wordBegin}${words('baselines')}`),
  intensified: lazy(() => `${wordBegin}${words('intensifiers')}\\s\\p{L}`),
  plainFigure: lazy(
    () => `(?<!\\b(?:year|jahr|année|año|ano|roku)\\s?)${figure}${counted()}(?!\\s${words('counted')}${wordEnd})`,
  ),
  period: lazy(
    () =>
      `\\s?/\\s?\\p{L}{1,8}|\\s(?:per|a|each|pro|je|par|por|na|im|al|a\\sla|ao|à|w)\\s${words('timeUnits')}${wordEnd}`,
    'y',
  ),
  bound: lazy(() => `(?:[≤≥<>]\\s?|${wordBegin}${words('comparisons')}\\s)$`),
};

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
  if (digit.test(text) && (isPair(text, heads.figure(), tails.time()) || whole.isoDuration().test(text))) return true;
  return isPair(text, heads.number(), tails.time()) || isPair(text, heads.article(), tails.time());
}

function holdsFrequency(text: string): boolean {
  return whole.frequency().test(text) || isPair(text, heads.frequency(), tails.period());
}

/** A number that counts people or pages, or that stands in a name, measures nothing. */
function holds(given: string): boolean {
  // No sentence is longer; a text that pretends to be one shall not cost more.
  const text = given.slice(0, 2_000);
  if (digit.test(text)) {
    if (isPair(text, heads.figure(), tails.unit()) || whole.money().test(text) || whole.fromTo().test(text))
      return true;
  }
  return (
    isPair(text, heads.number(), tails.unit()) ||
    isPair(text, heads.article(), tails.time()) ||
    isPair(text, heads.comparison(), tails.amount()) ||
    whole.date().test(text) ||
    holdsFrequency(text) ||
    whole.named().test(text) ||
    comparesWithBaseline(text)
  );
}

/** A comparison with something that is named. With "much" or "significantly", nobody can tell how much is enough. */
export function comparesWithBaseline(text: string): boolean {
  const folded = fold(text);
  if (!mayCompare.test(folded)) return false;
  return whole.baseline().test(folded) && !isIntensified(folded);
}

/** Whether a text says "much" or "significantly" of something: then a comparison gives no limit. */
export function isIntensified(text: string): boolean {
  return whole.intensified().test(fold(text));
}

/** A quick no for most texts: without one of these, none of the languages compares anything. */
const mayCompare =
  /\b(?:than|as|equal|superior|equivalent|identical|similar|comparison|compared|relative|par|als|wie|verg|gegen|que|como|quanto|comparaci|comparad|compara|respecto|rela|jak|rapport|comparé|por)|qu'|niż|względem/u;

const settling = new Memo<boolean>();

/** Whether a clause holds what settles its vague words: a measure, a date, a standard, a named baseline, a test. */
export function settles(clause: string): boolean {
  return settling.get(clause, () => holds(fold(clause)));
}

/** Whether a text names a class of severity ("high vulnerabilities"). It settles what is meant, but not how fast. */
export function namesSeverityClass(clause: string): boolean {
  return whole.severityClass().test(fold(clause));
}

const settlingTargets = new Memo<boolean>();

/** Whether a target settles the vague words of its statement: as a clause does, and by a figure whose unit the metric names. */
export function targetSettles(target: string): boolean {
  return settlingTargets.get(target, () => {
    const text = fold(target);
    return holds(text) || whole.severityClass().test(text) || whole.plainFigure().test(text);
  });
}

/** Whether a text names a date, a duration, or how often it is looked at ("95 % a month", "pro Monat", "par mois"). */
export function holdsTime(text: string): boolean {
  const folded = fold(text);
  return whole.date().test(folded) || holdsDuration(folded) || holdsFrequency(folded);
}

/** Whether a text names a number in words ("one", "none", "einmal"), a frequency or a duration. */
export function holdsNumberWord(text: string): boolean {
  const folded = fold(text);
  const number = heads.number();
  number.lastIndex = 0;
  return number.test(folded) || holdsFrequency(folded);
}

/** The first figure with a unit, with its comparison and its period ("at least 95 %", "10 hours per week"). */
export function figureOf(text: string): { start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  if (lower.length !== text.length || !digit.test(lower)) return undefined;
  const found = headWith(lower, heads.figure(), tails.unit());
  if (!found) return undefined;
  const bound = whole.bound().exec(lower.slice(Math.max(0, found.start - 40), found.start));
  const period = whole.period();
  period.lastIndex = found.end;
  return { start: found.start - (bound?.[0].length ?? 0), end: period.test(lower) ? period.lastIndex : found.end };
}
