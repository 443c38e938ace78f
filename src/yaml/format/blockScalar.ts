import { LINES } from './lines.ts';

/**
 * The lines of a block scalar (`|`, `>`), its content indented anew as a whole. The first one is its header.
 * @param source from the header to the end of the content
 * @param column where the content is to stand
 * @param shift how far the content moves where its header fixes its indentation (`|2`)
 */
export function blockScalarLines(source: string, column: number, shift: number): string[] {
  const [header = '', ...content] = source.split(LINES);
  const isFixed = /^[|>][+-]?[1-9]/.test(header);
  const first = content.find((line) => /[^ ]/.test(line));
  const old = isFixed ? 0 : (/^ */.exec(first ?? '')?.[0].length ?? 0);
  const indent = isFixed ? Math.max(0, shift) : column;
  const cut = isFixed ? Math.max(0, -shift) : old;
  const lines = content.map((line) => {
    const isBlank = /^ *$/.test(line);
    // Spaces beyond the indentation belong to the content, even where nothing follows them.
    return isBlank && (line.length <= cut || first === undefined) ? '' : ' '.repeat(indent) + line.slice(cut);
  });
  return [header.trimEnd(), ...lines];
}
