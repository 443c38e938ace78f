import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { CODE_ACTION_KINDS, codeActions } from '../../src/language/codeActions.ts';
import { newEngagement } from '../../src/language/newEngagement.ts';
import { ACCEPT_COMMAND, EXPLAIN_COMMAND } from '../../src/language/options.ts';
import type { Snapshot } from '../../src/language/snapshot.ts';
import { CRITICALITIES, MODELS } from '../../src/pitfalls/engagement/facts.ts';
import { applyEdits } from '../../src/yaml/edit.ts';
import { processorTime, SOON } from '../processorTime.ts';
import { cursorIn, FULL, PLAIN, snapshot, WHOLE } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

const TYPO = 'version: 1\nengagement:\n  id: a\n  title: A\n  status: act|iv\n';

function actionsAt(marked: string, features = FULL, only?: string[]) {
  const { text, offset } = cursorIn(marked);
  const at = snapshot(text);
  const position = at.lines.position(offset);
  return {
    at,
    actions: codeActions(at, { range: { start: position, end: position }, ...(only && { only }) }, features),
  };
}

function applied(at: Snapshot, action: CodeAction): string {
  const [change] = action.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  return applyEdits(
    at.text,
    (change.edits as TextEdit[]).map(({ range, newText }) => ({ range: at.toOffsets(range), newText })),
  );
}

describe('code actions', () => {
  it('offer the fix first, then its alternatives, then the explanation', () => {
    const { at, actions } = actionsAt(TYPO, PLAIN);
    const [fix, ...others] = actions;
    assert.ok(fix);
    assert.deepEqual([fix.kind, fix.isPreferred], ['quickfix', true]);
    assert.equal(fix.diagnostics?.[0]?.code, 'format/schema');
    assert.match(applied(at, fix), /status: active\n/);
    assert.equal(others.at(-1)?.command?.command, EXPLAIN_COMMAND);
    assert.ok(others.every(({ isPreferred }) => !isPreferred));
    assert.ok(!actions.some(({ title }) => title.startsWith('Accept')), 'the format is never accepted');
  });

  it('end with the acceptance, as a dialogue or as an edit that the file then honours', () => {
    const marked =
      'version: 1\nengagement: { id: a, title: A }\nobjectives:\n  - id: o|ne\n    statement: Sell 5 shops\nmonitoring: { cadence: weekly }\n';
    const dialogue = actionsAt(marked, FULL, ['quickfix']).actions.at(-1);
    assert.equal(dialogue?.command?.command, ACCEPT_COMMAND);
    const { at, actions } = actionsAt(marked, PLAIN, ['quickfix']);
    const edit = actions.at(-1) ?? assert.fail();
    assert.ok(edit.title.startsWith('Accept'), edit.title);
    const after = snapshot(applied(at, edit));
    assert.equal(after.engagement.file.acceptedRisks?.[0]?.rule, edit.diagnostics?.[0]?.code);
    assert.ok(after.findings.some((finding) => finding.accepted));
  });

  it('begin in a new file with an objective, and follow the pitfalls where findings weigh the same', () => {
    for (const model of MODELS)
      for (const criticality of CRITICALITIES) {
        const { text } = newEngagement({ id: 'a', title: 'A', model, criticality });
        const { actions } = actionsAt(text.replace('engagement:', 'engagement|:'));
        assert.deepEqual(
          actions.slice(0, 3).map(({ title, isPreferred }) => [title, isPreferred]),
          [
            ['Add an objective', true],
            ['Add monitoring with a cadence', true],
            ['Add a services agreement', true],
          ],
          text,
        );
      }
  });

  it('are short, however many findings share a place', () => {
    const crowded = [
      'version: 1\nenga|gement:\n  id: a\n  title: A\n  status: active\n',
      // Some of these are about the format: they can't be accepted.
      'versoin: 1\nenga|gement: {}\n',
    ];
    for (const marked of crowded) {
      for (const features of [FULL, PLAIN]) {
        const { at, actions } = actionsAt(marked, features, ['quickfix']);
        const titles = actions.map(({ title }) => title);
        assert.ok(at.findings.length > 6);
        assert.equal(actions.length, 6, titles.join(', '));
        assert.equal(new Set(titles).size, 6);
        assert.ok(titles.some((title) => title.startsWith('Explain')));
        assert.match(titles.at(-1) ?? '', /^Accept /);
      }
    }
  });

  it('are few and soon there when a whole large file is selected', function () {
    this.timeout(20_000);
    const objectives = Array.from({ length: 2000 }, (_, index) => `  - id: o-${index}\n    statement: Good`).join('\n');
    const at = snapshot(`version: 1\nobjectives:\n${objectives}\n`);
    assert.ok(at.findings.length > 2000);
    const took = processorTime(() => assert.ok(codeActions(at, { range: WHOLE }, FULL).length <= 6));
    assert.ok(took < SOON, `${took} ms`);
  });

  it('offer the mending of all findings of a rule once, where several of them are selected', () => {
    const text = 'version: 1\nengagement: { id: a, title: A, statsu: active, criticalty: high }\n';
    const at = snapshot(text);
    const [start, end] = [text.indexOf('statsu'), text.indexOf(': high')].map((offset) => at.lines.position(offset));
    assert.ok(start && end);
    const titles = codeActions(at, { range: { start, end } }, FULL).map(({ title }) => title);
    assert.equal(titles.filter((title) => title.startsWith('Fix all')).length, 1, titles.join(', '));
  });

  it('keep to the kinds that are asked for', () => {
    const kinds = (only?: string[]) => [...new Set(actionsAt(TYPO, FULL, only).actions.map(({ kind }) => kind))];
    assert.deepEqual(kinds(), ['quickfix']);
    assert.deepEqual(kinds(['quickfix']), ['quickfix']);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.outsource'])
      assert.deepEqual(kinds([kind]), ['source.fixAll.outsource']);
    assert.deepEqual(kinds(['refactor', 'source.organizeImports', 'source.fix']), []);
    assert.ok(CODE_ACTION_KINDS.includes('quickfix'));
  });

  it('are none where nothing was found, and leave the format to another extension that serves the schema', () => {
    assert.deepEqual(actionsAt('version: 1\nengagement:\n  id: |a\n  title: A\n  status: ended\n').actions, []);
    const { text } = cursorIn(TYPO);
    const at = snapshot(text);
    const position = at.lines.position(text.indexOf('activ'));
    assert.deepEqual(codeActions(at, { range: { start: position, end: position } }, FULL, 'active'), []);
  });
});

