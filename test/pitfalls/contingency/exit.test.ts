import assert from 'node:assert/strict';
import { severityOf } from '../../../src/lint/severity.ts';
import { exitPlanUntested } from '../../../src/pitfalls/contingency/exit-plan-untested.ts';
import { handoverExceedsNotice } from '../../../src/pitfalls/contingency/handover-exceeds-notice.ts';
import { noContinuity } from '../../../src/pitfalls/contingency/no-continuity.ts';
import { noDataReturn } from '../../../src/pitfalls/contingency/no-data-return.ts';
import { noExitPlan } from '../../../src/pitfalls/contingency/no-exit-plan.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from '../legal/found.ts';

describe('contingency/no-exit-plan', () => {
  const BACKUP = 'contingency: { backup: { inHouse: Two of us } }\n';
  const weight = (facts: string, rest = '') => problemsOf(noExitPlan, engagement(facts, `${rest}${BACKUP}`))[0]?.weight;

  it('speaks once the work is under way, or where much depends on it', () => {
    const model = 'model: managed-service';
    assert.deepEqual(
      ['draft', 'selecting', 'contracting', 'onboarding', 'active', 'exiting'].map((status) =>
        weight(`status: ${status}; ${model}`),
      ),
      [undefined, undefined, undefined, undefined, 'warning', 'warning'],
    );
    assert.equal(weight('status: draft; criticality: high'), 'warning');
    assert.equal(weight('status: contracting; criticality: critical'), 'warning');
  });

  it('is a hint where little depends on a plan', () => {
    assert.equal(weight('status: active'), 'hint');
    assert.equal(weight('status: active; model: freelance'), 'hint');
    assert.equal(weight('status: active; model: project; term: 12 months'), 'hint');
    assert.equal(weight('status: active; model: project; term: 13 months'), 'warning');
    assert.equal(weight('status: active; model: dedicated-team; criticality: low'), 'warning');
  });

  it('is silent for short jobs that end with something handed over', () => {
    const DELIVERABLES = 'scope: { deliverables: [{ id: logo, title: Logo }] }\n';
    for (const model of ['freelance', 'project']) {
      const facts = `status: active; criticality: high; model: ${model}`;
      assert.equal(weight(`${facts}; term: 89 days`, DELIVERABLES), undefined);
      assert.equal(weight(`${facts}; start: 2026-11-01; end: 2027-01-30`, DELIVERABLES), undefined);
      assert.equal(weight(`${facts}; term: 3 months`, DELIVERABLES), 'warning');
      assert.equal(weight(`${facts}; start: 2026-11-01; end: 2027-01-31`, DELIVERABLES), 'warning');
      assert.equal(weight(facts, DELIVERABLES), 'warning', 'nobody knows how long');
      assert.equal(weight(`${facts}; term: 1 month`), 'warning', 'nothing is handed over');
      assert.equal(weight(`${facts}; term: 1 month`, 'scope: { deliverables: [] }\n'), 'warning');
      assert.equal(weight(`${facts}; term: 1 month`, 'scope: { deliverables: soon }\n'), undefined);
      assert.equal(weight(`${facts}; term: 1 month`, 'scope: soon\n'), undefined);
      assert.equal(weight(`${facts}; term: 1 month`, DELIVERABLES.replace('scope', 'scoop')), undefined);
      for (const unsure of [
        'term: soon',
        'term: short',
        'start: 2026-11-01; end: soon',
        'end: 2026-02-30',
        'trem: P1M',
      ]) {
        assert.equal(weight(`${facts}; ${unsure}`, DELIVERABLES), undefined, unsure);
      }
    }
    for (const model of ['; model: freelanc', '']) {
      const unsure = `status: active; criticality: high${model}`;
      assert.equal(weight(`${unsure}; term: 1 month`, DELIVERABLES), undefined);
      assert.equal(weight(`${unsure}; term: 1 month`), 'warning');
      assert.equal(weight(`${unsure}; term: 3 months`, DELIVERABLES), 'warning');
    }
    assert.equal(
      weight('status: active; criticality: high; model: managed-service; term: 1 month', DELIVERABLES),
      'warning',
    );
  });

  it('sits on the section, or on the key that is still empty', () => {
    const facts = 'status: active; criticality: high';
    const message = 'Nothing says how you leave: plan the handover, its steps and what happens to your data.';
    findsOne(noExitPlan, engagement(facts, BACKUP.replace('contingency', '«contingency»')), 'warning', message);
    findsOne(
      noExitPlan,
      engagement(facts, 'contingency: { backup: { inHouse: A }, «exitPlan»: {} }\n'),
      'warning',
      message,
    );
  });

  it('leaves a missing section, a misspelt key and what cannot be read to others', () => {
    const facts = 'status: active; criticality: high';
    findsNothing(noExitPlan, engagement(facts));
    findsNothing(noExitPlan, engagement(facts, 'contingency: { exitplan: { handover: 1 month } }\n'));
    findsNothing(noExitPlan, engagement(facts, 'contingency: { exitPlan: see the contract }\n'));
  });

  it('adds a plan whose handover fits into the notice period', () => {
    const contracts =
      'contracts: [{ id: a, type: msa, noticePeriod: 2 weeks }, { id: b, type: nda, noticePeriod: 1 day }]\n';
    const mended = fixed(
      noExitPlan,
      engagement('status: active; criticality: high', `«${BACKUP.trim()}»\n${contracts}`),
    );
    assert.match(mended, /handover: 2 weeks/);
    findsNothing(handoverExceedsNotice, mended);
  });
});

