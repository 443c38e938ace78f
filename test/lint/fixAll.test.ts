import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { fixAll, safeFixes } from '../../src/lint/fixAll.ts';
import { lint } from '../../src/lint/run.ts';
import { EXAMPLE_DAY } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';

const today = Temporal.PlainDate.from(EXAMPLE_DAY);

const judge = (text: string) => {
  const engagement = read(parse(text));
  return { tree: engagement.tree, findings: lint(engagement, { today }) };
};

describe('mending all that needs no judgement', () => {
  it('goes on until nothing of that kind is found', () => {
    const { text, fixes } = fixAll(
      'version: 1\nengagement: { id: a, titel: A }\nmonitoring: { cadense: wekly }\n',
      judge,
    );
    assert.equal(text, 'version: 1\nengagement: { id: a, title: A }\nmonitoring: { cadence: weekly }\n');
    assert.deepEqual(
      fixes.map(({ title, at }) => `${at.line}:${at.character} ${title}`),
      ['1:21 Rename to "title"', '2:14 Rename to "cadence"', '2:23 Change to "weekly"'],
    );
    assert.deepEqual(fixAll(text, judge), { text, fixes: [] });
  });

  it('leaves what somebody has to think about', () => {
    const text = 'version: 1\nengagement: { id: a, title: A, start: 2026-02-30 }\nlgeal: x\nfoo: 1\n';
    assert.ok(judge(text).findings.some(({ fixes }) => fixes().length));
    assert.deepEqual(fixAll(text, judge), { text, fixes: [] });
  });

  it('makes the others where one cannot be made', () => {
    const shared = 'client: &us { nmae: Norte }\nprovider: *us\n';
    const text = `version: 1\nengagement: { id: a, titel: A, staus: draft }\n${shared}monitoring: { cadense: weekly }\n`;
    assert.equal(safeFixes(judge(text).findings).length, 4);
    assert.equal(
      fixAll(text, judge).text,
      `version: 1\nengagement: { id: a, title: A, status: draft }\n${shared}monitoring: { cadence: weekly }\n`,
    );
  });

  it('ends where fixes undo each other', () => {
    const flip = (text: string) => {
      const tree = parse(text);
      const { findings } = judge('titel: A\n');
      const [finding] = findings;
      assert.ok(finding && tree.root?.kind === 'map' && tree.root.pairs[0]);
      const key = text.startsWith('a') ? 'b' : 'a';
      const [pair] = tree.root.pairs;
      const changes = [{ kind: 'rename', pair, key } as const];
      return { tree, findings: [{ ...finding, fixable: true, fixes: () => [{ title: key, changes, safe: true }] }] };
    };
    const { text, fixes } = fixAll('a: 1\n', flip);
    assert.equal(text, 'a: 1\n');
    assert.equal(fixes.length, 20);
  });
});
