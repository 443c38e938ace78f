/**
 * Writes everything that is derived from a source of truth. With `--check` it writes nothing, names the files that
 * have drifted and fails.
 */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateDocs } from './generate/docs.ts';
import type { GeneratedFile } from './generate/files.ts';
import { readSources } from './generate/sources.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidator } from './generate/validator.ts';

const root = new URL('../', import.meta.url);

/** What the sources import themselves: it comes first, so that all else is made from the new schemas in the same run. */
async function code(): Promise<GeneratedFile[]> {
  const files = (await readSources(root)).map(async (source) => [
    await generateTypes(source),
    ...generateValidator(source),
    generateDocs(source),
  ]);
  return (await Promise.all(files)).flat();
}

/** What is made with the help of the sources, loaded only now. */
async function texts(): Promise<GeneratedFile[]> {
  const { generateConfigSchema } = await import('./generate/configSchema.ts');
  const { generateSnippets } = await import('./generate/snippets.ts');
  const { generateFormatPages } = await import('./generate/formatPages.ts');
  const { generateRulePages } = await import('./generate/rulePages.ts');
  const { readTranslations } = await import('./l10n/translations.ts');
  const { generateReadme } = await import('./generate/readme.ts');
  const { generateApiTypes } = await import('./generate/apiTypes.ts');
  const { generateNotices } = await import('./generate/notices.ts');
  const { bundles } = await import('../esbuild.mjs');
  const translations = await readTranslations(root);
  return [
    await generateConfigSchema(root),
    ...generateSnippets(translations),
    ...generateFormatPages(await readSources(root)),
    ...generateRulePages(translations),
    await generateReadme(new URL('README.md', root)),
    generateApiTypes(root),
    await generateNotices(root, bundles),
  ];
}

/** Writes what differs, or names it. Returns how many files have drifted. */
async function settle(files: readonly GeneratedFile[]): Promise<number> {
  let drifted = 0;
  for (const file of files) {
    const url = new URL(file.path, root);
    const before = await readFile(url, 'utf8').catch(() => undefined);
    if (before === file.text) continue;
    if (check) {
      drifted += 1;
      console.error(`${file.path} has drifted: run "node scripts/generate.ts"`);
    } else {
      await mkdir(new URL('./', url), { recursive: true });
      await writeFile(url, file.text);
      console.log(`wrote ${file.path}`);
    }
  }
  return drifted;
}

const check = process.argv.includes('--check');
let drifted = await settle(await code());
const files = await texts();
drifted += await settle(files);
const { RULE_PAGES } = await import('./generate/rulePages.ts');
// The page of a rule that is gone goes with it.
for await (const name of glob(`${RULE_PAGES}**/*.md`, { cwd: root })) {
  const path = name.replaceAll('\\', '/');
  if (files.some((file) => file.path === path)) continue;
  if (check) {
    drifted += 1;
    console.error(`${path} belongs to no rule: run "node scripts/generate.ts"`);
  } else {
    await rm(new URL(path, root));
    console.log(`removed ${path}`);
  }
}
process.exitCode = drifted > 0 ? 1 : 0;
