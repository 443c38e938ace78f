import assert from 'node:assert/strict';
import fs from 'node:fs';
import {
  explain,
  fix,
  format,
  type Locale,
  lint,
  lintPortfolio,
  loadLocale,
  rules,
  rulesIn,
} from '../../src/api/index.ts';
import { speak } from '../../src/l10n/say.ts';

const today = '2026-11-23';
const LOCALES: readonly Locale[] = ['en', 'de', 'fr', 'es'];
const text = fs.readFileSync(new URL('../../examples/ten-mistakes.outsource.yaml', import.meta.url), 'utf8');
const typo = 'version: 1\nengagement:\n  id: payroll\n  titel: Payroll\n';

const messageOf = (ruleId: string, locale?: Locale) =>
  lint(typo, { today, locale }).findings.find((finding) => finding.ruleId === ruleId)?.message ?? '';

describe('the language of answers, from a program', () => {
  it('has to be there', () => {
    assert.throws(() => lint('', { locale: 'es' }), {
      name: 'RangeError',
      message: 'locale: "es" isn’t loaded: await loadLocale("es") first.',
    });
    const { findings } = lint('', { today });
    assert.deepEqual(lint('', { today, locale: 'en' }).findings, findings);
  });

  it('is one of four', async () => {
    const polish = 'pl' as Locale;
    const error = { name: 'RangeError', message: 'locale: "pl" is none of en, de, fr, es.' };
    await assert.rejects(loadLocale(polish), error);
    assert.throws(() => lint('', { locale: polish }), error);
    assert.throws(() => explain('legal/no-nda', { locale: 'toString' as Locale }), RangeError);
  });

  describe('once loaded', () => {
    before(() => Promise.all(LOCALES.map(loadLocale)));

    it('is that of messages, fixes and rules', () => {
      assert.match(messageOf('format/unknown-key', 'de'), /^Den Schlüssel „titel“/);
      assert.match(messageOf('format/unknown-key', 'fr'), /«.titel.»/);
      assert.match(messageOf('format/unknown-key'), /"titel"/);
      const mend = lint(typo, { today, locale: 'de' }).findings.find(({ ruleId }) => ruleId === 'format/unknown-key');
      assert.equal(mend?.fixes[0]?.title, 'In „title“ umbenennen');
      assert.match(explain('legal/no-nda', { locale: 'de' }), /^# Keine Vertraulichkeitsvereinbarung/);
      assert.match(explain('legal/no-nda'), /^# No confidentiality agreement/);
      const german = rulesIn('de').find(({ id }) => id === 'legal/no-nda');
      assert.equal(german?.title, 'Keine Vertraulichkeitsvereinbarung');
      assert.deepEqual(
        rulesIn('de').map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      assert.deepEqual(rulesIn('en'), rules);
      assert.equal(fix(typo, { locale: 'fr' }), fix(typo));
      assert.throws(
        () => format('a: [', { locale: 'de' }),
        (error: Error) => error.message !== formatError('en'),
      );
    });

    it('changes nothing but words', () => {
      const [english, ...others] = LOCALES.map((locale) => lint(text, { today, locale }));
      for (const other of others) {
        assert.deepEqual(other?.health, english?.health);
        assert.deepEqual(
          other?.findings.map(({ ruleId, severity, range }) => [ruleId, severity, range]),
          english?.findings.map(({ ruleId, severity, range }) => [ruleId, severity, range]),
        );
      }
    });

    it('is each call’s own, whatever was asked before, within or beside', async () => {
      // Each language for itself: what a call remembers for the next is of no other.
      const alone = new Map(LOCALES.map((locale) => [locale, JSON.stringify(lint(text, { today, locale }))]));
      assert.equal(new Set(alone.values()).size, LOCALES.length);
      const beside = LOCALES.flatMap((locale) => [locale, ...LOCALES.toReversed()]);
      await Promise.all(
        beside.map(async (locale) => {
          await Promise.resolve();
          assert.equal(JSON.stringify(lint(text, { today, locale })), alone.get(locale), locale);
        }),
      );
      let within = '';
      const documentExists = () => {
        within = messageOf('format/unknown-key');
        return true;
      };
      const contract = `${typo}contracts:\n  - { type: nda, title: NDA, document: nda.pdf, status: signed }\n`;
      const [outer] = lintPortfolio([{ path: 'a', text: contract }], { today, locale: 'de', documentExists });
      assert.match(within, /"titel"/);
      assert.ok(outer?.findings.every(({ message }) => !message.includes('"titel"')));
    });

    it('is the former one again after a failure', () => {
      assert.throws(() => explain('legal/nothing', { locale: 'de' }), /There is no rule/);
      assert.match(messageOf('format/unknown-key'), /"titel"/);
    });
  });

  it('leaves what a host speaks alone', () => {
    speak({ 'Nothing to do.': 'Nichts zu tun.' }, 'de');
    try {
      assert.match(messageOf('format/unknown-key'), /"titel"/);
    } finally {
      speak(undefined);
    }
  });
});

function formatError(locale: Locale): string {
  try {
    return format('a: [', { locale });
  } catch (error) {
    return (error as Error).message;
  }
}
