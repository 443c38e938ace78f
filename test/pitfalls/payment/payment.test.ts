import assert from 'node:assert/strict';
import { noCeiling } from '../../../src/pitfalls/payment/no-ceiling.ts';
import { notTiedToResults } from '../../../src/pitfalls/payment/not-tied-to-results.ts';
import { paidBeforeDelivery } from '../../../src/pitfalls/payment/paid-before-delivery.ts';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { contextOf, firstFixed, foundBy, type Options } from '../helper.ts';

const TWO = `scope:
  deliverables:
    - { id: checkout, title: The checkout, due: 2027-03-19 }
    - { id: catalogue, title: All articles, due: 2027-01-15 }
`;
/** A file that pays in instalments. */
const paid = (instalments: readonly string[], rest = '', scope = TWO, facts = 'status: contracting') =>
  `version: 1\nengagement: { id: a, title: T, ${facts} }\n${scope}payment:\n  schedule:\n${instalments
    .map((one) => `    - { ${one} }\n`)
    .join('')}${rest}`;
const silent = (rule: Rule, text: string, options?: Options) =>
  assert.deepEqual(
    foundBy(rule, text, options).map(({ message }) => message),
    [],
    text,
  );

describe('the rules on payment', () => {
  it('are silent where there is no section, and where nobody can read it', () => {
    for (const section of ['', 'payment:\n', 'payment: monthly\n', 'payment: { x-note: later }\n']) {
      for (const rule of [paidBeforeDelivery, noCeiling, notTiedToResults]) {
        silent(rule, `version: 1\nengagement: { id: a, title: T }\n${TWO}${section}`);
      }
    }
  });
});

describe('payment/paid-before-delivery', () => {
  it('speaks above the limit, not at it', () => {
    silent(paidBeforeDelivery, paid(['percent: 30, on: Signature, date: 2026-12-01', 'percent: 70, on: checkout']));
    const text = paid(['percent: 31, on: Signature, date: 2026-12-01', 'percent: 69, on: checkout']);
    assert.deepEqual(foundBy(paidBeforeDelivery, text), [
      {
        on: '31',
        message:
          '31 % is due before the first deliverable on 15 Jan 2027, and 30 % is the limit: tie more of it to accepted results.',
      },
    ]);
    silent(paidBeforeDelivery, text, { limits: { paidBeforeDelivery: 31 } });
  });

  it('counts the days before the first deliverable, not its own day', () => {
    silent(paidBeforeDelivery, paid(['percent: 90, on: Month 1, date: 2027-01-15']));
    assert.equal(foundBy(paidBeforeDelivery, paid(['percent: 90, on: Month 1, date: 2027-01-14'])).length, 1);
  });

  it('sits on the instalment that passes the limit, by date', () => {
    const text = paid([
      'percent: 11, on: Month 2, date: 2027-01-02',
      'percent: 20, date: 2026-12-02',
      'percent: 12, on: Month 3, date: 2027-01-03',
    ]);
    const [found, ...others] = foundBy(paidBeforeDelivery, text);
    assert.deepEqual([found?.on, found?.message.slice(0, 13), others.length], ['11', '43 % is due b', 0]);
    const fixed = firstFixed(paidBeforeDelivery, text);
    assert.deepEqual(
      contextOf(fixed).file.payment?.schedule?.map(({ on, date }) => [on, date]),
      [
        ['catalogue', '2027-01-15'],
        [undefined, '2026-12-02'],
        ['catalogue', '2027-01-15'],
      ],
    );
    silent(paidBeforeDelivery, fixed);
  });

  it('leaves out what has no date, and what a result releases', () => {
    silent(paidBeforeDelivery, paid(['percent: 100, on: Signature']));
    silent(paidBeforeDelivery, paid(['percent: 100, on: catalogue, date: 2026-12-01']));
    silent(paidBeforeDelivery, paid(['percent: 100, on: Acceptance of the first half, date: 2026-12-01']));
    silent(paidBeforeDelivery, paid(['percent: 100, on: all ARTICLES, date: 2026-12-01']));
    silent(paidBeforeDelivery, paid(['percent: 100, on: catalogeu, date: 2026-12-01']));
    silent(paidBeforeDelivery, paid(['percent: much, on: Signature, date: 2026-12-01']));
    silent(paidBeforeDelivery, paid(['percent: 100, on: Signature, date: 2026-12-32']));
  });

  it('takes the date of a deliverable from the instalment that it releases', () => {
    const scope = 'scope: { deliverables: [{ id: app, title: The app }] }\n';
    const text = paid(['percent: 60, date: 2026-12-01', 'percent: 40, on: app, date: 2027-02-01'], '', scope);
    assert.match(foundBy(paidBeforeDelivery, text)[0]?.message ?? '', /first deliverable on 1 Feb 2027/);
    silent(paidBeforeDelivery, firstFixed(paidBeforeDelivery, text));
  });

  it('knows without any date that nothing is delivered before the work starts', () => {
    const scope = 'scope: { deliverables: [{ id: app, title: The app }] }\n';
    const at = (date: string, of = scope) =>
      paid([`percent: 60, on: Order, date: ${date}`], '', of, 'start: 2026-12-01');
    assert.deepEqual(
      foundBy(paidBeforeDelivery, at('2026-12-01')).map(({ message }) => message),
      [
        '60 % is due before anything is delivered (work starts on 1 Dec 2026), and 30 % is the limit: tie more of it to accepted results.',
      ],
    );
    silent(paidBeforeDelivery, at('2026-12-02'));
    silent(paidBeforeDelivery, at('2026-12-01', ''));
    silent(paidBeforeDelivery, at('2026-12-01').replace('start', 'x-start'));
    assert.match(firstFixed(paidBeforeDelivery, at('2026-12-01')), /\{ percent: 60, on: app \}/);
  });

  it('is silent once a deliverable came on a day that nobody knows', () => {
    const early = ['percent: 60, on: Month 1, date: 2026-12-01'];
    const done = (due: string) => paid(early, '', TWO.replace('due: 2027-01-15', `${due}done: true`));
    for (const due of ['', 'due: 2027-01-15, ', 'due: 2026-11-23, ']) silent(paidBeforeDelivery, done(due));
    const past = paid(['percent: 60, on: Month 1, date: 2026-10-01'], '', TWO);
    assert.equal(foundBy(paidBeforeDelivery, past.replace('due: 2027-01-15', 'due: 2026-11-22, done: true')).length, 1);
    assert.equal(
      foundBy(paidBeforeDelivery, past.replace('due: 2027-01-15', 'due: 2027-01-15, done: false')).length,
      1,
    );
  });

  it('is silent where a deliverable that can’t be read may come first', () => {
    const early = ['percent: 60, on: Order, date: 2026-12-01'];
    silent(paidBeforeDelivery, paid(early, '', TWO.replace('2027-01-15', '2026-11-31')));
    silent(
      paidBeforeDelivery,
      paid(early, '', TWO.replace('    - { id: catalogue', '    - App\n    - { id: catalogue')),
    );
    assert.equal(foundBy(paidBeforeDelivery, paid(early, '', TWO.replace(', due: 2027-01-15', ''))).length, 1);
  });
});

