import { entriesOf, renderPairs } from './render.ts';
import { plainText, snippetText } from './snippet.ts';
import type { Template } from './template.ts';

/** How this project writes files of its own. */
const LAYOUT = { eol: '\n', step: 2, list: 2, dash: 2 };

/** A map as a text of its own, two spaces a level, without a final line break; as a snippet if asked. */
export function printMap(map: Template, options: { readonly snippet?: boolean } = {}): string {
  let stops = 0;
  const lines = renderPairs(entriesOf(map), 0, LAYOUT).map((line) =>
    options.snippet ? snippetText(line, () => ++stops) : plainText(line),
  );
  return lines.join('\n');
}
