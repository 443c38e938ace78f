import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log, Region, Result, Run } from 'sarif';
import { RULES } from '../../../src/pitfalls/index.ts';
import { applyEdits } from '../../../src/yaml/edit.ts';
import { CLEAN, DAY, Folder, outsource } from '../run.ts';
import { nastyReports, RAW } from './nasty.ts';
import { ACCEPTED, finding, printed, report } from './printed.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const URI = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const schema = JSON.parse(readFileSync(path.join(ROOT, 'test/fixtures/formats/sarif-schema-2.1.0.json'), 'utf8'));
const { properties } = schema.definitions.suppression;
// The one mistake of the schema that errata 01 of the standard corrects.
properties.status = properties.state;
delete properties.state;
const valid = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: /^https:\/\/\S+$/, 'uri-reference': URI, 'date-time': true },
}).compile(schema);

/** The one run of a text, which has to conform to the standard's schema. */
function runOf(text: string): Run {
  const log: Log = JSON.parse(text);
  assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3)));
  assert.equal(log.runs.length, 1);
  return log.runs[0] as Run;
}

function resultsOf(text: string): Result[] {
  return runOf(text).results ?? [];
}

function regionOf(result: Result | undefined): Region | undefined {
  return result?.locations?.[0]?.physicalLocation?.region;
}

