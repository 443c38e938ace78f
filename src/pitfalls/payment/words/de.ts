import type { PaymentWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const de: PaymentWords = {
  results: listed(
    '\\p{L}*abnahmen?, abgenommen\\p{L}*, \\p{L}*freigaben?, freigegeben\\p{L}*, \\p{L}*lieferung(?:en)?, geliefert\\p{L}*, \\p{L}*übergabe, fertigstellung, fertig, (?:projekt|phasen)?abschluss, abgeschlossen\\p{L}*, inbetriebnahme, in betrieb, produktivsetzung, go-?live, \\p{L}*meilensteine?n?, service[\\s-]?levels?, slas?, verfügbarkeit, \\p{L}*ergebnis(?:se|sen)?, ziele?n?, zielerreichung, projektende',
  ),
  occasions: listed(
    'unterschrift, unterzeichnung, unterzeichnet, vertr[aä]g\\p{L}*, auftrag\\p{L}*, beauftragung, bestellung, zuschlag, (?:projekt|vertrags|arbeits)?beginn, (?:projekt)?start, kick-?off, anzahlung, vorauszahlung, voraus, vorschuss, vorkasse, rechnung\\p{L}*, monat\\p{L}*, woche\\p{L}*, wöchentlich, quartal\\p{L}*, jahre?s?, jährlich',
  ),
};
