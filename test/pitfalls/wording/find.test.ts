import assert from 'node:assert/strict';
import { detectLanguage, findVague } from '../../../src/pitfalls/wording/index.ts';
import { LANGUAGES } from '../../../src/pitfalls/wording/types.ts';
import { check, marked } from './marked.ts';

/** Texts made of nothing but one of these are the worst that could be read. */
const HOSTILE = [
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
  '5 (',
  'rápido que ',
  'a definir ',
  'odpowiednich ',
  'dans la mesure du ',
  'zapewnić jakość, ',
  'garantizar calidad, pero ',
  '1 (a',
];

/**
 * The processor's time that a text of a length takes, in milliseconds. What else runs on the machine doesn't count, and
 * of three times only the shortest does, so that a pause for garbage can't fail the test.
 */
function work(part: string, length: number, language: string): number {
  const text = part.repeat(Math.ceil(length / part.length));
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    findVague(text, { language, settledBy: text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
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
      An «easy-to-use» site
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

  it('finds French words of every class', () => {
    check(
      `
      Répondre «rapidement» aux demandes
      Livrer par la poste «si possible»
      Fournir, «le cas échéant», les pièces «etc.»
      Le calendrier est «à définir»
      Une interface «conviviale», «simple» et «fiable»
      «Plusieurs» «différents» formats
      Améliorer l'«efficacité» du service
      Garantir la «qualité» des livrables
      Un «service de qualité»
      S'engager à répondre «dans les plus brefs délais»
      Des réunions «régulières»
    `,
      { language: 'fr' },
    );
  });

  it('finds Spanish words of every class', () => {
    check(
      `
      Responder «rápidamente» a las consultas
      Entregar, «en su caso», los anexos, «etcétera»
      Atender «a la mayor brevedad posible»
      El alcance está «por definir»
      Una interfaz «intuitiva», «ágil» y «fácil»
      «Varios» informes y «algunas» actas
      Mejorar la «calidad» y la «eficiencia» del servicio
      Garantizar la «seguridad» de los datos
      Materiales «de alta calidad»
      Reuniones «periódicas» con el cliente
    `,
      { language: 'es' },
    );
  });

  it('finds Portuguese words of every class', () => {
    check(
      `
      Responder «rapidamente» aos pedidos
      Entregar, «se possível», os anexos, «entre outros»
      Corrigir «o mais rápido possível»
      O prazo está «a ser definido»
      Uma interface «intuitiva», «ágil» e «confiável»
      «Vários» relatórios e «algumas» atas
      Aumentar a «efetividade», «rapidez» e «qualidade» das entregas
      Serviços «a critério da» contratante
      Reuniões «periódicas» com o cliente
    `,
      { language: 'pt' },
    );
  });

  it('finds Polish words in all their forms', () => {
    check(
      `
      «Szybka» reakcja, «szybkie» wdrożenie, «szybkich» napraw, «szybko»
      «Odpowiednia» jakość, «odpowiednich» narzędzi, «odpowiednimi» środkami
      Naprawa «w miarę możliwości», «jak najszybciej»
      Raporty, protokoły «itd.», «m.in.» plany
      Zakres jest «do ustalenia»
      «Kilka» raportów i «wiele» wersji
      Zapewnić «bezpieczeństwo» danych
      «Poprawa jakości» obsługi
      Pracować «skutecznie» i «niezawodnie»
      «Lepsza» obsługa, «najlepszych» ekspertów
    `,
      { language: 'pl' },
    );
  });

  it('leaves alone what a technical or a legal term names', () => {
    const terms: Record<(typeof LANGUAGES)[number], string> = {
      en: `
        The logo is delivered as PNG with a transparent background
        The server runs on a release with long-term support
        Only necessary cookies are set before consent
        Outages experienced by users are logged
        The account is locked after three attempts to log in
        Data is stored with the Advanced Encryption Standard
        The competent courts are those of Lyon
      `,
      de: `
        Das Logo wird als PNG mit transparentem Hintergrund geliefert
        Nur notwendige Cookies werden gesetzt
        Nach fünf fehlgeschlagenen Versuchen wird das Konto gesperrt
        Die Kunden erfahren den Termin am Vortag
        Die nach § 5 erforderlichen Unterlagen werden vorgelegt
        Die Umfrage zur Zufriedenheit hat 200 Antworten
      `,
      fr: `
        Le logo est livré en PNG sur fond transparent
        Le code compile en mode strict
        Les frais avancés sont remboursés
        L'enquête relative à la satisfaction des clients a 200 réponses
      `,
      es: `
        El logotipo se entrega en PNG con fondo transparente
        El código compila en modo estricto
        Los servidores usan unidades de estado sólido
        La vida útil es de cinco años
      `,
      pt: `
        O logotipo é entregue em PNG com fundo transparente
        O código compila em modo estrito
        Os servidores usam unidades de estado sólido
        O prazo é de 5 dias úteis
      `,
      pl: `
        Umowa terminowa trwa 12 miesięcy
        Zapisywane są tylko niezbędne pliki cookie
        Sąd właściwy dla siedziby zamawiającego rozstrzyga spory
        Użytkownik wyraża wyraźną zgodę na piśmie
      `,
    };
    for (const language of LANGUAGES) check(terms[language], { language });
  });

  it('leaves fixed expressions of every language alone', () => {
    check(
      `
      Prendre les mesures techniques et organisationnelles appropriées
      Suivre les bonnes pratiques du secteur et émettre un bon de commande
      Désigner un ou plusieurs correspondants
      S'engager à définir les règles avec le client
      Répondre au besoin du client dans les meilleurs délais
      Les exigences minimales figurent en annexe
    `,
      { language: 'fr' },
    );
    check(
      `
      Adoptar las medidas técnicas y organizativas apropiadas
      Seguir las buenas prácticas y las metodologías ágiles
      Designar uno o varios interlocutores
      Ayudar a definir las reglas con el cliente
      El sistema de control de calidad y las copias de seguridad
      Un valor distinto del actual, formatos diferentes de los actuales
    `,
      { language: 'es' },
    );
    check(
      `
      Adotar as medidas técnicas e administrativas adequadas
      Seguir as boas práticas e os métodos ágeis
      Empresa optante pelo Simples Nacional
      Caso seja necessário trocar a peça, a troca é gratuita
      Ajudar a definir as regras com o cliente
    `,
      { language: 'pt' },
    );
    check(
      `
      Zastosować odpowiednie środki techniczne i organizacyjne
      Specyfikacja istotnych warunków zamówienia
      Minimalne wymagania zawiera załącznik
      Kolor różni się od wzoru
      Wykonawca jest zobowiązany do ustalenia przyczyny
    `,
      { language: 'pl' },
    );
  });

  it('lets the own clause settle in every language', () => {
    check(
      `
      Répondre rapidement, sous 4 heures
      Une interface simple validée par le client
      Répondre «rapidement» ; corriger en 2 jours
      Un service fiable, conformément à l'annexe 2
    `,
      { language: 'fr' },
    );
    check(
      `
      Responder rápidamente, en 4 horas como máximo
      Una interfaz sencilla aprobada por el cliente
      Un sistema más rápido que el actual
      Un sistema «mucho» más «rápido» que el actual
      Informes periódicos (mensuales)
      Pagar oportunamente, en cinco (5) días hábiles
      Responder «rápidamente», pero resolver en 2 días
      Responder en un plazo razonable, pero no más tarde de 5 días
    `,
      { language: 'es' },
    );
    check(
      `
      Responder rapidamente, em até 5 (cinco) dias úteis
      Uma interface simples aprovada pelo cliente
      Um sistema mais rápido do que o atual
      Um relatório «adequado» do item 5
    `,
      { language: 'pt' },
    );
    check(
      `
      Szybka naprawa w ciągu 5 (pięciu) dni roboczych
      Prosty formularz zatwierdzony przez zamawiającego
      Regularne raporty (co miesiąc)
      «Szybka» naprawa, a raport w ciągu 2 dni
      Odpowiednie materiały zgodnie z normą
      Wykonać «dobrze» pod względem jakości
    `,
      { language: 'pl' },
    );
  });

  it('does not take what is up to date for a frequency', () => {
    check('Le site est mis à jour «régulièrement» par la mairie', { language: 'fr' });
    check('Mantener al día la documentación de forma «adecuada»', { language: 'es' });
  });

  it('tells what a word leaves open, in every language', () => {
    const subjects = (text: string, language: string) => findVague(text, { language }).map(({ subject }) => subject);
    assert.deepEqual(subjects('Answer quickly, report regularly, save nearly all', 'en'), [
      'speed',
      'frequency',
      'nearness',
    ]);
    assert.deepEqual(subjects('schnell, regelmäßig, nahezu, robust', 'de'), [
      'speed',
      'frequency',
      'nearness',
      undefined,
    ]);
    assert.deepEqual(subjects('rapidement, régulièrement, presque, robuste', 'fr'), [
      'speed',
      'frequency',
      'nearness',
      undefined,
    ]);
    assert.deepEqual(subjects('rápidamente, periódicamente, casi, robusto', 'es'), [
      'speed',
      'frequency',
      'nearness',
      undefined,
    ]);
    assert.deepEqual(subjects('rapidamente, periodicamente, quase, robusto', 'pt'), [
      'speed',
      'frequency',
      'nearness',
      undefined,
    ]);
    assert.deepEqual(subjects('szybko, regularnie, prawie, solidny', 'pl'), [
      'speed',
      'frequency',
      'nearness',
      undefined,
    ]);
  });

  it('reads a list that is not limited to what it names, whatever verb says so', () => {
    check(`
      Repairs comprise, «but are not limited to», leaks and faults
      Repairs such as, «but not limited to», leaks
      Access is limited to office hours
    `);
    check('Die Leistungen umfassen, sind «aber nicht beschränkt auf», Wartung und Pflege', { language: 'de' });
    check(
      `
      Les prestations comprennent, «mais ne se limitent pas aux» travaux de nettoyage
      Les travaux se limitent aux deux sites
    `,
      { language: 'fr' },
    );
    check(
      `
      Los trabajos comprenden, «pero no se limitan a», la limpieza y la poda
      Los trabajos se limitan a la limpieza
      Entregar los planos «u otros que se requieran»
      Entregar los permisos que se requieran por ley
    `,
      { language: 'es' },
    );
    check(
      `
      Os defeitos compreendem, «mas não se limitam a», erros e falhas
      Os serviços limitam-se aos dois portais
    `,
      { language: 'pt' },
    );
    check('Prace obejmują, «ale nie ograniczają się do», sprzątania', { language: 'pl' });
  });

  it('reads a day that is only said to be near or far', () => {
    check('Open all branches «in the long run»');
    check(
      `
      Abrir todas las líneas «en el largo plazo»
      Pagar en el plazo de 30 días
      Guardar en el archivo de largo plazo
    `,
      { language: 'es' },
    );
    check(
      `
      Abrir todas as linhas «no médio prazo»
      Pagar no prazo de 30 dias
    `,
      { language: 'pt' },
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

  it('finds what holds a whole exception, and not what an exception cuts', () => {
    check(
      `
      Limpiar las aulas «cuando sea necesario»
      Es necesario limpiar las aulas; cuando sea necesario limpiar, se avisará el día antes
    `,
      { language: 'es' },
    );
    check(
      `
      Limpar as salas «sempre que se fizer necessário»
      É necessário limpar as salas
    `,
      { language: 'pt' },
    );
    check(
      `
      Naprawić urządzenie, «jeśli jest to niezbędne»
      Hasło jest niezbędne
    `,
      { language: 'pl' },
    );
  });

  it('takes classes of faults for what they are, also where they are listed', () => {
    check(
      `
      Validation sans anomalie bloquante, ni majeure
      Corriger les anomalies bloquantes et majeures
      Préparer un changement «majeur» du logiciel
    `,
      { language: 'fr' },
    );
    check(
      `
      Usunąć błędy istotne
      Wada krytyczna lub istotna
      Opisać «istotne» funkcje
    `,
      { language: 'pl' },
    );
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
    for (const part of HOSTILE) {
      for (const language of LANGUAGES) {
        const few = work(part, 8_000, language);
        const many = work(part, 64_000, language);
        // Eight times the text: eight times the work, and 64 times if it grew with the square.
        assert.ok(many < 24 * few + 100, `${JSON.stringify(part)}, ${language}: ${few} ms, then ${many} ms`);
      }
    }
  }).timeout(120_000);
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

  it('is told by words that are common in hardly any other', () => {
    assert.equal(detectLanguage('Entrega del informe en el plazo de una semana', 'en'), 'es');
    assert.equal(detectLanguage('Entrega do relatório no prazo de uma semana', 'en'), 'pt');
    assert.equal(detectLanguage('Livraison du rapport dans la semaine', 'en'), 'fr');
    assert.equal(detectLanguage('Schulung in Berlin und im Netz', 'en'), 'de');
    assert.equal(detectLanguage('Dostawa w terminie oraz szkolenie na miejscu', 'en'), 'pl');
  });

  it('is not guessed where two have as many', () => {
    assert.equal(detectLanguage('por que se', 'pl'), undefined);
    assert.equal(detectLanguage('por que se', 'pt'), 'pt');
    assert.equal(detectLanguage('por que se'), undefined);
    assert.equal(detectLanguage('as fast as'), 'en');
    assert.deepEqual(
      findVague('rápido que se TBD por', { language: 'pl' }).map(({ word }) => word),
      ['TBD'],
    );
  });

  it('is else the one of the engagement, else English', () => {
    assert.equal(detectLanguage('Schnelle Hilfe', 'de-AT'), 'de');
    assert.equal(detectLanguage('Schnelle Hilfe'), 'en');
    assert.equal(detectLanguage('Snabb hjälp', 'sv'), undefined);
    assert.deepEqual(findVague('fast simple', { language: 'sv' }), []);
    assert.equal(findVague('fast TBD', { language: 'sv' }).length, 1);
  });
});
