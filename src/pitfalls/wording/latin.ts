/** Letters of the languages that word lists exist for, in lower case, with combining marks: the inside of a class. */
const letters = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Not within a word, to the left and to the right of a place. */
export const wordBegin = '(?<![\\p{L}\\d])';
export const wordEnd = '(?![\\p{L}\\d])';

/**
 * The source of an expression for folded text, in which `\p{L}` means Latin letters. Long lists with Unicode's own classes
 * take a hundred times longer to compile, and that would be felt when a first file is opened.
 */
export function latinSource(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    else if (part === '\\p{L}') return inClass ? letters : `[${letters}]`;
    return part;
  });
}
