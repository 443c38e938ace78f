import type { ApprovalWords } from './types.ts';

export const de: ApprovalWords = {
  lead: [
    '(der|die|das|den|wir|unsere|unserer|auftraggeber|auftraggebers|kunde|kunden)',
    '(vorherige|vorheriger|schriftliche|schriftlicher|ausdrückliche)',
    '(freigabe|freigaben|genehmigung|genehmigungen|zustimmung|zustimmungen|erlaubnis|abnahme)',
    '(genehmigt|genehmigen|freigeben|gibt|geben)',
    '(für|von|zu|bei|über)',
  ],
  everything: [
    'alles [(andere|weitere|übrige)]',
    '(alle|sämtliche) (dinge|belange)',
    '(arbeiten|änderungen|entscheidungen|ausgaben) (jeder|aller|jeglicher) art',
  ],
  nothing: [
    'nichts [(geschieht|passiert|beginnt)] (ohne|bevor)',
    '(kein|keine|keinen) (arbeit|schritt|änderung|entscheidung|aufgabe|ausgabe) (ohne|bevor)',
  ],
  all: [
    '(alle|aller|allen|alles)',
    '(jede|jeder|jedes|jeden|jedem)',
    '(jegliche|jeglicher|jeglichen|jegliches)',
    '(sämtliche|sämtlicher|sämtlichen)',
    'jede (art|form) (von|der)',
  ],
  between: [
    '(einzelne|einzelnen|einzelner|einzelnes|anfallende|anfallenden|tägliche|täglichen|laufende|laufenden)',
    'noch so (kleine|kleinen|kleiner|geringe)',
    '(kleinste|kleinsten|geringste|geringsten)',
    '(anderen|andere|sonstige|sonstigen|übrigen)',
    '(der|die|das|den|unserer|ihrer)',
  ],
  things: [
    '(arbeit|arbeiten|arbeitsschritt|arbeitsschritte|arbeitsschritten|tätigkeit|tätigkeiten|maßnahme|maßnahmen)',
    '(änderung|änderungen|veränderung|veränderungen|entscheidung|entscheidungen)',
    '(schritt|schritte|schritten|schritts|aufgabe|aufgaben)',
    '(ausgabe|ausgaben|kosten|aufwendung|aufwendungen)',
  ],
  and: ['und', 'oder', 'und/oder', 'sowie'],
  after: [
    '(vorab|vorher|zuvor|schriftlich|ausnahmslos|ohne ausnahme|im voraus|im vorfeld|im einzelnen|im detail|jederzeit)',
    '(egal wie klein|auch kleine|auch die kleinste|auch kleinste)',
    'bevor (sie|er|es)',
    '(des|der|dem|im|am|an dem|durch den) (anbieters|anbieter|dienstleisters|dienstleister|auftragnehmers)',
    '(des|der|dem|im|am|an dem|durch den) (auftragnehmer|teams|team|projekts|projektes|projekt)',
    'was (getan|gemacht|gebaut) wird',
    '(muss|müssen|bedarf|bedürfen|braucht|brauchen|benötigt|benötigen|ist|sind|wird|werden)',
    '(freigeben|genehmigen)',
  ],
  narrowing: ['(wenn|falls|sofern|soweit|außer|ausgenommen|nur|über|ab|oberhalb|außerhalb|mehr als)'],
};
