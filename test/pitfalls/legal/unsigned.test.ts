import assert from 'node:assert/strict';
import { unsigned as rule } from '../../../src/pitfalls/legal/unsigned.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf } from './found.ts';

const active = (contracts: string, status = 'active') => engagement(`status: ${status}`, `contracts:\n${contracts}`);

describe('legal/unsigned', () => {
  it('finds a draft or a contract in review once the work has begun', () => {
    for (const [status, what] of [
      ['onboarding', 'Onboarding'],
      ['active', 'The work'],
      ['exiting', 'The work'],
    ]) {
      findsOne(
        rule,
        active('  - { id: order, type: sow, status: «draft» }\n', status),
        'error',
        `${what} is under way while "order" is still a draft: have both sides sign it.`,
      );
    }
    const [found] = finds(rule, active('  - { id: order, type: sow, status: «in-review» }\n'));
    assert.match(found?.message ?? '', /still in review/);
  });

  it('asks for the status where there is none', () => {
    const text = active('  - { id: «order», type: sow }\n');
    findsOne(rule, text, 'information', 'The file doesn\'t say whether "order" is signed: note its status.');
    assert.deepEqual(
      fixesOf(rule, text).map(({ title }) => title),
      ['Mark "order" as signed', 'Mark "order" as a draft'],
    );
  });

  it('is silent before, and when all is over', () => {
    for (const status of ['draft', 'selecting', 'contracting', 'ended']) {
      findsNothing(rule, active('  - { id: order, type: sow, status: draft }\n', status));
    }
  });

  it('is silent beside a contract of the same type whose status can’t be read', () => {
    const text = (other: string) =>
      active(`  - { id: a, type: sow, status: draft }\n  - { id: b, type: sow, ${other} }\n`);
    findsNothing(rule, text('status: sgined'));
    findsNothing(rule, text('staus: signed'));
    finds(rule, text('status: terminated').replace('draft', '«draft»'));
  });

  it('leaves drafts alone beside a signed contract of their type that is in force', () => {
    const beside = (other: string) =>
      `  - { id: «a», type: sow }\n  - { id: b, type: sow, status: «draft» }\n  - { ${other} }\n`;
    const bare = (text: string) => text.replace(/[«»]/g, '');
    findsNothing(rule, active(bare(beside('id: c, type: sow, status: signed'))));
    findsNothing(rule, active(bare(beside('id: c, type: sow, status: signed, expires: 2026-11-23'))));
    finds(rule, active(beside('id: c, type: sow, status: signed, expires: 2026-11-22')));
    finds(rule, active(beside('id: c, type: msa, status: signed')));
    finds(rule, active(beside('id: c, type: sow, status: terminated')));
  });

  it('is silent on what was terminated, and on a status that can’t be read', () => {
    findsNothing(rule, active('  - { id: a, type: sow, status: terminated }\n'));
    findsNothing(rule, active('  - { id: a, type: sow, status: signd }\n'));
    findsNothing(rule, active('  - { id: a, type: sow, staus: signed }\n'));
  });

  it('notes the signature and its day, and keeps a day that is there', () => {
    assert.match(
      fixed(rule, active('  - id: a\n    type: sow\n    status: draft\n    covers: [audit]\n')),
      /status: signed\n {4}signedOn: 2026-11-23\n {4}covers/,
    );
    assert.match(
      fixed(rule, active('  - { id: a, type: sow, status: in-review, signedOn: 2026-10-01 }\n')),
      /status: signed, signedOn: 2026-10-01 \}/,
    );
  });
});
