import assert from 'node:assert/strict';
import type { WordingOptions } from '../../../src/pitfalls/wording/index.ts';
import { detectLanguage, findVague } from '../../../src/pitfalls/wording/index.ts';

/** A text with its vague words in angle brackets. */
function marked(text: string, options?: WordingOptions): string {
  let out = text;
  for (const { start, end, word } of findVague(text, options).reverse()) {
    assert.equal(text.slice(start, end), word);
    out = `${out.slice(0, start)}«${word}»${out.slice(end)}`;
  }
  return out;
}

/** Each line holds a text with its vague words in «…», as they should be found. */
function check(lines: string, options?: WordingOptions): void {
  for (const line of lines.trim().split('\n')) {
    const expected = line.trim();
    assert.equal(marked(expected.replace(/[«»]/gu, ''), options), expected);
  }
}

describe('vague wording', () => {
  it('is looked for in the first pages of a text, which may be as long as it likes', function () {
    // One clause of a megabyte, looked at anew for each of its words, takes minutes.
    this.timeout(20_000);
    const found = findVague('every good answer and '.repeat(50_000));
    assert.ok(found.length > 100);
    assert.ok((found.at(-1)?.end ?? 0) <= 20_000);
  });

  it('finds English words of every class', () => {
    check(`
      Answer «quickly»
      «Timely» provision of payslips
      Work on it «if possible»
      «As soon as possible», tell us
      «Where needed» we advise
      Reports, minutes «etc.»
      Work «and so on»
      Laptops, screens «and more»
      The owner is «TBD»
      The place is «T.B.D.»
      The date is «to be agreed»
      «Several» reports
      «A number of» reports
      Improve the «quality» of the code
      Ensuring «security» and «transparency»
      A «state-of-the-art», «user friendly» tool
      An «easy»-to-use site
      Use «commercially reasonable efforts»
      Done «a.s.a.p.» by the owner
    `);
  });

  it('finds German words with their endings, never in compounds', () => {
    check(
      `
      «Schnelle» Reaktion auf Störungen
      Ein Schnellwarnsystem, ein Schnell-Test und ein Fast-Track-Verfahren
      «Umfangreiches» Konzept
      «Regelmäßige» und «regelmässige» Berichte
      Auf «verschiedenen» Kanälen
      Lieferung «ggf.» am Montag
      Hotline «i.d.R.» werktags, «u. a.» in Köln, «usw.»
      Das ist «noch zu klären»
      Die «Sicherheit» der Daten ist zu gewährleisten
      Verbesserung der «Qualität»
      Steigerung der «Kundenzufriedenheit»
      Der Anbieter stellt die «Zuverlässigkeit» sicher
      Die Kundenzufriedenheit wird gemessen
      Geeignete technische und organisatorische Maßnahmen
      Wartung im laufenden Betrieb
    `,
      { language: 'de' },
    );
  });

  it('leaves exceptions alone, and what stands around them not', () => {
    check(`
      Follow best practices of the sector
      Follow best-practice guides and be «fast»
      At most 5 changes
      The most recent version
      Act in good faith
      Take appropriate technical and organisational measures
      Serve 3 of them and more than that
    `);
  });

  it('reads no quoted text, code, addresses', () => {
    check(`
      Publish the "quick start and simple" guide
      Publish the 'quick' guide, «simple» as it is
      Use \`simple\` mode
      See https://example.com/fast/simple or www.simple.example, or ask easy.going@example.com
      The vendors' «fast» boats, the vendor's «simple» boats
    `);
  });

  it('reads no names', () => {
    check(`
      Store the files with the Simple Storage Service in Ireland
      Work with Best Western hotels in «several» towns
      «Simple» storage for Irish files
      Ensure «High Quality» Products
    `);
  });

  it('takes marks that stand for a gap as placeholders, and references not', () => {
    check(`
      Deliver to «<client name>» by «[date]», with «{{count}}» parts, «???»
      As listed in [1] and [the annex](annex.md), where 1 < x and y > 2
      «TODO» decide
      Todo el personal, todos los sistemas
    `);
  });

  it('lets the own clause settle what can be measured', () => {
    check(`
      Answer quickly, within 2 working days
      Answer «quickly»; then solve it within 2 working days
      Answer «quickly» – the solution takes 2 hours
      The site is «fast», and pages load within 2 s
      A tool that works «reliably», which saves 10 %
      Report regularly (weekly)
      Solve it promptly (at most 4 hours)
      A simple tool as defined in annex 2
      A modern design approved by the board
      Adequate controls by ISO 27001
      Robust coding, grade A or better in the named test
      Approximately 5 days
      Answers easily by 12:30
      Deliver a robust release by the end of the month
      Improve satisfaction to 4.5 of 5
      Improve customer satisfaction from 3.9 to 4.3
      Timely payment by the 5th of the month
      «Easy» access to the 5th floor
      Zuverlässig zahlen bis zum 5. des Monats
      A reliable release by the end of March
      Ein stabiler Betrieb ab Mitte Mai
    `);
  });

  it('lets no number settle that counts or names something', () => {
    check(`
      Serve 39,000 users «quickly»
      At least 39,000 registered users, «quickly»
      «Fast» on Windows 11
      «Reliable» in Q3
      «Efficient» in the year 2016
      Read the «simple» guide on 12 pages
      Solve priority 1 incidents «quickly»
      Available 24/7 with «minimal» downtime
      «Several» of the 4 systems
      As well as training, «effective» work
    `);
  });

  it('takes a class of severity for what is meant, never for how fast', () => {
    check(`
      Fix medium and high vulnerabilities properly
      Fix medium and high vulnerabilities «quickly»
    `);
  });

  it('takes a comparison with something named, unless by "much"', () => {
    check(`
      As quickly as today's system
      Faster than the current system
      «Significantly» «faster» than the current system
      «Faster» than ever
      «As quickly as possible»
    `);
    check(
      `
      So schnell wie heute
      «Deutlich» «schneller» als heute
    `,
      { language: 'de' },
    );
  });

  it('takes quality nouns as objects of the named verbs only', () => {
    check(`
      Ensure the «security» of data
      Ensure security patches are installed
      The period of performance
      The quality manager signs
      Speed is measured daily, performance is watched
    `);
  });

  it('lets the target settle what can be measured, and never a way out', () => {
    assert.equal(marked('Answer quickly if possible', { settledBy: 'at least 95 %' }), 'Answer quickly «if possible»');
    assert.equal(marked('Answer quickly', { settledBy: 95 }), 'Answer quickly');
    assert.equal(marked('Answer quickly', { settledBy: 'accepted by the owner' }), 'Answer quickly');
    assert.equal(marked('Answer quickly', { settledBy: '39,000 users' }), 'Answer «quickly»');
    assert.equal(marked('Answer quickly', { settledBy: 'better' }), 'Answer «quickly»');
    assert.equal(marked('A faster, simple site', { baseline: '4 s' }), 'A faster, «simple» site');
  });

  it('takes time in proportion to the text', () => {
    for (const hostile of [
      'quickly ',
      'if ',
      '"',
      "'",
      '[',
      '<a',
      '1 ',
      '1.',
      '{{',
      'as soon as ',
      'ä',
      'a, ',
      '(',
      'quickly (',
      "'a' ",
      '12 345 ',
    ]) {
      const text = hostile.repeat(Math.ceil(200_000 / hostile.length));
      const from = performance.now();
      findVague(text, { settledBy: text });
      const took = performance.now() - from;
      assert.ok(took < 3_000, `${JSON.stringify(hostile)} took ${took} ms`);
    }
  }).timeout(60_000);
});

describe('the language of a text', () => {
  it('is the one with most function words, at least two', () => {
    assert.equal(detectLanguage('The name of the rose'), 'en');
    assert.equal(detectLanguage('Der Name und die Rose'), 'de');
    assert.equal(detectLanguage('Le nom des roses et les fleurs'), 'fr');
    assert.equal(detectLanguage('El nombre y los datos del cliente'), 'es');
    assert.equal(detectLanguage('O nome e os dados da empresa'), 'pt');
    assert.equal(detectLanguage('Dostawy i wdrożenia w systemie oraz na serwerze'), 'pl');
  });

  it('is else the one of the engagement, else English', () => {
    assert.equal(detectLanguage('Schnelle Hilfe', 'de-AT'), 'de');
    assert.equal(detectLanguage('Schnelle Hilfe'), 'en');
    assert.equal(detectLanguage('Snabb hjälp', 'sv'), undefined);
    assert.deepEqual(findVague('fast simple', { language: 'sv' }), []);
    assert.equal(findVague('fast TBD', { language: 'sv' }).length, 1);
  });
});
