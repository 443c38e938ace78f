import assert from 'node:assert/strict';
import path from 'node:path';
import { CLEARER, FILE, MISSPELT } from './engagement.ts';
import { editorOf, findNeovim, type Program, RELEASES } from './program.ts';
import { installServer } from './server.ts';
import { Session } from './session.ts';

/** Its gestures, one for each check. */
const SCRIPT = path.join(import.meta.dirname, 'neovim.lua');

interface SeenFinding {
  readonly code: string;
  readonly severity: number;
  readonly text: string;
  readonly message: string;
  readonly line: number;
}

/** What was seen of a feature that the server may not offer. */
type Offered<T> = { readonly offered: false } | ({ readonly offered: true } & T);
type Lines = { readonly lines: readonly string[] };
type Listed = { readonly list: readonly { readonly text: string; readonly line: number; readonly file: string }[] };

for (const release of RELEASES)
  describe(`Neovim, ${release}, without a screen`, function () {
    this.timeout(60_000);
    let program: Program;
    let session: Session | undefined;

    before(function () {
      this.timeout(600_000);
      program = editorOf(this, `Neovim, ${release},`, () => findNeovim(release));
      installServer();
    });
    afterEach(() => session?.remove());

    function look<T>(check: string, text: string, more: Record<string, string> = {}): Promise<T> {
      const [major = 0, minor = 0] = program.version.split('.').map(Number);
      const setup = major > 0 || minor >= 11 ? 'neovim-0.11' : 'neovim-0.7';
      session = new Session(setup, 'init.lua', { [FILE]: text, ...more });
      const args = ['--headless', '-n', '-i', 'NONE', '-u', session.setup, '-c', `luafile ${SCRIPT}`, FILE];
      return session.look<T>(program.command, args, { OUTSOURCE_CHECK: check });
    }

    it('attaches one server to engagements and their configuration, and to no other YAML', async () => {
      const { files, clients } = await look<{ files: { name: string; attached: boolean }[]; clients: number }>(
        'attach',
        CLEARER,
        { 'other.yaml': 'key: value\n' },
      );
      assert.deepEqual(
        files.map(({ name, attached }) => [name, attached]),
        [
          ['a.outsource.yaml', true],
          ['b.outsource.yml', true],
          ['.outsource.yaml', true],
          ['outsource.config.yaml', true],
          ['other.yaml', false],
        ],
      );
      assert.equal(clients, 1);
    });

    it('marks findings where they are, and follows what is typed and undone', async () => {
      const seen = await look<Record<'first' | 'edited', SeenFinding[]> & { line: string }>('findings', MISSPELT);
      const marks = (all: readonly SeenFinding[], code: string) =>
        all.filter((one) => one.code === code).map(({ line, text, severity }) => [line, text, severity]);
      assert.deepEqual(marks(seen.first, 'format/unknown-key'), [[5, 'objectivs', 1]]);
      assert.deepEqual(marks(seen.first, 'objectives/vague-wording'), []);
      assert.deepEqual(marks(seen.edited, 'format/unknown-key'), []);
      assert.deepEqual(marks(seen.edited, 'objectives/vague-wording'), [
        [7, 'good', 2],
        [7, 'enough', 2],
      ]);
      assert.equal(seen.line, 'objectivs:');
    });

    it('explains a finding and a key on K', async () => {
      const { finding, key } = await look<Record<'finding' | 'key', string>>('hover', MISSPELT);
      assert.match(finding, /Key that the format doesn't know/);
      assert.match(finding, /format\/unknown-key/);
      assert.match(key, /Cadence/);
    });

    it('completes a key, in one line', async () => {
      const { words, lines } = await look<{ words: string[] } & Lines>('completion', MISSPELT);
      assert.deepEqual(words, ['feedback:']);
      assert.deepEqual(lines, linesOf(`${MISSPELT}  feedback:\n`));
    });

    it('applies the quick fix that is chosen', async () => {
      const { titles, lines } = await look<{ titles: string[] } & Lines>('fix', MISSPELT);
      assert.equal(titles[0], 'Rename to "objectives"');
      assert.deepEqual(lines, linesOf(CLEARER));
      assert.equal(session?.read(FILE), CLEARER);
    });

    it('keeps the line ends of a file from Windows', async () => {
      await look('fix', MISSPELT.replaceAll('\n', '\r\n'));
      assert.equal(session?.read(FILE), CLEARER.replaceAll('\n', '\r\n'));
    });

    it('applies a quick fix that adds lines, with defaults for what is to be filled in', async () => {
      const { lines } = await look<Lines>('insertion', CLEARER);
      assert.deepEqual(lines, linesOf(`${CLEARER}      target: at least 95 % a month\n`));
    });

    it('mends all spelling at once', async () => {
      assert.deepEqual((await look<Lines>('fixAll', MISSPELT)).lines, linesOf(CLEARER));
    });

    it('accepts a risk by an entry to fill in', async () => {
      const { lines } = await look<Lines>('accept', CLEARER);
      const added = lines.slice(linesOf(CLEARER).length);
      assert.deepEqual(added.slice(0, 3), [
        'acceptedRisks:',
        '  - rule: monitoring/kpi-without-target',
        '    at: runs',
      ]);
      assert.match(added.at(-1) ?? '', /^ {4}until: \d{4}-\d{2}-\d{2}$/);
    });

    it('explains a finding from the menu, as a message and not as a question', async () => {
      const { told } = await look<{ told: string[] }>('explain', CLEARER);
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /^KPI without a target \(monitoring\/kpi-without-target\)/);
    });

    /** A test of something that the server has to offer first. */
    function offered<T>(title: string, check: string, judge: (seen: T) => void, text = CLEARER): void {
      it(title, async () => {
        const others = { 'desk.outsource.yaml': CLEARER.replace('id: payroll', 'id: help-desk') };
        const seen = await look<Offered<T>>(check, text, others);
        assert.ok(seen.offered, 'the server declares it');
        judge(seen);
      });
    }

    offered<Lines>('renames an id and what points to it', 'rename', ({ lines }) => {
      assert.deepEqual(lines, linesOf(CLEARER.replaceAll(/\bon-time\b/g, 'pay-day')));
    });

    offered<{ line: number; text: string }>('goes to what an id means', 'definition', ({ line, text }) => {
      assert.equal(line, 6);
      assert.ok('- id: on-time'.endsWith(text), text);
    });

    offered<Listed>('lists where an id is used', 'references', ({ list }) => {
      assert.deepEqual(list.map(({ line }) => line).sort(), [12, 6]);
    });

    offered<Listed>('lists what the file holds', 'symbols', ({ list }) => {
      const all = list.map(({ text, line }) => `${line} ${text.toLowerCase()}`).join('\n');
      // A thing is shown by its text, and found there or where it begins.
      for (const shown of [/^5 .*objectives/m, /^[67] .*pay runs/m, /^8 .*monitoring/m, /^1[1-3] .*runs on time/m])
        assert.match(all, shown);
    });

    offered<Listed>('finds an engagement that is not open', 'workspaceSymbols', ({ list }) => {
      assert.ok(
        list.some(({ file }) => file.endsWith('desk.outsource.yaml')),
        JSON.stringify(list),
      );
    });

    offered<Lines & { twice: readonly string[] }>(
      'formats a file, and leaves it as it is the second time',
      'format',
      ({ lines, twice }) => {
        // Empty lines between sections are the formatter's own affair.
        assert.deepEqual(lines.filter(Boolean), linesOf(CLEARER));
        assert.deepEqual(twice, lines);
        assert.deepEqual(linesOf(session?.read(FILE) ?? ''), lines);
      },
      CLEARER.replace('  id: payroll\n  title: Payroll', '  title:    Payroll').replace(
        '🇨🇭\n',
        '🇨🇭   \n  id: payroll\n',
      ),
    );
  });

/** The lines of a text as Neovim counts them. */
function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