describe('contingency/handover-exceeds-notice', () => {
  const file = (handover: string, ...contracts: string[]) =>
    engagement(
      'status: active',
      `contingency: { exitPlan: { handover: ${handover} } }\ncontracts:\n${contracts.map((text) => `  - { ${text} }\n`).join('')}`,
    );
  const MSA = 'id: main, type: msa';

  it('compares durations as contracts count them', () => {
    const message = 'The handover takes 31 days, and the notice period of "main" is 1 month: bring them into line.';
    findsOne(handoverExceedsNotice, file('«31 days»', `${MSA}, noticePeriod: 1 month`), 'warning', message);
    for (const [handover, notice] of [
      ['30 days', '1 month'],
      ['1 month', 'P30D'],
      ['4 weeks', '1 month'],
      ['90 days', '3 months'],
      ['1 year', '12 months'],
    ] as const) {
      findsNothing(handoverExceedsNotice, file(handover, `${MSA}, noticePeriod: ${notice}`));
    }
    finds(handoverExceedsNotice, file('«5 weeks»', `${MSA}, noticePeriod: 1 month`));
  });

  it('takes the shortest notice of the contracts in force, NDAs and DPAs aside', () => {
    const text = file(
      '«2 months»',
      `${MSA}, noticePeriod: 3 months`,
      'id: levels, type: sla, title: Service levels, noticePeriod: 1 month',
      'id: secrecy, type: nda, noticePeriod: 1 day',
      'id: data, type: dpa, noticePeriod: 1 week',
      'id: old, type: sow, noticePeriod: 2 days, status: terminated',
      'id: past, type: sow, noticePeriod: 3 days, expires: 2026-11-22',
      'id: unknown, type: mas, noticePeriod: 4 days',
    );
    const [found] = finds(handoverExceedsNotice, text);
    assert.equal(
      found?.message,
      'The handover takes 2 months, and the notice period of "Service levels" is 1 month: bring them into line.',
    );
    assert.deepEqual(found?.relatedTexts, ['1 month']);
  });

  it('counts a contract to its last day', () => {
    finds(handoverExceedsNotice, file('«2 months»', `${MSA}, noticePeriod: 1 month, expires: 2026-11-23`));
    findsNothing(handoverExceedsNotice, file('2 months', `${MSA}, noticePeriod: 1 month, expires: 2026-11-22`));
    finds(
      handoverExceedsNotice,
      file('«2 months»', `${MSA}, noticePeriod: 1 month, expires: 2026-11-22, renewal: automatic`),
    );
  });

  it('is silent without a handover or a notice period that can be read', () => {
    findsNothing(handoverExceedsNotice, file('soon', `${MSA}, noticePeriod: 1 day`));
    findsNothing(handoverExceedsNotice, file('', `${MSA}, noticePeriod: 1 day`));
    findsNothing(handoverExceedsNotice, file('1 month', MSA));
    findsNothing(handoverExceedsNotice, file('1 month', `${MSA}, noticePeriod: short`));
    findsNothing(handoverExceedsNotice, engagement('', 'contingency: { exitPlan: { handover: 1 month } }\n'));
    findsNothing(handoverExceedsNotice, engagement('', 'contracts: [{ id: a, type: msa, noticePeriod: 1 day }]\n'));
  });

  it('shortens the handover, or lengthens a notice that is not signed yet', () => {
    const signed = file('«3 months»', `${MSA}, noticePeriod: P1M, status: signed`);
    assert.deepEqual(
      fixesOf(handoverExceedsNotice, signed).map(({ title }) => title),
      ['Shorten the handover to 1 month'],
    );
    assert.match(fixed(handoverExceedsNotice, signed), /handover: P1M /);
    const draft = file(
      '«3 months»',
      `${MSA}, noticePeriod: 1 month, status: draft`,
      'id: order, type: sow, noticePeriod: 2 months, status: in-review',
    );
    assert.deepEqual(
      fixesOf(handoverExceedsNotice, draft).map(({ title }) => title),
      ['Shorten the handover to 1 month', 'Lengthen the notice periods of 2 contracts to 3 months'],
    );
    for (const index of [0, 1]) findsNothing(handoverExceedsNotice, fixed(handoverExceedsNotice, draft, {}, index));
  });
});

