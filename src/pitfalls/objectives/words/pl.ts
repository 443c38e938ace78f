import type { ObjectiveWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const pl: ObjectiveWords = {
  universals: listed('każd\\p{L}{1,4}, nikt, nic'),
  outcomes: listed(
    'dostarczon\\p{L}{1,4}, zaakceptowan\\p{L}{1,4}, opublikowan\\p{L}{1,4}, podpisan\\p{L}{1,4}, zatwierdzon\\p{L}{1,4}, uruchomion\\p{L}{1,4}, zakończon\\p{L}{1,4}, wdrożon\\p{L}{1,4}, odebran\\p{L}{1,4}, udokumentowan\\p{L}{1,4}, przetestowan\\p{L}{1,4}, zainstalowan\\p{L}{1,4}, zapłacon\\p{L}{1,4}, wysłan\\p{L}{1,4}, spełnion\\p{L}{1,4}, dostępn\\p{L}{1,4}, gotow\\p{L}{1,4}, odbiór, wdrożenie, publikacja, uruchomienie, tak, nie, terminowo, w terminie, zaliczon\\p{L}{1,4}, przekazan\\p{L}{1,4}',
  ),
  degrees: listed(
    'bardziej, bardzo, (?:szybk|szybsz|wysok|wyższ|lepsz|najlepsz|dobr|sprawn|sprawniejsz|łatw|łatwiejsz|prost|nowoczesn|stabiln|niezawodn|skuteczn|efektywn|wydajn|duż|większ)\\p{L}{1,3}',
  ),
  degreesBehind: listed('(?:szybk|szybsz|wysok|wyższ|lepsz|sprawniejsz)\\p{L}{1,3}'),
  norms: listed(
    'rodo, iso, wcag, ustaw\\p{L}{0,4}, norm\\p{L}{0,3}, prawn\\p{L}{1,3}, przepis\\p{L}{0,3}, rozporządzen\\p{L}{0,3}, standard\\p{L}{0,3}, audyt\\p{L}{0,3}, certyfikat\\p{L}{0,3}',
  ),
  relative: listed(
    'mniej, niższ\\p{L}{1,3}, wyższ\\p{L}{1,3}, szybciej, zmniejsz\\p{L}+, zwiększ\\p{L}+, obniż\\p{L}+, skróc\\p{L}+, popraw(?:a|y|ić|ę), wzrost\\p{L}*, spadek, spadku, połow\\p{L}, dwukrotn\\p{L}+, oszczędno\\p{L}+, redukc\\p{L}+',
  ),
  changes: listed(
    'zmniejsz\\p{L}+, zwiększ\\p{L}+, obniż\\p{L}+, skróc\\p{L}+, redukc\\p{L}+, wzrost\\p{L}*, spadek, spadku, połow\\p{L}, dwukrotn\\p{L}+',
  ),
  fromTo: ['z', '(?:do|na)'],
  reports: listed(
    'raport\\p{L}{0,3}, sprawozdani\\p{L}{1,2}, protokół, protokoł\\p{L}{1,3}, plan(?:u|em|ie|y|ów)?, prezentacj\\p{L}{1,2}, notatk\\p{L}{1,3}, harmonogram\\p{L}{0,3}',
  ),
  efforts: listed(
    'godzina, godziny, godzin, dzień, dni, nakład, pracochłonność, budżet, budżetu, wydatki, koszt, koszty, kosztów, cena, umowa, umowy, umów, milion, miliony, milionów, mln, tys, roboczogodzina, roboczogodziny, roboczogodzin, osobodni',
  ),
  fillers: listed(
    'na, w, z, do, i, lub, co, najmniej, najwyżej, nie, więcej, mniej, niż, maksymalnie, minimum, tydzień, tygodniu, miesiąc, miesiącu, rok, roku, łącznie, liczba, przepracowane, podpisane, podpisanych, tygodniowo, miesięcznie, rocznie, roczny, roczna, miesięczny, całkowity, łączny, pracy, projektu',
  ),
  never: listed('nigdy'),
  roundTheClock: listed(
    '24\\s?/\\s?7, 24 godziny na dobę, całodobow\\p{L}+, przez całą dobę, bez przerw\\p{L}?, całą dobę, nieprzerwan\\p{L}+',
  ),
  availability: listed('dostępno\\p{L}+, dostępn\\p{L}{1,3}'),
  tests: listed('test\\p{L}{0,3}, kontrol\\p{L}{1,2}, audyt\\p{L}{0,3}, przegląd\\p{L}{0,3}, pokryci\\p{L}{1,2}'),
};