describe('the action that mends all spelling', () => {
  const fixAll = (at: Snapshot) => codeActions(at, { range: WHOLE, only: ['source.fixAll'] }, PLAIN)[0];

  it('mends keys and values at once, and touches nothing else', () => {
    const text =
      'version: 1 # one\r\nengagement: { id: a, titel: A, status: activ }\r\nmonitoring:\r\n  cadense: wekly # often\r\n';
    const at = snapshot(text);
    const action = fixAll(at);
    assert.ok(action);
    const once = applied(at, action);
    assert.match(
      once,
      /^version: 1 # one\r\nengagement: \{ id: a, title: A, status: active \}\r\nmonitoring:\r\n {2}cadence: \S+ # often\r\n$/,
    );
  });

  it('is not offered where nothing is misspelt', () => {
    assert.equal(fixAll(snapshot('version: 1\nengagement: { id: a, title: A }\n')), undefined);
  });

  it('ends after a few rounds, since a key that is mended lets its values be read', function () {
    this.timeout(60_000);
    const typos = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
    const property = fc.property(fc.constantFrom(...TEXTS), STYLES, typos, ({ text }, style, wrong) => {
      const written = restyled(text, style);
      if (written === undefined) return;
      let at = snapshot(wrong.reduce((all, [word, letter]) => misspelt(all, word, letter), written));
      const lines = at.lines.count;
      for (let round = 0; ; round += 1) {
        const action = fixAll(at);
        if (!action) break;
        assert.ok(round < 6, at.text);
        const next = snapshot(applied(at, action));
        assert.ok(next.tree.problems.length <= at.tree.problems.length, at.text);
        at = next;
      }
      assert.equal(at.lines.count, lines);
      const left = at.findings.filter((finding) => !finding.accepted && finding.fixes()[0]?.safe);
      assert.deepEqual(
        left.map(({ message }) => message),
        [],
        at.text,
      );
    });
    fc.assert(property, { numRuns: 100 });
  });
});

/** A text in which two letters of one key or value have changed places. */
function misspelt(text: string, word: number, letter: number): string {
  const words = [...text.matchAll(/(?<=[\s{,])[a-zA-Z-]{4,}(?=:)|(?<=: )[a-z-]{4,}(?=[\s,}\]])/g)];
  const found = words[word % Math.max(1, words.length)];
  if (!found || found[0] === 'version') return text;
  const at = found.index + 1 + (letter % (found[0].length - 2));
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
