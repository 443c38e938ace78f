import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { CRITICALITIES, MODELS } from '../../src/pitfalls/engagement/facts.ts';
import { newEngagement } from '../../src/pitfalls/newEngagement.ts';
import { findingsIn } from '../lint/stub.ts';
import { Folder, lintJson, MAIN, outsource } from './run.ts';

const FIRST_FINDINGS = ['legal/contracts-missing', 'monitoring/missing', 'objectives/missing'];
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

describe('a new engagement', () => {
  it('begins with three findings in red, whatever it is', () => {
    for (const model of [undefined, ...MODELS]) {
      for (const criticality of [undefined, ...CRITICALITIES]) {
        for (const term of [
          {},
          { start: '2026-12-01' },
          { end: '2027-11-30' },
          { start: '2026-12-01', end: '2026-12-01' },
        ]) {
          const text = newEngagement({ id: 'a', title: 'A', model, criticality, ...term });
          const red = findingsIn(text).filter(({ severity }) => severity === 'error');
          assert.deepEqual(red.map(({ ruleId }) => ruleId).sort(), FIRST_FINDINGS, text);
        }
      }
    }
  });
});

describe('outsource init', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const textOf = (name: string) => readFileSync(folder.at(name), 'utf8');
  const init = (...args: string[]) => outsource(folder.path, ['init', ...args]);

  it('writes a file from what is given, and says what to do next', () => {
    const term = ['--start', '2026-12-01', '--end', '2027-01-15'];
    const { code, out, err } = init('--title', 'Logo refresh: part 2', '--model', 'freelance', ...term);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      textOf('logo-refresh-part-2.outsource.yaml'),
      `version: 1

engagement:
  id: logo-refresh-part-2
  title: "Logo refresh: part 2"
  status: draft
  model: freelance
  criticality: medium
  start: 2026-12-01
  end: 2027-01-15
  profile: essential
`,
    );
    assert.match(out, /^logo-refresh-part-2\.outsource\.yaml is written\.\n\nNext:\n {2}outsource lint logo-/);
    assert.deepEqual(readdirSync(folder.path), ['logo-refresh-part-2.outsource.yaml']);
    const [file] = lintJson(folder.path).files;
    const red = file?.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(red?.map(({ ruleId }) => ruleId).sort(), FIRST_FINDINGS);
    assert.equal(outsource(folder.path, ['format', '--check']).code, 0);
  });

  it('writes where it is told to', () => {
    folder.write('vendors/x', '');
    assert.equal(init('vendors', '--title', 'Straßenladen in Łódź').code, 0);
    assert.match(
      textOf('vendors/strassenladen-in-lodz.outsource.yaml'),
      /^ {2}model: project\n {2}criticality: medium\n$/m,
    );
    assert.equal(init('new/folder/', '--title', 'A', '--id', 'shop').code, 0);
    assert.match(textOf('new/folder/shop.outsource.yaml'), /^ {2}id: shop$/m);
    const { out } = init('--title', 'A', '--', "-it's.outsource.yml");
    assert.match(textOf("-it's.outsource.yml"), /^ {2}id: a$/m);
    assert.match(out, /^ {2}outsource lint '\.\/-it'\\''s\.outsource\.yml'$/m);
  });

  it('never writes over what is there', function () {
    folder.write('a.outsource.yaml', '# mine\n');
    for (const args of [['a.outsource.yaml'], []]) {
      const { code, err, out } = init('--title', 'A', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^outsource: a\.outsource\.yaml: There is such a file already/);
      assert.equal(textOf('a.outsource.yaml'), '# mine\n');
    }
    if (process.platform === 'win32') this.skip();
    symlinkSync('nowhere', folder.at('link.outsource.yaml'));
    assert.match(
      init('link.outsource.yaml', '--title', 'A').err,
      /link\.outsource\.yaml: There is such a file already/,
    );
    assert.match(init('a.outsource.yaml/b/', '--title', 'A').err, /can't be written \(ENOTDIR\)/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.outsource.yaml', 'link.outsource.yaml']);
  });

  it('writes nothing for an answer that will not do', () => {
    for (const [args, message] of [
      [['--yes'], /^outsource: say what the engagement is called with --title\.\n$/],
      [['--title', ' '], /--title: Please give it a name\./],
      [['--title', 'A', '--id', 'A b'], /--id A b: An id has/],
      [['--title', 'A', '--start', '2026-02-30'], /--start 2026-02-30: Please write an existing day/],
      [['--title', 'A', '--start', '2026-02-02', '--end', '2026-02-01'], /--end 2026-02-01: It can't end before/],
      [['--title', 'A', '--model', 'frelance'], /Allowed choices are project, freelance/],
      [['--title', 'A', 'a.yaml'], /a\.yaml: The name has to end in \.outsource\.yaml\./],
      [['--title', 'A', '\u001b[31m'], /^outsource: \\u\{1b\}\[31m: The name/],
    ] as const) {
      const { code, err } = init(...args);
      assert.equal(code, 2, err);
      assert.match(err, message);
    }
    assert.deepEqual(readdirSync(folder.path), []);
  });

  describe('on a terminal', () => {
    before(function () {
      // Gives a process a terminal; that of other systems takes other options.
      if (!spawnSync('script', ['--version']).stdout?.includes('util-linux')) this.skip();
    });

    /** Runs the command and answers each question once it is asked. */
    function dialogue(args: string, answers: readonly (readonly [question: string, keys: string])[]) {
      const command = `stty cols 80 rows 40; exec '${process.execPath}' '${MAIN}' init ${args}`;
      const child = spawn('script', ['-qfec', command, '/dev/null'], { cwd: folder.path });
      const waiting = [...answers];
      let shown = '';
      let seen = 0;
      child.stdout.setEncoding('utf8').on('data', (data: string) => {
        shown += data;
        const [next] = waiting;
        const at = next ? shown.indexOf(next[0], seen) : -1;
        if (!next || at < 0) return;
        seen = at + next[0].length;
        waiting.shift();
        child.stdin.write(next[1]);
      });
      return new Promise<{ code: number | null; shown: string; unasked: number }>((resolve) =>
        child.on('close', (code) => resolve({ code, shown, unasked: waiting.length })),
      );
    }

    it('asks five questions', async () => {
      const { code, shown, unasked } = await dialogue('', [
        ['1/5', '\r'],
        ['Please give it a name.', 'Help desk\r'],
        ['2/5', `${DOWN}${DOWN}\r`],
        ['3/5', `${DOWN}\r`],
        ['From when to when', '2026-12-01 to 2026-11-30\r'],
        ["can't end before", '\u0015from 1 Dec 2026\r'],
        ['5/5', '\r'],
      ]);
      assert.deepEqual([code, unasked], [0, 0], shown);
      assert.deepEqual(readdirSync(folder.path), ['help-desk.outsource.yaml']);
      assert.equal(
        textOf('help-desk.outsource.yaml'),
        `version: 1

engagement:
  id: help-desk
  title: Help desk
  status: draft
  model: staff-augmentation
  criticality: high
  start: 2026-12-01
`,
      );
      assert.match(shown, /outsource lint help-desk\.outsource\.yaml/);
    });

    it('asks for nothing that is given', async () => {
      const given = '--title A --model project --criticality low --start 2026-12-01 --end 2026-12-02 b.outsource.yaml';
      const { code, shown } = await dialogue(given, []);
      assert.equal(code, 0, shown);
      assert.doesNotMatch(shown, /\/5/);
      assert.equal((await dialogue('--title A --yes', [])).code, 0);
      assert.deepEqual(readdirSync(folder.path), ['a.outsource.yaml', 'b.outsource.yaml']);
    });

    it('leaves nothing where somebody stops it', async () => {
      for (const keys of [CTRL_C, '\u001b']) {
        const { code, shown } = await dialogue('new/', [
          ['1/5', 'A\r'],
          ['2/5', '\r'],
          ['3/5', keys],
        ]);
        assert.equal(code, 130, shown);
        assert.match(shown, /Nothing was written\./);
        assert.deepEqual(readdirSync(folder.path), []);
      }
    });
  });
});
