/** A tab stop in rendered text: what may stand there, the default first, each as it is written in the file. */
export interface TabStop {
  readonly texts: readonly string[];
}

/** Rendered text: literal, with tab stops in it. */
export type Piece = string | TabStop;

/** The text with each tab stop's default. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : (piece.texts[0] ?? ''))).join('');
}

/**
 * The text in the snippet syntax of the Language Server Protocol.
 * @param number Gives each tab stop its number.
 */
export function snippetText(pieces: readonly Piece[], number: () => number): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escapeText(piece) : tabStop(piece, number()))).join('');
}

export function hasTabStop(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => typeof piece !== 'string');
}

function tabStop({ texts }: TabStop, number: number): string {
  if (texts.length > 1) return `\${${number}|${texts.map(escapeChoice).join(',')}|}`;
  const text = escapeText(texts[0] ?? '');
  return text === '' ? `\${${number}}` : `\${${number}:${text}}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Within choices editors know no other escapes; `$` and `}` stand for themselves there. */
function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

/** What an editor shows of a snippet in the syntax of `snippetText`: each tab stop with its default. */
export function expandSnippet(snippet: string): string {
  const stop =
    /\$\{\d+(?:\|((?:\\[\s\S]|[^\\,|])*)(?:,(?:\\[\s\S]|[^\\|])*)?\|\}|:((?:\\[\s\S]|[^\\}])*)\}|\})|\\([\s\S])/g;
  return snippet.replace(stop, (_all, first?: string, text?: string, char?: string) => {
    return char ?? (first ?? text ?? '').replace(/\\([\s\S])/g, '$1');
  });
}
