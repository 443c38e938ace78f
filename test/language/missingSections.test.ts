import assert from 'node:assert/strict';
import { addSectionChanges, missingSections } from '../../src/language/missingSections.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { snapshot } from './marked.ts';
import { TEXTS } from './restyled.ts';

const HEAD = '# ours\nversion: 1\nengagement:\n  id: desk\n  title: Support desk\n  owner: Ana Reyes\n';
const names = (text: string) => missingSections(snapshot(text)).map(({ name }) => name);

describe('the sections that a file lacks', () => {
  it('are named with their purpose, those first that a finding asks for', () => {
    const missing = missingSections(snapshot(HEAD));
    assert.deepEqual(
      missing
        .filter(({ asked }) => asked)
        .map(({ name }) => name)
        .slice(0, 3),
      missing.map(({ name }) => name).slice(0, 3),
    );
    for (const name of ['objectives', 'monitoring', 'contracts'])
      assert.ok(missing.find((one) => one.name === name)?.asked, name);
    const firstOther = missing.findIndex(({ asked }) => !asked);
    assert.ok(firstOther > 0 && missing.slice(firstOther).every(({ asked }) => !asked));
    for (const { title, purpose } of missing) assert.ok(/^[A-Z]/.test(title) && /\.$/.test(purpose), title);
    assert.deepEqual(JSON.parse(JSON.stringify(missing)), missing, 'plain data');
  });

  it('are none that the file has, and neither the version nor accepted risks', () => {
    assert.ok(!names(HEAD).some((name) => ['version', 'engagement', 'acceptedRisks'].includes(name)));
    assert.ok(!names(`${HEAD}scope:\n  includes: [a]\n`).includes('scope'));
    assert.ok(!names(`${HEAD}scop:\n  includes: [a]\n`).includes('scope'), 'a slip is not a lack');
    assert.ok(names(`${HEAD}scope:\n`).includes('scope'));
    assert.deepEqual(names(''), [], 'a file without anything in it has no place for a section');
  });

  it('can all be added, one after the other, until none is missing', function () {
    this.timeout(60_000);
    let text = HEAD;
    for (let left = names(text); left.length; left = names(text)) {
      const at = snapshot(text);
      text = applyEdits(text, toTextEdits(at.tree, addSectionChanges(at, left[0] ?? ''), { snippet: true }));
      assert.ok(text.startsWith(HEAD.slice(0, 30)) && snapshot(text).tree.problems.length === 0, text);
      assert.equal(names(text).length, left.length - 1, left[0]);
    }
    assert.equal(snapshot(text).findings.filter(({ ruleId }) => ruleId.startsWith('format/')).length, 0);
  });

  it('are added to any file without changing what it says', function () {
    this.timeout(60_000);
    for (const { name, text } of TEXTS) {
      const before = snapshot(text);
      if (before.tree.problems.length) continue;
      const [section] = missingSections(before);
      if (!section) continue;
      const edits = toTextEdits(before.tree, addSectionChanges(before, section.name));
      const after = snapshot(applyEdits(text, edits));
      assert.ok(edits.length > 0 && after.tree.problems.length === 0, name);
      const others = ({ engagement: { file } }: typeof after) => JSON.stringify({ ...file, [section.name]: undefined });
      assert.equal(others(after), others(before), name);
    }
  });

  it('are not written twice, and nothing else is', () => {
    for (const name of ['engagement', 'version', 'acceptedRisks', 'x-mine', 'toString'])
      assert.deepEqual(addSectionChanges(snapshot(HEAD), name), [], name);
  });
});
