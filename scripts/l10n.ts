/**
 * Tells what is to be translated, and what is wrong with translations.
 * `--missing de`: the texts without a translation, as JSON to be filled in. `--check`: names what is missing, unused or
 * doesn't fit its text in any language, and fails if there is any. `--tidy`: leaves out what is unused, and puts the others
 * in the order of the sources.
 */
import { readFile, writeFile } from 'node:fs/promises';
import product from '../package.json' with { type: 'json' };
import { LOCALES } from '../src/l10n/locales.ts';
import { manifestProblems, problemsOf } from './l10n/check.ts';
import { formatNames, manifestTexts, neededKeys } from './l10n/keys.ts';

const root = new URL('../', import.meta.url);

type Table = Readonly<Record<string, string>>;

/** The files that a language has, each with the English texts that it translates. */
function filesOf(locale: string): readonly { readonly path: string; readonly texts: Table }[] {
  return [
    { path: `l10n/bundle.l10n.${locale}.json`, texts: bundle },
    { path: `package.nls.${locale}.json`, texts: manifest },
  ];
}

async function read(path: string): Promise<Table> {
  const text = await readFile(new URL(path, root), 'utf8').catch(() => '{}');
  return JSON.parse(text);
}

const bundle: Table = Object.fromEntries([...(await neededKeys(root)).keys()].map((key) => [key, key]));
const manifest = await manifestTexts(root);
const [mode, locale = ''] = process.argv.slice(2);

if (mode === '--missing' && LOCALES.includes(locale)) {
  const missing: Record<string, Table> = {};
  for (const { path, texts } of filesOf(locale)) {
    const known = await read(path);
    missing[path] = Object.fromEntries(Object.entries(texts).filter(([key]) => !known[key]));
  }
  console.log(JSON.stringify(missing, null, 2));
} else if (mode === '--check') {
  const names = formatNames();
  const problems = manifestProblems(product, manifest).map((problem) => `package.nls.json: ${problem}`);
  for (const { path, texts } of LOCALES.flatMap(filesOf)) {
    problems.push(...problemsOf(texts, await read(path), names).map((problem) => `${path}: ${problem}`));
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else if (mode === '--tidy') {
  for (const { path, texts } of LOCALES.flatMap(filesOf)) {
    const known = await read(path);
    const kept = Object.keys(texts).flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]] as const]));
    await writeFile(new URL(path, root), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  }
} else {
  console.error(`Say --check, --tidy, or --missing with one of ${LOCALES.join(', ')}.`);
  process.exitCode = 2;
}
