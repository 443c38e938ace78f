import { phrases } from './phrases.ts';

/**
 * German words that judge, by what they judge. Those that judge only beside some nouns ("starke Leistung", but "starke
 * Authentifizierung") stand with these nouns.
 */
export const deJudgements = {
  speed: phrases(`
    flott~, prompt~ (Reaktion|Antwort|Lieferung|Bearbeitung|bearbeitet|beantwortet|geliefert|erledigt), flink~,
    frühzeitig~, eilig~, schleunig~, zeitgerecht~, blitzschnell~, rasant~, tagesaktuell~, langsam~, träge, zeitig~,
    baldig~, alsbaldig~, reaktionsschnell~, reaktionsfreudig~, in Bälde, in naher Zukunft, in absehbarer Zeit,
    binnen kurzem, binnen kurzer (Zeit|Frist), in kürzester (Zeit|Frist), innerhalb kurzer (Zeit|Frist),
    innerhalb kürzester (Zeit|Frist), zu gegebener Zeit, zum gegebenen Zeitpunkt, zu einem späteren Zeitpunkt,
    zu einem frühen Zeitpunkt, auf kurzem Wege, ohne (unnötige|größere|lange|wesentliche|große|weitere|nennenswerte)
    (Verzögerung|Verzögerungen|Wartezeit|Wartezeiten|Umwege), mit kurzem Vorlauf, kurz~ (Vorlaufzeit|Vorlaufzeiten|
    Ladezeit|Ladezeiten|Reaktionszeiten|Bearbeitungszeit|Bearbeitungszeiten|Durchlaufzeiten|Dauer|Zeit), dringlich~,
    möglichst bald, in den nächsten (Wochen|Monaten|Tagen|Jahren), termintreu~, annähernd in Echtzeit,
    nahezu in Echtzeit
  `),
  frequency: phrases(`
    fortlaufend~, stetig~, beständig~, turnusmäßig~, periodisch~, sporadisch~, selten~, manchmal, bisweilen,
    mitunter, zuweilen, hin und wieder, von Zeit zu Zeit, ab und (zu|an), immer wieder, in (kurzen|gewissen|
    bestimmten|angemessenen|geeigneten|sinnvollen|festen) (Abständen|Zeitabständen|Intervallen),
    ständig~ (Verbesserung|Weiterentwicklung|Verfügbarkeit|Kontakt|Austausch|Optimierung|Abstimmung|Überwachung),
    meist, zumeist, üblicherweise, mehrmals, vermehrt~, des Öfteren, öfter, öfters
  `),
  nearness: phrases(`
    in etwa, mehr oder weniger, schätzungsweise, größenordnungsmäßig, beinahe, so gut wie, in der Größenordnung von
  `),
  care: phrases(`
    gewissenhaft~, aufmerksam~, umsichtig~, behutsam~, schonend~, pfleglich~, achtsam~, vorsichtig~, akribisch~,
    penibel, peinlich genau, verantwortungsvoll~, verantwortungsbewusst~, sorgsam~, rücksichtsvoll~, fürsorglich~,
    wachsam~, mit (großer|größter|höchster|aller|besonderer|gebotener|hoher|nötiger|angemessener|üblicher|
    entsprechender|erforderlicher) [(gebotenen|nötigen|erforderlichen|üblichen)] (Sorgfalt|Umsicht|Vorsicht|
    Aufmerksamkeit|Genauigkeit|Präzision|Gründlichkeit), besonder~ (Sorgfalt|Aufmerksamkeit|Augenmerk|Wert),
    großen Wert auf, legt Wert auf, nachlässig~
  `),
  quality: phrases(`
    ausgefeilt~, raffiniert~, meisterhaft~, sensationell~, spektakulär~, fantastisch~, phänomenal~, unübertroffen~,
    unvergleichlich~, unschlagbar~, konkurrenzlos~, mittelmäßig~, passabel, passabl~, leidlich~, lückenhaft~,
    oberflächlich~, stümperhaft~, unsauber~, fehleranfällig~, hochgradig~, vielversprechend~, erfolgversprechend~,
    aussichtsreich~, luxuriös~, nobel, nobl~, prominent~,
    ordentlich (geführt|gepflegt|ausgeführt|erledigt|hinterlassen|verarbeitet|aufgeräumt),
    (läuft|laufen) (rund|flüssig|gut|stabil), in die Tiefe, vorbildlich~, herausragend~, außergewöhnlich~,
    überragend~, überdurchschnittlich~, unterdurchschnittlich~, brillant~, vorzüglich~, vortrefflich~, großartig~,
    beeindruckend~, hochqualitativ~, qualitätsvoll~,
    qualitativ (gut|hochwertig|hoch|ansprechend|angemessen|einwandfrei)~, hochkarätig~, hochklassig~, erstrangig~,
    fachgerecht~, handwerklich (sauber|einwandfrei|gut)~, fachmännisch~, fachkundig~, makellos~, mustergültig~,
    minderwertig~, schlecht~, schwach~, unbefriedigend~, befriedigend~, tauglich~, brauchbar~, praxistauglich~,
    gebrauchstauglich~, alltagstauglich~, anforderungsgerecht~, qualitätsgerecht~, qualitätsbewusst~,
    qualitätsorientiert~, solid~, gediegen~, ausgereift~, bewährt~, erprobt~, ausgewogen~, vollwertig~,
    verbesserungsfähig~, leistungsstark~, leistungsfähig~, leistungsgerecht~, leistungsorientiert~, überlegen~,
    (hoh~|höher~|höchst~|niedrig~|gering~|groß~|größer~|größt~|ausreichend~|gleichbleibend~|gut~) (Verfügbarkeit|
    Genauigkeit|Präzision|Effizienz|Produktivität|Zufriedenheit|Skalierbarkeit|Stabilität|Sicherheit|Durchsatz|
    Wirkung|Nutzen|Mehrwert|Motivation|Sichtbarkeit|Professionalität|Transparenz|Engagement|Bedeutung|Wichtigkeit|
    Dringlichkeit|Nachfrage|Qualität|Kompetenz|Fachkompetenz|Lesbarkeit|Wartbarkeit|Leistung|Performance|
    Flexibilität|Akzeptanz|Ausfallsicherheit|Servicequalität|Kundenzufriedenheit|Qualitätsniveau|Qualitätsstandard|
    Qualitätsstandards|Qualitätsanspruch|Qualitätsansprüche|Sicherheitsniveau|Sicherheitsstandard|
    Sicherheitsstandards|Anspruch|Ansprüche|Ansprüchen|Anforderungen|Erwartungen|Komfort|Bedienkomfort|
    Benutzerfreundlichkeit|Nutzerfreundlichkeit|Aufenthaltsqualität|Sorgfalt|Eigeninitiative|Belastbarkeit|
    Einsatzbereitschaft|Kundenorientierung|Serviceorientierung|Maß|Aufwand|Wartungsaufwand|Kosten|Komplexität|
    Lärmbelastung|Energieverbrauch|Verbrauch|Last|Lasten|Reichweite|Auslastung|Vielfalt|Auswahl|Zuverlässigkeit),
    von (hoher|höchster|guter|bester|gleichbleibender|ausreichender|mittlerer) (Qualität|Güte|Bedeutung), in (hoher|
    höchster|guter|bester|gleichbleibender|ausreichender|gewohnter|angemessener) (Qualität|Güte|Weise|Zahl|Anzahl|
    Menge), in (gutem|einwandfreiem|ordentlichem|gepflegtem|sauberem|ordnungsgemäßem|betriebsbereitem) Zustand,
    auf (hohem|höchstem|gutem|gleichbleibendem) Niveau,
    nach (dem|aktuellem|neuestem|neustem|jeweiligem) Stand der (Technik|Wissenschaft|Forschung), Stand der Technik,
    auf dem (neuesten|neusten|aktuellen|aktuellsten|jeweils aktuellen) Stand,
    auf (neuestem|neustem|aktuellem) Stand, State of the Art, up to date, up-to-date
  `),
  competence: phrases(`
    qualifiziert~ (Personal|Fachpersonal|Mitarbeiter|Mitarbeitern|Mitarbeitende|Mitarbeitenden|Fachkräfte|
    Fachkräften|Fachkraft|Ansprechpartner|Berater|Beratern|Beratung|Unterstützung|Betreuung|Techniker|Trainer|Team|
    Kräfte|Kräften|Dienstleister|Partner), ausreichend qualifiziert~, hoch qualifiziert~,
    fachlich (qualifiziert|versiert|geeignet|kompetent|fundiert|geschult)~, sachverständig~ (Personal|Beratung),
    versiert~, routiniert~, kundig~,
    geschult~ (Personal|Mitarbeiter|Mitarbeitern|Mitarbeitende|Mitarbeitenden|Kräfte),
    gut (geschult|ausgebildet|qualifiziert|eingearbeitet)~,
    erfahren~ (Personal|Mitarbeiter|Berater|Entwickler|Team|Fachkräfte|Projektleiter|Trainer), talentiert~, begabt~,
    belastbar~, teamfähig~, kommunikationsstark~, eigeninitiativ~, selbstmotiviert~, zielstrebig~, leistungsbereit~,
    einsatzbereit~, lernbereit~, kreativ~, ideenreich~, einfallsreich~, ehrgeizig~, ambitioniert~,
    verhandlungssicher~, fließend~ (Deutsch|Englisch|Französisch|Deutschkenntnisse|Englischkenntnisse),
    flüssig~ (Ablauf|Bedienung|Darstellung|Betrieb), angesehen~, anerkannt~ (Experten|Anbieter|Methoden|Standards),
    lösungsorientiert~, zielorientiert~, ergebnisorientiert~, serviceorientiert~, kundenorientiert~,
    nutzerorientiert~, praxisorientiert~, dienstleistungsorientiert~, teamorientiert~, handlungsorientiert~,
    bedarfsorientiert~, zielgruppenorientiert~, zukunftsorientiert~, bürgerorientiert~, anwenderorientiert~,
    marktorientiert~, wirkungsorientiert~, (gut~|sehr gut~|solid~|fundiert~|tief~|tiefgehend~|breit~|umfassend~|
    einschlägig~|nachgewiesen~|langjährig~|mehrjährig~|ausgeprägt~|weitreichend~|vertieft~|stark~|entsprechend~|
    ausreichend~) (Kenntnis|Kenntnisse|Kenntnissen|Erfahrung|Erfahrungen|Wissen|Fachwissen|Fachkenntnisse|
    Fachkenntnissen|Expertise|Verständnis|Hintergrund|Qualifikation|Qualifikationen|Ausbildung|Fähigkeiten|
    Kommunikationsfähigkeit|Kommunikationsfähigkeiten|Know-how|Kompetenz|Kompetenzen|Deutschkenntnisse|
    Englischkenntnisse|Sprachkenntnisse|Berufserfahrung|Praxiserfahrung|Projekterfahrung|Branchenkenntnisse|Basis|
    Fundament|Referenzen), langjährig~, tiefgehend~, tiefgreifend~, vertraut mit
  `),
  extent: phrases(`
    im Rahmen$,
    im (vertretbaren|angemessenen|üblichen|zumutbaren|überschaubaren|vernünftigen|kleinen|großen) Rahmen, ohne
    (größere|größeren|nennenswerte|nennenswerten|wesentliche|merkliche|spürbare|erhebliche|unnötige|unnötigen|
    großen|große|viel) *, zu Spitzenzeiten, in Stoßzeiten, engmaschig~, lückenlose Betreuung, großräumig~,
    weiträumig~, ortsnah~, wohnortnah~, lebensnah~, alltagsnah~, wirklichkeitsnah~, realitätsnah~, praxisbezogen~,
    hautnah~, bürgernah~, grob (geschätzt|umrissen|beschrieben), das rechte Maß, mit Maß und Ziel, haushälterisch~,
    auf das Wesentliche, riesig~, enorm~, gewaltig~, massiv~, immens~, beträchtlich~, stattlich~, moderat~, mäßig~,
    unwesentlich~, unerheblich~, unbedeutend~, vernachlässigbar~, marginal~, üppig~, reichlich~, reichhaltig~,
    großzügig~, spärlich~, knapp~, begrenzt~ (Umfang|Zeit|Ressourcen|Budget), weitreichend~, weitgefächert~,
    breitgefächert~, breit gefächert~, breit angelegt~, großflächig~, kleinteilig~, drastisch~, dramatisch~,
    gravierend~, schwerwiegend~ (Störungen|Probleme|Gründe|Folgen|Verstöße), nennenswert~, maßgeblich~, ausgeprägt~,
    überschaubar~, tiefgründig~, rundum, allumfassend~, vollumfänglich~, punktuell~, verhältnismäßig~,
    unverhältnismäßig~, vergleichsweise, relativ *, ziemlich, recht (schnell|einfach|gut|hoch|groß|häufig), äußerst,
    überaus, besonders (hoch|gut|wichtig|schnell|einfach|geeignet|sorgfältig|schonend|effizient|attraktiv|
    hochwertig|leicht)~, sehr *, extrem~, höchst *, ausgesprochen *, weitestgehend~, im Allgemeinen,
    im Großen und Ganzen, zum (großen|größten|überwiegenden) Teil, in (hohem|großem|angemessenem|ausreichendem|
    geeignetem|größerem|erheblichem|geringem|vertretbarem|zumutbarem|gewissem|kleinem|gewohntem|üblichem|größerem)
    (Maße|Maß|Umfang|Ausmaß|Rahmen), wesentlichen Teilen, in weiten Teilen, im üblichen (Umfang|Rahmen),
    bis zu einem gewissen Grad, (groß~|größer~|klein~|kleiner~|lang~|länger~|kurz~|gering~|geringer~|umfangreich~|
    einfach~) (Änderung|Änderungen|Anpassung|Anpassungen|Korrektur|Korrekturen|Reparatur|Reparaturen|Arbeiten|
    Aufgaben|Projekte|Projekten|Abweichung|Abweichungen|Verzögerung|Verzögerungen|Unterbrechung|Unterbrechungen|
    Verbesserungen|Mengen|Zahl|Umfang|Umfangs|Schäden|Ausfälle|Ausfallzeiten|Störungen|Mängel|Probleme|Ereignisse|
    Zeiträume|Zeitraum|Einschränkungen|Erweiterungen|Zeit|Wartezeit|Wartezeiten|Datenmengen|Dateien|Teams|Gruppen|
    Herausforderungen|Teil|Teile|Auswirkungen|Belastung|Belastungen|Eingriffe|Überblick|Texte|Beschreibung|
    Einführung|Zusammenfassung), langanhaltend~, länger andauernd~, längerfristig~, lang andauernd~,
    auf (Dauer|lange Sicht|kurze Sicht|mittlere Sicht|längere Sicht),
    dauerhaft~ (Verbesserung|Lösung|Steigerung|Erfolg|Stärkung), mit (geringem|wenig|möglichst wenig|minimalem|
    möglichst geringem|vertretbarem|überschaubarem|angemessenem|geringstem|kleinem|zumutbarem|hohem) (Aufwand|
    Mitteln|Kosten|Zeitaufwand|Personalaufwand), ohne (großen|größeren|nennenswerten|unnötigen|erheblichen|
    zusätzlichen|besonderen|hohen|unverhältnismäßigen) (Aufwand|Zusatzaufwand|Kosten|Schulungsaufwand),
    wenig (Aufwand|Zeit), größtmöglich~, höchstmöglich~, geringstmöglich~, kürzestmöglich~, frühestmöglich~,
    frühstmöglich~, ehestmöglich~, weitestmöglich~, kleinstmöglich~, niedrigstmöglich~, ein Höchstmaß an,
    ein Mindestmaß an, Mindestmaß an, auf das Nötigste, auf das Notwendige,
    verstärkt~ (Zusammenarbeit|Nutzung|Einbindung),
    stark (frequentiert|verschmutzt|belastet|ausgelastet|beansprucht|vereinfacht|verbessert|reduziert)~
  `),
  importance: phrases(`
    zur (rechten|richtigen|passenden) Zeit, zum (richtigen|passenden|geeigneten|rechten) Zeitpunkt, (die|den)
    richtige[n] (Stelle|Stellen|Personen|Leute|Leuten|Ansprechpartner|Maßnahmen|Zielgruppe|Zielgruppen|Werkzeuge|
    Weg), kritisch (geprüft|hinterfragt|begleitet|betrachtet|bewertet),
    (geänderte|neue|wechselnde|veränderte) (Prioritäten|Rahmenbedingungen|Gegebenheiten|Umstände), hinderlich~,
    unpraktisch~, umständlich~, heikel, heikl~, brisant~, kniffelig~, strapaziös~, beschwerlich~, essenziell~,
    essentiell~, entscheidend~, zentral~ (Bedeutung|Rolle|Anliegen), bedeutsam~, bedeutend~, unerlässlich~,
    unabdingbar~, unverzichtbar~, wertvoll~, gewinnbringend~, zielführend~, zweckmäßig~, zweckdienlich~, dienlich~,
    zweckentsprechend~, nutzbringend~, förderlich~, vorteilhaft~, günstig~, ungünstig~, wünschenswert~,
    erstrebenswert~, lohnend~, produktiv~ (Zusammenarbeit|Arbeit|Arbeiten|Austausch), konstruktiv~, überzeugend~,
    aussagekräftig~, aussagefähig~, tragfähig~, stichhaltig~,
    passend~ (Lösung|Lösungen|Maßnahmen|Angebot|Angebote|Rahmen|Form|Weise|Ansprache|Konzept), adäquat~,
    sachdienlich~, zweckmäßigerweise, irrelevant~, überflüssig~, unpassend~, unsachgemäß~, unzumutbar~,
    berechtigt~ (Wünsche|Interessen|Zweifel), gewünscht~ (Qualität|Ergebnis|Ergebnisse|Erfolg|Niveau|Wirkung),
    erwartungsgemäß~, (komplex~|schwierig~|anspruchsvoll~|kompliziert~|herausfordernd~) (Aufgaben|Aufgabe|Anfragen|
    Anfrage|Probleme|Problemen|Fälle|Fällen|Änderungen|Fragen|Projekte|Anforderungen|Sachverhalte|Themen|Störungen|
    Situationen|Umgebung), anspruchsvoll~, schwierig~, aufwändig~, aufwendig~, kompliziert~, mühsam~, ungewöhnlich~,
    (den|ihren|seinen|unseren|deren) (Bedürfnissen|Erwartungen|Wünschen|Belangen), an die Bedürfnisse, (künftig~|
    zukünftig~|steigend~|wachsend~|sich ändernd~|geändert~|veränderlich~|wechselnd~|neu~) (Anforderungen|
    Bedürfnisse|Bedürfnissen|Herausforderungen), entsprechend~ (Maßnahmen|Vorkehrungen|Kenntnisse|Schulung|
    Schulungen|Unterlagen|Sorgfalt|Räumlichkeiten|Ausstattung|Mittel)
  `),
  completeness: phrases(`
    detailliert~, detailgetreu~, detailreich~, eingehend~, inhaltsreich~, informativ~, gehaltvoll~, facettenreich~,
    funktionsreich~, in vollem Umfang, hinlänglich~, im Detail, im Einzelnen, ausreichend detailliert~, genügend~,
    mannigfaltig~, allseitig~, abgerundet~, aus einer Hand
  `),
  clarity: phrases(`
    unmissverständlich~, nachvollziehbar~, lesbar~, leserlich~, leicht verständlich~, allgemeinverständlich~,
    anschaulich~, einleuchtend~, selbsterklärend~,
    strukturiert~ (Weise|Form|Vorgehen|Vorgehensweise|Ablauf|Abläufe|Prozess|Prozesse|Arbeitsweise),
    gut strukturiert~, klar (strukturiert|verständlich|gegliedert|formuliert|erkennbar)~, stringent~,
    kurz und (knapp|bündig|prägnant), logisch (aufgebaut|strukturiert|gegliedert)~, plausibel, plausibl~,
    schlüssig~, kohärent~, unklar~, missverständlich~, verwirrend~, offensichtlich~, einprägsam~,
    laienverständlich~, unübersichtlich~, verständnisvoll~, unverständlich~, eingängig~, gut (lesbar|sichtbar|
    verständlich|erkennbar|erreichbar|auffindbar|dokumentiert|nachvollziehbar|strukturiert|vorbereitet|organisiert|
    zugänglich|bedienbar|wartbar|beleuchtet|durchdacht|abgestimmt)~
  `),
  ease: phrases(`
    mühelos~, problemlos~, komfortab(el|l~), barrierearm~, niedrigschwellig~, niederschwellig~, unbürokratisch~,
    unaufwändig~, handlich~, pflegeleicht~, wartungsarm~, wartungsfreundlich~, bedienungsfreundlich~,
    bedienerfreundlich~, anwenderfreundlich~, anwendungsfreundlich~, kundenfreundlich~, bürgerfreundlich~,
    familienfreundlich~, mitarbeiterfreundlich~, besucherfreundlich~, servicefreundlich~, montagefreundlich~,
    leserfreundlich~, kinderfreundlich~, gastfreundlich~, menschenfreundlich~, druckerfreundlich~,
    suchmaschinenfreundlich~, reinigungsfreundlich~, benutzerorientiert~, behindertenfreundlich~, altersfreundlich~,
    gästefreundlich~, entwicklerfreundlich~, praktisch~ (Lösung|Lösungen|Handhabung), pragmatisch~, realistisch~,
    machbar~, umsetzbar~, realisierbar~, handhabbar~, vernünftig~, rational~, reibungsarm~, störungsarm~,
    stressfrei~, ohne (Probleme|Schwierigkeiten|Komplikationen|Mühe|Reibungsverluste|Weiteres), unproblematisch~,
    kinderleicht~, spielend, spielerisch~, simp(el|l~),
    schlank~ (Prozess|Prozesse|Prozessen|Lösung|Lösungen|Struktur|Strukturen|Verwaltung), praktikab(el|l~)
  `),
  cost: phrases(`
    preiswert~, preisgünstig~, kosteneffizient~, kosteneffektiv~, kostenbewusst~, kostensparend~, kostenoptimiert~,
    kostenoptimal~, günstiger~, günstigst~, billig~, erschwinglich~, bezahlbar~,
    wirtschaftlich (sinnvoll|vertretbar|zumutbar|angemessen)~,
    wirtschaftlich~ (Lösung|Lösungen|Betrieb|Umgang|Weise|Einsatz|Nutzung), sparsam~, rentab(el|l~), lukrativ~,
    teu(er|r~), marktgerecht~, marktkonform~, wettbewerbsfähig~, konkurrenzfähig~, (günstig~|fair~|angemessen~|
    attraktiv~|marktüblich~|gut~|wettbewerbsfähig~) (Preis|Preise|Preisen|Konditionen|Kosten|
    Preis-Leistungs-Verhältnis), aufwandsarm~, ressourceneffizient~, unwirtschaftlich~, verschwenderisch~
  `),
  people: phrases(`
    auf dem Laufenden, taktvoll, fühl(en|t) sich wohl, wohlfühlen, wohl fühlen, zum Wohlfühlen,
    (gut~|positiv~|stark~|bleibend~|professionell~|gepflegt~|hervorragend~) Eindruck, Gespür für,
    Fingerspitzengefühl, ein offenes Ohr, (denkt|denken) mit, mitdenkend~, vorausschauend~, weitsichtig~, besonnen~,
    souverän~, selbstbewusst~, selbstsicher~, ausdauernd~, fleißig~, tüchtig~, redlich~, beherzt~, umgänglich~,
    liebenswürdig~, liebevoll~, warmherzig~, aufopferungsvoll~, rücksichtslos~, tolerant~, entspannt~, locker~,
    unaufdringlich~, mit (Takt|Fingerspitzengefühl|Respekt|Feingefühl|Augenmaß|Geduld|Bedacht|Rücksicht|Engagement|
    Leidenschaft|Begeisterung|Herzblut|Verständnis|Diskretion|Freude|Umsicht|Nachdruck|Sachverstand|Weitblick|
    Kreativität|Professionalität|Flexibilität|Ruhe), unter Rücksichtnahme, (nimmt|nehmen|wird|werden) Rücksicht,
    auf die (Wünsche|Bedürfnisse|Belange|Erwartungen), wohlwollend~, kulant~, gebührend~,
    dynamisch~ (Team|Umfeld|Unternehmen), zuvorkommend~, hilfsbereit~, respektvoll~, wertschätzend~, einfühlsam~,
    empathisch~, feinfühlig~, herzlich~, taktvoll~, geduldig~, nett~, sympathisch~, angenehm~, einladend~, diskret~,
    ehrlich~, aufrichtig~, loyal~, vertrauensvoll~, partnerschaftlich~, kollegial~, kooperativ~, harmonisch~,
    offen~ (Kommunikation|Dialog|Austausch|Umgang|Kultur), aufgeschlossen~, kritikfähig~, kultursensib(el|l~),
    sensib(el|l~) (Umgang|Kommunikation), respektlos~, unfreundlich~, unfair~,
    gerecht~ (Verteilung|Behandlung|Weise), gepflegtes (Äußeres|Erscheinungsbild|Auftreten), angemessenes Auftreten,
    positiv~ (Erfahrung|Erlebnis|Wirkung|Eindruck|Image|Atmosphäre|Haltung|Umfeld|Arbeitsklima|Einstellung|Einfluss|
    Beitrag|Auswirkungen), kundennah~, persönlich~ (Betreuung|Beratung|Service|Ansprache), tatkräftig~,
    aktiv~ (Mitwirkung|Mitarbeit|Unterstützung|Beteiligung|Einbindung|Rolle|Zusammenarbeit), motivierend~,
    inspirierend~, begeistert~,
    zufrieden~ (Kunden|Kundinnen|Nutzer|Mitarbeiter|Mitarbeitende|Mitarbeitenden|Anwender),
    eine gute (Kommunikation|Zusammenarbeit|Beziehung), (eng~|enger~|vertrauensvoll~|gut~|konstruktiv~|
    partnerschaftlich~|intensiv~|erfolgreich~|dauerhaft~|langfristig~|offen~|regelmäßig~|stark~) (Zusammenarbeit|
    Abstimmung|Kooperation|Partnerschaft|Austausch|Kommunikation|Begleitung|Einbindung|Kontakt|Verzahnung|Dialog|
    Beziehung|Beziehungen|Bindung|Betreuung), in engem (Kontakt|Austausch|Dialog), eng mit, eng begleite(n|t),
    auf Augenhöhe, Hand in Hand, im Geiste, im gegenseitigen Interesse,
    erfolgreich~ (Zusammenarbeit|Umsetzung|Einführung|Projekt|Projekte|Partnerschaft|Betrieb|Arbeit), anständig~,
    ordentlich~ (Erscheinungsbild|Zustand|Auftreten|Arbeit|Ausführung|Weise)
  `),
  safety: phrases(`
    (sichere|sicheren|sicherem|sicherer|sicheres), sicher (betrieben|verwahrt|aufbewahrt|gespeichert|übertragen|
    entsorgt|und|verpackt|gelagert|genutzt|verarbeitet), gefahrlos~, risikoarm~, risikogerecht~, ausfallsicher~,
    betriebssicher~, krisensicher~, zukunftssicher~, zukunftsfähig~, zukunftsweisend~, zukunftsfest~, rechtssicher~,
    investitionssicher~, bruchsicher~, standfest~, widerstandsfähig~, resilient~, langlebig~, strapazierfähig~,
    verschleißarm~, störungsresistent~, glaubwürdig~, unsicher~, unzuverlässig~, instabil~, riskant~,
    stark~ (Leistung|Leistungen|Team|Partner|Fokus|Marke|Sicherheit|Schutz|Präsenz|Engagement|Fundament|Netzwerk),
    streng~ (Maßstab|Maßstäbe|Kontrollen|Sicherheitsanforderungen), konsequent~, beharrlich~
  `),
  modernity: phrases(`
    zeitgemäß~, neuartig~, fortschrittlich~, wegweisend~, bahnbrechend~, richtungsweisend~, visionär~, topmodern~,
    modernisiert~, hochaktuell~, topaktuell~, trendig~, zeitlos~,
    veraltet~ (Technik|Technologie|Technologien|Design|Gestaltung), überholt~,
    etabliert~ (Standards|Standard|Verfahren|Methoden|Technologien|Praxis|Werkzeuge|Lösungen|Anbieter), aktuell~
    [(technisch~|wissenschaftlich~|fachlich~)] (Techniken|Standards|Trends|Sicherheitsstandards|Branchenstandards|
    Webstandards|Webtechnologien), (neuest~|neust~|modern~|gängig~) [(technisch~|wissenschaftlich~|fachlich~|
    rechtlich~|anerkannt~)] (Technik|Techniken|Technologie|Technologien|Standard|Standards|Trends|Entwicklungen|
    Erkenntnisse|Erkenntnissen|Methoden|Stand|Sicherheitsstandards|Design|Verfahren|Praxis|Branchenstandards|
    Webtechnologien|Webstandards), Branchenstandard, Branchenstandards, Industriestandard, Industriestandards,
    marktführend~, weltweit führend~,
    (führend~|weltweit führend~) (Unternehmen|Partner|Experten|Position|Rolle|Lösung|Lösungen|Produkte), High-End,
    intelligent~ (Lösung|Lösungen|Steuerung|Nutzung), zukunftsgerichtet~
  `),
  look: phrases(`
    gleichmäßig~, stimmig~, lebendig~, markant~, griffig~, pfiffig~, einfühlsam gestaltet~, freundlich gestaltet~,
    bunt gemischt~, mild~, sanft~, hautschonend~, hautverträglich~, herzhaft~, köstlich~, störend~, lästig~,
    unangenehm~, unschön~, hässlich~, vertraut (wirken|wirkt|an), (frische|neue|kreative) (Ideen|Impulse),
    ausdrucksstark~, bildstark~, zeitlos elegant~, dezent~, imposant~, malerisch~, idyllisch~, gestochen scharf~,
    gut (ausgeleuchtet|gestaltet|aufbereitet|ausgestattet|erhalten|geeignet|angebunden|gepflegt|gelegen|integriert|
    geplant|koordiniert|vernetzt|ausgerüstet)~, attraktiv~, ästhetisch~, schön~, hübsch~, elegant~, stilvoll~,
    geschmackvoll~, schick~, ed(el|l~), schmackhaft~, lecker~, appetitlich~, wohlschmeckend~,
    gesund~ (Ernährung|Essen|Mahlzeiten|Verpflegung|Speisen|Getränke|Umfeld|Angebot|Lebensmittel|Kost), nahrhaft~,
    bekömmlich~, frisch~ (Zutaten|Lebensmittel|Produkte|Design|Optik|Obst|Gemüse|Speisen), reizvoll~, wirkungsvoll~,
    eindrucksvoll~, auffällig~, unauffällig~, gefällig~, wohnlich~, gemütlich~, behaglich~, geräumig~,
    repräsentativ~ (Erscheinungsbild|Auftritt|Gestaltung|Räume|Räumlichkeiten), hell~ (Räume|Räumen), interessant~,
    spannend~, unterhaltsam~, fesselnd~, anregend~, emotional~ (Ansprache|Gestaltung), authentisch~,
    unverwechselbar~, einzigartig~, wiedererkennbar~, originell~, sauber~,
    hygienisch~ (Zustand|einwandfrei|Bedingungen|Verhältnisse), reinlich~, aufgeräumt~, leise, ruhig~, geräuscharm~,
    lärmarm~, geruchsarm~, emissionsarm~, schadstoffarm~, verkehrsgünstig~, verbrauchsarm~, energiesparend~,
    leichtgewichtig~, schlicht~, optisch (ansprechend|einwandfrei|attraktiv)~, peppig~, lebhaft~, kompakt~,
    raumsparend~, platzsparend~, zeitsparend~, arbeitssparend~
  `),
  sustainability: phrases(`
    umweltverträglich~, umweltgerecht~, umweltbewusst~, ökologisch (verträglich|nachhaltig|sinnvoll|unbedenklich)~,
    ökologisch~ (Produkte|Materialien|Weise|Verantwortung|Gesichtspunkte|Gesichtspunkten), klimafreundlich~,
    klimaschonend~, ressourcenschonend~, ressourcensparend~, energieeffizient~, energiebewusst~, sozialverträglich~,
    sozial (verträglich|verantwortlich|gerecht|ausgewogen)~, ethisch~ (Standards|Grundsätze|Verhalten|vertretbar),
    materialschonend~, bodenschonend~, tierfreundlich~, artgerecht~, naturnah~, hautfreundlich~,
    gesundheitsfördernd~, gesundheitsgerecht~, unbedenklich~, insektenfreundlich~, bienenfreundlich~
  `),
  manner: phrases(`
    sachgemäß~, fachgemäß~, ortsüblich~, handelsüblich~, verkehrsüblich~, marktgängig~, landesüblich~,
    betriebsüblich~, bedürfnisgerecht~, praxisgerecht~, nutzergerecht~, anwendergerecht~, zielgruppengerecht~,
    kindgerecht~, altersgerecht~, kundengerecht~, adressatengerecht~, mediengerecht~, situationsgerecht~,
    interessengerecht~, aufgabengerecht~, behindertengerecht~, zweckgerecht~, menschengerecht~, situativ~,
    anpassungsfähig~, anpassbar~, wandlungsfähig~, ausbaufähig~, erweiterbar~, wartbar~, pflegbar~,
    (flexibel|flexibl~), variab(el|l~) (Gestaltung|Nutzung|Einsatz),
    individuell~ (anpassbar|angepasst|zugeschnitten|gestaltet|abgestimmt|gestaltbar)~, zugeschnitten~, passgenau~,
    gezielt~, planvoll~, methodisch~ (sauber|fundiert), geordnet~ (Weise|Übergabe|Ablauf|Betrieb|Übergang),
    diszipliniert~, ungestört~, unterbrechungsarm~, störungsfrei~ (Betrieb|Ablauf|Arbeit|Arbeiten|Nutzung|Funktion),
    gleichbleibend~ (Qualität|Niveau|Leistung), inkonsistent~, inkonsequent~, ineffizient~, ineffektiv~, unwirksam~,
    unflexib(el|l~), unprofessionell~, willkürlich~, bestens, routinemäßig~, treffend~, treffsicher~, geschickt~,
    klug~, clever~, geregelt~ (Ablauf|Abläufe|Betrieb), entlastend~, optimalerweise
  `),
};

