import { anyOf } from './anyOf.ts';
import { currencies, everywhereUnits, grades, severityClasses, standards } from './languages/all.ts';
import { languageData } from './languages/index.ts';
import { latinSource, wordBegin, wordEnd } from './latin.ts';
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

const prefix = `(?:${words('unitPrefixes')}\\s){0,1}`;
const anyUnit = anyOf([...everywhereUnits, ...list('timeUnits'), ...list('units')]);
const counted = `(?!\\s(?:[\\p{L}-]{1,30}\\s)?${words('counted')}${wordEnd})`;

/** Sources of expressions for what may begin a measure. */
export const heads = () =>
  latin({
    figure,
    number: `${wordBegin}${words('numbers')}${wordEnd}`,
    article: `${wordBegin}${words('articles')}${wordEnd}`,
    comparison: `[≤≥<>=±]\\s?|${wordBegin}${words('comparisons')}\\s`,
    frequency: `${wordBegin}${words('frequencyPrefixes')}\\s`,
  });

/** Sources of expressions for what stands right behind a head. */
export const tails = () =>
  latin({
    /** Behind a figure, or a number in words: a unit, or the whole that it is a part of ("4.5 of 5"). Round the clock is none. */
    unit: `${gap}(?:[%‰€$£¥]|${magnitude}(?:${currencies})${wordEnd}|${prefix}${anyUnit}${wordEnd})|\\s?/\\s?(?!7(?!\\d))\\d|\\s(?:out\\sof|of|von|sur|de|z)\\s\\d`,
    time: `${gap}${prefix}(?:${words('timeUnits')}|h|min)${wordEnd}`,
    period: `(?:(?:\\d{1,4}|${words('numbers')})\\.?\\s)?${prefix}${words('timeUnits')}${wordEnd}(?!\\s\\d{4})`,
    amount: `(?:\\p{L}{1,12}\\s)?(?:${figure}|${words('numbers')}${wordEnd})${counted}`,
    /** Behind a figure with its unit: in which time. */
    rate: `\\s?/\\s?\\p{L}{1,8}|\\s(?:per|a|each|pro|je|par|por|na|im|al|a\\sla|ao|à|w)\\s${words('timeUnits')}${wordEnd}`,
  });

/** Sources of expressions for what is a measure by itself. */
export const whole = () =>
  latin({
    money: `(?:${currencies})\\s?\\d`,
    fromTo: `${wordBegin}(?:from|von|de|z)\\s\\d(?:[^.;]|\\.\\d){0,20}?\\s(?:to|auf|à|a|para|do|na)\\s\\d`,
    date: `\\d{4}-\\d{2}-\\d{2}|${wordBegin}(?:\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\d{2}|\\d{4})?${wordEnd}|\\d{1,2}/\\d{1,2}/\\d{2,4}${wordEnd}|${words('months')}\\s\\d{1,4}|(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?!\\d)|[.:][0-5]\\d\\s?(?:uhr|[ap]m|h)${wordEnd})|${words('dates')}|${dayOfMonth}|${edgeOfMonth}${words('months')}${wordEnd})|\\d\\.?(?:\\s|º|er|st|nd|rd|th|\\sde|\\sof){0,3}\\s${words('months')}${wordEnd}`,
    isoDuration: `${wordBegin}p(?:(?:\\d{1,4}[ymwd])+(?:t(?:\\d{1,4}[hms])+)?|t(?:\\d{1,4}[hms])+)${wordEnd}`,
    frequency: `${wordBegin}${words('frequencies')}${wordEnd}|/(?:h|min|s|day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|día|dia|semana|mes|mês|año|ano|dzień|tydzień|miesiąc|kwartał|rok)${wordEnd}`,
    /** A standard, a grade, a test. */
    named: `${wordBegin}${anyOf([...standards, ...grades, ...list('tests')])}`,
    severityClass: `${wordBegin}${severityClasses}${wordEnd}`,
    baseline: `${wordBegin}${words('baselines')}`,
    intensified: `${wordBegin}${words('intensifiers')}\\s\\p{L}`,
    plainFigure: `(?<!\\b(?:year|jahr|année|año|ano|roku)\\s?)${figure}${counted}(?!\\s${words('counted')}${wordEnd})`,
    bound: `(?:[≤≥<>]\\s?|${wordBegin}${words('comparisons')}\\s)$`,
  });

function latin<Name extends string>(sources: Record<Name, string>): Record<Name, string> {
  const entries = Object.entries<string>(sources).map(([name, source]) => [name, latinSource(source)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
