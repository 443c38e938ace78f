import assert from 'node:assert/strict';
import path from 'node:path';
import { CLEARER, FILE, MISSPELT } from './engagement.ts';
import { editorOf, findEmacs, RELEASES } from './program.ts';
import { installServer } from './server.ts';
import { Session } from './session.ts';

const SCRIPT = path.join(import.meta.dirname, 'emacs.el');

interface SeenFinding {
  readonly text: string;
  readonly message: string;
  readonly line: number;
}

/** The text after the fix, and after what comes then. */
type Texts = Record<'fixed' | 'completed' | 'renamed' | 'formatted', string>;

interface Seen extends Texts, Record<'first' | 'second', readonly SeenFinding[]> {
  readonly hover: string;
  readonly titles: readonly string[];
}

for (const release of RELEASES)
  describe(`Emacs with eglot, ${release}, without a screen`, function () {
    this.timeout(60_000);
    let session: Session | undefined;
    let seen: Seen;

    before(async function () {
      this.timeout(600_000);
      const emacs = editorOf(this, `Emacs, ${release},`, () => findEmacs(release));
      installServer();
      session = new Session('emacs', 'init.el', { [FILE]: MISSPELT });
      const args = ['--batch', '--no-init-file', '--eval', '(package-initialize)', '-l', session.setup, '-l', SCRIPT];
      seen = await session.look<Seen>(emacs.command, args, { OUTSOURCE_FILE: FILE });
    });
    after(() => session?.remove());

    const marks = (all: readonly SeenFinding[], rule: string) =>
      all
        .filter(({ message }) => message.includes(`[${rule}]`))
        .map(({ line, text }) => [line, text])
        .sort();

    it('marks findings where they are', () => {
      assert.deepEqual(marks(seen.first, 'format/unknown-key'), [[5, 'objectivs']]);
      assert.deepEqual(marks(seen.first, 'objectives/vague-wording'), []);
    });

    it('explains a finding', () => {
      assert.match(seen.hover, /Key that the format doesn't know/);
    });

    it('applies the quick fix that is chosen, and follows the change', () => {
      assert.equal(seen.titles[0], 'Rename to "objectives"');
      assert.equal(seen.fixed, CLEARER);
      assert.deepEqual(marks(seen.second, 'format/unknown-key'), []);
      assert.deepEqual(marks(seen.second, 'objectives/vague-wording'), [
        [7, 'enough'],
        [7, 'good'],
      ]);
    });

    it('completes a key, in one line', () => {
      assert.equal(seen.completed, `${CLEARER}  feedback:`);
    });

    it('renames an id and what points to it', () => {
      assert.equal(seen.renamed, CLEARER.replaceAll(/\bon-time\b/g, 'pay-day'));
    });

    it('formats a file', () => {
      // Empty lines between sections are the formatter's own affair.
      assert.equal(seen.formatted.replaceAll('\n\n', '\n'), seen.renamed);
    });
  });
