import assert from 'node:assert/strict';
import {
  impossibleIn,
  isCheckable,
  isOnlyEffort,
  isRelativeTarget,
  isReport,
} from '../../../src/pitfalls/objectives/targets.ts';

/** The texts, separated by ` · `, for which a test doesn't say what is expected. */
function wrong(test: (text: string) => boolean, expected: boolean, texts: string): string[] {
  return texts
    .split(/\s·\s|\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '' && test(text) !== expected);
}

describe('whether somebody can check a target', () => {
  it('takes figures, words of number, frequency and date', () => {
    const texts = `
      95 · one · none · zero defects · einmal · chaque · two weeks · weekly · monatlich · half of the calls
      no critical findings · keine Fehler · before the end of the month`;
    assert.deepEqual(wrong(isCheckable, true, texts), []);
  });

  it('takes everyone of a thing, named baselines, standards, outcomes', () => {
    const texts = `
      every payment by the statutory deadline · not slower than today's system · as fast as the current system
      lower than last year · nicht langsamer als das heutige System · ISO certified · WCAG level AA · grade A
      passes the penetration test · released · accepted by the owner · abgenommen durch den Auftraggeber · livré
      entregado · entregue · zaakceptowane · go-live before Christmas · in production · signed contract · yes
      public beta launch · all libraries documented · conforme a la ley · mid-June · bis Ende März · never · round the clock
      better than the legal minimum · as required by law · PCI industry standard · 20 % fewer complaints than in 2025
      significantly better than in 2025, at least 20 % · significantly more than 2000 tickets`;
    assert.deepEqual(wrong(isCheckable, true, texts), []);
  });

  it('takes no direction, praise or comparison by "much"', () => {
    const texts = `
      better · high · low · more · faster · good quality · happy users · satisfied customers · improved · reduced costs
      much faster than today · significantly lower than last year · significantly better than the competition
      besser · hoch · sehr gut · deutlich schneller als heute · besser als bisher · moderne Oberfläche
      meilleur · mejor · alta calidad · melhor qualidade · lepsza jakość · wysoka jakość · a better experience
      improve customer satisfaction · reduce · increase · state of the art · excellent service
      faster delivery · high standards · smooth running · as agreed · highly available · well documented · unlimited
      schnellere Lieferung · guter Standard · mehr Zertifizierung
      in line with industry standards · highest standards · best practice standards
      significantly fewer complaints than in 2025 · deutlich besser als 2025 · znacznie mniej niż w 2025 roku`;
    assert.deepEqual(wrong(isCheckable, false, texts), []);
  });
});

describe('whether a target is a change', () => {
  it('takes shares, verbs and signs', () => {
    const texts = `
      20 % less · reduce · increase · reduce by half · halved · doubled · +15 % · -20% · 30% fewer calls · 10 % faster
      20 % weniger · um 20 % senken · réduire de 20 % · reducir un 20 % · reduzir em 20 % · o 20 % mniej`;
    assert.deepEqual(wrong(isRelativeTarget, true, texts), []);
  });

  it('takes no bound, no start that is named, no bare praise', () => {
    const texts = `
      no more than 5 · less than 2 hours · more than 95 % · at most 2 a month · 95 % or more · grade A or better
      mehr als 95 % · weniger als 3 Tage · from 12 to 5 days · von 12 auf 5 Tage · lower than last year · better
      lower than EUR 5 · weniger als CHF 5 · 20 % weniger als 2025 · significantly fewer complaints than in 2025
      reduce from 12.5 to 3.2 points · 3 variants · 0 errors · not slower than today's system`;
    assert.deepEqual(wrong(isRelativeTarget, false, texts), []);
  });
});

describe('whether a text speaks of what goes in', () => {
  it('knows hours, money and contracts', () => {
    const texts = `
      10 hours a week · at most 125 million · at most 125 million AUD · Capital budget · Hours per week
      Number of contracts signed · Effort · € 50,000 · Aufwand · Budget · Umowy`;
    assert.deepEqual(wrong(isOnlyEffort, true, texts), []);
  });

  it('leaves results alone', () => {
    const texts = `
      Response time · hours of downtime · Cost per invoice · Days before launch · Accepted variants · 3 variants
      Savings · Dni przed uruchomieniem Wydania 1 · weekly`;
    assert.deepEqual(wrong(isOnlyEffort, false, texts), []);
  });
});

describe('whether a target leaves no room for repair', () => {
  const cases: [string, string, ReturnType<typeof impossibleIn>][] = [
    ['100 %', 'Availability', '100 %'],
    ['100.0 percent', 'Payslips on time', '100 %'],
    ['100 %', 'Test cases passed', undefined],
    ['100 % of tests pass', '', undefined],
    ['99.9 %, 24/7', 'Availability', undefined],
    ['100 EUR', 'Cost', undefined],
    ['1100 %', 'Growth', undefined],
    ['never', 'Downtime', 'never'],
    ['never slower than today', 'Speed', undefined],
    ['nie', 'Ausfall', 'never'],
    ['24/7', 'Availability of the shop', 'round the clock'],
    ['rund um die Uhr', 'Verfügbarkeit', 'round the clock'],
    ['24 godziny na dobę', 'Dostępność', 'round the clock'],
    ['24/7', 'Support line', undefined],
    ['0 errors', 'Errors found by the scanner', undefined],
  ];
  for (const [target, about, expected] of cases) {
    it(`${target}, ${about}`, () => assert.equal(impossibleIn(target, about), expected));
  }
});

describe('whether a deliverable is read rather than tested', () => {
  it('knows reports, minutes and plans in six languages', () => {
    const texts = `
      Final report · Minutes of the meeting · Transition plan · Abschlussbericht · Projektplan · Rapport final
      Informe final · Relatório · Raport końcowy`;
    assert.deepEqual(wrong(isReport, true, texts), []);
    assert.deepEqual(
      wrong(
        isReport,
        false,
        'Logo files · Planning tool · Reporting dashboard · Planet · Report generator · Timesheet app',
      ),
      [],
    );
  });
});