describe('contingency/exit-plan-untested', () => {
  const file = (plan: string, facts = 'criticality: high') =>
    engagement(`status: active; profile: regulated; ${facts}`, `contingency:\n${plan}`);
  const tested = (date: string) => file(`  exitPlan: { testedOn: ${date} }\n`);

  it('says the date and the days', () => {
    findsOne(
      exitPlanUntested,
      tested('«2025-11-22»'),
      'off',
      'The exit plan was last tested on 22 Nov 2025, 366 days ago: test it at least once in 12 months.',
    );
    findsNothing(exitPlanUntested, tested('2025-11-23'));
    findsNothing(exitPlanUntested, tested('2026-11-23'));
  });

  it('counts months by the calendar', () => {
    findsNothing(exitPlanUntested, tested('2027-02-28'), { today: '2028-02-28' });
    findsNothing(exitPlanUntested, tested('2027-02-28'), { today: '2028-02-29', limits: { exitTestAge: 'P1Y1D' } });
    finds(exitPlanUntested, tested('«2027-02-27»'), { today: '2028-02-28' });
    findsNothing(exitPlanUntested, tested('2028-02-29'), { today: '2029-02-28' });
    finds(exitPlanUntested, tested('«2028-02-29»'), { today: '2029-03-01' });
    finds(exitPlanUntested, tested('«2026-05-22»'), { limits: { exitTestAge: 'P6M' } });
  });

  it('looks at exit and continuity each, where they are there', () => {
    const found = finds(
      exitPlanUntested,
      file('  «continuity»: { rto: 1 hour }\n  «exitPlan»: { handover: 1 month }\n'),
    ).map(({ message }) => message);
    assert.deepEqual(found, [
      'No test of the continuity is noted: test it at least once in 12 months.',
      'No test of the exit plan is noted: test it at least once in 12 months.',
    ]);
    findsNothing(exitPlanUntested, file('  backup: { inHouse: A }\n'));
    findsNothing(exitPlanUntested, file('  continuity: {}\n  exitPlan: {}\n'));
    findsNothing(exitPlanUntested, engagement('criticality: high; profile: regulated'));
  });

  it('takes a test to come for none', () => {
    findsOne(
      exitPlanUntested,
      tested('«2026-11-24»'),
      'off',
      'The test of the exit plan on 24 Nov 2026 is still to come: test it at least once in 12 months.',
    );
  });

  it('is silent where little depends on it, and on dates that cannot be read', () => {
    findsNothing(exitPlanUntested, file('  exitPlan: { handover: 1 month }\n', 'criticality: medium'));
    findsNothing(exitPlanUntested, tested('2026-02-30'));
    findsNothing(exitPlanUntested, tested('last year'));
    findsNothing(
      exitPlanUntested,
      file('  exitPlan: { handover: 1 month, tested: 2026-06-01, testdOn: 2026-06-01 }\n'),
    );
  });

  it('weighs nothing outside of regulated, and a warning there at every stage from contracting on', () => {
    const [problem] = problemsOf(exitPlanUntested, tested('2024-01-01'));
    assert.ok(problem);
    const weigh = (profile: 'recommended' | 'regulated', status: 'draft' | 'contracting') =>
      severityOf(exitPlanUntested, problem, profile, status, undefined);
    assert.deepEqual(
      [weigh('recommended', 'contracting'), weigh('regulated', 'contracting'), weigh('regulated', 'draft')],
      ['off', 'warning', 'information'],
    );
  });

  it('notes a test of today', () => {
    assert.match(fixed(exitPlanUntested, tested('«2024-01-01»')), /exitPlan: \{ testedOn: 2026-11-23 \}/);
  });
});

