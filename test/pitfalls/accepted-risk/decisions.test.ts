import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { expired } from '../../../src/pitfalls/accepted-risk/expired.ts';
import { unknownRule } from '../../../src/pitfalls/accepted-risk/unknown-rule.ts';
import { unused } from '../../../src/pitfalls/accepted-risk/unused.ts';
import { RULES } from '../../../src/pitfalls/index.ts';
import { findingsIn, ruleOf } from '../../lint/stub.ts';
import { contextOf, firstFixed, fixed, foundBy } from '../helper.ts';

const HEAD = `version: 1
engagement:
  id: a
  title: A
  status: contracting
`;
const ENTRY = '{ rule: engagement/no-owner, reason: Next month, acceptedBy: Ana Reyes, until: 2026-11-30 }';
const file = (...entries: string[]) => `${HEAD}acceptedRisks:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;

/** What the whole run says of decisions, in a file with these entries. */
function decisions(text: string, settings: Parameters<typeof findingsIn>[1] = {}): string[] {
  return findingsIn(text, settings)
    .filter(({ ruleId }) => ruleId.startsWith('accepted-risk/'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('accepted-risk/expired', () => {
  const on = (today: string) => foundBy(expired, file(ENTRY), { today }).map(({ message }) => message);

  it('counts from the day after the last one', () => {
    assert.deepEqual(on('2026-11-30'), []);
    assert.deepEqual(on('2026-12-01'), [
      'Ana Reyes accepted this until 30 Nov 2026, yesterday: decide again, or remove the entry.',
    ]);
    assert.match(on('2028-02-29')[0] ?? '', /30 Nov 2026, 456 days ago/);
  });

  it('sits on the date', () => {
    assert.equal(foundBy(expired, file(ENTRY), { today: '2026-12-01' })[0]?.on, '2026-11-30');
  });

  it('extends by three months from today, at the end of a month too', () => {
    assert.match(firstFixed(expired, file(ENTRY), { today: '2027-11-30' }), /until: 2028-02-29 }/);
  });

  it('removes the entry alone, and the section with the last one', () => {
    const remove = (text: string) => {
      const context = contextOf(text, { today: '2027-01-01' });
      const [problem] = expired.check(context);
      const fix = problem?.fixes?.().find(({ title }) => title === 'Remove the entry');
      assert.ok(fix);
      return fixed(context, fix);
    };
    const other = ENTRY.replace('2026-11-30', '2027-11-30');
    assert.equal(remove(file(ENTRY, other)), file(other));
    assert.equal(remove(file(ENTRY)), HEAD);
  });

  it('keeps its message short, however long the name is', () => {
    const [found] = foundBy(expired, file(ENTRY.replace('Ana Reyes', 'A'.repeat(200))), { today: '2099-12-31' });
    assert.ok((found?.message.length ?? 999) <= 140, found?.message);
  });

  it('is silent where the entry is half-written', () => {
    for (const entry of [
      '{ until: 2026-01-01 }',
      ENTRY.replace('2026-11-30', 'soon'),
      ENTRY.replace('Ana Reyes', '""'),
    ])
      assert.deepEqual(foundBy(expired, file(entry), { today: '2027-01-01' }), [], entry);
  });

  it('leaves the finding to come back beside it', () => {
    const today = Temporal.PlainDate.from('2026-12-01');
    const [owner] = findingsIn(file(ENTRY), { today }).filter(({ ruleId }) => ruleId === 'engagement/no-owner');
    assert.equal(owner?.accepted, undefined);
    assert.match(owner?.message ?? '', /accepted by Ana Reyes until 30 Nov 2026/);
    assert.equal(decisions(file(ENTRY), { today }).length, 1);
  });
});

describe('accepted-risk/unused', () => {
  it('is silent while the finding is there, whoever reports it', () => {
    assert.deepEqual(decisions(file(ENTRY)), []);
  });

  it('speaks once it is mended', () => {
    assert.deepEqual(decisions(file(ENTRY).replace('title: A', 'title: A\n  owner: Ana Reyes')), [
      'accepted-risk/unused: engagement/no-owner finds nothing here any more: remove the entry.',
    ]);
  });

  it('says where the place is wrong', () => {
    const at = (place: string) =>
      decisions(file(ENTRY.replace('reason', `at: ${place}, reason`))).map((line) => line.slice(21));
    assert.deepEqual(at('engagement'), []);
    assert.deepEqual(at('nowhere'), [
      ' Nothing in this file is called "nowhere": correct the place, or remove the entry.',
    ]);
    assert.deepEqual(at('version'), [
      ' engagement/no-owner finds nothing at "version": correct the place, or remove the entry.',
    ]);
  });

  it('finds an item whose id is the name of a section, too', () => {
    const objective = 'objectives:\n  - { id: engagement, statement: S }\n';
    const entry = ENTRY.replace('engagement/no-owner', 'objectives/not-measurable').replace(
      'reason',
      'at: engagement, reason',
    );
    assert.deepEqual(decisions(`${file(entry)}${objective}`), []);
    assert.match(decisions(file(entry))[0] ?? '', /^accepted-risk\/unused/);
  });

  it('counts a finding that is lowered as accepted', () => {
    const text = file(ENTRY.replace('engagement/no-owner', 'legal/no-dpa')).replace(
      'title: A',
      'title: A\n  personalData: true',
    );
    assert.deepEqual(decisions(`${text}contracts:\n  - { id: b, type: sow }\n`), []);
  });

  it('says that the format can not be accepted', () => {
    assert.deepEqual(decisions(file(ENTRY.replace('engagement/no-owner', 'format/schema'))), [
      "accepted-risk/unused: What can't be read can't be accepted: mend it and remove this entry.",
    ]);
  });

  it('leaves expired entries and unknown rules to their own findings', () => {
    const today = Temporal.PlainDate.from('2027-01-01');
    const mended = file(ENTRY).replace('title: A', 'title: A\n  owner: Ana Reyes');
    assert.deepEqual(
      decisions(mended, { today }).map((line) => line.split(':')[0]),
      ['accepted-risk/expired'],
    );
    assert.deepEqual(
      decisions(file(ENTRY.replace('no-owner', 'no-owners'))).map((line) => line.split(':')[0]),
      ['accepted-risk/unknown-rule'],
    );
  });

  it('is silent where nobody can tell', () => {
    const mended = file(ENTRY).replace('title: A', 'title: A\n  owner: Ana Reyes');
    assert.deepEqual(decisions(`${mended}scope: [\n`), [], 'a part of the file is not read');
    assert.deepEqual(decisions(`${mended}scoop: {}\n`), [], 'a section is misspelt');
    const failing = ruleOf({
      id: 'engagement/no-owner',
      check: () => {
        throw new Error('broken');
      },
    });
    const others = RULES.filter(({ id }) => id !== failing.id);
    assert.deepEqual(decisions(mended, { rules: [failing, ...others] }), [], 'the rule failed');
    const document = file(ENTRY.replace('engagement/no-owner', 'legal/document-missing')).concat(
      'contracts:\n  - { id: b, type: sow, document: b.pdf }\n',
    );
    assert.deepEqual(decisions(document), [], 'nobody knows whether the document is there');
    assert.equal(decisions(document, { fileExists: () => true }).length, 1);
  });

  it('is silent when all is over', () => {
    const mended = file(ENTRY).replace('title: A', 'title: A\n  owner: Ana Reyes');
    assert.deepEqual(decisions(mended.replace('contracting', 'ended')), []);
  });

  it('counts a rule that is turned off as finding nothing', () => {
    const configuration = { rules: { 'engagement/*': 'off' as const } };
    assert.equal(decisions(file(ENTRY), { configuration }).length, 1);
  });
});

describe('accepted-risk/unknown-rule', () => {
  const meant = (rule: string) => foundBy(unknownRule, file(ENTRY.replace('engagement/no-owner', rule)));

  it('proposes the rule that was meant', () => {
    assert.deepEqual(meant('engagement/no-ownr'), [
      {
        on: 'engagement/no-ownr',
        message: 'No rule is called "engagement/no-ownr": did you mean "engagement/no-owner"?',
      },
    ]);
    const text = file(ENTRY.replace('no-owner', 'no-ownr'));
    assert.equal(firstFixed(unknownRule, text), file(ENTRY));
  });

  it('says what to write where nothing is near', () => {
    assert.match(meant('weather')[0]?.message ?? '', /write the id that stands behind the finding/);
    assert.match(meant('"legal/*"')[0]?.message ?? '', /No rule is called/);
  });

  it('is silent while nothing is written yet', () => {
    assert.deepEqual(meant('""'), []);
    assert.deepEqual(foundBy(unknownRule, file('{ reason: x }')), []);
  });
});

describe('accepted risks through an alias', () => {
  it('are read and removed without harm', () => {
    const text = `${HEAD}x-entry: &entry ${ENTRY}\nacceptedRisks: [*entry]\n`;
    assert.deepEqual(decisions(text), []);
    assert.doesNotThrow(() => firstFixed(unused, text.replace('title: A', 'title: A\n  owner: Ana Reyes')));
  });
});