describe('lint as SARIF', () => {
  it('describes every rule, and conforms to the schema without a file, too', async () => {
    const { driver } = runOf(await printed('sarif', [])).tool;
    assert.deepEqual(
      driver.rules?.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    const rule = driver.rules?.find(({ id }) => id === 'legal/no-nda');
    assert.equal(rule?.name, 'LegalNoNda');
    assert.equal(rule?.helpUri, 'https://outsource.example/rules/legal/no-nda');
    assert.match(rule?.help?.markdown ?? '', /^## Why it matters$/m);
    assert.equal(new Set(driver.rules?.map(({ name }) => name)).size, RULES.length);
    const quiet = driver.rules?.find(({ id }) => id === 'engagement/register-incomplete');
    assert.deepEqual(quiet?.defaultConfiguration, { enabled: false, level: 'warning' });
  });

  it('tells known results from new ones where there is a baseline', async () => {
    const reports = [report([finding({ known: true }), finding({ accepted: ACCEPTED }, 8)], { resolved: 0 })];
    const states = resultsOf(await printed('sarif', reports)).map(({ baselineState }) => baselineState);
    assert.deepEqual(states, ['unchanged', 'new']);
    const [alone] = resultsOf(await printed('sarif', [report([finding()])]));
    assert.ok(alone && !('baselineState' in alone));
  });

  it('is refused by the schema where it is wrong', () => {
    assert.equal(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, columnKind: 'bytes' }] }), false);
  });

  it('counts lines and columns from 1, with the marked text and its line', async () => {
    const [result] = resultsOf(await printed('sarif', [report([finding()])]));
    const { physicalLocation } = result?.locations?.[0] ?? {};
    const at = { startLine: 3, startColumn: 7, endLine: 3, endColumn: 11, snippet: { text: 'Logo' } };
    const line = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 11, snippet: { text: '  id: Logo' } };
    assert.deepEqual(physicalLocation?.region, at);
    assert.deepEqual(physicalLocation?.contextRegion, line);
    assert.equal(result?.ruleId, RULES[result?.ruleIndex ?? -1]?.id);
  });

  it('shows no part of a range as the whole', async () => {
    const range = { start: { line: 2, character: 6 }, end: { line: 4, character: 1 } };
    const [result] = resultsOf(await printed('sarif', [report([finding({ range })])]));
    assert.deepEqual(regionOf(result), { startLine: 3, startColumn: 7, endLine: 5, endColumn: 2 });
  });

  it('always tells of accepted findings, as suppressed, with who, until when and why', async () => {
    const accepted = finding({ accepted: ACCEPTED });
    for (const showAccepted of [false, true]) {
      const results = resultsOf(await printed('sarif', [report([accepted, finding()])], { showAccepted }));
      const justification = 'Accepted by Ana Reyes until 28 Feb 2027: The work can wait';
      assert.deepEqual(
        results.map(({ suppressions }) => suppressions),
        [[{ kind: 'external', status: 'accepted', justification }], undefined],
      );
    }
  });

  it('reports files that could not be read apart from the results', async () => {
    const unread = report([], { path: 'a b/ä#.yaml', error: 'This file is not text.' });
    const run = runOf(await printed('sarif', [unread, report([finding()]), unread]));
    assert.equal(run.results?.length, 1);
    const [invocation] = run.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation?.toolExecutionNotifications?.length, 2);
    const { artifactLocation } = invocation?.toolExecutionNotifications?.[0]?.locations?.[0]?.physicalLocation ?? {};
    assert.deepEqual(artifactLocation, { uri: 'a%20b/%C3%A4%23.yaml', uriBaseId: '%SRCROOT%' });
  });

  it('holds whatever a file holds', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(nastyReports, async (reports) => {
        const text = await printed('sarif', reports);
        assert.doesNotMatch(text, RAW);
        const results = resultsOf(text);
        const findings = reports.flatMap(({ path: file, findings: own }) => own.map((each) => ({ ...each, file })));
        assert.equal(results.length, findings.length);
        for (const [index, { locations, message, fixes = [] }] of results.entries()) {
          const given = findings[index];
          const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
          assert.equal(decodeURIComponent(uri), given?.file.replace(/\p{Cs}/gu, '\ufffd'));
          assert.doesNotMatch(message.text ?? '', RAW);
          assert.doesNotMatch(message.text ?? '', /\]\(/);
          const inserted = fixes[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text;
          assert.equal(inserted, given?.fixes?.[0]?.edits[0]?.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  describe('of real files', () => {
    const folder = new Folder();
    const example = path.join(ROOT, 'examples/ten-mistakes.outsource.yaml');
    const sarif = (...args: string[]) => {
      const { out, err } = outsource(folder.path, ['lint', '--format', 'sarif', '--today', DAY, ...args]);
      assert.equal(err, '');
      return resultsOf(out);
    };
    after(() => folder.remove());

    it('conforms to the schema for the ten mistakes, for a broken file and for an accepted risk', () => {
      folder.write('broken.outsource.yaml', 'engagement: [\n  {');
      const results = sarif(example, 'broken.outsource.yaml', path.join(ROOT, 'examples/payroll.outsource.yaml'));
      assert.ok(results.length > 38);
      assert.ok(results.some(({ suppressions }) => suppressions));
      assert.ok(results.some(({ fixes }) => fixes));
    });

    it('has fixes that mend what they are for', () => {
      const text = CLEAN.replace('  id: logo-refresh', '  id: Logo').replace('model:', 'modle:');
      folder.write('fix.outsource.yaml', text);
      const [first, second] = sarif('fix.outsource.yaml').filter(({ level }) => level === 'error');
      for (const result of [first, second]) {
        const replacements = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
        assert.ok(replacements.length);
        const edits = replacements.map(({ deletedRegion, insertedContent }) => ({
          range: { start: offset(text, deletedRegion, 'start'), end: offset(text, deletedRegion, 'end') },
          newText: insertedContent?.text ?? '',
        }));
        folder.write('mended.outsource.yaml', applyEdits(text, edits));
        const left = sarif('mended.outsource.yaml').map(({ ruleId, message }) => `${ruleId} ${message.text}`);
        assert.ok(!left.includes(`${result?.ruleId} ${result?.message.text}`));
      }
    });

    it('knows a finding again by its fingerprint where its text has moved', () => {
      const text = readFileSync(example, 'utf8');
      folder.write('before.outsource.yaml', text);
      folder.write('after.outsource.yaml', `# One more line\n\n${text}`);
      const prints = (file: string) => sarif(file).map(({ partialFingerprints }) => partialFingerprints);
      const [before, after] = [prints('before.outsource.yaml'), prints('after.outsource.yaml')];
      assert.deepEqual(after, before);
      assert.equal(new Set(before.map((each) => JSON.stringify(each))).size, before.length);
    });
  });
});

function offset(text: string, region: Region, side: 'start' | 'end'): number {
  const line = (side === 'start' ? region.startLine : region.endLine) ?? 1;
  const column = (side === 'start' ? region.startColumn : region.endColumn) ?? 1;
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, column - 1);
}