describe('contingency/no-continuity', () => {
  const file = (continuity: string, facts = 'model: managed-service') =>
    engagement(facts, `contingency: { backup: { inHouse: A }${continuity && `, ${continuity}`} }\n`);

  it('names what is missing', () => {
    const rest = ': say how long the work may stand still and how much data may be lost.';
    const says = (continuity: string) => problemsOf(noContinuity, file(continuity))[0]?.message;
    assert.equal(says(''), `The plan gives no recovery time and no recovery point${rest}`);
    assert.equal(says('continuity: {}'), `The plan gives no recovery time and no recovery point${rest}`);
    assert.equal(says('continuity: { rpo: 0 hours }'), `The plan gives no recovery time${rest}`);
    assert.equal(says('continuity: { rto: PT2H }'), `The plan gives no recovery point${rest}`);
    assert.equal(says('continuity: { rto: 2 hours, rpo: 0 hours }'), undefined);
    finds(noContinuity, file('«continuity»: { rto: PT2H }'));
  });

  it('asks neither freelancers nor projects, nor work of a kind that the file does not tell', () => {
    for (const model of ['freelance', 'project', 'manged-service']) {
      findsNothing(noContinuity, file('', `model: ${model}`));
    }
    for (const model of ['staff-augmentation', 'dedicated-team', 'business-process']) {
      assert.equal(problemsOf(noContinuity, file('', `model: ${model}`)).length, 1);
    }
    findsNothing(noContinuity, file('', ''));
  });

  it('is silent on what cannot be read, and without the section', () => {
    findsNothing(noContinuity, file('continuity: { rto: soon, rpo: 1 hour }'));
    findsNothing(noContinuity, file('continuity: { rto: 1 hour, rpoo: 1 hour }'));
    findsNothing(noContinuity, file('continuity: 2 hours'));
    findsNothing(noContinuity, engagement('model: managed-service'));
  });

  it('adds what is missing and keeps the rest', () => {
    const both = fixed(noContinuity, file('continuity: {}'));
    findsNothing(noContinuity, both);
    const one = fixed(noContinuity, file('continuity: { rpo: 5 minutes }'));
    assert.match(one, /continuity: \{ rto: 8 hours, rpo: 5 minutes \}/);
    const tested = fixed(noContinuity, file('', 'model: managed-service; criticality: high; profile: regulated'));
    findsNothing(exitPlanUntested, tested);
  });
});

describe('contingency/no-data-return', () => {
  const file = (facts: string, rest = '', plan = 'handover: 1 month') =>
    engagement(facts, `contingency: { «exitPlan»: { ${plan} } }\n${rest}`);
  const bare = (...args: Parameters<typeof file>) => file(...args).replace(/[«»]/g, '');

  it('speaks of personal, confidential and restricted data', () => {
    const says = (kind: string) =>
      `The exit plan doesn't say what happens to ${kind} data: agree on their return, deletion and its proof.`;
    findsOne(noDataReturn, file('status: active; personalData: true'), 'warning', says('personal'));
    for (const kind of ['confidential', 'restricted']) {
      const security = `security: { dataClassification: ${kind} }\n`;
      findsOne(noDataReturn, file('status: active; personalData: false', security), 'warning', says(kind));
    }
    for (const kind of ['public', 'internal', 'secrt']) {
      findsNothing(noDataReturn, bare('status: active', `security: { dataClassification: ${kind} }\n`));
    }
  });

  it('weighs more while you leave, and less before the work is active', () => {
    assert.equal(finds(noDataReturn, file('status: exiting; personalData: true'))[0]?.weight, 'error');
    const [problem] = problemsOf(noDataReturn, bare('status: onboarding; personalData: true'));
    assert.ok(problem);
    assert.equal(severityOf(noDataReturn, problem, 'recommended', 'onboarding', undefined), 'information');
    assert.equal(severityOf(noDataReturn, problem, 'regulated', 'active', undefined), 'error');
  });

  it('leaves a missing exit plan and what cannot be read to others', () => {
    const facts = 'status: active; personalData: true';
    findsNothing(noDataReturn, engagement(facts, 'contingency: { backup: { inHouse: A } }\n'));
    findsNothing(noDataReturn, engagement(facts, 'contingency: { exitPlan: {} }\n'));
    findsNothing(noDataReturn, engagement(facts));
    findsNothing(noDataReturn, bare(facts, '', 'dataReturn: [a]'));
    findsNothing(noDataReturn, bare(facts, '', 'datareturn: Deleted'));
    findsNothing(noDataReturn, bare(facts, '', 'dataReturn: Deleted within 2 weeks'));
    finds(noDataReturn, file(facts, '', 'handover: 1 month, dataReturn: ""'));
  });
});
