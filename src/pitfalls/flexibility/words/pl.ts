import type { ApprovalWords } from './types.ts';

export const pl: ApprovalWords = {
  lead: [
    '(klient|klienta|zamawiający|zamawiającego|nasza|nasze)',
    '(zgoda|zgody|akceptacja|akceptacji|zatwierdzenie|zatwierdzenia|zatwierdza|akceptuje)',
    '(uprzednia|pisemna|pisemnej)',
    '(na|dla)',
  ],
  everything: ['wszystko [inne]', 'wszystkiego', 'wszystkie (sprawy|rzeczy)', 'cokolwiek'],
  nothing: [
    '(nic|niczego) bez',
    '(żadna|żadnej|żadnych|żadne|żaden) (praca|prac|zmiana|zmian|decyzja|decyzji|krok|wydatek|wydatków|zadanie|zadań) bez',
  ],
  all: [
    '(każda|każdy|każde|każdą|każdej|każdego)',
    '(wszystkie|wszystkich|wszystkim)',
    '(wszelkie|wszelkich|wszelka|wszelki)',
    '(jakakolwiek|jakikolwiek|jakiekolwiek|jakichkolwiek)',
  ],
  between: ['(pojedyncza|pojedynczy|pojedyncze|pojedynczą|najmniejsza|najmniejszy|inne|inna|inny)'],
  things: [
    '(praca|prace|prac|pracę|pracy|czynność|czynności|działanie|działania|działań)',
    '(zmiana|zmiany|zmian|zmianę|modyfikacja|modyfikacje|modyfikacji|modyfikację)',
    '(decyzja|decyzje|decyzji|decyzję)',
    '(krok|kroki|kroków|kroku|etap|etapy|etapów|etapu|zadanie|zadania|zadań)',
    '(wydatek|wydatki|wydatków|wydatku|koszt|koszty|kosztów)',
  ],
  and: ['i', 'oraz', 'lub', 'albo', 'i/lub'],
  after: [
    '(bez wyjątku|bez wyjątków|na piśmie|pisemnie|z góry|z wyprzedzeniem|uprzednio)',
    '(nawet (drobne|drobna|najmniejsza|najmniejsze|mała|małe))',
    '(wykonawcy|dostawcy|zespołu|projektu|w projekcie)',
    '(wymaga|wymagają|musi|muszą|jest|są)',
  ],
  narrowing: ['(jeśli|jeżeli|gdy|chyba że|oprócz|poza|z wyjątkiem|tylko|powyżej|ponad|przekraczające|przekraczający)'],
};
