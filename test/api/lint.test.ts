import assert from 'node:assert/strict';
import fs from 'node:fs';
import { applyEdits, fix, lint, lintPortfolio } from '../../src/api/index.ts';

const today = '2026-11-23';
const example = (name: string) =>
  fs.readFileSync(new URL(`../../examples/${name}.outsource.yaml`, import.meta.url), 'utf8');

/** An engagement with what a test is about below its head. */
const engagement = (...lines: string[]) =>
  ['version: 1', 'engagement:', '  id: payroll', '  title: Payroll', ...lines, ''].join('\n');

const idsOf = ({ findings }: ReturnType<typeof lint>) => findings.map(({ ruleId }) => ruleId);

describe('lint, from a program', () => {
  it('says what is missing or wrong, where, and how the engagement stands', () => {
    const owner = '  owner: { name: Ana, mail: ana@example.com }';
    const { title, health, findings } = lint(engagement(owner), { today });
    assert.equal(title, 'Payroll');
    assert.equal(health?.pitfalls.objectives, 'open');
    const { message, fixes, ...rest } = findings.find(({ ruleId }) => ruleId === 'format/unknown-key') ?? {};
    assert.match(message ?? '', /"mail"/);
    assert.deepEqual(rest, {
      ruleId: 'format/unknown-key',
      severity: 'error',
      pitfall: null,
      range: {
        start: { line: 4, character: owner.indexOf('mail') },
        end: { line: 4, character: owner.indexOf(': ana') },
      },
      related: [],
    });
  });

  it('gives plain data, which a worker can be sent', () => {
    const result = lint(example('ten-mistakes'), { today });
    assert.ok(result.findings.some(({ fixes }) => fixes.length > 1));
    assert.deepEqual(structuredClone(result), result);
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  });

  it('gives fixes that mend what they are about, in a text with any line ends', () => {
    const text = engagement('  status: darft').replaceAll('\n', '\r\n');
    const [found] = lint(text, { today }).findings.filter(({ ruleId }) => ruleId === 'format/schema');
    const fix = found?.fixes[0];
    assert.equal(fix?.safe, true);
    assert.equal(applyEdits(text, fix.edits), text.replace('darft', 'draft'));
  });

  it('judges at the day that is given, and at the clock’s day otherwise', () => {
    const text = engagement('  start: 2026-01-01', '  end: 2026-12-31', '  status: active');
    assert.ok(!idsOf(lint(text, { today })).includes('engagement/status-behind'));
    assert.ok(idsOf(lint(text, { today: '2027-03-01' })).includes('engagement/status-behind'));
    const past = engagement('  start: 2001-01-01', '  end: 2001-12-31', '  status: active');
    assert.ok(idsOf(lint(past)).includes('engagement/status-behind'));
  });

  it('says of a text that can’t be read that it can’t, and gives it no health', () => {
    for (const text of ['', 'a: [', '\0']) {
      const { health, findings } = lint(text, { today });
      assert.equal(health, null);
      assert.ok(findings.length > 0, JSON.stringify(text));
    }
  });

  it('names who accepted a finding', () => {
    const entry = ['rule: objectives/missing', 'acceptedBy: Ana', 'until: 2026-12-31', 'reason: Two weeks of work'];
    const { findings } = lint(engagement('acceptedRisks:', `  - { ${entry.join(', ')} }`), { today });
    assert.deepEqual(findings.find(({ ruleId }) => ruleId === 'objectives/missing')?.accepted, {
      by: 'Ana',
      until: '2026-12-31',
      reason: 'Two weeks of work',
    });
  });

  it('asks for documents whether they exist', () => {
    const text = engagement('contracts:', '  - { id: msa, type: msa, status: signed, document: contracts/msa.pdf }');
    const asked: unknown[] = [];
    const exists = (answer: boolean | undefined) => ({
      today,
      documentExists: (...given: unknown[]) => {
        asked.push(given);
        return answer;
      },
    });
    assert.ok(idsOf(lint(text, exists(false))).includes('legal/document-missing'));
    assert.ok(!idsOf(lint(text, exists(true))).includes('legal/document-missing'));
    assert.ok(!idsOf(lint(text, exists(undefined))).includes('legal/document-missing'));
    assert.ok(!idsOf(lint(text, { today })).includes('legal/document-missing'));
    lintPortfolio([{ path: 'desk/a', text }], exists(true));
    assert.deepEqual(asked[0], ['contracts/msa.pdf', undefined]);
    assert.deepEqual(asked.at(-1), ['contracts/msa.pdf', 'desk/a']);
  });

  it('takes a configuration, and what it builds on', () => {
    const off = 'rules: { objectives/missing: off }';
    const text = engagement();
    assert.ok(idsOf(lint(text, { today })).includes('objectives/missing'));
    assert.ok(!idsOf(lint(text, { today, configuration: off })).includes('objectives/missing'));
    const configuration = ['extends: ../outsource.config.yaml', off];
    assert.ok(!idsOf(lint(text, { today, configuration })).includes('objectives/missing'));
  });

  it('refuses what can’t be meant', () => {
    const refused = (options: object, message: RegExp) =>
      assert.throws(() => lint('', options), { name: 'RangeError', message });
    refused({ today: '2026-02-30' }, /^today: "2026-02-30"/);
    refused({ today: 'tomorrow' }, /YYYY-MM-DD/);
    refused({ profile: 'strict' }, /^profile: "strict" is none of essential, /);
    refused({ configuration: 'profile: essential\nrule: {}' }, /^configuration: line 2: .*"rules"/);
    refused({ configuration: 'extends: other.yaml' }, /^configuration: line 1: .*"other.yaml"/);
    refused({ configuration: ['extends: other.yaml', 'profile: strict'] }, /^configuration: line 1: /);
  });
});

describe('fix, from a program', () => {
  it('mends what needs no judgement, round by round, and nothing else', () => {
    const text = engagement('  # draft?', '  statuss: darft').replace('title: Payroll', 'titel: Payroll');
    assert.equal(fix(text), engagement('  # draft?', '  status: draft'));
    assert.equal(fix(engagement()), engagement());
    assert.equal(fix('a: ['), 'a: [');
  });

  it('leaves alone what the configuration turns off', () => {
    const text = engagement('  status: darft');
    assert.equal(fix(text, { configuration: 'rules: { format/schema: off }' }), text);
  });
});

describe('lintPortfolio, from a program', () => {
  it('says of each file what lint says, and what shows across files', () => {
    const files = ['payroll', 'wages'].map((name) => ({ path: `file:///desk/${name}`, text: engagement() }));
    const results = lintPortfolio(files, { today });
    const alone = lint(engagement(), { today });
    for (const [index, { path, title, health, findings }] of results.entries()) {
      assert.equal(path, files[index]?.path);
      assert.deepEqual({ title, health }, { title: alone.title, health: alone.health });
      const [across, others] = [true, false].map((is) =>
        findings.filter(({ ruleId }) => ruleId.startsWith('portfolio/') === is),
      );
      assert.deepEqual(others, alone.findings);
      assert.deepEqual(
        across?.map(({ related }) => related.map((place) => place.path)),
        [[files[1 - index]?.path]],
      );
    }
  });

  it('refuses two files with the same path', () => {
    const file = { path: 'a', text: '' };
    assert.throws(() => lintPortfolio([file, file]), { name: 'RangeError', message: /same path/ });
  });
});
