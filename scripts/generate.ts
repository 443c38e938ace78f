/**
 * Writes everything that is derived from a source of truth. With `--check` it writes nothing, names the files that
 * have drifted and fails.
 */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateConfigSchema, withoutRuleNames } from './generate/configSchema.ts';
import { generateDocs } from './generate/docs.ts';
import type { GeneratedFile } from './generate/files.ts';
import { generateFormatPage } from './generate/formatPage.ts';
import { generateReadme } from './generate/readme.ts';
import { generateRulePages, RULE_PAGES } from './generate/rulePages.ts';
import { generateSnippets } from './generate/snippets.ts';
import { readSources } from './generate/sources.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidator } from './generate/validator.ts';

const root = new URL('../', import.meta.url);

async function generate(): Promise<GeneratedFile[]> {
  const [engagement, config] = await readSources(root);
  const sources = [engagement, { ...config, schema: withoutRuleNames(config.schema) }];
  const derived = sources.map(async (source) => [
    await generateTypes(source),
    ...generateValidator(source),
    generateDocs(source),
  ]);
  return [
    ...(await Promise.all(derived)).flat(),
    generateConfigSchema(config.schema),
    generateSnippets(),
    generateFormatPage(engagement.schema),
    ...generateRulePages(),
    await generateReadme(new URL('README.md', root)),
  ];
}

const check = process.argv.includes('--check');
const files = await generate();
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
