import assert from 'node:assert/strict';
import { isOff } from '../../src/lint/severity.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import {
  excerpt,
  freeId,
  idGiver,
  isMissing,
  isSectionAbsent,
  nobodyThereYet,
  SECTIONS,
} from '../../src/pitfalls/sections.ts';
import { contextOf, fixed, foundBy, type Options, problemsOf } from './helper.ts';

const missing = (group: string) => {
  const rule = RULES.find(({ id }) => id === `${group}/missing`);
  assert.ok(rule, group);
  return rule;
};

/** The groups whose section can be missing, with the section's key. */
const GROUPS = [
  ['selection', 'selection'],
  ['due-diligence', 'dueDiligence'],
  ['communication', 'communication'],
  ['culture', 'culture'],
  ['monitoring', 'monitoring'],
  ['flexibility', 'flexibility'],
  ['contingency', 'contingency'],
  ['onboarding', 'onboarding'],
] as const;

/** Engagements of several kinds, without the sections in question. */
const ENGAGEMENTS: Record<string, string> = {
  'a freelancer': `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  model: freelance
  profile: essential
  owner: { name: Ana Reyes }
  status: contracting
  start: 2026-12-01
  end: 2027-01-15
client: { name: Casa Luna S.L., country: ES }
provider: { name: Jo Lind, country: SE }
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
    metric: Accepted variants
    target: 3 variants, SVG and PNG, accepted by the owner
    due: 2027-01-10
`,
  "a bank's critical service": `version: 1
engagement:
  id: payments-hub
  title: Payments hub
  model: managed-service
  profile: regulated
  criticality: critical
  status: active
  personalData: true
  start: 2025-01-01
  term: 3 years
  value: { amount: 2400000, currency: EUR }
client:
  name: Hafenbank AG
  country: DE
  timeZone: Europe/Berlin
  languages: [de, en]
  workingHours: { start: "08:00", end: "17:00" }
provider:
  name: Cloudwerk India Pvt. Ltd.
  country: IN
  timeZone: Asia/Kolkata
  languages: [en-IN, hi]
  workingHours: { start: "10:00", end: "19:00" }
  contacts: [{ name: Asha Rao }]
  subcontractors: [{ name: Backup One Ltd }]
objectives:
  - id: available
    statement: Payments are accepted round the clock
  - id: key-person-leaves
    statement: Staff changes are announced 4 weeks before
contracts:
  - id: master
    type: msa
    status: signed
    signedOn: 2024-12-01
    noticePeriod: 2 weeks
  - id: secrecy
    type: nda
    status: signed
    signedOn: 2024-06-01
    noticePeriod: 1 week
`,
  'a team across the ocean that is being onboarded': `version: 1
engagement:
  id: shop-team
  title: Web shop team
  model: dedicated-team
  status: onboarding
  start: 2026-11-02
  end: 2027-02-26
client: { name: Casa Luna S.L., country: ES, timeZone: Europe/Madrid }
provider: { name: Andes Dev SAC, country: PE, timeZone: America/Lima }
objectives: []
`,
  'hardly anything': 'version: 1\nengagement: { id: a, title: A, status: onboarding }\n',
};

