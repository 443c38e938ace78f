import assert from 'node:assert/strict';
import type { Example } from '../../scripts/examples.ts';
import { examples } from '../../scripts/examples.ts';
import { toDate } from '../../src/engagement/dates.ts';
import { read } from '../../src/engagement/read.ts';
import type { Finding } from '../../src/lint/run.ts';
import { lint } from '../../src/lint/run.ts';
import { PITFALLS } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';

/** What is found in an example on its own day, by its own profile. */
function judge({ text, day }: Example): Finding[] {
  const today = toDate(day);
  assert.ok(today, `${day} doesn't exist`);
  return lint(read(parse(text)), { today });
}

/** The text above the first key. */
const commentOf = ({ text }: Example) => text.slice(0, text.indexOf('version:')).trim().split('\n');

describe('examples', () => {
  const all = examples();
  const clean = all.filter((example) => example.clean);

  it('there are at least six to start from, and one that makes all ten mistakes', () => {
    assert.ok(clean.length >= 6);
    assert.deepEqual(
      all.filter((example) => !example.clean).map(({ name }) => name),
      ['ten-mistakes.outsource.yaml'],
    );
  });

  for (const example of all) {
    it(`${example.name} says in a short comment what it shows`, () => {
      const comment = commentOf(example);
      assert.ok(comment.length >= 2 && comment.length <= 4);
      assert.ok(comment.every((line) => line.startsWith('# ')));
    });
  }

  for (const example of clean) {
    it(`${example.name} is clean on ${example.day}`, () => {
      const findings = judge(example).filter(({ accepted }) => !accepted);
      assert.deepEqual(
        findings.map(({ ruleId, severity, message }) => ({ ruleId, severity, message })),
        [],
      );
    });
  }

  it('all have the same day, so that one run over the folder shows what their comments say', () => {
    assert.equal(new Set(all.map(({ day }) => day)).size, 1);
  });

  it('they show every kind of work but extra people, every profile, and different stages', () => {
    const facts = clean.map(({ text }) => read(parse(text)).file.engagement);
    const seen = (key: 'model' | 'profile' | 'status') => [...new Set(facts.map((fact) => fact?.[key]))].sort();
    assert.deepEqual(seen('model'), ['business-process', 'dedicated-team', 'freelance', 'managed-service', 'project']);
    assert.deepEqual(seen('profile'), ['essential', 'recommended', 'regulated']);
    assert.deepEqual(seen('status'), ['active', 'contracting', 'onboarding']);
  });

  describe('ten-mistakes.outsource.yaml', () => {
    const example = all.find(({ clean }) => !clean);
    const findings = example ? judge(example) : [];
    for (const pitfall of PITFALLS) {
      it(`makes the mistake of ${pitfall}`, () => {
        const heavy = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.ok(heavy.some((finding) => finding.pitfall === pitfall));
      });
    }
  });
});
