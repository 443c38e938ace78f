import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { installServer } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';

/** A program in TypeScript that uses all there is. */
const PROGRAM = `
import { applyEdits, explain, type Finding, fix, format, lint, type LintOptions, lintPortfolio, loadLocale, type Locale, rules, rulesIn } from 'outsource';
const options: LintOptions = { today: '2026-11-23', profile: 'regulated', configuration: ['profile: essential'] };
const { health, findings } = lint('version: 1', { ...options, documentExists: (document) => document.length > 0 });
const errors: Finding[] = findings.filter(({ severity }) => severity === 'error');
const places: number[] = errors.map(({ range }) => range.start.line);
const state: 'open' | 'weak' | 'accepted' | 'not-asked-yet' | 'covered' | undefined = health?.pitfalls['due-diligence'];
const texts: string[] = [explain('legal/no-nda'), format(''), fix('', options), applyEdits('', findings[0]?.fixes[0]?.edits ?? [])];
const paths: string[] = lintPortfolio([{ path: 'a', text: '' }]).map(({ path }) => path);
const loaded: Promise<void>[] = (['de', 'fr', 'es'] satisfies Locale[]).map(loadLocale);
const inGerman: string[] = [explain('legal/no-nda', { locale: 'de' }), rulesIn('de')[0]?.title ?? '', format('', { locale: 'fr' })];
export const all = [loaded, inGerman, places, state, texts, paths, rules[0]?.explanation.why];
// @ts-expect-error: no such language
lint('', { locale: 'pl' });
// @ts-expect-error: no such profile
lint('', { profile: 'strict' });
// @ts-expect-error: what was found can't be changed
findings[0]!.message = '';
`;

/** A program that needs no types of Node and no dependency of ours, which aren't there. */
const SETTINGS = {
  compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [], skipLibCheck: false },
};

describe('a program in TypeScript', function () {
  this.timeout(300_000);

  for (const extension of ['mts', 'cts']) {
    it(`.${extension} finds the types of the installed package`, () => {
      const folder = path.join(installServer(), extension);
      fs.mkdirSync(folder);
      fs.writeFileSync(path.join(folder, `program.${extension}`), PROGRAM);
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS));
      const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
      assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
    });
  }
});
