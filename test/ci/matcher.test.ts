import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import product from '../../package.json' with { type: 'json' };
import { RULES } from '../../src/pitfalls/index.ts';
import { CLEAN, DAY, Folder, lintJson, outsource } from '../cli/run.ts';
import { ROOT } from '../editors/setups.ts';

const [matcher] = product.contributes.problemMatchers;

/** What VS Code reads from the output of a task: the groups of the pattern, line by line. */
function matched(output: string) {
  assert.ok(matcher);
  const { regexp, ...groups } = matcher.pattern;
  const pattern = new RegExp(regexp);
  return output.split('\n').flatMap((line) => {
    const found = pattern.exec(line);
    return found ? [Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[group]]))] : [];
  });
}

describe('the problem matcher $outsource', () => {
  let folder: Folder;
  beforeEach(() => {
    const mistakes = readFileSync(path.join(ROOT, 'examples/ten-mistakes.outsource.yaml'));
    folder = new Folder({
      'ten mistakes.outsource.yaml': mistakes,
      'vendors: 2 [new]/é.outsource.yaml': CLEAN.replace('id: logo-refresh', 'id: "a [b]: error: c"'),
      'binary.outsource.yaml': new Uint8Array([0, 1, 2]),
    });
  });
  afterEach(() => folder.remove());

  it('reads every finding of a run', () => {
    const { out } = outsource(folder.path, ['lint', '--format', 'unix', '--today', DAY]);
    const expected = lintJson(folder.path).files.flatMap(({ path: file, error, findings }) =>
      error === undefined
        ? findings.map(({ range: { start }, severity, message, ruleId: code }) => {
            const [line, column] = [`${start.line + 1}`, `${start.character + 1}`];
            return { file, line, column, severity, message, code };
          })
        : [{ file, line: '1', column: '1', severity: 'error', message: error, code: 'unreadable' }],
    );
    assert.ok(expected.length > 30 && expected.some(({ code }) => code === 'unreadable'));
    assert.deepEqual(matched(out), expected);
    assert.equal(out.split('\n').length, expected.length + 1);
  });

  it('knows the form of every rule, and the weights that VS Code has no word for', () => {
    const output = RULES.map(({ id }) => `a.outsource.yaml:1:1: hint: Do. [${id}]\n`).join('');
    assert.equal(matched(output).length, RULES.length);
    assert.equal(matcher?.severity, 'info');
  });

  it('finds nothing in what is printed for people', () => {
    assert.deepEqual(matched(outsource(folder.path, ['lint', '--today', DAY]).out), []);
  });
});
