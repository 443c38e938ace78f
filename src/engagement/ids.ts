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

/** The longest id, in UTF-16 units. */
const LONGEST = 40;

/** The id of something new that has a title: a long one still names its file. */
export function idFor(title: string): string {
  return toId(title.slice(0, LONGEST)) ?? 'engagement';
}

/** A text as an id of the format; undefined where nothing is left of it, or more than 40 characters. */
export function toId(text: string): string | undefined {
  const id = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return id && id.length <= LONGEST ? id : undefined;
}

/** Whether a text is an id as the format writes them: kebab-case, beginning with a letter. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}
