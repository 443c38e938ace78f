import type { PaymentWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const fr: PaymentWords = {
  results: listed(
    'réception, recette, livraisons?, livré\\p{L}*, livrables?, remise, validation, validé\\p{L}*, approbation, approuvé\\p{L}*, acceptation, accepté\\p{L}*, achèvement, achevé\\p{L}*, mise en (?:service|production|ligne|œuvre|oeuvre), jalons?, niveaux? de service, sla, disponibilité, objectifs?, résultats?, fin (?:du|des|de la) \\p{L}+',
  ),
  occasions: listed(
    'signature, signé\\p{L}*, contrat, commande, attribution, notification, démarrage, début, kick-?off, acompte, avance, arrhes, factures?, mois, mensuel\\p{L}*, mensualités?, semaines?, hebdomadaire, trimestres?, trimestriel\\p{L}*, années?, annuel\\p{L}*',
  ),
};
