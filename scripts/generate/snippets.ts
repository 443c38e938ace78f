import { describe } from '../../src/engagement/schema.ts';
import { say, type Texts } from '../../src/l10n/say.ts';
import { SECTIONS } from '../../src/pitfalls/sections.ts';
import { fullEngagement, minimalEngagement, sectionTemplate } from '../../src/pitfalls/templates.ts';
import { printMap } from '../../src/yaml/print.ts';
import type { Template } from '../../src/yaml/template.ts';
import { spokenIn } from '../l10n/translations.ts';
import type { GeneratedFile } from './files.ts';

/** A snippet as editors read it. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The snippets of the extension: a minimal and a full engagement, and one for each section, all from the templates that
 * quick fixes insert, in each language. Dates count from the day of the examples, so that the same templates always give
 * the same file.
 * @param translations by their language
 */
export function generateSnippets(translations: ReadonlyMap<string, Texts> = new Map()): GeneratedFile[] {
  return [
    { path: 'snippets/outsource.code-snippets', text: snippetFile() },
    ...[...translations].map(([locale, texts]) => ({
      path: `snippets/outsource.${locale}.code-snippets`,
      text: spokenIn(locale, texts, snippetFile),
    })),
  ];
}

function snippetFile(): string {
  const snippets: Record<string, Snippet> = {
    [say`Minimal engagement`]: snippet(
      'outsource',
      say`The smallest useful engagement file: objectives, monitoring and contracts.`,
      minimalEngagement(),
    ),
    [say`Full engagement`]: snippet('outsource-full', say`An engagement file with all its sections.`, fullEngagement()),
  };
  for (const section of SECTIONS) {
    if (section === 'version') continue;
    const doc = describe([section]);
    if (!doc) throw new Error(`The schema has no section ${section}`);
    snippets[doc.title] = snippet(section, doc.description, { [section]: sectionTemplate(section) });
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** A snippet that leaves the cursor on the line behind what it inserts. */
function snippet(prefix: string, description: string, map: { readonly [key: string]: Template }): Snippet {
  return { prefix, description, body: [...printMap(map, { snippet: true }).split('\n'), '$0'] };
}
