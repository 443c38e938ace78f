import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DAY, Folder, type JsonReport, outsource } from './run.ts';

const TEXTS: Record<string, Record<string, string>> = Object.fromEntries(
  ['de', 'fr', 'es'].map((locale) => [
    locale,
    JSON.parse(readFileSync(new URL(`../../l10n/bundle.l10n.${locale}.json`, import.meta.url), 'utf8')),
  ]),
);

const NO_OBJECTIVES = 'No objectives: say what must be achieved before you ask anyone for an offer.';
const ENGAGEMENT = 'version: 1\nengagement:\n  id: logo\n  title: Logo\n  owner: Ana Reyes\n';

describe('the language of the command line', function () {
  this.timeout(60_000);
  let folder: Folder;

  beforeEach(() => {
    folder = new Folder({ 'logo.outsource.yaml': ENGAGEMENT });
  });
  afterEach(() => folder.remove());

  const lint = (args: readonly string[], env: Record<string, string> = {}) =>
    outsource(folder.path, ['lint', '--today', DAY, '--format', 'json', '--no-cache', ...args], env);
  const messages = (out: string) =>
    (JSON.parse(out) as JsonReport).files.flatMap(({ findings }) => findings.map(({ message }) => message));

  it('is that of --locale, before or behind the command', () => {
    const said = TEXTS.de?.[NO_OBJECTIVES];
    assert.ok(said && said !== NO_OBJECTIVES);
    assert.ok(messages(lint(['--locale', 'de']).out).includes(said));
    assert.ok(messages(lint(['--locale=de']).out).includes(said));
    const before = outsource(folder.path, ['--locale', 'de', 'lint', '--today', DAY, '--format', 'json']);
    assert.ok(messages(before.out).includes(said));
  });

  it('is else that of the environment, the strongest name first', () => {
    const said = (locale: string) => TEXTS[locale]?.[NO_OBJECTIVES] ?? '';
    assert.ok(messages(lint([], { LC_ALL: 'fr_FR.UTF-8', LANG: 'de' }).out).includes(said('fr')));
    assert.ok(messages(lint([], { LC_ALL: '', LC_MESSAGES: 'es_ES', LANG: 'de' }).out).includes(said('es')));
    assert.ok(messages(lint([], { LC_ALL: '', LC_MESSAGES: '', LANG: 'de_DE.UTF-8' }).out).includes(said('de')));
    assert.ok(messages(lint(['--locale', 'en'], { LC_ALL: 'de' }).out).includes(NO_OBJECTIVES));
  });

  it('is else English', () => {
    for (const language of ['pl_PL.UTF-8', 'C', 'POSIX', '']) {
      assert.ok(messages(lint([], { LC_ALL: language, LC_MESSAGES: '', LANG: '' }).out).includes(NO_OBJECTIVES));
    }
  });

  it('is one of four: another one is a wrong call', () => {
    const { code, err } = lint(['--locale', 'pl']);
    assert.equal(code, 2);
    assert.match(err, /en, de, fr, es/);
  });

  it('is that of the help and of the explanations, too', () => {
    const help = outsource(folder.path, ['help', 'lint', '--locale', 'de']).out;
    assert.ok(help.includes(TEXTS.de?.['find what is missing or wrong in engagement files'] ?? '?'));
    assert.ok(help.startsWith(TEXTS.de?.['Usage:'] ?? '?'));
    const page = outsource(folder.path, ['explain', 'legal/no-nda', '--locale', 'fr']).out;
    assert.ok(page.includes(TEXTS.fr?.['Why it matters'] ?? '?'));
    assert.ok(page.includes('version: 1'));
  });

  it('keeps results for each language', () => {
    const cached = (locale: string) =>
      outsource(folder.path, [
        'lint',
        '--today',
        DAY,
        '--format',
        'json',
        '--cache-location',
        'kept',
        '--locale',
        locale,
      ]);
    const [english, german] = [cached('en').out, cached('de').out];
    assert.ok(messages(english).includes(NO_OBJECTIVES));
    assert.ok(!messages(german).includes(NO_OBJECTIVES));
    assert.equal(cached('en').out, english);
    assert.equal(cached('de').out, german);
  });

  it('makes no finding new for a baseline, and changes no fingerprint', () => {
    outsource(folder.path, ['lint', '--today', DAY, '--write-baseline', 'en.json']);
    outsource(folder.path, ['lint', '--today', DAY, '--write-baseline', 'de.json', '--locale', 'de']);
    assert.equal(readFileSync(folder.at('de.json'), 'utf8'), readFileSync(folder.at('en.json'), 'utf8'));
    const { code } = outsource(folder.path, ['lint', '--today', DAY, '--baseline', 'en.json', '--locale', 'es']);
    assert.equal(code, 0);
    const fingerprints = (locale: string) =>
      JSON.parse(outsource(folder.path, ['lint', '--today', DAY, '--format', 'gitlab', '--locale', locale]).out).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    assert.deepEqual(fingerprints('de'), fingerprints('en'));
  });
});
