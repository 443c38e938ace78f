import type { ObjectiveWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const fr: ObjectiveWords = {
  universals: listed('chaque, chacune?, personne, rien'),
  outcomes: listed(
    'livrée?s?, acceptée?s?, publiée?s?, signée?s?, validée?s?, approuvée?s?, lancée?s?, terminée?s?, achevée?s?, respectée?s?, documentée?s?, testée?s?, installée?s?, formée?s?, migrée?s?, atteinte?s?, payée?s?, envoyée?s?, disponibles?, en ligne, en service, en production, mise en service, mise en ligne, livraison, recette, publication, oui, non, à temps, dans les délais, remise?s?, réussie?s?, mise en place',
  ),
  degrees: listed('plus, moins, très, hautement, (?:meilleure?|bonne|bon|haute?|grande?|forte?|rapide|nouvelle)s?'),
  degreesBehind: listed(
    'plus, moins, très, (?:rapide|élevée?|efficace|fluide|meilleure?|accrue?|améliorée?|optimale?|facile|simple|fiable|robuste|moderne|excellente?)s?',
  ),
  norms: listed(
    'rgpd, rgaa, iso, wcag, lois?, loi, normes?, légal\\p{L}*, règlements?, réglement\\p{L}+, standards?, audits?, certificat\\p{L}+, note, échéances?',
  ),
  relative: listed(
    'moins, plus de \\d[\\d\\s]*%, rédui\\p{L}+, réduction, diminu\\p{L}+, augment\\p{L}+, améliorer, amélioration, baisse\\p{L}*, hausse, accroître, doubler, moitié, deux fois plus',
  ),
  changes: listed(
    'rédui\\p{L}+, réduction, diminu\\p{L}+, augment\\p{L}+, baisse\\p{L}*, hausse, accroître, doubler, moitié, deux fois',
  ),
  fromTo: ['de', '(?:à|a)'],
  reports: listed('rapports?, comptes?[\\s-]rendus?, procès-verba(?:l|ux), plans?, synthèses?, présentations?'),
  efforts: listed(
    'heure, heures, jour, jours, effort, charge, capacité, etp, budget, dépenses, dépense, coût, coûts, prix, contrat, contrats, million, millions, mille, milliers',
  ),
  fillers: listed(
    'de, des, du, par, la, le, les, en, et, ou, au, plus, moins, maximum, minimum, semaine, mois, an, total, nombre, travaillées, passées, signés, homme, hommes, travail, annuel, annuelle, mensuel, mensuelle, consultant, projet, maximal, facturées',
  ),
  never: listed('jamais'),
  roundTheClock: listed(
    '24\\s?h?\\s?/\\s?(?:24|7), 7\\s?j\\s?/\\s?7, 24 heures sur 24, en permanence, sans interruption, 24\\s?h(?:eures)? sur 24, à toute heure',
  ),
  availability: listed('disponib\\p{L}+, accessib\\p{L}+'),
  tests: listed('tests?, recette, contrôles?, audits?, scans?, inspections?, couverture'),
};