describe('payment/no-ceiling', () => {
  const by = (model: string, rest = '') =>
    `version: 1\nengagement: { id: a, title: T, value: { amount: 900, currency: PLN } }\npayment:\n  model: ${model}\n${rest}`;

  it('asks for one where time is paid, and for that alone', () => {
    assert.deepEqual(foundBy(noCeiling, by('time-and-materials')), [
      {
        on: 'payment',
        message:
          'Time and materials are paid without a ceiling: agree on the most that may be billed without asking again.',
      },
    ]);
    for (const model of ['fixed', 'per-unit', 'milestone', 'subscription', 'time-and-material']) {
      silent(noCeiling, by(model));
    }
  });

  it('is silent where there is one, or may be one', () => {
    for (const rest of [
      'ceiling: { amount: 1, currency: EUR }',
      'ceiling: 1000',
      'cieling: { amount: 1, currency: EUR }',
    ]) {
      silent(noCeiling, by('time-and-materials', `  ${rest}\n`));
    }
    assert.equal(foundBy(noCeiling, by('time-and-materials', '  ceiling:\n')).length, 1);
  });

  it('proposes what was planned for the work', () => {
    assert.match(firstFixed(noCeiling, by('time-and-materials')), /amount: 900\n? *,? *currency: PLN/);
  });
});

describe('payment/not-tied-to-results', () => {
  const one = (on: string) => paid([`percent: 100, on: "${on}"`]);

  it('counts the instalments', () => {
    assert.deepEqual(foundBy(notTiedToResults, paid(['percent: 50, on: Signature', 'percent: 50, date: 2027-01-16'])), [
      {
        on: 'schedule',
        message: 'None of the 2 instalments hangs on a result: name under "on" the deliverable that releases it.',
      },
    ]);
    assert.match(foundBy(notTiedToResults, paid(['percent: 100']))[0]?.message ?? '', /^The only instalment/);
  });

  it('is silent as soon as one hangs on a result', () => {
    silent(notTiedToResults, paid(['percent: 90, on: Signature', 'percent: 10, on: catalogue']));
    silent(notTiedToResults, paid(['percent: 90, on: Signature', 'percent: 10, on: catalogeu']));
    silent(notTiedToResults, paid(['percent: 90, on: Signature', 'percent: 10, date: 2027-01-15']));
    silent(notTiedToResults, paid(['percent: 90, on: Signature', 'percent: 10, on: [catalogue]']));
    silent(notTiedToResults, paid(['percent: 90, on: Signature'], '  serviceCredits: 5 % a month\n'));
  });

  it('knows occasions in six languages', () => {
    for (const on of [
      'Signature of the contract',
      'Kick-off',
      'Down payment',
      'Month 3',
      '2027-01-16',
      'Vertragsabschluss',
      'Bei Beauftragung',
      '1. Quartal',
      'À la commande',
      'Acompte',
      'A la firma',
      'Anticipo',
      'Na assinatura',
      'Adiantamento',
      'Podpisanie umowy',
      'Zaliczka',
    ]) {
      assert.equal(foundBy(notTiedToResults, one(on)).length, 1, on);
    }
  });

  it('knows results in six languages, and is silent on what it doesn’t know', () => {
    for (const on of [
      'Final acceptance',
      'Go-live',
      'Monthly, when the service level is met',
      'Endabnahme',
      'Übergabe der Unterlagen',
      'Verfügbarkeit von 99 % im Monat',
      'Réception définitive',
      'Livraison',
      'Entrega final',
      'Firma del acta de recepción',
      'Homologação',
      'Entrada em produção',
      'Podpisanie protokołu odbioru',
      'Zakończenie etapu 1',
      'Second half',
      'Отгрузка',
    ]) {
      silent(notTiedToResults, one(on));
    }
  });

  it('ties the last instalment to the last deliverable, or asks which', () => {
    const text = paid(['percent: 50, on: Signature', 'percent: 50, on: Month 2']);
    assert.match(firstFixed(notTiedToResults, text), /percent: 50, on: catalogue \}/);
    silent(notTiedToResults, firstFixed(notTiedToResults, paid(['percent: 100'], '', '')));
  });
});
