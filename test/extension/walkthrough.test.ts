import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import product from '../../package.json' with { type: 'json' };
import texts from '../../package.nls.json' with { type: 'json' };
import { isFix } from '../../src/extension/walkthrough/firstFix.ts';
import { PIPELINES } from '../../src/extension/walkthrough/pipelines.ts';
import { ROOT, setupOf } from '../editors/setups.ts';

const [walkthrough, ...others] = product.contributes.walkthroughs;
const say = (key: string): string => {
  const text = Object.entries(texts).find(([name]) => `%${name}%` === key)?.[1];
  assert.ok(text, `${key} has no text`);
  return text;
};

describe('the walkthrough', () => {
  it('is one, of five steps', () => {
    assert.deepEqual(others, []);
    assert.equal(walkthrough?.steps.length, 5);
    assert.ok(say(walkthrough.title) && say(walkthrough.description));
  });

  for (const { id, title, description, media, completionEvents } of walkthrough?.steps ?? [])
    it(`says in the step ${id} what to do, has one button for it, and a picture`, () => {
      assert.match(say(title), /^(Begin|Fix|See|Watch|Check) /);
      const buttons = [...say(description).matchAll(/\n\[[^\]]+\]\(command:([\w.]+)\)/g)].map(([, command]) => command);
      assert.equal(buttons.length, 1);
      const [command = ''] = buttons;
      const known: string[] = product.contributes.commands.map((one) => one.command);
      assert.ok(known.includes(command) || command.startsWith('workbench.'), command);
      assert.ok(say(media.altText).length > 40);
      assert.ok(completionEvents.length > 0);
      const svg = fs.readFileSync(path.join(ROOT, media.svg), 'utf8');
      const picture = XmlDocument.fromString(svg);
      picture.dispose();
      // Colours of the theme, and nothing from elsewhere.
      assert.doesNotMatch(svg, /(?:fill|stroke)="#/);
      assert.doesNotMatch(svg, /href|url\(|<script|<style/);
    });

  it('copies the lines of the page on pipelines', () => {
    for (const { name, lines } of PIPELINES)
      assert.equal(lines.trimEnd(), setupOf(name.split(' ')[0]?.toLowerCase() ?? '', 'docs/ci.md').trimEnd(), name);
  });
});

describe('the first finding that somebody mends', () => {
  const error = (ruleId: string) => ({ ruleId, isError: true });
  const remark = (ruleId: string) => ({ ruleId, isError: false });
  const three = ['objectives/missing', 'legal/contracts-missing', 'monitoring/missing'].map(error);

  it('is an error that is gone', () => {
    assert.ok(isFix(three, three.slice(1)));
    assert.ok(isFix(three, [...three.slice(1), error('objectives/not-measurable')]), 'though another one has come');
    assert.ok(isFix([error('a/b'), error('a/b')], [error('a/b')]), 'one of two');
    assert.ok(isFix(three, [...three.slice(1), remark('a/b')]));
  });

  it('is none while nothing goes', () => {
    assert.ok(!isFix([], []));
    assert.ok(!isFix(three, three));
    assert.ok(!isFix([], three));
    assert.ok(!isFix(three, [...three, error('a/b')]));
    assert.ok(!isFix([...three, remark('a/b')], three), 'a remark');
  });

  it('is none that the reading of the file hides', () => {
    assert.ok(!isFix(three, [error('format/syntax')]));
    assert.ok(!isFix([error('format/syntax')], three));
  });
});