describe('a missing section', () => {
  const file = (text: string) => contextOf(`version: 1\nengagement: { id: a, title: A }\n${text}`);
  const says = (text: string) => isMissing(file(text).file, 'monitoring');

  it('is absent, empty or null, or holds keys of the user alone', () => {
    for (const text of ['', 'monitoring:', 'monitoring: {}', 'monitoring: null', 'monitoring: { x-note: later }']) {
      assert.equal(says(text), true, text);
    }
  });

  it('is there as soon as it holds anything else, even what is wrong', () => {
    for (const text of ['monitoring: { feedback: {} }', 'monitoring: { kadenz: weekly }', 'monitoring: weekly']) {
      assert.equal(says(text), false, text);
    }
  });

  it('may be hidden by an unreadable place', () => {
    assert.equal(says('monitoring: { cadence: [weekly'), false);
  });

  it('is not reported where its key is misspelt', () => {
    assert.equal(isSectionAbsent(file('monitorng: { cadence: weekly }'), 'monitoring'), false);
    assert.equal(isSectionAbsent(file('x-monitoring: { cadence: weekly }'), 'monitoring'), true);
  });

  it('is reported on the key of the engagement', () => {
    assert.deepEqual(
      foundBy(missing('onboarding'), 'version: 1\nengagement: { id: a, title: A }\nclient: { name: B }\n').map(
        ({ on }) => on,
      ),
      ['engagement'],
    );
  });

  it('keeps the notes of the user when it is filled in', () => {
    const context = file('monitoring:\n  x-note: later # on Monday\n');
    const [problem] = missing('monitoring').check(context);
    const [fix] = problem?.fixes?.() ?? [];
    assert.ok(fix);
    const text = fixed(context, fix);
    assert.match(text, /^ {2}x-note: later # on Monday$/m);
    assert.deepEqual(problemsOf(missing('monitoring'), text), []);
  });
});

describe('the template of a section', () => {
  for (const [kind, text] of Object.entries(ENGAGEMENTS)) {
    for (const [group, section] of GROUPS) {
      it(`${section} suits ${kind}: it conforms, stands at its place and passes its own rules`, () => {
        const context = contextOf(text);
        const [problem] = missing(group).check(context);
        const [fix] = problem?.fixes?.() ?? [];
        if (group === 'culture' && !problem) return;
        assert.ok(fix);
        const mended = fixed(context, fix);
        assert.notEqual(mended, text);
        const after = contextOf(mended);
        assert.deepEqual(messages(after.engagement.issues), messages(context.engagement.issues), mended);
        // What a rule of the group says of the parties, no section mends.
        const before = ownFindings(group, text);
        assert.deepEqual(
          ownFindings(group, mended).filter((message) => !before.includes(message)),
          [],
          mended,
        );
        const order = SECTIONS.filter((key) => after.file[key] !== undefined);
        assert.deepEqual(Object.keys(after.file), order);
      });
    }
  }

  it('asks for a meeting that falls into the working hours of both sides all year', () => {
    const text = ENGAGEMENTS["a bank's critical service"] ?? '';
    const context = contextOf(text);
    const [problem] = missing('communication').check(context);
    const [fix] = problem?.fixes?.() ?? [];
    assert.ok(fix);
    const meeting = contextOf(fixed(context, fix)).file.communication?.meetings?.[0];
    // 10:00 in Berlin is 13:30 or 14:30 in Kolkata.
    assert.deepEqual([meeting?.day, meeting?.at, meeting?.timeZone], ['tuesday', '10:00', 'Europe/Berlin']);
  });

  it('proposes a later meeting where the other side is still asleep, and none where both never work at once', () => {
    const at = (timeZone: string) => {
      const context = contextOf(
        `version: 1\nengagement: { id: a, title: A }\nclient: { name: B, timeZone: Europe/Madrid }\nprovider: { name: C, timeZone: ${timeZone} }\n`,
      );
      const [problem] = missing('communication').check(context);
      const [fix] = problem?.fixes?.() ?? [];
      assert.ok(fix);
      return contextOf(fixed(context, fix)).file.communication?.meetings?.[0]?.at;
    };
    assert.equal(at('Europe/Lisbon'), '10:00');
    // Lima is 6 hours behind Madrid in winter and 7 in summer, so 9:00 there is 16:00 at the latest.
    assert.equal(at('America/Lima'), '16:00');
    assert.equal(at('Pacific/Auckland'), undefined);
  });

  /** A review that nobody has held can't be written by adding a section, so that finding stays, and is true. */
  function ownFindings(group: string, text: string, options?: Options): string[] {
    const { profile } = contextOf(text, options);
    return RULES.filter(({ id }) => id.startsWith(`${group}/`) && id !== 'monitoring/review-overdue')
      .filter((rule) => !isOff(rule, profile, undefined))
      .flatMap((rule) => problemsOf(rule, text, options).map(({ message }) => message));
  }

  function messages(issues: readonly { readonly message: string }[]): string[] {
    return issues.map(({ message }) => message);
  }
});

describe('contingency/missing', () => {
  const severity = (...facts: string[]) =>
    problemsOf(missing('contingency'), `version: 1\nengagement: { id: a, title: A, ${facts.join(', ')} }\n`)[0]
      ?.severity;

  it('weighs what depends on the work', () => {
    assert.equal(severity('criticality: critical'), 'error');
    assert.equal(severity('criticality: high'), 'warning');
    assert.equal(severity('criticality: low', 'model: dedicated-team'), 'warning');
    assert.equal(severity('model: managed-service'), 'warning');
    assert.equal(severity('model: business-process'), 'warning');
    assert.equal(severity('model: project', 'term: 12 months'), 'information');
    assert.equal(severity('model: project', 'term: 13 months'), 'warning');
    assert.equal(severity('start: 2026-01-01', 'end: 2026-12-31'), 'information');
    assert.equal(severity('start: 2026-01-01', 'end: 2027-01-02'), 'warning');
    assert.equal(severity('model: freelance'), 'information');
  });
});

describe('culture/missing', () => {
  const found = (client: string, provider: string, status = 'active') =>
    foundBy(
      missing('culture'),
      `version: 1\nengagement: { id: a, title: A, status: ${status} }\nclient: { name: A, ${client} }\nprovider: { name: B, ${provider} }\n`,
    ).map(({ message }) => message.slice(0, message.indexOf(':')));

  it('names the differences', () => {
    assert.deepEqual(found('country: ES', 'country: PT'), ['The parties differ in country (Spain, Portugal)']);
    assert.deepEqual(
      found(
        'country: DE, timeZone: Europe/Berlin, languages: [de, en]',
        'country: BR, timeZone: America/Sao_Paulo, languages: [pt-BR]',
      ),
      ['The parties differ in country (Germany, Brazil), time zone and language'],
    );
    assert.deepEqual(found('timeZone: America/New_York', 'timeZone: America/Los_Angeles'), [
      'The parties differ in time zone',
    ]);
  });

  it('compares clocks, not the names of zones', () => {
    assert.deepEqual(found('timeZone: Europe/Berlin', 'timeZone: Europe/Madrid'), []);
    assert.deepEqual(found('timeZone: Asia/Calcutta', 'timeZone: Asia/Kolkata'), []);
    // Both are 7 hours behind UTC in winter alone.
    assert.deepEqual(found('timeZone: America/Denver', 'timeZone: America/Phoenix'), [
      'The parties differ in time zone',
    ]);
  });

  it('takes a shared language for common ground, whatever the region', () => {
    assert.deepEqual(found('languages: [fr, en-GB]', 'languages: [pl, en-US]'), []);
    assert.deepEqual(found('languages: [fr]', 'languages: [de]'), ['The parties differ in language']);
  });

  it('is silent where nothing is known of one side, and while nobody is there yet', () => {
    assert.deepEqual(found('country: ES', 'website: https://b.example'), []);
    assert.deepEqual(found('country: ES, timeZone: Europe/Madrid', 'timeZone: Nowhere/City'), []);
    const text = 'version: 1\nengagement: { id: a, title: A, status: selecting }\nclient: { name: A, country: ES }\n';
    assert.equal(nobodyThereYet(contextOf(text)), true);
    assert.equal(nobodyThereYet(contextOf(`${text}provider: { name: B }\n`)), false);
    assert.equal(nobodyThereYet(contextOf(text.replace('selecting', 'contracting'))), false);
    assert.deepEqual(problemsOf(missing('due-diligence'), text), []);
  });
});

describe('what goes into templates and messages', () => {
  it('gives an id that is free', () => {
    const { file } = contextOf('version: 1\nobjectives: [{ id: a, statement: S }, { id: a-2, statement: S }]\n');
    assert.equal(freeId(file, 'b'), 'b');
    assert.equal(freeId(file, 'a'), 'a-3');
    const giveId = idGiver(file);
    assert.deepEqual([giveId('a'), giveId('a'), giveId('b')], ['a-3', 'a-4', 'b']);
  });

  it('cuts a text without splitting a character', () => {
    assert.equal(excerpt('one\n two', 20), 'one two');
    assert.equal(excerpt('abcdef', 4), 'abc…');
    assert.equal(excerpt('ab😀def', 4), 'ab…');
  });
});

describe('a section at the wrong place', () => {
  const absent = (text: string) =>
    isSectionAbsent(contextOf(`version: 1\nengagement: { id: a }\n${text}`), 'monitoring');

  it('is not absent: the finding on its key says where it belongs', () => {
    assert.equal(absent('provider:\n  name: B\n  monitoring:\n    cadence: weekly\n'), false, 'too far right');
    assert.equal(absent('provider:\n  name: B\n  monitoring:\n  cadence: weekly\n'), false, 'with its keys beside it');
    assert.equal(absent('monitoring:\ncadence: weekly\n'), false, 'too far left');
    assert.equal(absent('provider:\n  name: B\n  controls: [x]\n'), true);
    assert.equal(absent('objectives:\n  - monitoring: weekly\n'), true, 'a word of the same name');
    assert.equal(absent('training: x\n'), true, 'a key of several sections');
  });
});
