import assert from 'node:assert/strict';
import { recordChanges, reviewProposal } from '../../src/language/recordReview.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { snapshot } from './marked.ts';
import { TEXTS } from './restyled.ts';

const HEAD = 'version: 1\nengagement:\n  id: desk\n  title: Support desk\n  status: active\n  start: 2026-01-05\n';
const REVIEW = { date: '2026-11-20', status: 'amber', summary: 'Answers take longer: "why?" # asked' };
const SUMMARY = `'Answers take longer: "why?" # asked'`;

function recorded(text: string, review = REVIEW): string {
  const at = snapshot(text);
  return applyEdits(text, toTextEdits(at.tree, recordChanges(at, review)));
}

describe('recording a review', () => {
  it('writes behind those that are there, as the file is written', () => {
    const text = `${HEAD}monitoring: # ours
    cadence: monthly
    reviews:
    - date: 2026-10-20 # late
      status: green
    # next comes here
contracts: []
`;
    assert.equal(
      recorded(text),
      text.replace(
        '    # next comes here\n',
        `    # next comes here\n    - date: 2026-11-20\n      status: amber\n      summary: ${SUMMARY}\n`,
      ),
    );
  });

  it('begins the list, and the section, where there is none', () => {
    const list = `  reviews:\n    - date: 2026-11-20\n      status: amber\n      summary: ${SUMMARY}\n`;
    assert.equal(
      recorded(`${HEAD}monitoring:\n  cadence: weekly\n  feedback: x\n`),
      `${HEAD}monitoring:\n  cadence: weekly\n${list}  feedback: x\n`,
    );
    assert.equal(recorded(HEAD), `${HEAD}monitoring:\n${list}`);
    assert.equal(recorded(`${HEAD}monitoring:\n`), `${HEAD}monitoring:\n${list}`);
    assert.equal(recorded(`${HEAD}monitoring:\n  reviews: []\n`), `${HEAD}monitoring:\n${list}`);
  });

  it('writes over nothing that it cannot read', () => {
    for (const monitoring of ['monitoring: soon\n', 'monitoring:\n  reviews: soon\n', 'monitoring: [\n'])
      assert.equal(recorded(HEAD + monitoring), HEAD + monitoring);
  });

  it('takes no status and no date that the format does not know', () => {
    assert.equal(recorded(HEAD, { ...REVIEW, status: 'blue' }), HEAD);
    assert.equal(recorded(HEAD, { ...REVIEW, date: 'soon' }), HEAD);
  });

  it('leaves every other line of every file as it is, and gives a file that can be read', function () {
    this.timeout(60_000);
    for (const { name, text } of TEXTS) {
      const before = snapshot(text);
      if (before.tree.problems.length) continue;
      const after = recorded(text);
      if (after === text) continue;
      const last = snapshot(after).engagement.file.monitoring?.reviews?.at(-1);
      assert.equal(JSON.stringify(last), JSON.stringify(REVIEW), `${name}\n${after}`);
      const lines = after.split(/\r?\n/);
      const gone = text.split(/\r?\n/).filter((line) => !lines.includes(line) && !/reviews:|monitoring:/.test(line));
      assert.deepEqual(gone, [], name);
    }
  });
});

describe('what is known before a review is recorded', () => {
  it('is the engagement, the day, the rhythm and what was held', () => {
    const proposal = reviewProposal(
      snapshot(`${HEAD}monitoring:\n  cadence: monthly\n  reviews:\n    - date: 2026-10-20\n    - date: soon\n`),
    );
    assert.deepEqual([proposal.title, proposal.today, proposal.held], ['Support desk', '2026-11-23', ['2026-10-20']]);
    assert.deepEqual(
      proposal.statuses.map(({ value, label, meaning }) => [value, label, meaning]),
      [
        ['green', 'Green', 'On track'],
        ['amber', 'Amber', 'Off track, and we can put it right'],
        ['red', 'Red', 'Off track, and we need help'],
      ],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(proposal)), proposal, 'plain data');
  });

  it('tells when a review was or is due', () => {
    const rhythm = (last: string) =>
      reviewProposal(snapshot(`${HEAD}monitoring:\n  cadence: monthly\n  reviews:\n    - date: ${last}\n`)).rhythm;
    assert.equal(rhythm('2026-10-20'), 'A review was due on 20 Nov 2026.');
    assert.equal(rhythm('2026-10-23'), 'A review is due today.');
    assert.equal(rhythm('2026-11-20'), 'The next review is due on 20 Dec 2026.');
    assert.equal(reviewProposal(snapshot(HEAD)).rhythm, undefined);
  });

  it('is said of a file that says little', () => {
    assert.equal(reviewProposal(snapshot('')).title, '');
    assert.equal(reviewProposal(snapshot('engagement:\n  title: "a\\u202eb"\n')).title, 'a b');
  });
});
