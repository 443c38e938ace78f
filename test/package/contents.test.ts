import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import product from '../../package.json' with { type: 'json' };
import { ARCHIVE, installServer } from '../editors/server.ts';
import { extensionFiles } from '../host/extension.ts';

const CONTENTS = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD_PARTY_NOTICES',
  'dist/api.d.mts',
  'dist/api.mjs',
  'dist/cli.cjs',
  'dist/cli.main.cjs',
  'dist/cli.readers.cjs',
  'dist/exports.js',
  'dist/mcp.cjs',
  'dist/package.json',
  'dist/server.cjs',
  'dist/server.core.js',
  'dist/server.main.cjs',
  'dist/texts/bundle.l10n.de.json',
  'dist/texts/bundle.l10n.es.json',
  'dist/texts/bundle.l10n.fr.json',
  'package.json',
  'schemas/baseline.schema.json',
  'schemas/config-result.schema.json',
  'schemas/lint-result.schema.json',
  'schemas/outsource-config.schema.json',
  'schemas/outsource.schema.json',
  'schemas/rules.schema.json',
];

const EXTENSION = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD_PARTY_NOTICES',
  'dist/exports.js',
  'dist/extension.browser.cjs',
  'dist/extension.cjs',
  'dist/l10n/bundle.l10n.de.json',
  'dist/l10n/bundle.l10n.es.json',
  'dist/l10n/bundle.l10n.fr.json',
  'dist/mcp.cjs',
  'dist/package.json',
  'dist/page.js',
  'dist/server.browser.js',
  'dist/server.cjs',
  'dist/server.core.js',
  'dist/server.main.cjs',
  'dist/texts/bundle.l10n.de.json',
  'dist/texts/bundle.l10n.es.json',
  'dist/texts/bundle.l10n.fr.json',
  'examples/support-desk.outsource.yaml',
  'icons/file-dark.svg',
  'icons/file-light.svg',
  'icons/outsource.png',
  'icons/outsource.svg',
  'icons/state-accepted-dark.svg',
  'icons/state-accepted-light.svg',
  'icons/state-covered-dark.svg',
  'icons/state-covered-light.svg',
  'icons/state-not-asked-yet-dark.svg',
  'icons/state-not-asked-yet-light.svg',
  'icons/state-open-dark.svg',
  'icons/state-open-light.svg',
  'icons/state-weak-dark.svg',
  'icons/state-weak-light.svg',
  'icons/view.svg',
  'language-configuration.json',
  'media/first-finding.svg',
  'media/new-engagement.svg',
  'media/overview.svg',
  'media/pipeline.svg',
  'media/report.svg',
  'package.json',
  'package.nls.de.json',
  'package.nls.es.json',
  'package.nls.fr.json',
  'package.nls.json',
  'schemas/baseline.schema.json',
  'schemas/config-result.schema.json',
  'schemas/lint-result.schema.json',
  'schemas/outsource-config.schema.json',
  'schemas/outsource.schema.json',
  'schemas/rules.schema.json',
  'snippets/outsource.code-snippets',
  'snippets/outsource.de.code-snippets',
  'snippets/outsource.es.code-snippets',
  'snippets/outsource.fr.code-snippets',
  'syntaxes/outsource-config.tmLanguage.json',
  'syntaxes/outsource.tmLanguage.json',
];

describe('what is packed', function () {
  this.timeout(300_000);
  before(() => void installServer());

  const installed = () => path.join(installServer(), 'node_modules', product.name);

  it('for npm is what runs, and no more', () => {
    const files = fs.globSync('**', { cwd: installed(), withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((file) =>
      path.relative(installed(), path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'),
    );
    assert.deepEqual(names.sort(), CONTENTS);
  });

  it('for npm has nothing wrong that publint knows of', async () => {
    const { messages, pkg = {} } = await publint({ pkgDir: installed(), level: 'warning', strict: true });
    // The manifest is that of VS Code's extension too, which these two lead to; `exports` wins over them elsewhere.
    const told = messages.filter(({ path }) => !['main', 'browser'].includes(path[0] ?? ''));
    assert.deepEqual(
      told.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('for npm has types that every way of resolving them finds right', async () => {
    const archive = fs.readFileSync(path.join(installServer(), ARCHIVE));
    const result = await checkPackage(createPackageFromTarballData(archive));
    assert.ok(result.types);
    // From CommonJS it is a module all the same, which Node 22 can require. Node 10 knew no `exports`.
    const known = result.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    assert.deepEqual(known, []);
    assert.equal(result.entrypoints['.']?.resolutions['node16-esm'].resolution?.fileName.endsWith('/api.d.mts'), true);
  });

  it('for VS Code is the extension for both hosts, and no more', () => {
    assert.deepEqual(extensionFiles(), EXTENSION);
  });

  it('for VS Code is all that the manifest leads to', () => {
    const { main, browser, icon, contributes } = product;
    const ofLanguages = EXTENSION.filter((file) => file.startsWith('package.nls.')).map((file) =>
      JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')),
    );
    const named = [...pathsIn([main, browser, contributes, ofLanguages]), icon];
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((file) => !EXTENSION.includes(file)),
      [],
    );
  });

  it('for VS Code is written for no newer editor than it asks for', () => {
    const [, needed] = /^\^1\.(\d+)\.0$/.exec(product.engines.vscode) ?? [];
    const [, known] = /^1\.(\d+)\./.exec(product.devDependencies['@types/vscode']) ?? [];
    assert.ok(Number(known) <= Number(needed), 'the types know what that editor lacks');
  });
});

/** All paths below a value of the manifest. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
}
