import assert from 'node:assert/strict';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { outline } from '../../src/language/outline.ts';
import { Snapshot } from '../../src/language/snapshot.ts';
import { snapshot } from './marked.ts';
import { TEXTS } from './restyled.ts';

/** An outline as indented lines: name, and what stands behind it. */
function lines(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` | ${detail}` : ''}`,
    ...lines(children, depth + 1),
  ]);
}

const of = (text: string) => lines(outline(snapshot(text)));

function isWithin(inner: Range, outer: Range): boolean {
  const before = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

/** What an editor asks of every outline: names, and ranges that lie in one another. */
function assertNested(symbols: readonly DocumentSymbol[], around?: Range): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.ok(name.trim(), 'a name');
    assert.ok(isWithin(selectionRange, range), name);
    if (around) assert.ok(isWithin(range, around), name);
    assertNested(children, range);
  }
}

describe('the outline', () => {
  it('reads like a table of contents, in words', () => {
    const text = `version: 1
engagement:
  id: acme
  title: Support desk
  owner: { name: Ana, role: Head }
  value: { amount: 1, currency: EUR }
objectives:
  - { id: fast, statement: Fast answers, due: 2027-01-31 }
scope:
  inScope: [Calls, Chat]
  deliverables:
    - { id: lib, title: Library, due: 2027-01-10, done: true }
monitoring:
  cadence: weekly
  reviews:
    - date: 2026-11-02
      status: amber
      actions:
        - { title: Hire two, due: 2026-12-01 }
contingency:
  exitPlan: { handover: 3 months }
  risks: [{ id: fire, description: Fire, impact: high }]
communication:
  escalation: [{ level: 1, contact: Ana, within: 4 hours }]
contracts:
  - { id: frame, type: msa, title: Frame, status: in-review, expires: 2028-01-31 }
  - { id: nda, type: nda }
x-notes: { mine: 1 }
`;
    assert.deepEqual(of(text), [
      'Engagement | Support desk',
      'Objectives | 1',
      '  Fast answers | due 31 Jan 2027',
      'Scope',
      '  In scope | Calls, Chat',
      '  Deliverables | 1',
      '    Library | done',
      'Monitoring | weekly',
      '  Reviews held | 1',
      '    2 Nov 2026 | amber',
      '      Actions | 1',
      '        Hire two | due 1 Dec 2026',
      'Contingency',
      '  Exit plan',
      '  Risks | 1',
      '    Fire | impact high',
      'Communication',
      '  Escalation | 1',
      '    Level 1 | 4 hours',
      'Contracts | 2',
      '  Frame | in review · until 31 Jan 2028',
      '  nda',
      'x-notes',
    ]);
  });

  it('says of a part what it comes to, where that is short', () => {
    const text = `provider:
  languages: [pl, en]
  workingHours: { start: "12:00", end: "20:00" }
scope:
  inScope: [Booking app, Timetable service, Test automation]
flexibility:
  changeControl: { process: One page, responseTime: 1 week }
monitoring:
  feedback: { cadence: quarterly }
onboarding: { start: 2026-04-01, end: 2026-04-30 }
`;
    assert.deepEqual(of(text), [
      'Provider',
      '  Languages | pl, en',
      '  Working hours | 12:00 to 20:00',
      'Scope',
      '  In scope | 3',
      'Flexibility',
      '  Change control | 1 week',
      'Monitoring',
      '  Feedback | quarterly',
      'Onboarding | 1 Apr 2026 to 30 Apr 2026',
    ]);
  });

  it('names what has no name yet, and shows sections that hold nothing yet', () => {
    const text =
      'objectives:\ncontracts:\n  - type:\n  - {}\n  -\nonboarding: {}\nacceptedRisks:\n  - reason: "\\u0000"\n';
    assert.deepEqual(of(text), [
      'Objectives',
      'Contracts | 3',
      '  Contract 1',
      '  Contract 2',
      'Onboarding',
      'Accepted risks | 1',
      '  Accepted risk 1',
    ]);
  });

  it('shortens what is long and leads to the name of an entry', () => {
    const [section] = outline(snapshot(`objectives:\n  - id: x\n    statement: ${'long '.repeat(40)}\n`));
    const item = section?.children?.[0];
    assert.equal(item?.name.length, 60);
    assert.deepEqual(item?.selectionRange.start, { line: 2, character: 15 });
    assert.deepEqual(item?.range.start, { line: 1, character: 4 });
    assert.deepEqual(section?.selectionRange, { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } });
    assert.deepEqual([section?.kind, item?.kind], [18, 19]);
  });

  it('shows what an alias repeats where it is repeated, without its parts', () => {
    const text =
      'x-risk: &r { id: fire, description: Fire }\ncontingency: { risks: [*r, { id: b, description: *r }] }\n';
    assert.deepEqual(of(text), ['x-risk', 'Contingency', '  Risks | 2', '    Fire', '    b']);
    assertNested(outline(snapshot(text)));
  });

  it('of a configuration shows its single values too', () => {
    const text = 'profile: regulated\nrules:\n  culture/*: off\n  objectives/vague-wording: { severity: error }\n';
    const config = new Snapshot(
      { uri: 'file:///desk/outsource.config.yaml', version: 1, languageId: 'outsource-config', text },
      { today: snapshot('').today },
    );
    assert.deepEqual(lines(outline(config)), [
      'Profile | regulated',
      'Rules',
      '  5 Cultural differences overlooked | off',
      '  Wording that nobody can verify',
      '    Severity | error',
    ]);
  });

  it('has names and ranges as editors ask for them, for every text', () => {
    for (const { text } of TEXTS) assertNested(outline(snapshot(text)));
    for (const text of ['', 'x', '- 1', '[', 'a: [', '"": 1\n? [k]\n: 1\n', 'client: &a { b: *a }\n']) {
      assertNested(outline(snapshot(text)));
    }
  });
});
