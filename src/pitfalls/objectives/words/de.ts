import type { ObjectiveWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const de: ObjectiveWords = {
  universals: listed('jede[nrsm]?, niemand, nichts, jeweils'),
  outcomes: listed(
    'abgenommen, freigegeben, veröffentlicht, geliefert, ausgeliefert, unterschrieben, unterzeichnet, umgesetzt, eingeführt, erledigt, erfüllt, eingehalten, bestanden, vorhanden, verfügbar, erreichbar, fertig\\p{L}*, abgeschlossen, übergeben, dokumentiert, migriert, installiert, getestet, geprüft, genehmigt, bestätigt, zertifiziert, bezahlt, gemeldet, geschult, aktiviert, in betrieb, im einsatz, produktiv, go-?live, live, online, abnahme, freigabe, veröffentlichung, übergabe, lieferung, inbetriebnahme, start, ja, nein, pünktlich, fristgerecht, termingerecht',
  ),
  degrees: listed(
    'mehr, weniger, (?:schnell|gut|hoh|niedrig|früh|zügig|einfach|reibungslos|zuverlässig|stabil|modern|effizient)(?:e[nmrs]?|ere[nmrs]?)?, (?:besser|höher|best|höchst)(?:e[nmrs]?)?, verbessert(?:e[nmrs]?)?, marktüblich(?:e[nmrs]?)?',
  ),
  degreesBehind: [],
  norms: listed(
    'dsgvo, bdsg, bitv, bsi, iso, din, wcag, gobd, hgb, gesetz\\p{L}*, verordnung\\p{L}*, norm, normen, standards?, prüfung\\p{L}*, audits?, scans?, zertifi\\p{L}+, note, frist(?:en)?, richtlinie\\p{L}*',
  ),
  relative: listed(
    'weniger, mehr, geringer\\p{L}*, niedriger\\p{L}*, höher\\p{L}*, schneller\\p{L}*, kürzer\\p{L}*, günstiger\\p{L}*, senk(?:en|t|ung)\\p{L}*, gesenkt, reduzier\\p{L}+, reduktion, verringer\\p{L}+, erhöh(?:en|t|ung)\\p{L}*, steiger\\p{L}+, gesteigert, verbesser\\p{L}+, verkürz\\p{L}+, halbier\\p{L}+, verdopp\\p{L}+, doppelt so \\p{L}+, einspar\\p{L}+, rückgang, zuwachs, wachstum',
  ),
  changes: listed(
    'senk\\p{L}*, gesenkt, reduzier\\p{L}+, reduktion, steiger\\p{L}+, gesteigert, erhöh\\p{L}+, verringer\\p{L}+, halbier\\p{L}+, verdopp\\p{L}+, doppelt, hälfte',
  ),
  fromTo: ['von', '(?:auf|zu)'],
  reports: listed(
    '\\p{L}*berichte?s?n?, \\p{L}*protokolle?s?n?, (?:\\p{L}{3,})?plan, (?:\\p{L}{3,})?pläne, (?:projekt|zeit|maßnahmen|massnahmen)plans?, zusammenfassung(?:en)?, präsentation(?:en)?',
  ),
  efforts: listed(
    'stunde, stunden, tag, tage, tagen, personentage, personentagen, arbeitstage, woche, wochen, aufwand, kapazität, vzä, budget, budgets, kosten, ausgaben, preis, geld, vertrag, verträge, aufträge, million, millionen, mio, tausend, tsd, investitionsbudget, projektbudget',
  ),
  fillers: listed(
    'pro, je, im, in, der, die, das, des, den, und, oder, höchstens, mindestens, maximal, minimal, bis, zu, unter, über, nicht, mehr, weniger, als, woche, monat, monats, jahr, jahres, quartal, geleistete, geleisteten, gesamt, gesamtes, anzahl, zahl, abgeschlossene, abgeschlossenen, verfügbare, person, personen',
  ),
  never: listed('nie, niemals, zu keiner zeit'),
  roundTheClock: listed(
    '24\\s?/\\s?7, rund um die uhr, 24 stunden am tag, 24 stunden täglich, jederzeit, unterbrechungsfrei, ununterbrochen',
  ),
  availability: listed('\\p{L}*verfügbar\\p{L}*, erreichbar\\p{L}*, betriebszeit, online'),
  tests: listed(
    '\\p{L}*tests?, getestet\\p{L}*, \\p{L}*prüfung\\p{L}*, scans?, audits?, abnahme, testabdeckung, inspektion\\p{L}*',
  ),
};
