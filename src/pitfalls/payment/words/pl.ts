import type { PaymentWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const pl: PaymentWords = {
  results: listed(
    'odbi[óo]r\\p{L}*, odebran\\p{L}+, akceptacj\\p{L}+, zaakceptowan\\p{L}+, zatwierdz\\p{L}+, dostaw\\p{L}*, dostarcz\\p{L}+, przekazan\\p{L}+, zakończ\\p{L}+, ukończ\\p{L}+, uruchomien\\p{L}+, wdroż\\p{L}+, kamie(?:ń|ni\\p{L}+) milow\\p{L}+, etap\\p{L}*, poziom\\p{L}* usług, sla, dostępnoś\\p{L}+, cel\\p{L}{0,3}, wynik\\p{L}*, rezultat\\p{L}*',
  ),
  occasions: listed(
    'podpisan\\p{L}+, umow\\p{L}+, zamówieni\\p{L}+, zleceni\\p{L}+, rozpoczęci\\p{L}+, początk\\p{L}+, początek, start\\p{L}*, kick-?off, zaliczk\\p{L}+, zadatek, przedpłat\\p{L}+, z góry, faktur\\p{L}+, miesi\\p{L}+, tydzień, tygodni\\p{L}*, kwarta[lł]\\p{L}*, rok, roku, rocz\\p{L}+',
  ),
};
