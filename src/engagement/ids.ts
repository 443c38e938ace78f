/** Letters that don't come apart into a Latin one and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * German writes `ä`, `ö` and `ü` with an `e` where they can't be written, whatever language is spoken around them. Others
 * that have a `ü` only say by it that a vowel is heard (Spanish and Portuguese between `g` or `q` and `e` or `i`, French
 * behind an `a`), and leave the dots out; of them German has "-aüber-" alone, as in "Kameraüberwachung".
 */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
const UMLAUT = /(?<![gq](?=ü[eéêií])|a(?=ü(?!b)))[äöü]/giu;

/** The longest id, in UTF-16 units. */
const LONGEST = 40;

/** The id of something new that has a title: a long one still names its file. */
export function idFor(title: string): string {
  return spelt(title.slice(0, LONGEST)).slice(0, LONGEST).replace(/-$/, '') || 'engagement';
}

/** A text as an id of the format; undefined where nothing is left of it, or more than 40 characters. */
export function toId(text: string): string | undefined {
  const id = spelt(text);
  return id && id.length <= LONGEST ? id : undefined;
}

/** A text in the letters of ids, however many. */
function spelt(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFC')
    .replace(UMLAUT, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
}

/** Whether a text is an id as the format writes them: kebab-case, beginning with a letter. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}
