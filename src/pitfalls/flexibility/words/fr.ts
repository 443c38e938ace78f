import type { ApprovalWords } from './types.ts';

export const fr: ApprovalWords = {
  lead: [
    "(le|la|les|l'|notre|nous|client|du)",
    '(accord|approbation|autorisation|validation|approuve|approuvons|valide|validons)',
    '(préalable|préalables|écrit|écrite|formel|formelle)',
    "(de|d'|pour|sur|à)",
  ],
  everything: ['tout [le reste]', 'toutes choses', 'absolument tout'],
  nothing: [
    'rien [ne (se fait|commence)] sans',
    'aucun (travail|changement) sans',
    'aucune (étape|décision|tâche|dépense|modification) sans',
  ],
  all: [
    '(tout|toute|tous|toutes) [(le|la|les)]',
    'tout (type|genre) de',
    'chaque',
    "n'importe (quel|quelle|quels|quelles)",
    "(l'ensemble|la totalité) (des|du|de la)",
  ],
  between: ['(moindre|autre|autres)'],
  things: [
    '(travail|travaux|activité|activités|action|actions)',
    '(changement|changements|modification|modifications|décision|décisions)',
    '(étape|étapes|tâche|tâches)',
    '(dépense|dépenses|frais|coût|coûts)',
  ],
  and: ['et', 'ou', 'et/ou', 'ainsi que'],
  after: [
    "(sans exception|au préalable|à l'avance|par écrit|en détail|même (minime|minimes|petite|petites|petit|petits))",
    '(avant (son|leur) (début|exécution))',
    "(du (prestataire|fournisseur|projet)|de l'équipe|dans le projet)",
    'ce (qui est fait|que fait)',
    '(doit|doivent|est|sont|nécessite|nécessitent|requiert|requièrent|exige|exigent)',
  ],
  narrowing: [
    '(si|sauf|seulement|hors|quand|lorsque|au-delà|au-dessus|supérieure|supérieures|supérieur|supérieurs|dépassant)',
  ],
};
