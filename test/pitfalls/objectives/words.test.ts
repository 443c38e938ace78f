import assert from 'node:assert/strict';
import {
  impossibleIn,
  isCheckable,
  isOnlyEffort,
  isRelativeTarget,
  isReport,
} from '../../../src/pitfalls/objectives/targets.ts';
import { holdsTime } from '../../../src/pitfalls/wording/index.ts';

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
    it(`${target}, ${about}`, () =>
      assert.equal(
        impossibleIn(target, () => about),
        expected,
      ));
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

/** Texts in French, Spanish, Portuguese and Polish, a line each, separated by ` · `. */
describe('the words of the other languages', () => {
  it('take what somebody can check', () => {
    const texts = `
      aucune anomalie critique · une fois par mois · chaque facture dans le délai légal · recette signée
      mise en ligne avant Noël · accepté par le maître d'ouvrage · aussi rapide que le système actuel
      conforme au RGAA · tous les contrôles réussis · zéro défaut · hebdomadaire · la moitié des appels
      en production · oui · certifié ISO · remis au client · document signé
      ningún error crítico · una vez al mes · cada factura en el plazo legal · acta firmada
      publicado antes de Navidad · aceptado por el cliente · tan rápido como el sistema actual
      conforme a la WCAG · todas las pruebas superadas · cero defectos · semanal · la mitad de las llamadas
      en producción · sí · certificado ISO · entregado al cliente · puesta en marcha
      nenhum erro crítico · uma vez por mês · cada fatura no prazo legal · termo assinado
      publicado antes do Natal · aceito pelo cliente · aceite pelo cliente · tão rápido quanto o sistema atual
      conforme a WCAG · todos os testes aprovados · zero defeitos · semanal · a metade das chamadas
      em produção · sim · certificado ISO · entregue ao cliente · no ar
      brak krytycznych błędów · raz w miesiącu · każda faktura w terminie ustawowym · protokół podpisany
      opublikowane przed świętami · zaakceptowane przez zamawiającego · tak szybko jak obecny system
      zgodne z WCAG · wszystkie testy zaliczone · zero błędów · co tydzień · połowa zgłoszeń
      uruchomione produkcyjnie · tak · certyfikat ISO · dostarczone klientowi · odbiór bez uwag`;
    assert.deepEqual(wrong(isCheckable, true, texts), []);
  });

  it('take no direction or praise, on either side of the word', () => {
    const texts = `
      meilleur · plus rapide · élevé · bonne qualité · livraison plus rapide · standards élevés
      hautement disponible · satisfaction améliorée · beaucoup plus rapide qu'aujourd'hui · excellent service
      coûts réduits · réduire · utilisateurs satisfaits · publication rapide · bonne disponibilité
      meilleure livraison · haute disponibilité
      mejor · más rápido · alto · buena calidad · entrega más rápida · estándares altos · altamente disponible
      satisfacción mejorada · mucho más rápido que hoy · servicio excelente · costes reducidos · reducir
      usuarios satisfechos · publicación rápida · alta disponibilidad · mejor entrega · mayor disponibilidad
      melhor · mais rápido · alto · boa qualidade · entrega mais rápida · padrões altos · altamente disponível
      satisfação melhorada · muito mais rápido do que hoje · serviço excelente · custos reduzidos · reduzir
      usuários satisfeitos · publicação rápida · alta disponibilidade · melhor entrega · maior disponibilidade
      lepiej · szybciej · wysoki · dobra jakość · szybsza dostawa · szybkie wdrożenie · wysokie standardy
      wysoka dostępność · poprawiona satysfakcja · znacznie szybciej niż dziś · doskonała obsługa
      niższe koszty · zmniejszyć · zadowoleni użytkownicy · lepszy odbiór · sprawny odbiór`;
    assert.deepEqual(wrong(isCheckable, false, texts), []);
  });

  it('know a change', () => {
    const texts = `
      20 % de moins · réduire de 20 % · réduction de 15 % · diminuer de moitié · augmenter de 10 %
      hausse de 5 % · baisse de 10 % · deux fois plus rapide · réduire les coûts · 30 % d'appels en moins
      un 20 % menos · reducir un 20 % · reducción del 15 % · disminuir a la mitad · aumentar un 10 %
      incremento del 5 % · el doble de rápido · reducir los costes · 30 % menos llamadas · bajar un 10 %
      20 % a menos · reduzir em 20 % · redução de 15 % · diminuir pela metade · aumentar em 10 %
      aumento de 5 % · o dobro da velocidade · reduzir os custos · 30 % menos chamadas · queda de 10 %
      o 20 % mniej · zmniejszenie o 20 % · spadek o 15 % · skrócić o połowę · wzrost o 10 % · zwiększyć o 5 %
      dwukrotnie szybciej · obniżyć koszty · 30 % mniej zgłoszeń · redukcja o 10 %`;
    assert.deepEqual(wrong(isRelativeTarget, true, texts), []);
  });

  it('take no bound and no start that is named for a change', () => {
    const texts = `
      au plus 5 · moins de 2 heures · plus de 95 % · au moins 95 % · de 12 à 5 jours · 3 variantes
      95 % ou plus · pas plus de 3 · plus rapide que le système actuel
      como máximo 5 · menos de 2 horas · más de 95 % · al menos 95 % · de 12 a 5 días · 3 variantes · 95 % o más
      no más de 3 · más rápido que el sistema actual
      no máximo 5 · menos de 2 horas · mais de 95 % · pelo menos 95 % · de 12 para 5 dias · 3 variantes
      95 % ou mais · não mais de 3 · mais rápido do que o sistema atual
      najwyżej 5 · mniej niż 2 godziny · więcej niż 95 % · co najmniej 95 % · z 12 do 5 dni · 3 warianty
      95 % lub więcej · nie więcej niż 3 · szybciej niż obecny system`;
    assert.deepEqual(wrong(isRelativeTarget, false, texts), []);
  });

  it('know what goes in', () => {
    const texts = `
      10 heures par semaine · au plus 125 millions · Budget · Heures par mois · Nombre de contrats signés
      Charge de travail · Budget annuel · Coût total · Jours-homme
      10 horas por semana · como máximo 125 millones · Presupuesto · Horas al mes · Número de contratos firmados
      Presupuesto anual · Coste total · Carga de trabajo · Jornadas
      10 horas por semana · no máximo 125 milhões · Orçamento · Horas por mês · Número de contratos assinados
      Orçamento anual · Custo total · Carga de trabalho · Horas trabalhadas
      10 godzin tygodniowo · najwyżej 125 milionów · Budżet · Godziny w miesiącu · Liczba podpisanych umów
      Budżet roczny · Koszt całkowity · Nakład pracy · Roboczogodziny · 10 godzin w tygodniu`;
    assert.deepEqual(wrong(isOnlyEffort, true, texts), []);
  });

  it('leave results alone', () => {
    const texts = `
      Temps de réponse · Coût par facture · heures d'indisponibilité · Variantes acceptées · Économies
      Tiempo de respuesta · Coste por factura · horas de caída · Variantes aceptadas · Ahorros
      Tempo de resposta · Custo por fatura · horas de indisponibilidade · Variantes aceites · Economias
      Czas reakcji · Koszt faktury · godziny niedostępności · Przyjęte warianty · Oszczędności`;
    assert.deepEqual(wrong(isOnlyEffort, false, texts), []);
  });

  it('know what is read rather than tested', () => {
    const texts = `
      Rapport final · Compte rendu de réunion · Plan de transition · Note de synthèse · Procès-verbal
      Informe final · Acta de reunión · Plan de transición · Memoria final · Relatório final · Ata da reunião
      Plano de transição · Raport końcowy · Protokół ze spotkania · Plan przejścia · Sprawozdanie roczne
      Notatka · Harmonogram`;
    assert.deepEqual(wrong(isReport, true, texts), []);
  });

  it('leave other deliverables alone', () => {
    const texts = `
      Plateforme · Planning · Planificador · Planilha · Portal · Plansza · Aktualizacja · Actualización
      Atacado`;
    assert.deepEqual(wrong(isReport, false, texts), []);
  });

  it('know dates and durations', () => {
    const texts = `
      avant le 31 mars 2027 · dans les 24 heures · fin mars · à la fin du trimestre · 5 jours ouvrés · sous 48 h
      d'ici la fin de l'année · le 1er juin · 3 mois · deux semaines
      antes del 31 de marzo de 2027 · en 24 horas · a finales de marzo · al final del trimestre · 5 días hábiles
      en 48 h · 3 meses · dos semanas · 1 de junio · fin de año
      antes de 31 de março de 2027 · em 24 horas · no final de março · no final do trimestre · 5 dias úteis
      em 48 h · 3 meses · duas semanas · 1º de junho · até o fim do ano · 5 (cinco) dias úteis
      do 31 marca 2027 r. · w ciągu 24 godzin · do końca marca · na koniec kwartału · 5 dni roboczych · w 48 h
      3 miesiące · dwa tygodnie · 1 czerwca · do końca roku · 31.03.2027`;
    assert.deepEqual(wrong(holdsTime, true, texts), []);
  });

  it('know what comes round, in each language alike', () => {
    const texts = `
      95 % a month · 95 % per month · 95 % each month · 95 % every month · 95 % monthly · 95 %/month · 3 a week
      95 % im Monat · 95 % pro Monat · 95 % je Monat · 95 % jeden Monat · 95 % monatlich · 95 %/Monat · 3 pro Woche
      95 % par mois · 95 % chaque mois · 95 % tous les mois · 95 % mensuel · 95 %/mois · 3 par semaine · 2 par an
      95 % al mes · 95 % por mes · 95 % cada mes · 95 % todos los meses · 95 % mensual · 95 %/mes · 3 a la semana
      95 % por mês · 95 % ao mês · 95 % a cada mês · 95 % todos os meses · 95 % mensal · 95 %/mês · 3 por semana
      95 % miesięcznie · 95 % na miesiąc · 95 % w miesiącu · 95 % co miesiąc · 95 %/miesiąc · 3 w tygodniu`;
    assert.deepEqual(wrong(holdsTime, true, texts), []);
  });

  it('take nothing else for a time', () => {
    const texts = `
      95 % of the monthlies · par lot · pro Stück · por unidad · por lote · na osobę · al 95 % · 95 %/Gerät · je Person
      95 % · rapidement · 3 variantes · 10 utilisateurs · pronto · 3 warianty · 10 osób · szybko · todos
      wszystkie`;
    assert.deepEqual(wrong(holdsTime, false, texts), []);
  });

  const targets: [string, string, ReturnType<typeof impossibleIn>][] = [
    ['100 %', 'Disponibilité', '100 %'],
    ['jamais', 'Interruption', 'never'],
    ['24h/24', 'Disponibilité du portail', 'round the clock'],
    ['24 h sur 24, 7 jours sur 7', 'Disponibilité', 'round the clock'],
    ['100 %', 'Tests réussis', undefined],
    ['100 %', 'Cas de recette acceptés', undefined],
    ['100 %', 'Disponibilidad', '100 %'],
    ['nunca', 'Interrupción', 'never'],
    ['las 24 horas del día', 'Disponibilidad del portal', 'round the clock'],
    ['24/7', 'Soporte', undefined],
    ['100 %', 'Pruebas superadas', undefined],
    ['100 por cien', 'Disponibilidad', '100 %'],
    ['100 %', 'Disponibilidade', '100 %'],
    ['nunca', 'Interrupção', 'never'],
    ['24 horas por dia', 'Disponibilidade do portal', 'round the clock'],
    ['100 %', 'Testes aprovados', undefined],
    ['100 por cento', 'Disponibilidade', '100 %'],
    ['ininterruptamente', 'Disponibilidade', 'round the clock'],
    ['100 %', 'Dostępność', '100 %'],
    ['nigdy', 'Przerwa', 'never'],
    ['całą dobę', 'Dostępność portalu', 'round the clock'],
    ['24 godziny na dobę przez 7 dni w tygodniu', 'Dostępność', 'round the clock'],
    ['100 %', 'Testy zaliczone', undefined],
    ['100 procent', 'Dostępność', '100 %'],
    ['bez przerw', 'Dostępność', 'round the clock'],
  ];
  for (const [target, about, expected] of targets) {
    it(`tell whether there is room for repair: ${target}, ${about}`, () =>
      assert.equal(
        impossibleIn(target, () => about),
        expected,
      ));
  }
});
