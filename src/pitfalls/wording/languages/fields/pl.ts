import { phrases } from './phrases.ts';

/** Polish words that judge, by what they judge. Those that judge only beside some nouns stand with these nouns. */
export const plJudgements = {
  speed: phrases(`
    prędk~, błyskawiczn~, niedług~, punktualn~,
    (krótk~|rozsądn~|możliwie krótk~) (termin|terminie|terminach|czas|czasie|czasu|okres|okresie|okresu),
    (czas|czasy) (reakcji|odpowiedzi|oczekiwania|ładowania|realizacji) [jest] (krótk~|nisk~),
    (sprawy|spraw|zadania|zadań|potrzeby|zgłoszenia) pilne, pilne (sprawy|zadania|potrzeby|prace), z zapasem,
    z pilnością, prędko, błyskawicznie, pilnie, na czas$,
    z (odpowiednim|stosownym|wystarczającym|należytym|dużym|wcześniejszym|pewnym) wyprzedzeniem, z wyprzedzeniem,
    (we|w) (właściwym|stosownym|dogodnym|rozsądnym|najbliższym|możliwie najkrótszym|niedalekim|krótkim|
    późniejszym) (czasie|terminie|momencie), w (najbliższej|niedalekiej) przyszłości, w przyszłości, w swoim czasie,
    niedługo, w (krótkiej|dłuższej) perspektywie, w najkrótszym czasie, bez zbędnych opóźnień, w dłuższym okresie
  `),
  frequency: phrases(`
    sporadyczn~, okazjonaln~, rzadk~ (przypadki|przypadkach|sytuacje),
    ewentualn~ (zmiany|zmian|poprawki|poprawek|problemy|problemów|pytania|potrzeby|prace|prac|trudności),
    nawracając~, powtarzając~ się,
    ciągł~ (rozwój|rozwoju|nadzór|nadzoru|monitoring|monitorowanie|monitorowania|wsparcie|wsparcia|kontakt|kontaktu|
    współpraca|współpracę|poprawa|poprawę|usprawnianie),
    bieżąc~ (kontakt|kontaktu|komunikacja|komunikację|komunikacji|informacja|informację|informacji|aktualizacja|
    aktualizację|aktualizacji|pomoc|pomocy|doradztwo|doradztwa|konsultacje|konsultacji|monitorowania|porządkowanie|
    porządkowania|raportowanie|raportowania|potrzeby|potrzeb|potrzebami),
    stał~ (podnoszenie|podnoszenia|rozwój|rozwoju|doskonalenie|doskonalenia|monitorowanie|monitorowania|kontrola|
    kontrolę|kontroli|opieka|opiekę|opieki|obsługa|obsługę|aktualizacja|aktualizację|poprawa|poprawę|komunikacja|
    komunikację),
    cykliczn~ (spotkania|spotkań|raporty|raportów|szkolenia|szkoleń|przeglądy|przeglądów|kontrole|kontroli),
    okresow~ (spotkania|spotkań|raporty|raportów), nieraz, niekiedy, czasami, rzadko, z reguły, na ogół,
    od czasu do czasu, co jakiś czas, wielokrotnie, cyklicznie, nieustannie, bezustannie,
    z (odpowiednią|wystarczającą|należytą|większą|dużą) (częstotliwością|regularnością)
  `),
  nearness: phrases(`
    praktycznie, orientacyjnie, w przybliżeniu, orientacyjn~, przybliżon~
  `),
  care: phrases(`
    ostrożn~, rozważn~, uważn~, skrupulatn~, sumienn~, wnikliw~, drobiazgow~, gruntown~,
    szczegółow~ (opis|opisu|analiza|analizę|analizy|raport|raporty|raportów|omówienie),
    odpowiedzialn~ (podejście|podejścia|korzystanie|zachowanie|gospodarowanie), taktown~, dyskretn~,
    godn~ (zaufania|zaufaną|warunki|warunków), uczciw~,
    etyczn~ (postępowanie|postępowania|zachowanie|standardy|standardów), lojaln~, wzorow~,
    szczególn~ (staranność|starannością|staranności|uwaga|uwagę|uwagi|nacisk|znaczenie|znaczenia|dbałość|dbałością|
    ostrożność|ostrożnością), wyczerpując~, sprawiedliw~, obiektywn~, wyważon~,
    z (należytą|najwyższą|dużą|wielką|szczególną|odpowiednią|zachowaniem należytej|pełną|właściwą|maksymalną|
    całą) (starannością|staranności|dbałością|uwagą|troską|ostrożnością|precyzją|dokładnością|rzetelnością|kulturą|
    odpowiedzialnością|delikatnością|życzliwością|poszanowaniem),
    z (szacunkiem|troską|rozwagą|wyczuciem|ostrożnością|zaangażowaniem|łatwością|powodzeniem|pożytkiem|życzliwością|
    należytym szacunkiem), należycie, właściwie, ładnie, solidnie, rozważnie, kreatywnie, rzetelnie, oszczędnie,
    racjonalnie, wygodnie, wnikliwie, gruntownie, dogłębnie, obszernie, cierpliwie, atrakcyjnie, harmonijnie,
    uprzejmie, taktownie, kulturalnie, profesjonalnie, wystarczająco dobrze, wszechstronnie, odpowiedzialnie,
    wyczerpująco, znakomicie, doskonale, wspaniale, mocno, silnie
  `),
  quality: phrases(`
    znakomit~, wybitn~, wspaniał~, wyśmienit~, ponadprzeciętn~, ponadstandardow~, wysokojakościow~, wysokiej klasy,
    wysokiej próby, najwyższej (klasy|próby|staranności), (wysok~|najwyższ~) (jakość|jakości|jakością),
    (wysok~|najwyższ~) (standard|standardy|standardów|standardem|standardami|standardzie|kultura|kulturę|kultury|
    skuteczność|skuteczności|efektywność|sprawność|sprawności|dyspozycyjność|estetyka|estetykę|estetyki|użyteczność|
    trwałość|trwałości|odporność|odporności|precyzja|precyzję|precyzji|dokładność|dokładności|dostępność|dostępności|
    profesjonalizm|profesjonalizmem|kompetencje|kompetencji|kompetencjami|komfort|komfortu|jakością|zaangażowanie|
    zaangażowaniem|higiena|higieny), wysok~ (poziom|poziomu|poziomie), na najwyższym poziomie$,
    najwyższ~ (poziom|poziomu|poziomie) (usług|obsługi|jakości|bezpieczeństwa|świadczenia),
    (wysoko|wysoce) (wykwalifikowan~|wyspecjalizowan~|wydajn~|dostępn~|specjalistyczn~|efektywn~),
    niedopuszczaln~ (opóźnienia|jakość), nieakceptowaln~, niezadowalając~, satysfakcjonując~, pożądan~,
    korzystn~ (warunki|warunków|warunkach|wpływ|wpływu|wizerunek|rozwiązanie),
    pozytywn~ (wpływ|wpływu|wizerunek|wizerunku|atmosfera|atmosferę|efekt|efekty|odbiór),
    negatywn~ (wpływ|wpływu|skutki|skutków|oddziaływanie), porządn~, należn~ (troską|starannością|uwagą), cenn~,
    fachow~, wysmakowan~, bezawaryjn~
  `),
  look: phrases(`
    eleganck~, czyst~, w (czystości|należytej czystości), zadowolon~, zadowoleni, usatysfakcjonowan~, ładn~, piękn~,
    gustown~, efektown~, nowatorsk~, stylow~, zadban~, przestronn~, cich~ (praca|pracę|pracy), spokojn~,
    reprezentacyjn~ (wygląd|wyglądu), ciekaw~, interesując~, inspirując~, motywując~, przekonując~, przystępn~,
    zdrow~ (wygląd|wyglądu),
    (widoczn~) (zabrudzenia|zabrudzeń|uszkodzenia|uszkodzeń|ślady|śladów|wady|wad|plam|plamy), równomiern~
  `),
  competence: phrases(`
    wykwalifikowan~, kwalifikowan~ (kadra|kadrę|kadry|personel|personelu|pracownicy|pracowników),
    przeszkolon~ (personel|personelu|kadra|kadrę|pracownicy|pracowników), wyspecjalizowan~, wyszkolon~,
    (bogat~|duż~|szerok~|wieloletn~|udokumentowan~|niezbędn~|odpowiedn~|stosown~) (doświadczenie|doświadczenia|
    doświadczeniem|wiedza|wiedzę|wiedzy|wiedzą|kompetencje|kompetencji), z doświadczeniem,
    posiadając~ doświadczenie, specjalistyczn~ (wiedza|wiedzę|wiedzy|kadra|kadrę|doradztwo),
    uznan~ (ekspert~|eksperci|ekspertów|marka|marki|marek|specjalista|specjaliści|specjalistów|renoma|renomie|
    producent|producentów), uznanej (marki|renomie), prestiżow~,
    czołow~ (producent|producentów|firma|firmy|dostawca|dostawców|ekspert|ekspertów),
    zaufan~ (partner|partnera|dostawca|dostawcy|osoba|osoby),
    zaangażowan~ (zespół|zespołu|personel|personelu|pracownicy), zmotywowan~, kreatywn~, pomysłow~,
    twórcz~ (podejście|podejścia|rozwiązania), biegł~ (znajomość|znajomości|znajomością),
    dobr~ (znajomość|znajomości|znajomością|organizacja|organizację|organizacji|komunikacja|komunikację|współpraca|
    współpracę|współpracy|kondycja), biegle, blisko (współpracuje|współpracować|współpracując|współpracują),
    ściśle współpracuj~, doświadczeni (pracownicy|specjaliści|eksperci|trenerzy|konsultanci), kompetentni,
    wykwalifikowani, specjaliści z doświadczeniem, (charakter|wymiar|podejście) praktyczn~,
    (osoby|osób|pracownicy|pracowników) odpowiedzialn~ [i *]$
  `),
  modernity: phrases(`
    aktualn~ (wiedza|wiedzę|wiedzy|trendy|trendami|trendów|potrzeby|potrzeb|potrzebami|standardy|standardami|
    technologie|technologii), dynamiczn~ (rozwój|rozwoju|zespół|zespołu),
    trwał~ (rozwiązanie|rozwiązania|materiał|materiały|materiałów|współpraca|współpracę), krótkotrwał~, długotrwał~,
    długookresow~, długofalow~, unowocześnion~,
    najnowsz~ (wiedza|wiedzę|wiedzy|osiągnięcia|osiągnięć|standardy|standardami|standardów|metody|metod|technologią|
    technologia|technologię|technologiami|narzędzia|narzędzi|trendami|trendów|rozwiązaniami),
    przestarzał~ (technologia|technologie|technologii|rozwiązania|rozwiązań|sprzęt|sprzętu|urządzenia|urządzeń),
    aktualn~ (oraz|i) (kompletn~|rzeteln~|czyteln~), (czyteln~|rzeteln~|kompletn~|spójn~) (i|oraz) aktualn~,
    zawsze aktualn~, awangardow~, nowej generacji, ostatniej generacji
  `),
  extent: phrases(`
    [naj](łatwiejsz|prostsz|sprawniejsz|skuteczniejsz|wydajniejsz|efektywniejsz|szybsz|bezpieczniejsz|dokładniejsz|
    wygodniejsz|czytelniejsz|atrakcyjniejsz|trwalsz|mocniejsz|silniejsz|stabilniejsz|ciekawsz|pełniejsz|istotniejsz|
    szersz|głębsz|elastyczniejsz|trafniejsz|czystsz|korzystniejsz)~, tańsz~, ważniejsz~,
    (minimalizować|minimalizuje|minimalizując|zminimalizować|zminimalizuje),
    wysok~ (wymagania|wymagań|wymaganiom|odporność|odporności), duż~, wielk~, ogromn~, olbrzym~, niemał~,
    mał~ (zmiany|zmian|ilości|ilość|zakres|zakresie|znaczenie|znaczeniu), szerok~, rozległ~, obszern~,
    głębok~ (analiza|analizę|analizy|wiedza|wiedzę|wiedzy|zmiany|zmian|zrozumienie), dogłębn~, intensywn~,
    pogłębion~,
    nisk~ (koszt|koszty|kosztów|koszcie|zużycie|zużycia|jakość|jakości|awaryjność|awaryjności|emisyjność),
    (minimalizacja|minimalizację|minimalizacji) (ryzyka|kosztów|zakłóceń|uciążliwości|przestojów|strat|wpływu),
    ograniczon~ do minimum, pokaźn~, nieznaczn~, umiarkowan~, zbilansowan~, nieproporcjonaln~, obfit~, wydatn~,
    maksymaln~ (efekt|efekty|komfort|komfortu|wykorzystanie|wykorzystania|wykorzystaniem|wydajności|bezpieczeństwa|
    staranność|starannością|efektywność|ochrona|ochronę|uproszczenie|korzyści),
    pełn~ (zadowolenie|zadowolenia|satysfakcja|satysfakcję|gotowość|gotowości|zaangażowanie|zaangażowaniem|
    profesjonalizm|profesjonalizmem|współpraca|współpracę|funkcjonalność|funkcjonalności|dyspozycyjność|
    dyspozycyjności|bezpieczeństwa|staranność|starannością),
    złożon~ (problem|problemy|problemów|zadania|zadań|projekty|projektów|procesy|procesów|sprawy|spraw),
    skomplikowan~, trudn~, uciążliw~, dotkliw~, dług~ (okres|czas|czasu),
    (mniejsz~|większ~) (uciążliwość|ryzyko|zaangażowanie|komfort|nacisk|swoboda|swobodę|znaczenie|dokładność|
    częstotliwość|częstotliwością|różnorodność|zadowolenie|trwałość|wygoda|wygodę),
    w (istotny|znaczny|znaczący|wyraźny|odczuwalny|znacznym|większym|mniejszym|możliwie najmniejszym|
    możliwie największym) (sposób|stopień|zakresie|stopniu), zasadnicz~ znaczenie,
    możliwie (mał~|duż~|nisk~|wysok~|szerok~|dokładn~|prost~),
    dług~ (przerwy|przerw|przestoje|przestojów|kolejki|oczekiwanie|oczekiwania), trwał~ (wpływ|wpływu), najczęstsz~,
    wysok~ (prędkość|prędkości|częstotliwość|tempo|frekwencja|frekwencję), bardzo, wysoce, dość, dosyć, nader,
    niezwykle, niezmiernie, nadzwyczaj, szczególnie (ważn~|istotn~|cenn~), stosunkowo,
    względnie (szybk~|mał~|duż~|nisk~|wysok~|tan(i|ie|ia)), zbyt, nieco, trochę,
    w (znacznym|dużym|wysokim|odpowiednim|pewnym|szerokim|wystarczającym|niewielkim|możliwie szerokim|
    największym) (stopniu|zakresie|wymiarze),
    w pełni (funkcjonaln~|sprawn~|zadowalając~|profesjonaln~|bezpieczn~|wykwalifikowan~|satysfakcjonując~|
    zintegrowan~|dostosowan~|kompatybiln~|operacyjn~), całkowicie (bezpieczn~|funkcjonaln~|zadowalając~|sprawn~),
    w dużej części, w przeważającej (części|mierze), w miarę (dokładn~|szybko|sprawnie|nowoczesn~|nowe)
  `),
  importance: phrases(`
    ważn~ (informacje|informacji|zmiany|zmian|dane|danych|element|elementy|elementów|kwestie|kwestii|aspekty|aspektów|
    zagadnienia|zagadnień|funkcje|funkcji|wydarzenia|wydarzeń|sprawy|spraw|problemy|problemów), najważniejsz~,
    kluczow~ (informacje|informacji|element|elementy|elementów|aspekty|aspektów|kwestie|kwestii|zagadnienia|zagadnień|
    funkcje|funkcji|znaczenie|znaczenia|problemy|problemów),
    główn~ (cele|celów|kierunki|kierunków|problemy|problemów|zagadnienia|zagadnień|potrzeby), fundamentaln~,
    relewantn~, trafn~,
    praktyczn~ (rozwiązania|rozwiązań|wskazówki|wskazówek|porady|porad|podejście|podejścia|wiedza|wiedzę|wiedzy),
    pomocn~,
    (konieczn~|potrzebn~) (działania|działań|czynności|informacje|informacji|dane|danych|dokumenty|dokumentów|
    wyposażenie|wyposażenia|wsparcie|wsparcia|kwalifikacje|kwalifikacji|doświadczenie|doświadczenia|naprawy|napraw|
    poprawki|poprawek|zmiany|zmian|uprawnienia|pomoc|pomocy|umiejętności)
  `),
  completeness: phrases(`
    pełn~ (informacja|informację|informacji|dokumentacja|dokumentację|dokumentacji|wiedza|wiedzę|wsparcie|wsparcia|
    obsługa|obsługę|obsługi|opis|opisu), całościow~, wieloaspektow~
  `),
  clarity: phrases(`
    klarown~, zwięzł~, treściw~, wyraźn~ (poprawa|poprawę|różnica|obraz|obrazu|druk|pismo|oznakowanie), nieczyteln~,
    niezrozumiał~, widoczn~ (miejsce|miejscu), w widocznym miejscu, łatwo dostępn~, dobrze widoczn~,
    w sposób (zrozumiały|jasny|przystępny|przejrzysty|widoczny|profesjonalny|rzetelny|należyty|właściwy|ciągły|trwały|
    estetyczny|ostrożny|staranny|niezakłócony|efektywny|wystarczający|odpowiedzialny|uporządkowany|skoordynowany|
    zorganizowany|nieuciążliwy|kulturalny|oszczędny|ekonomiczny|racjonalny|systematyczny|usystematyzowany|dyskretny|
    przyjazny|zadowalający|pełny|wyczerpujący|kompleksowy|niezawodny|atrakcyjny|interesujący|niebudzący wątpliwości)
  `),
  wellDone: phrases(`
    dobrze (udokumentowan~|zorganizowan~|zaprojektowan~|przygotowan~|utrzyman~|zaplanowan~|opisan~|oznakowan~|
    oświetlon~|wyposażon~|wykonan~|zabezpieczon~|dobran~|dopasowan~|skoordynowan~|przemyślan~|wyszkolon~|przeszkolon~|
    zarządzan~|napisan~|sformułowan~|uzasadnion~|zintegrowan~|rozumian~|znan~|wykształcon~|funkcjonując~|widoczn~|
    poinformowan~),
    (odpowiednio|właściwie|należycie|prawidłowo|starannie|wystarczająco|dostatecznie|optymalnie|
    profesjonalnie) (przeszkolon~|zabezpieczon~|przygotowan~|wykwalifikowan~|oznakowan~|wyposażon~|dobran~|wykonan~|
    utrzyman~|udokumentowan~|zorganizowan~|dostosowan~|skonfigurowan~|przechowywan~|chronion~|opisan~|ubran~|duż~|
    wysok~|szybk~), skoordynowan~, przemyślan~, dopracowan~, zharmonizowan~
  `),
  comfort: phrases(`
    dogodn~, user-friendly, łatwość (obsługi|użytkowania|utrzymania|utrzymaniu|użycia|korzystania),
    łatwości (obsługi|użytkowania|utrzymania|użycia|korzystania),
    (komfort|komfortu|wygoda|wygodę|wygody) (użytkowania|użytkowników|pracy|korzystania|obsługi|klientów|pacjentów|
    mieszkańców|podróży|uczestników), mił~ (obsługa|obsługę|obsługi|atmosfera|atmosferę|atmosferze|wygląd),
    serdeczn~, grzeczn~, sympatyczn~, ciepł~ (atmosfera|atmosferę|przyjęcie), empatyczn~,
    otwart~ (komunikacja|komunikację|komunikacji|podejście|podejścia|postawa|postawę), cierpliw~, wyrozumiał~,
    przyjemn~,
    bez (problemów|komplikacji|zakłóceń|większych problemów|trudności|zbędnej zwłoki|zbędnych formalności),
    niekłopotliw~, nieskomplikowan~,
    (zdolności|umiejętności|kompetencje) (komunikacyjn~|pedagogiczn~|interpersonaln~|organizacyjn~|miękk~|społeczn~),
    (umiejętność|zdolność) (pracy w zespole|komunikacji|organizacji), prac~ zespołow~, wysok~ (kulturze|kulturą),
    komunikatywn~
  `),
  safety: phrases(`
    bezpieczn~, wytrzymał~, mocn~, siln~, potężn~,
    zdrow~ (żywność|żywności|żywienie|żywienia|posiłki|posiłków|dieta|diety|odżywianie|odżywiania|środowisko|
    środowiska|atmosfera|atmosferę|styl), śwież~, smaczn~, pożywn~, pełnowartościow~,
    gorąc~ (posiłek|posiłki|posiłków|dania|dań), rezylientn~, bogat~,
    bez (poważn~|większ~|istotn~|zbędn~|dłuższ~) (błędów|wad|usterek|problemów|zakłóceń|awarii|przerw|opóźnień|
    przestojów), poważn~ (zakłócenia|zakłóceń|problemy|problemów)
  `),
  cost: phrases(`
    tan(i|ia|ie|iej|iego|ich|im|imi|io), niedrog~, przystępn~ cen~, oszczędn~,
    ekonomiczn~ (rozwiązanie|rozwiązania|eksploatacja|eksploatację|eksploatacji|użytkowanie), efektywn~ kosztowo,
    korzystn~ (cena|cenę|ceny|cenie|cenowo),
    konkurencyjn~ (cena|cenę|ceny|cen|cenach|oferta|ofertę|warunki|warunków),
    rynkow~ (cena|ceny|cen|warunki|warunkach|warunków|stawki|stawek), racjonaln~, gospodarn~,
    (cen|ceny|cenach|stawki|stawek|warunki|warunków|warunkach) rynkow~, (cenom|stawkom|cenami|stawkami) rynkow~
  `),
  cooperation: phrases(`
    ścisł~ (współpraca|współpracę|współpracy|kontakt|kontakcie|kontaktu|koordynacja|koordynację|powiązanie),
    blisk~ (współpraca|współpracę|współpracy|kontakt|kontakcie),
    partnersk~ (relacje|relacji|współpraca|współpracę|współpracy|podejście|stosunki), harmonijn~, konstruktywn~,
    (dobr~|sprawn~|efektywn~|skuteczn~) (komunikacja|komunikację|komunikacji|współpraca|współpracę|współpracy|
    przepływ), aktywnie,
    aktywn~ (udział|udziału|współpraca|współpracę|współpracy|wsparcie|wsparcia|uczestnictwo|uczestnictwa|postawa|
    postawę|słuchanie), swobodn~ (atmosfera|atmosferę|atmosferze|komunikacja|komunikację)
  `),
  effect: phrases(`
    stopniowo, stopniow~, konsekwentn~, logiczn~ (układ|układzie|struktura|strukturę), sensown~, ambitn~,
    realistyczn~, wykonaln~, wiarygodn~, odczuwaln~, wymiern~ (korzyści|efekty|efektów|rezultaty),
    widoczn~ (poprawa|poprawę|efekty|efektów), drastyczn~, gwałtown~,
    nieuzasadnion~ (opóźnienia|opóźnień|zwłoka|zwłoki), nieuciążliw~, niezakłócon~, niestosown~,
    nienależyt~ (sposób|stan), sprzyjając~, dopasowan~ do [indywidualnych|bieżących] potrzeb,
    dostosowan~ do [indywidualnych|bieżących|aktualnych|rzeczywistych] (potrzeb|wymagań|możliwości|wieku|warunków|
    okoliczności|specyfiki|oczekiwań), odpowiadając~ (oczekiwaniom|standardom|wymogom rynku), analogiczn~, pokrewn~,
    zbieżn~,
    (jest|są|będzie|będą|być|był~) [bardzo] (aktualn~|nisk~|wysok~|oryginaln~|praktyczn~|pełn~|krótk~|świadom~|
    otwart~|naturaln~|ciepł~|mił~|bezproblemow~|widoczn~|szczegółow~|funkcjonaln~|gorąc~|zaangażowan~|przygotowan~|
    urozmaicon~|indywidualn~|różn~) [i *]$, energooszczędn~,
    realn~ (propozycje|propozycji|cele|celów|korzyści|potrzeby|potrzeb|termin|terminy|wsparcie|wpływ), dostrzegaln~,
    namacaln~,
    sprawdzon~ (personel|pracownicy|rozwiązania|rozwiązań|metody|metod|metodami|dostawcy|dostawców|technologie|
    technologii|partner), bez zarzutu,
    (spełnia|spełniać|spełniają|spełni|zaspokaja|zaspokajać|zaspokoi) [*] (oczekiwania|potrzeby),
    (dostosowan~|dopasowan~) do [*] (potrzeb|okoliczności|oczekiwań|specyfiki|sytuacji|możliwości),
    oryginaln~ (pomysły|pomysłów|projekty|rozwiązania|rozwiązań|podejście), naturalnie,
    potencjał (rozwoju|rozwojowy|wzrostu)
  `),
};

