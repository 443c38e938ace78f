/** A word, or one character that is neither a word's nor white space. */
export interface Token {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, with a plain apostrophe and hyphen, and `ss` for `ß`. */
  readonly text: string;
  readonly word: boolean;
}

const otherWord = /[\p{L}\p{M}\p{N}]/u;
const spaces = /\s/u;

/** 1 a word's character, 2 white space, 3 anything else, for the codes below 128. */
const asciiClass = new Uint8Array(128).fill(3);
asciiClass.fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x61, 0x7b);
asciiClass.fill(2, 9, 14).fill(2, 32, 33);

/** Splits a text into words and marks. Takes time in proportion to its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let wordStart = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let width = 1;
    let kind: number;
    if (code < 128) kind = asciiClass[code] ?? 3;
    else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      width = char.length;
      kind = otherWord.test(char) ? 1 : spaces.test(char) ? 2 : 3;
    }
    if (kind === 1) {
      if (wordStart < 0) wordStart = at;
    } else {
      if (wordStart >= 0) tokens.push(word(text, wordStart, at));
      wordStart = -1;
      if (kind === 3)
        tokens.push({ start: at, end: at + width, text: plainMark(text.slice(at, at + width)), word: false });
    }
    at += width;
  }
  if (wordStart >= 0) tokens.push(word(text, wordStart, text.length));
  return tokens;
}

function word(text: string, start: number, end: number): Token {
  return { start, end, text: fold(text.slice(start, end)), word: true };
}

const beyondAscii = /[\u0080-\uffff]/;

/** The form in which words are compared: lower case, NFC, `ss` for `ß` (which Swiss texts don't use). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFC').replaceAll('ß', 'ss') : lower;
}

function plainMark(mark: string): string {
  if (mark === '’' || mark === 'ʼ' || mark === '‘') return "'";
  if (mark === '‐' || mark === '‑') return '-';
  return mark;
}
