import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { LOCALES } from '../../src/l10n/locales.ts';
import { shortKey } from '../../src/l10n/say.ts';
import { textsIn } from './keys.ts';

type Table = Readonly<Record<string, string>>;

/**
 * Writes the translations in the forms that are shipped: `dist/texts` for the core, by short keys; and `dist/l10n` for the
 * editor, with the texts that the extension says itself. A third of the size of the bundles that people translate.
 * @param sources of the extension, by their paths from the root
 * @throws Error where two texts have the same short key
 */
export async function packTexts(root: URL, sources: readonly string[]): Promise<void> {
  const own = new Set<string>();
  for (const source of sources) {
    for (const { text } of textsIn(await readFile(new URL(source, root), 'utf8'))) own.add(text);
  }
  await mkdir(new URL('dist/texts/', root), { recursive: true });
  await mkdir(new URL('dist/l10n/', root), { recursive: true });
  for (const locale of LOCALES) {
    const name = `bundle.l10n.${locale}.json`;
    const bundle: Table = JSON.parse(await readFile(new URL(`l10n/${name}`, root), 'utf8'));
    await write(new URL(`dist/texts/${name}`, root), shortened(bundle));
    const ofEditor = Object.entries(bundle).filter(([english]) => own.has(english));
    await write(new URL(`dist/l10n/${name}`, root), Object.fromEntries(ofEditor));
  }
}

/** The same translations by short keys. @throws Error where two texts have the same */
export function shortened(bundle: Table): Table {
  const short = new Map<string, string>();
  for (const [english, text] of Object.entries(bundle)) {
    const key = shortKey(english);
    if (short.has(key)) throw new Error(`Two texts share a short key, so one has to be worded otherwise: ${english}`);
    short.set(key, text);
  }
  return Object.fromEntries(short);
}

async function write(file: URL, table: Table): Promise<void> {
  await writeFile(file, JSON.stringify(table));
}