/** Polish quantities, ways out and open ends of the same kinds as the listed ones, and what must be left alone. */
export const plPhrases = {
  quantity: phrases(`
    kilkanaście, kilkadziesiąt, kilkaset, niewiele, niewielu, mnóstwo, wielokrotn~, rozmait~, rozliczn~, nieliczn~,
    odpowiednia (liczba|ilość), odpowiednią (liczbę|ilość), odpowiedniej (liczby|ilości),
    (wystarczając~|niezbędn~|potrzebn~|znaczn~) (liczba|liczbę|liczby|ilość|ilości), większa część, większą część,
    większej części, szerok~ (gama|gamę|gamy|wachlarz|spektrum|zakres|paleta|paletę), różnego (rodzaju|typu),
    coraz (więcej|mniej|lepsz~|szybciej|lepiej)
  `),
  escape: phrases(`
    (jak|możliwie|możliwie jak) (najlepiej|najsprawniej|najdokładniej|najbardziej|najczęściej|najefektywniej|
    najskuteczniej|najkrócej|najmniej|najprościej|najwięcej|najwcześniej|najtaniej|najpełniej|najszerzej|najrzadziej|
    najlepsz~|najwyższ~|największ~|najmniejsz~|najkrótsz~|najszybsz~|najniższ~|najszersz~|najprostsz~|najpełniejsz~),
    tak * jak to [tylko] możliwe, (na ile|o ile|jeśli|jeżeli|gdzie|gdy|kiedy) [to|jest to|tylko] [tylko] możliwe,
    o ile (pozwalają na to warunki|warunki na to pozwalają|okaże się to możliwe|to będzie możliwe),
    w miarę (możności|swoich możliwości|posiadanych środków|dostępności|posiadanych możliwości),
    w zależności od (potrzeby|okoliczności|sytuacji|możliwości|dostępności),
    stosownie do (okoliczności|sytuacji|możliwości), odpowiednio do (potrzeb|okoliczności|sytuacji|możliwości),
    zależnie od (potrzeb|okoliczności|sytuacji|możliwości), adekwatnie do potrzeb,
    w (uzasadnionej|razie uzasadnionej) (potrzebie|potrzeby), w razie (uzasadnionej potrzeby|możliwości),
    (jeśli|jeżeli|gdy|kiedy|o ile) (zachodzi|wystąpi|zaistnieje|pojawi się|będzie) [taka] (potrzeba|konieczność|
    możliwość)$,
    (jeśli|jeżeli|o ile) (stosowne|właściwe|zasadne|to zasadne|będzie to uzasadnione|jest to uzasadnione|
    jest to zasadne), (gdy|gdzie) (stosowne|właściwe|zasadne),
    (dołożyć|dołoży|dołożą|dokłada|dokładać|dokładają|dokładając|dołożenie|dołożenia) [wszelkich|należytych|
    najwyższych|największych|możliwych|wszelkich możliwych] starań, z dołożeniem [wszelkich|należytych] starań,
    (podejmie|podejmować|podjąć|podejmuje|czyni|czynić|uczyni) [wszelkie|możliwe|wszelkie możliwe|odpowiednie|
    racjonalne] (starania|wysiłki), wszelkie (starania|wysiłki),
    (uzasadnion~|rozsądn~|komercyjnie uzasadnion~) (starania|starań|wysiłki|wysiłków),
    (zrobi|uczyni|zrobić|uczynić) wszystko, (stara|starają|starać|postara|postarają|będzie starał|będą starać) się,
    w (szczególnych|szczególnie uzasadnionych|nadzwyczajnych|wyjątkowych|niektórych|określonych) (przypadkach|
    sytuacjach|okolicznościach), w przypadkach (uzasadnionych|szczególnych|wyjątkowych|szczególnie uzasadnionych),
    (według|zgodnie z) (swoim|własnym|swego|swojego|własnego) (uznaniem|uznania), wedle (potrzeb|możliwości),
    w zależności od dostępności, pod warunkiem dostępności, w większości przypadków, z zasady, generalnie,
    ogólnie rzecz biorąc, w granicach (rozsądku|rozsądnych|możliwości), w (rozsądnych|możliwych) granicach,
    (zgodnie|zgodn~) z (oczekiwaniami|potrzebami), do (niezbędnego|koniecznego|absolutnego) minimum,
    jak (najmniej|najbardziej) *,
    (tam|wszędzie tam) gdzie [to|jest to] (możliwe|konieczne|potrzebne|zasadne|stosowne|niezbędne),
    (jeśli|jeżeli|gdy|kiedy) trzeba, w razie czego, na miarę możliwości, o ile warunki [na to] pozwolą,
    (jeśli|o ile) pozwol(ą|i) na to (warunki|czas|okoliczności), w stosownym (czasie|momencie), według możliwości,
    wedle możności, (uzna|uznaje|uznają) za (potrzebn~|stosown~|konieczn~|właściw~|celow~|niezbędn~)
  `),
  openEnd: phrases(`
    (i|oraz|lub) (podobne|podobnych|podobnymi|pokrewne|pokrewnych|zbliżone), i wiele innych, oraz wiele innych,
    ale nie wyłącznie, lecz nie wyłącznie, katalog otwarty, (lista|wykaz|katalog) (otwart~|niezamknięt~),
    i temu podobn~, (lub|albo|czy) (inne|innych|innymi|innym|innego) (podobn~|tego typu|tego rodzaju),
    przykładow~ (wyliczenie|katalog|lista|charakter), mogąc~ (się pojawić|wystąpić)
  `),
  exceptions: phrases(`
    odpowiednio, właściwie (umocowan~|podpisan~), należycie (umocowan~|reprezentowan~),
    duż~ (litera|litery|literą|liter|literami|przedsiębiorstw~|przedsiębiorca|przedsiębiorcy|przedsiębiorców),
    wielk~ (litera|litery|literą|liter|literami|literze|brytan~|piątek), mocn~ stron~,
    siln~ (uwierzytelnianie|uwierzytelniania|uwierzytelnianiem|hasło|hasła|haseł),
    czyst~ (energia|energii|tekst|tekstu|tekstem|ascii|arkusz), czysto,
    (kwalifikowan~) (podpis|podpisu|podpisem|pieczęć|usługa|usługi), [nie]uczciw~ konkurencj~, bogat~ w,
    bezpieczn~ (podpis|podpisu|podpisem|połączenie|połączenia|http|https), świeżo, teoretycznie i praktycznie,
    trudno (palne|palny|palnych|zapaln~), szerok~ (na|pasmo|pasma), wielokrotn~ (użytku|zapisu|wyboru),
    (zamówienia|zamówień|zamówienie) podobn~, (sieć|sieci) rozległ~, (terapi~|opiek~) intensywn~,
    intensywn~ (terapi~|opiek~), (stopień|stopniu|stopnia) umiarkowan~, umiarkowan~ (stopień|stopnia|stopniu),
    szczegółow~ (opis|opisu|opisem|opisie) przedmiotu, najkorzystniejsz~ (oferta|ofertę|oferty|ofert),
    (oferta|ofertę|oferty|ofert) najkorzystniejsz~, praktyczn~ (część|egzamin|zajęcia), podobno, wielkoformatow~,
    stosunkowo do, prosto (z|ze|do), (dobro|dobra|dobr~) osobist~, (wysoko|nisko) położon~,
    dobra (materialne|niematerialne|osobiste), wyrażen~ regularn~, wyrażeń regularnych,
    (zera|zerami|zer|zero) wiodąc~, dokładnie (jeden|jedno|jedną|jednym|dwa|dwie|raz|tyle)
  `),
};