/**
 * German quantities, ways out, open ends and placeholders of the same kinds as the listed ones; the fixed expressions
 * that the words above stand in; nouns of praise, and the verbs that ask for them.
 */
export const dePhrases = {
  quantity: phrases(`
    manch(e|en|er|es|em), etwas [(mehr|weniger)], eine (Fülle|Handvoll|Menge|Anzahl|Auswahl|Palette|Bandbreite|
    Unzahl|Mehrzahl) (von|an|verschiedener|unterschiedlicher), eine (große|breite|hohe|gute|gewisse|bestimmte|
    ausreichende|genügende|angemessene|umfangreiche|reichhaltige) (Zahl|Anzahl|Menge|Auswahl|Palette|Vielfalt|
    Bandbreite|Fülle|Reihe),
    in (ausreichender|genügender|großer|hoher|angemessener|hinreichender) (Zahl|Anzahl|Menge), vielerlei,
    mancherlei, allerlei, unzählig~, Dutzende, Hunderte von, mehrheitlich~, vereinzelt~, gewisse[n|r|s|m],
    unterschiedlich~ (Arten|Formate|Formaten|Kanäle|Kanälen|Quellen|Methoden|Geräte|Geräten|Aspekte|Bereiche|
    Bereichen|Themen|Plattformen|Zielgruppen|Medien|Aufgaben), bestimmte[n|r] (Fälle|Fällen|Umständen|Bedingungen|
    Funktionen|Aufgaben|Tätigkeiten|Bereiche|Bereichen|Situationen),
    ein (breites|großes|gewisses|hohes|ausreichendes|angemessenes|weites) (Spektrum|Angebot|Sortiment|Maß|Feld),
    einen (großen|erheblichen|wesentlichen|gewissen|überwiegenden) (Teil|Anteil),
    ein (großer|erheblicher|wesentlicher|gewisser|überwiegender) (Teil|Anteil),
    der (überwiegende|größte|Großteil) (Teil|der), ein Großteil, mehr oder minder, immer (mehr|weniger), vielfach~
  `),
  escape: phrases(`
    so * wie [(nur|irgend)] (möglich|nötig|machbar|erforderlich), (wenn|falls|sofern|soweit|wo|wann immer|wo immer|
    soweit dies|sofern dies|wenn dies|falls dies|soweit es|wenn es) [(technisch|wirtschaftlich|organisatorisch|
    rechtlich|betrieblich|irgend|zeitlich|fachlich|irgendwie|überhaupt)] (möglich|nötig|erforderlich|notwendig|
    sinnvoll|zumutbar|zweckmäßig|angezeigt|geboten|angebracht|machbar|tunlich|vertretbar|praktikabel|relevant|
    verfügbar|realisierbar|umsetzbar|hilfreich|nützlich|angemessen|zielführend),
    im (Idealfall|Normalfall|Regelfall|Einzelfall|Ausnahmefall|Allgemeinen), in (vielen|manchen|einigen|den meisten|
    bestimmten|seltenen|einzelnen|gewissen|speziellen|gravierenden|begründeten|besonders gelagerten) (Fällen|
    Situationen), fallweise, von Fall zu Fall, je nach (Lage|Situation|Verfügbarkeit|Aufwand|Auslastung|Umfang|
    Anforderung|Anforderungen|Komplexität|Möglichkeit|Bedarfslage|Kapazität|Dringlichkeit|Umständen|Gegebenheiten),
    nach (Verfügbarkeit|Dringlichkeit|Erfordernis|Gutdünken|Belieben|Lage der Dinge|Kräften|bestem Vermögen|bestem
    Wissen), bedarfsweise, bedarfsabhängig~, (bei|auf) (Verfügbarkeit|Gelegenheit|freien Kapazitäten|ausreichender
    Kapazität|entsprechendem Bedarf|entsprechender Verfügbarkeit|gegebenem Anlass|konkretem Bedarf),
    vorbehaltlich [der] (Verfügbarkeit|Kapazität|verfügbarer Kapazitäten), anzustreben,
    sich [(nach Kräften|stets|redlich|ernsthaft)] (bemühen|bemüht|zu bemühen), (bemüht|bemühen) (sich|darum|um),
    bestrebt, alles (tun|daransetzen|daran setzen|unternehmen|Mögliche|Erdenkliche|Zumutbare), alles daran,
    (sein|ihr|unser) (Bestes|Möglichstes|Bestmögliches), tunlichst, wenn es geht,
    wenn [die] (Zeit|Kapazitäten|Ressourcen|Umstände) (erlauben|erlaubt|vorhanden sind|zulassen|zulässt),
    soweit [es] die (Witterung|Umstände|Kapazitäten|Zeit) *,
    unter (normalen|üblichen|gewissen|bestimmten|besonderen|gewöhnlichen) (Umständen|Bedingungen|Voraussetzungen),
    nach eigener (Einschätzung|Wahl), im eigenen Ermessen,
    (im|nach|in das|ins) [(freien|billigem|pflichtgemäßem|alleinigen|seinem|ihrem|freiem)] Ermessen,
    wenn es sich anbietet, wo es sich anbietet, bestenfalls, möglicherweise, allenfalls, womöglich, vermutlich, im
    Rahmen (des Zumutbaren|der verfügbaren Mittel|der verfügbaren Ressourcen|der Verfügbarkeit|freier Kapazitäten|
    vorhandener Kapazitäten|des Budgets|vertretbarer Kosten), bis auf (Weiteres|weiteres), auf Kulanz, kulanzweise,
    nicht zwingend, erforderlichenfalls, nötigenfalls, notfalls, falls Bedarf besteht, tendenziell~,
    auf ein (Mindestmaß|notwendiges Maß|erforderliches Maß|Minimum)
  `),
  openEnd: phrases(`
    (und|oder) (vieles andere|vieles weitere|einiges mehr)$, und (viele|vieles) (weitere|andere|mehr), u. s. w.,
    u. v. a., u. v. a. m., und dergleichen mehr, u. dgl., o. dgl., oder dergleichen, etc. pp., und so fort, usf.,
    (und|oder) (ähnlich|artverwandt)~ *,
    (und|oder) (sonstige[n|r]|andere[n|r]) (Arbeiten|Aufgaben|Leistungen|Tätigkeiten|Maßnahmen|Themen|Unterlagen),
    nicht abschließend~, ohne Anspruch auf Vollständigkeit, um nur einige zu nennen, oder so ähnlich, und noch mehr
  `),
  placeholder: phrases(`
    noch zu (vereinbarende|bestimmende|definierende|klärende|benennende)[n|r|s],
    noch zu (benennen|ermitteln|konkretisieren|besprechen|festlegen|spezifizieren|ergänzen|entscheiden),
    noch nicht (festgelegt|geklärt|vereinbart|spezifiziert|entschieden|bestimmt|final), (wird|werden) (noch|später|
    gesondert|separat|zu einem späteren Zeitpunkt) (festgelegt|geklärt|definiert|vereinbart|bestimmt|abgestimmt|
    entschieden|konkretisiert|bekanntgegeben|bekannt gegeben|spezifiziert|ergänzt)$,
    noch (unklar|unbekannt|ungeklärt|unbestimmt|abzustimmen|abzuklären|zu klären),
    muss noch (geklärt|definiert|festgelegt|abgestimmt) *, n. n. b.
  `),
  exceptions: phrases(`
    nicht mehrmals, detailliert~ (Spezifikation|Spezifikationen|Planung|Kostenaufstellung|Rechnung|Rechnungen|
    Leistungsverzeichnis|Aufstellung), relativ (zu|zum|zur|zueinander),
    stark~ (Authentifizierung|Authentisierung|Kundenauthentifizierung|Verschlüsselung|Passwort|Passwörter),
    ordentlich~ (Kündigung|Gericht|Gerichte|Gerichtsbarkeit|Kaufmann|Kaufmanns), sehr geehrte[r] *,
    fortlaufend~ (Nummer|Nummern|Nummerierung|nummeriert|Seitenzahl|Seitenzahlen), periodisch~ (System|Zahl),
    selten~ Erden, (maschinell|elektronisch) lesbar~,
    offensichtlich~ (Mangel|Mängel|Mängeln|unrichtig|Schreibfehler|Unrichtigkeit), gesund~ Menschenverstand,
    sicher~ (Drittstaat|Drittstaaten|Drittland|Drittländer), wirtschaftlich günstigst~,
    (günstigst~|wirtschaftlichst~) Angebot, allgemein anerkannt~ Regeln der Technik, anerkannt~ Regeln der Technik,
    im Einzelnen (aufgeführt|genannt|beschrieben|geregelt|aufgelistet),
    entscheidend~ (Instanz|Stelle|Gremium|Behörde|Person), wie (lange|viele|viel|oft|hoch|weit),
    etwas (anderes|anderem), knapp~ Mehrheit, langsam~ Abfragen, diskret~ Mathematik,
    intelligent~ (Messsystem|Messsysteme|Messsystemen), sauber~ (Wasser|Wäsche|Wäschestücke),
    selten~ (Erkrankung|Erkrankungen|Krankheiten), schwach~ (Passwort|Passwörter)
  `),
  nouns: phrases(`
    Produktivität, Wirtschaftlichkeit, Verständlichkeit, Lesbarkeit, Akzeptanz, Motivation, Attraktivität,
    Sichtbarkeit, Bekanntheit, Nutzererfahrung, Nutzererlebnis, Kundenbindung, Kundenerlebnis, Wettbewerbsfähigkeit,
    Nachhaltigkeit, Sauberkeit, Professionalität, Widerstandsfähigkeit, Resilienz, Wartbarkeit, Bedienbarkeit,
    Usability, Reaktionsfähigkeit, Innovationskraft, Innovationsfähigkeit, Nachvollziehbarkeit, Lebensqualität,
    Geschwindigkeit, Schnelligkeit, Agilität, Robustheit,
    (Aufenthalts|Versorgungs|Ergebnis|Beratungs|Betreuungs|Prozess|Bild|Arbeits)qualität, Nutzerfreundlichkeit,
    Anwenderfreundlichkeit, Bürgerfreundlichkeit, Kundenorientierung, Bürgernähe, Benutzbarkeit, Zukunftsfähigkeit,
    (Rechts|Zukunfts|Planungs|Versorgungs|Prozess)sicherheit, Komfort, Mitarbeitermotivation,
    Arbeitgeberattraktivität, Teamgeist, Übersichtlichkeit, Wohlbefinden, Barrierearmut, Interoperabilität,
    Langlebigkeit, Handlungsfähigkeit, Praxistauglichkeit
  `),
  verbs: phrases(`
    fördern, fördert, gefördert~, Förderung, maximieren, maximiert, Maximierung, garantieren, garantiert, optimiere,
    Optimierungen, hebt, anheben
  `),
};
