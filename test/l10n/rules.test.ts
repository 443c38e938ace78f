import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { read } from '../../src/engagement/read.ts';
import { LOCALES } from '../../src/l10n/locales.ts';
import { speak } from '../../src/l10n/say.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { filesOf, type Rule } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';
import { contextOf, fixed, type Options, problemsOf } from '../pitfalls/helper.ts';

/** Messages that are longer are cut in the margins of editors; other languages need more room than English. */
const LONGEST_MESSAGE = 175;

const bundleOf = (locale: string) => new URL(`../../l10n/bundle.l10n.${locale}.json`, import.meta.url);

for (const locale of LOCALES.filter((each) => existsSync(bundleOf(each)))) {
  describe(`the rules, spoken in ${locale}`, () => {
    before(() => speak(JSON.parse(readFileSync(bundleOf(locale), 'utf8')), locale));
    after(() => speak(undefined));

    for (const rule of RULES) {
      it(`find and mend the bad example of ${rule.id}`, () => checkRule(rule));
      it(`are silent on the good example of ${rule.id}`, () => {
        const [good = '', ...others] = filesOf(rule.explanation.examples.good);
        assert.equal(problemsOf(rule, good, { ...optionsOf(rule), others }).length, 0);
      });
    }
  });
}

/** What is written into the file has to be as right as in English: values of the format stay what they are. */
function checkRule(rule: Rule): void {
  const [bad = '', ...others] = filesOf(rule.explanation.examples.bad);
  const options = { ...optionsOf(rule), others };
  const context = contextOf(bad, options);
  const before = [...rule.check(context)];
  assert.ok(before.length > 0);
  for (const { message, fixes } of before) {
    assert.ok(message.length <= LONGEST_MESSAGE, `${message.length}: ${message}`);
    assert.doesNotMatch(message, /\{\d+\}|undefined/);
    const [fix] = fixes?.() ?? [];
    if (!fix) continue;
    const text = fixed(context, fix);
    assert.ok(problemsOf(rule, text, options).length < before.length, `${fix.title} leaves it:\n${text}`);
    assert.ok(issues(text) <= issues(bad), `${fix.title} breaks the file:\n${text}`);
  }
}

/** What only `regulated` turns on is read in that profile. */
function optionsOf({ severity }: Rule): Options {
  return { files: [], ...(severity === 'off' && { profile: 'regulated' }) };
}

function issues(text: string): number {
  return read(parse(text)).issues.length;
}
