import assert from 'node:assert/strict';
import * as core from '@actions/core';
import fc from 'fast-check';
import { printable } from '../../../src/cli/printable.ts';
import { findRule } from '../../../src/pitfalls/find.ts';
import { nasty, nastyFinding, RAW } from './nasty.ts';
import { ACCEPTED, finding, printed, report } from './printed.ts';

/** What GitHub's own library writes. */
function written(act: () => void): string {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = ((more: string) => {
    text += more;
    return true;
  }) as typeof write;
  try {
    act();
  } finally {
    process.stdout.write = write;
  }
  return text;
}

const severity = (kind: 'error' | 'warning' | 'information' | 'hint', count: number) =>
  Array.from({ length: count }, (_, index) => finding({ severity: kind, message: `${kind} ${index}` }));

describe('lint for GitHub', () => {
  it('writes one annotation a finding, with place, rule and link', async () => {
    assert.equal(
      await printed('github', [report([finding()])]),
      '::error title=Value that the format doesn\'t know,file=vendors/logo.outsource.yaml,line=3,endLine=3,col=7,endColumn=11::An id has only lower-case letters: write "logo". (format/schema) https://outsource.example/rules/format/schema\n',
    );
    const range = { start: { line: 2, character: 6 }, end: { line: 4, character: 1 } };
    assert.match(await printed('github', [report([finding({ range })])]), /,line=3,endLine=5::/);
    assert.equal(await printed('github', [report([])]), '');
  });

  it('puts errors first over all files, ten of each kind, and says how many are left', async () => {
    const before = process.env.GITHUB_STEP_SUMMARY;
    delete process.env.GITHUB_STEP_SUMMARY;
    try {
      const reports = [
        report([...severity('hint', 8), ...severity('warning', 11)]),
        report([...severity('information', 3), ...severity('error', 12), ...severity('warning', 4)]),
        report([], { error: 'This file is not text.' }),
        report([finding({ accepted: ACCEPTED })]),
      ];
      const lines = (await printed('github', reports)).trimEnd().split('\n');
      const kinds = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? 'note');
      const ten = (kind: string) => Array.from({ length: 10 }, () => kind);
      assert.deepEqual(kinds, [...ten('error'), ...ten('warning'), ...ten('notice'), 'note']);
      const note = '3 more errors, 5 more warnings, 1 more notice: GitHub shows 10 annotations of each kind.';
      assert.equal(lines.at(-1), note);
      process.env.GITHUB_STEP_SUMMARY = '/desk/summary.md';
      const inStep = (await printed('github', reports)).trimEnd().split('\n').at(-1);
      assert.equal(inStep, `${note} The summary of this step lists them all.`);
    } finally {
      if (before === undefined) delete process.env.GITHUB_STEP_SUMMARY;
      else process.env.GITHUB_STEP_SUMMARY = before;
    }
  });

  it("escapes as GitHub's own library does, whatever a file holds", async () => {
    const act = { error: core.error, warning: core.warning, information: core.notice, hint: core.notice };
    await fc.assert(
      fc.asyncProperty(nasty, nastyFinding, async (path, one) => {
        const { ruleId, severity, message, range } = one;
        const rule = findRule(ruleId);
        const link = rule ? ` https://outsource.example/rules/${ruleId}` : '';
        const text = await printed('github', [report([{ ...one, accepted: undefined }], { path })]);
        assert.doesNotMatch(text, RAW);
        const expected = written(() =>
          act[severity](`${printable(`${message} (${ruleId})`)}${link}`, {
            title: rule?.title ?? ruleId,
            file: printable(path),
            startLine: range.start.line + 1,
            endLine: range.end.line + 1,
            startColumn: range.start.character + 1,
            endColumn: range.end.character + 1,
          }),
        );
        assert.equal(text, expected);
      }),
      { numRuns: 500 },
    );
  });
});
