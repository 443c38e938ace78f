import { phrases } from './phrases.ts';

/**
 * French words that judge, by what they judge. Those that judge only beside some nouns ("forte croissance", but
 * "authentification forte") stand with these nouns.
 */
export const frJudgements = {
  speed: phrases(`
    vite, prompt~, promptitude, célère~, lent~, lentement, tardif, tardive~, tardivement, hâtif, hâtive~,
    hâtivement, précoce~, précocement, réacti(f|fs|ve|ves), diligemment, sans tarder,
    sans (délai|retard) (inutile|excessif|injustifié|significatif|important), sans attente (inutile|excessive),
    au plus tôt, au plus court, à (brève|courte) échéance, à (moyen|long) terme, sous peu, dans un avenir proche,
    dans un (bref|court) délai,
    dans (le|les|un|des|de) [(plus|très|meilleurs)] (bref|brefs|court|courts) [(délai|délais)] [possible], dans des
    délais (courts|brefs|raisonnables|acceptables|satisfaisants|appropriés|réduits|rapides|très courts|serrés),
    délai (court|bref|raisonnable|approprié|convenable), délais (réduits|serrés|rapides),
    en temps (opportun|réel ou presque|et en heure), en temps quasi réel, quasi temps réel, le moment venu,
    en temps et lieu, ultérieurement, à une date ultérieure, avec (célérité|promptitude|diligence|réactivité),
    urgent~, de toute urgence, dans l'urgence, à l'avance suffisante, suffisamment (tôt|vite|à l'avance),
    à un stade précoce
  `),
  frequency: phrases(`
    rare~, rarement, parfois, quelquefois, de temps (en temps|à autre),
    à intervalles (réguliers|rapprochés|appropriés|périodiques|fréquents), intervalles réguliers, continuellement,
    perpétuellement, incessant~, maintes fois, à plusieurs reprises, sporadique~, sporadiquement, occasionnel~,
    occasionnelle~, la plupart du temps, le plus souvent, récurrent~,
    de façon (récurrente|fréquente|constante|permanente|ponctuelle|occasionnelle),
    de manière (récurrente|fréquente|constante|permanente|ponctuelle|occasionnelle), couramment, ordinairement,
    d'ordinaire, échange permanent, dialogue permanent, contact permanent, (amélioration|évolution|adaptation|
    optimisation|formation|communication|disponibilité|progression|veille|surveillance) (permanente|constante|
    continue), progressivement, graduellement
  `),
  nearness: phrases("à peu de choses près, peu ou prou, quasi, quasiment, approximati(f|fs|ve|ves), de l'ordre de"),
  care: phrases(`
    consciencieu(x|se|ses|sement), méticuleu(x|se|ses|sement), rigoureu(x|se|ses|sement),
    scrupuleu(x|se|ses|sement), attenti(f|fs|ve|ves|vement), prudent~, prudemment, précautionneu(x|se|ses),
    vigilant~, diligent~, de (manière|façon) responsable, achats responsables, avec [(le plus grand|la plus grande|
    tout|toute|beaucoup de|un grand|une grande|le|la)] (soin|rigueur|diligence|professionnalisme|prudence|attention|
    sérieux|précision|vigilance|minutie|méthode|célérité|simplicité|fluidité|clarté|courtoisie|discrétion|
    bienveillance|compétence|facilité|aisance|exactitude|sobriété), (le plus grand|tout le|un grand) (soin|sérieux),
    (une|la plus grande|toute la|une grande) (attention|vigilance|rigueur|diligence) [particulière],
    attention particulière, soin particulier, soins attentifs, diligence (raisonnable|voulue|requise|appropriée),
    (la|toute la) (vigilance|diligence) (voulue|requise|nécessaire), dans les règles de l'art, règles de l'art,
    selon les règles de l'art, négligent~, négligemment, bâclé~, sérieu(x|se|ses|sement)
  `),
  quality: phrases(`
    irréprochables, formidable~, fantastique~, incroyable~, magnifique~, merveilleu(x|se|ses), splendide~, superbe~,
    spectaculaire~, inégalé~, inégalable~, incomparable~, exquis~, honorable~, décent~, passable~, tolérable~,
    superficiel~, superficielle~, lacunaire~, imprécis~, inefficace~, inefficacement, insuffisamment,
    prometteu(r|rs|se|ses), éminent~, estimable~, luxueu(x|se|ses), poussé~, soutenu~ (rythme),
    (rythme|effort|suivi) soutenu~, crédible~, plausible~, concluant~, digne de (confiance|ce nom), à la hauteur,
    hors pair, sans pareil, hors norme, maîtrisé~, tangible~, concret, concrets, concrète~, concrètement,
    remarquable~, remarquablement, irréprochablement, impeccable~, impeccablement, admirable~, qualité (supérieure|
    optimale|constante|irréprochable|élevée|satisfaisante|suffisante|acceptable|convenable|égale|maximale|
    professionnelle|attendue|requise|exigée|voulue|souhaitée|nécessaire),
    (haute|bonne|meilleure|grande|très bonne|parfaite) qualité, haut de gamme, premier (choix|ordre|plan),
    de premier (choix|ordre|plan|rang), première classe, de qualité, qualitati(f|fs|ve|ves|vement), médiocre~,
    insatisfaisant~, défaillant~, perfectible~, abouti~, éprouvé~, excellemment,
    (comportement|travail|rendu|résultat|aspect|niveau|traitement|savoir-faire|sérieux|caractère) professionnel~,
    (attitude|image|présentation|approche|qualité|gestion|conduite|tenue) professionnelle~, pointu~,
    ambitieu(x|se|ses), performance (élevée|optimale|maximale|satisfaisante),
    performances (élevées|optimales|maximales|satisfaisantes|suffisantes|acceptables|adéquates), (haut~|élevé~|
    fort~|grand~|bon~|bonne~|faible~|meilleur~|excellent~|parfait~|très bon~|très bonne~) (niveau|niveaux|degré|
    disponibilité|précision|productivité|satisfaction|scalabilité|évolutivité|stabilité|sécurité|débit|impact|
    valeur|motivation|visibilité|professionnalisme|transparence|engagement|importance|standards|exigence|exigences|
    compétence|compétences|lisibilité|maintenabilité|qualité|réactivité|résilience|efficacité|technicité|expertise|
    durabilité|autonomie|capacité|rendement|confort|maîtrise|connaissance|coût|consommation|maintenance|complexité|
    volume|volumes|charge|affluence|fréquentation|croissance|demande|diversité|variété|choix|fonctionnement|
    déroulement|exécution|réalisation|état|entretien|tenue|conservation|coordination|communication|collaboration|
    coopération|entente|compréhension|information|visibilité|gestion|utilisation|intégration|articulation|ergonomie|
    présentation|lisibilité|cohérence|usage|conditions|marche|adéquation|rapport|prix|organisation), (niveau|
    niveaux|degré|standards|standard|taux|exigences|rendement|disponibilité|précision|fiabilité|sécurité|
    productivité|satisfaction|évolutivité|coût|coûts|charge|trafic|risque|consommation|complexité|latence|
    importance) (très élevé|élevé|faible|réduit|optimal|maîtrisé)~, élevé~, état de l'art, dans l'état de l'art,
    conformément à l'état de l'art, (bon|parfait|excellent) état,
    (bonnes|meilleures|excellentes|parfaites|optimales) conditions,
    conditions (optimales|normales|satisfaisantes|acceptables|favorables|convenables|appropriées|adéquates),
    bon fonctionnement, bon déroulement, bonne (marche|exécution|réalisation|tenue|fin), le mieux possible
  `),
  competence: phrases(`
    (personnel|personnels|équipe|équipes|technicien|techniciens|agent|agents|intervenant|intervenants|
    collaborateurs|collaborateur|professionnel|professionnels|experts|consultants|formateurs|formateur|employés|
    ressources|prestataire|prestataires|candidats|interlocuteur|interlocuteurs|profils|profil|développeurs|
    ingénieurs|main-d'œuvre|personnes|spécialistes|partenaire|conducteurs) [(hautement|dûment|suffisamment|très|
    spécialement|parfaitement)] (qualifié|compétent|expérimenté|expert|spécialisé|motivé|dédié|formé|aguerri|
    confirmé|chevronné|polyvalent)~, dûment (qualifié|formé)~, suffisamment (qualifié|formé|dimensionné)~,
    (hautement|très|parfaitement) (qualifié|compétent|expérimenté|formé)~,
    compétences (requises|nécessaires|adéquates|appropriées|solides|avérées|suffisantes|voulues|pointues|étendues),
    chevronné~, aguerri~, polyvalent~, doué~, talentueu(x|se|ses), créati(f|fs|ve|ves), inventi(f|fs|ve|ves),
    imaginati(f|fs|ve|ves), esprit d'équipe, esprit d'initiative,
    sens (du service|de l'accueil|du contact|de l'organisation|des responsabilités|de l'initiative|relationnel),
    force de proposition, savoir-faire (reconnu|éprouvé|avéré), (expérience|expertise|compétence|compétences|
    connaissances|connaissance|savoir-faire|maîtrise) (solide|significative|reconnue|confirmée|avérée|éprouvée|
    suffisante|pertinente|approfondie|démontrée|étendue|prouvée)~, (bonne|bonnes|solide|solides|parfaite|excellente|
    excellentes|large|grande|longue|forte|réelle|vaste) (connaissance|connaissances|expérience|expériences|
    expertise|maîtrise|compétence|compétences|compréhension|capacité|capacités|culture|aptitude|aptitudes|
    références|base|bases), faisant ses preuves, fait ses preuves, notoire~, prestigieu(x|se|ses),
    reconnu~ (sur le marché|dans le secteur|pour), de renom, de renommée,
    orienté~ (client|utilisateur|utilisateurs|résultat|résultats|service|solution|solutions),
    centré~ sur (l'utilisateur|le client|l'humain|les besoins), axé~ sur *, incompétent~
  `),
  extent: phrases(`
    le moins possible, le plus possible, au fond des choses,
    en période[s] (de pointe|de forte affluence|chargée|chargées),
    (heures|périodes|période|pics) de (pointe|forte activité|charge|fréquentation),
    (forte|fortes) (charge|charges|affluence|demande|sollicitation|fréquentation), appréciable~, appréciablement,
    dense~, outre mesure, plus que nécessaire, à l'excès, sans excès, avec parcimonie, raisonnablement dimensionné~,
    énorme~, énormément, immense~, massivement, conséquent~, modeste~, modérément, léger (retard|impact|décalage),
    légère (modification|amélioration|baisse|hausse|variation), légères modifications, légèrement, minime~, infime~,
    négligeable~, insignifiant~, abondant~, généreu(x|se|ses), copieu(x|se|ses), ample~, amplement, drastique~,
    drastiquement, extrême~, extrêmement, grandement, fortement, faiblement, largement, nettement, notablement,
    sensible~ (amélioration|réduction|hausse|baisse|augmentation), profond~ (compréhension|connaissance|changement),
    profondément, globalement, relativement, hautement *, très *, assez *, fort (bien|utile|apprécié),
    disproportionné~, démesuré~, exorbitant~, peu (bruyant|coûteux|coûteuse|bruyants|encombrant|polluant|gourmand|
    énergivore|fréquent|complexe|important|profond|élevé)~, pleinement,
    pour (l'essentiel|la plupart|une grande part), dans l'ensemble, en général, en règle générale,
    dans une (large|certaine|grande|moindre) mesure, dans la plupart des cas, avant tout, de grande ampleur,
    d'envergure, de taille (raisonnable|moyenne), à grande échelle, à petite échelle, de (courte|longue) durée,
    de (faible|grande|moindre) (ampleur|importance|envergure), (petit~|grand~|gros|grosse~|légère~|importante~|
    important~|majeure~|mineure~|longue~|long~|courte~|court~|simple~|menu~|menue~|nombreux|nombreuses|faible~|
    large~|lourde~) (modification|modifications|travaux|réparation|réparations|correction|corrections|adaptation|
    adaptations|ajustement|ajustements|évolution|évolutions|projet|projets|tâche|tâches|écart|écarts|retard|retards|
    interruption|interruptions|amélioration|améliorations|quantité|quantités|volume|volumes|dommages|incidents|
    problèmes|délai|délais|attente|période|périodes|durée|panne|pannes|partie|part|public|impact|impacts|équipe|
    équipes|fichiers|groupes|nombre|majorité|marge|effort|efforts|interventions|fournitures|opérations|étendue|
    panel|palette|place|diffusion|audience|participation|concertation|autonomie|portée|charge),
    (confort|protection|satisfaction) maximal~, (un|le) maximum de *, un minimum de *, (impact|effort|coût|gêne|
    perturbation|nuisance|nuisances|dérangement|interruption|délai|risque) (minimum|minime|minimal|limité|réduit)~,
    avec un minimum de, avec le moins de, au moindre (coût|frais|effort), à moindre (coût|frais),
    (moindre|moindres) (coût|coûts|frais|effort|nuisances|impact|gêne),
    nombre (limité|suffisant|adéquat|approprié|raisonnable|important|restreint|réduit), (en|de|un|une) (nombre|
    quantité|quantités) (suffisant|suffisante|suffisantes|adéquat|adéquate|importante|raisonnable),
    intens(e|es|if|ifs|ive|ives|ément|ivement|ité), (calendrier|planning|budget) serré~, prolongé~, (réduire|réduit|
    limiter|limite|minimiser|minimise|minimisent|minimisant|éviter|diminuer) [(au maximum|fortement|les|le|la|toute|
    toutes|tout|l'|la)] (nuisance|nuisances|perturbation|perturbations|gêne|désagréments|dérangements|impact|
    impacts|indisponibilité|interruptions|gaspillage|complexité|délais|risques|coûts),
    (maximiser|maximise|maximisant) [(le|la|les|l')] *, au maximum de, le plus grand *, plus grand nombre,
    au-delà des attentes, à la hauteur des attentes, hauteur des attentes
  `),
  importance: phrases(`
    (au|le) bon moment, (aux|les) bonnes personnes,
    (bon|bons|bonne|bonnes) (interlocuteur|interlocuteurs|endroit|endroits|outil|outils|information|informations),
    (nouvelles|changements de) priorités, ardu~, fastidieu(x|se|ses), laborieu(x|se|ses), sévère~, propice~,
    enrichi~ (expérience), édifiant~, encourageant~, persuasi(f|fs|ve|ves), étonnant~, tenace~, crucial~, cruciaux,
    primordial~, primordiaux, fondamental~, fondamentaux, indispensable~, précieu(x|se|ses), utile~, utilement,
    inutilement, bénéfique~, fructueu(x|se|ses), producti(f|fs|ve|ves), constructi(f|fs|ve|ves|vement),
    convaincant~, percutant~, probant~, judicieu(x|se|ses|sement), pertinemment, adéquatement, opportunément,
    favorable~, favorablement, avantageu(x|se|ses|sement), souhaitable~,
    (qualité|niveau|résultat|résultats) souhaité~, proportionné~, inadapté~, inadaptée~, impropre~, injustifié~,
    superflu~, démesurément, décisi(f|fs|ve|ves), à (forte|haute) valeur ajoutée, valeur ajoutée,
    aux (besoins|attentes|exigences) [(futurs|nouveaux|croissantes)], besoins futurs,
    (les|leurs|ses|vos|nos) attentes, (futurs|nouveaux) besoins,
    exigences (futures|croissantes|élevées|particulières), à leurs besoins, à ses besoins, à vos besoins,
    à nos besoins, (complexe~|délicat~|difficile~) (demande|demandes|question|questions|problème|problèmes|projet|
    projets|tâche|tâches|situations|sujets|cas), (demande|demandes|question|questions|problème|problèmes|projet|
    projets|tâche|tâches|situations|situation|sujets|cas|incidents|dossiers) (complexe|délicat|difficile|sensible|
    exceptionnel|particulier|urgent|spécial|inhabituel)~, difficile~, compliqué~, inhabituel~, inhabituelle~,
    extraordinaire~, besoin exceptionnel
  `),
  completeness: phrases(`
    détaillé~, en détail, de façon (complète|exhaustive|détaillée|approfondie|précise|globale|fine),
    de manière (complète|exhaustive|approfondie|globale|fine), en profondeur, fouillé~, étoffé~, foisonnant~,
    riche~ (en fonctionnalités|et varié|contenu), enrichissant~, contenu riche, précis,
    (description|consignes|informations|instructions) précise~, précisément, avec précision
  `),
  clarity: phrases(`
    limpide~, intelligible~, intelligiblement, lisiblement, de (manière|façon) structurée, bien (documenté|conçu|
    formé|structuré|entretenu|organisé|adapté|équipé|intégré|géré|rédigé|préparé|défini|pensé|présenté|visible|
    coordonné|informé|situé|éclairé|tenu|dimensionné|rangé|identifié|maîtrisé|aménagé)~, confus~, ambigu~, flou~,
    évident~, concis~, succinct~, succinctement, brièvement, bref (résumé|aperçu), brève (présentation|description),
    ludique~, didactique~, instructi(f|fs|ve|ves), informati(f|fs|ve|ves), accessible à tous, facilement *,
    aisément *, simplicité, compréhension aisée, vulgarisé~
  `),
  ease: phrases(`
    sans (heurts|heurt|accroc|accrocs|encombre|grand délai|grande difficulté|difficultés majeures|trop de *|grands
    efforts|le moindre *|perturber), aisé~, commode~, commodément, confortablement, intuitivement,
    facilité (d'utilisation|d'usage|d'accès|de prise en main|d'emploi|de maintenance|d'entretien),
    simplicité d'utilisation, prise en main (rapide|facile|aisée|immédiate),
    sans (difficulté|effort|encombre|heurt|problème|accroc|complication|peine|contrainte|gêne|perturbation)[s],
    réaliste~, réalisable~, faisable~, viable~, pragmatique~, sensé~, raisonné~, maniable~, ergonomiquement,
    sur mesure, sur-mesure, taillé~ sur mesure, adapté~ (à|au|aux), modulable~, adaptable~, extensible~,
    maintenable~, en souplesse, souplement, harmonieu(x|se|ses|sement), fluidement, sans couture, homogène~, de
    (façon|manière) (fluide|simple|adaptée|homogène|cohérente|coordonnée|efficace|optimisée|appropriée|adéquate|
    satisfaisante|convenable|rigoureuse|méthodique|proactive|transparente|claire|pertinente|professionnelle|durable|
    équitable|raisonnable|significative|sûre|fiable|conviviale|constructive|collaborative|équilibrée|ludique|
    pédagogique|harmonieuse|souple|concise|synthétique|soignée|correcte|active|étroite|ordonnée|organisée|
    rationnelle|économique|intelligente|ciblée|progressive|suffisante|intensive|excessive|notable|sensible|
    importante)
  `),
  cost: phrases(`
    abordable~, bon marché, peu (onéreux|onéreuse|cher|chère),
    économiquement (avantageux|avantageuse|viable|raisonnable|acceptable|performant), avantageux tarif,
    compétiti(f|fs|ve|ves), concurrentiel~ (prix|tarif|tarifs), (prix|tarif|tarifs|coût|coûts|conditions|taux|
    honoraires) (compétitif|attractif|avantageux|raisonnable|juste|concurrentiel|abordable|modéré|maîtrisé|réduit|
    équitable|bas|acceptable|intéressant|optimisé)~,
    (meilleur|juste|bon|faible|meilleurs|bas|moindre) (prix|coût|tarif|coûts|tarifs),
    à coût (réduit|maîtrisé|raisonnable), onéreu(x|se|ses), cher, chère~, rapport qualité-prix, maîtrise des coûts,
    sobre~, économe~, coût-efficace, rationnel~, rationnelle~, parcimonieu(x|se|ses), frugal~
  `),
  people: phrases(`
    (tient|tenir|tiennent|tiendra|tenu~) [*] [*] (informé|au courant)~, tenu~ (informé|au courant)~,
    bien (accueilli|traité|reçu|conseillé|accompagné|encadré|renseigné|connaître|vivre)~, (connaît|connaissent|
    connaître|fonctionne|fonctionnent|fonctionner|travaille|travaillent|maîtrise|maîtrisent) (bien|parfaitement),
    (bonne|forte|mauvaise|excellente) impression, affable~, attentionné~, prévenant~, dévoué~, loyal~, loyaux,
    digne~, dignement, tranquille~, calme~, assidu~, assidûment, fidèle~, fidèlement, habile~, audacieu(x|se|ses),
    soucieu(x|se|ses), familier, familiers, familière~, volontiers, de bonne volonté, en bonne entente,
    bonne entente, avec (tact|respect|souplesse|tolérance|empathie|patience|dévouement|enthousiasme|créativité|
    passion|constance|conviction|humanité|professionnalisme|cœur|doigté|savoir-faire|retenue|mesure),
    dans le respect (de chacun|mutuel|des personnes), (nos|les mêmes) valeurs, à cœur, aux souhaits,
    l'attention qu'elle mérite, esprit critique, œil critique, regard critique, cordial~, cordialement, cordiaux,
    accueillant~, chaleureu(x|se|ses|sement), bienveillant~, respectueu(x|se|ses|sement), poliment, politesse,
    courtoisement, courtoisie, empathique~, à l'écoute, écoute (active|attentive), serviable~, amical~, amicalement,
    amicaux, discret, discrète~, discrètement, honnête~, honnêtement, sincère~, sincèrement, sympathique~,
    agréablement, à taille humaine, de confiance, climat de confiance, relation[s] de confiance,
    esprit de (coopération|partenariat|collaboration|confiance), dans un esprit *,
    partenariat (étroit|solide|durable|fort), (étroite|bonne|bonnes|forte|parfaite|excellente|proche|constante|
    active|réelle|franche) (collaboration|coopération|coordination|concertation|relation|relations|communication|
    entente|synergie|liaison|articulation|implication|participation), (collaboration|coopération|coordination|
    relation|relations|communication|participation|implication|échange|échanges|contact|concertation|dialogue|
    partenariat|contacts|suivi|accompagnement) (étroit|actif|active|activ|constant|permanent|régulier|régulière|
    efficace|durable|constructif|constructive|ouvert|fluide|forte|fort|soutenu|rapproché|privilégié|personnalisé|
    adapté|harmonieux|productif|productive|fructueuse|fructueux|positif|positive|de qualité|continu)~,
    étroit~ (lien|contact), en lien étroit, étroit contact, activement, équipe[s] dynamique[s], enthousiaste~,
    passionné~, (impact|impacts|effet|effets|expérience|image|ambiance|attitude|climat|environnement) (positif|
    positive|favorable|agréable|chaleureux|sain|saine)~, positivement, épanoui~, épanouissement,
    (client|clients|utilisateurs|usagers) satisfait~,
    (intégration|collaboration|transition|mise en œuvre|projet) réussi~, satisfaction (optimale|maximale|totale),
    pleine satisfaction, entière satisfaction, entière collaboration, en bonne intelligence, gagnant-gagnant,
    main dans la main, avec tact, présentation soignée,
    tenue (correcte|soignée|appropriée|adaptée|convenable|propre|décente|irréprochable),
    comportement (correct|exemplaire|approprié|irréprochable|adapté|respectueux)
  `),
  safety: phrases(`
    sûr~, sûrement, sécurisé~, en toute (sécurité|sérénité|confiance|confidentialité|transparence|autonomie|
    simplicité|discrétion|tranquillité|fluidité), sécurisant~, sereinement, résilient~, pérenne~, inviolable~,
    infaillible~, résistant~ (à l'usure|aux chocs), solidement, indéfectible~, pérennisé~, à toute épreuve,
    fiabilité (élevée|maximale|optimale), fiabilisé~, (forte|fortes) (protection|implication|sécurité|mobilisation|
    dimension|identité|présence|capacité|valeur|exigence|notoriété|expérience), (sécurité|protection|disponibilité|
    confidentialité) (renforcée|élevée|accrue|suffisante|adéquate|appropriée|optimale|maximale|maximum),
    (surveillance|contrôle|contrôles|mesures) (renforcé|étroit|rigoureux|adéquat|approprié|adapté|strict)~,
    vieillissant~, instable~, risqué~, dangereu(x|se|ses) *, peu (fiable|sûr|sûre), accru~
  `),
  modernity: phrases(`
    novat(eur|eurs|rice|rices), avant-gardiste~, futuriste~, visionnaire~, (technologie|technologies|standards|
    tendances|normes|techniques|pratiques|outils|connaissances|méthodes) (actuel|récent|moderne|reconnu|éprouvé|
    innovant|dernier cri|en vigueur dans le secteur)~, technologies actuelles,
    standards (actuels|du marché|de l'industrie|du secteur|du web|modernes|élevés),
    normes (de l'industrie|du secteur|du marché), état actuel de la technique, usages de la profession,
    usages du secteur, (dernières|récentes|nouvelles) (technologies|tendances|avancées|évolutions|innovations|
    techniques|connaissances|pratiques|générations), de dernière génération, à la pointe, pointe de la technologie,
    dernier cri, au goût du jour, dans l'air du temps, à jour, tourné~ vers l'avenir, vieilli~, désuet, désuète~,
    leader [du marché], de premier plan, intelligemment, habilement, astucieu(x|se|ses), modernisé~
  `),
  look: phrases(`
    charmant~, ravissant~, somptueu(x|se|ses), subtil~, évocat(eur|eurs|rice|rices), éloquent~, doux pour *,
    douce pour *, moelleu(x|se|ses), inoubliable~, désagréable~, inesthétique~, disgracieu(x|se|ses),
    inconfortable~, gênant~, dérangeant~, pénible~, ennuyeu(x|se|ses),
    (style|ton|contenu|contenus|discours) (engageant|agréable|dynamique|accessible|chaleureux|adapté)~,
    (idée|idées) (neuve|nouvelle|fraîche|novatrice|originale|créative)s,
    aspect (dense|naturel|uniforme|régulier|esthétique), gai~, festi(f|fs|ve|ves), cosy, chaleureusement,
    attracti(f|fs|ve|ves), séduisant~, beau, beaux, belle~, joli~, élégant~, esthétiquement, appétissant~,
    savoureu(x|se|ses), goûteu(x|se|ses), équilibré~, sain~, nutriti(f|fs|ve|ves), délicieu(x|se|ses), gourmand~,
    accrocheu(r|rs|se|ses), captivant~, inspirant~, mémorable~, valorisé~ (image), épuré~, harmonie visuelle,
    dépouillé~, unique en son genre, divertissant~, stimulant~, motivant~, passionnant~, plaisant~, raffiné~,
    (état|aspect|locaux|surfaces|environnement|sanitaires|tenue|vêtements|sols|vitres) propre~,
    en (bon|parfait) état de *, état (impeccable|satisfaisant|correct|irréprochable|convenable|acceptable|soigné),
    parfaitement propre~, hygiénique~, bien rangé~, spacieu(x|se|ses), silencieu(x|se|ses|sement), compact~,
    ambiance (agréable|conviviale|chaleureuse|sereine|studieuse), cadre (agréable|convivial|accueillant|serein)
  `),
  sustainability: phrases(`
    (produit|produits|matériaux|gestes|solutions) écologique~, écologiquement, éco-responsable~, écoresponsable~,
    respectueu(x|se|ses) (de l'environnement|du client|des personnes), (comportement|conduite) éthique~,
    éthiquement, socialement responsable~, équitablement, inclusi(f|fs|ve|ves),
    économe~ en (énergie|ressources|eau), peu (énergivore|polluant|polluante)~,
    à faible (impact|consommation|émission|bruit|coût|maintenance),
    faible (impact|consommation|encombrement|nuisance|empreinte),
    à haute (performance|efficacité|qualité|valeur|disponibilité), sobrement
  `),
};

/**
 * French quantities, ways out, open ends and placeholders of the same kinds as the listed ones; the fixed expressions
 * that the words above stand in; nouns of praise, and the verbs that ask for them.
 */
export const frPhrases = {
  quantity: phrases(`
    une (foule|palette|panoplie|pluralité|diversité|poignée|dizaine|vingtaine|centaine|multiplicité) de, une (large|
    grande|vaste|riche|bonne) (gamme|palette|variété|diversité|sélection|offre|quantité|part|partie|majorité|
    expérience) [de], un (large|grand|vaste|riche|bon) (éventail|choix|panel|nombre|panorama|spectre),
    (nombreux|nombreuses), maints, maintes, bien des, bon nombre de, énormément de, davantage, de plus en plus,
    de moins en moins, toutes sortes de, la majeure partie, la (grande|très grande|quasi) majorité, quasi-totalité,
    une minorité de, innombrables, un peu, un peu plus, certain nombre,
    une certaine (mesure|quantité|souplesse|flexibilité|expérience|autonomie), suffisamment de, tant de,
    autant de * que (possible|nécessaire), le plus de * possible, le moins de * possible, dizaines de, centaines de,
    multitude de, variés
  `),
  escape: phrases(`
    aussi * que (possible|nécessaire|faire se peut|raisonnablement possible), aussi * et * que possible,
    (le|la|les) plus * possible, (le|la|les) moins * possible, (le|la) plus [*] possible,
    (le|la|les) (meilleur|meilleure|meilleurs|meilleures|mieux) * possible[s],
    autant que (faire se peut|nécessaire|de nécessité|cela est possible), tant que (possible|faire se peut),
    dès que (les|la|le|l') * (permet|permettent|permettra|permettront), aussitôt que possible, au plus (près|juste),
    (quand|lorsque|là où|dès lors que|pour autant que|dans les cas où|si|chaque fois que|dès que) (possible|
    nécessaire|pertinent|utile|applicable|opportun|approprié|souhaitable|cela est possible|cela est nécessaire|cela
    est utile|cela est pertinent|cela est approprié|cela s'avère possible|cela s'avère utile|cela s'avère pertinent|
    c'est utile|c'est pertinent|c'est nécessaire|c'est possible|le besoin s'en fait sentir|le besoin se présente|
    raisonnablement possible|techniquement possible|besoin est|requis|faisable|disponible|disponibles|utiles|les
    circonstances le permettent|les conditions le permettent|la situation le permet|le temps le permet|les moyens le
    permettent|les ressources le permettent|le contexte le permet), en cas de nécessité,
    s'il est (possible|nécessaire|utile|opportun), s'ils sont (possibles|nécessaires),
    si celui-ci est (possible|nécessaire),
    (à|selon) (sa|leur|la|l'|son) [seule] (convenance|appréciation|discrétion|gré|jugement), au gré (de|du|des),
    selon (les circonstances|la situation|les cas|le contexte|la nécessité|les nécessités|la disponibilité|la
    charge|les possibilités|les moyens|les moyens disponibles|l'urgence|les opportunités|la complexité|les
    conditions), en fonction (des disponibilités|de la disponibilité|des possibilités|des circonstances|de la
    situation|de la charge|des moyens|du contexte|des nécessités|de la complexité|de l'urgence|des opportunités),
    sous réserve (des disponibilités|de faisabilité|de la disponibilité|des moyens|de capacité),
    dans la limite (des disponibilités|du raisonnable|des stocks|des capacités|du possible|des ressources),
    dans les limites (du raisonnable|de ses moyens|de ses capacités|de ses possibilités|raisonnables),
    au cas par cas, le plus (souvent|tôt) possible, à titre (occasionnel|exceptionnel|ponctuel),
    dans (certains|de rares|quelques|la plupart des|de nombreux|la majorité des) (cas|circonstances|situations),
    dans certaines (circonstances|situations|conditions),
    sauf (exception|impossibilité|cas exceptionnel|cas particulier|circonstances exceptionnelles), en temps normal,
    dans des (conditions|circonstances) (normales|particulières|exceptionnelles),
    en (cas|situation) (normale|normal|particulière), (fait|faire|fera|feront|font) (de son mieux|de leur mieux|tout
    son possible|tout leur possible|le nécessaire|le maximum|au mieux),
    tous [ses|les|leurs] (efforts|moyens) (raisonnables|possibles|nécessaires|pour),
    (tous|toutes) (ses|leurs|les) (efforts|diligences) (pour|afin),
    (mettre|met|mettra|mettront|mettent) (tout|tous les moyens|toutes les ressources) en œuvre,
    efforts (nécessaires|commercialement raisonnables|possibles),
    (a|ont) (pour ambition|vocation à|pour vocation) *, (cherche|cherchent|aspire|aspirent) à *,
    s'attache[nt|ra|ront] à *, s'emploie[nt|ra] à *, (tâche|tâchera|tâcheront) de *,
    (veille|veillent|veilleront) à (garantir|maintenir|améliorer|offrir|limiter|assurer),
    (contribue|contribuent|contribuer) à (améliorer|garantir|renforcer|assurer),
    (aide|aident|aider) à (améliorer|garantir|renforcer|assurer), autant que ses (moyens|capacités) *, a priori,
    en théorie, probablement, sans doute, vraisemblablement, préférentiellement, dans l'idéal,
    dans le meilleur des cas, du mieux possible, au possible,
    dans la mesure de (ses|leurs) (moyens|possibilités|capacités), dans la mesure où (cela est|c'est) *,
    à la (pleine|entière|complète|parfaite|plus grande) satisfaction,
    réduit~ au (minimum|strict minimum|strict nécessaire), au strict (minimum|nécessaire),
    (selon|suivant) (le besoin|la nécessité|nécessité), quand le besoin *
  `),
  openEnd: phrases(`
    et [bien] d'autres [encore], et bien plus [encore], parmi d'autres,
    (et|ou) (tout|toute|tous|toutes) (autre|autres) * (utile|nécessaire|pertinent|similaire|approprié|analogue)~,
    (et|ou) (assimilé|apparenté)~, et (assimilés|assimilées), et similaire~,
    ou (analogue~|assimilé~|du même type|du même genre|de même nature),
    (non|pas) (limitatif|limitative|limitativement|exhaustive|exhaustif|exhaustivement)~,
    de façon non (exhaustive|limitative), de manière non (exhaustive|limitative), sans que cela soit limitatif,
    pour ne citer que, et consorts, entre autres choses, sans être exhaustif
  `),
  placeholder: phrases(`
    restant à (définir|déterminer|préciser|confirmer|convenir), (sera|seront) (défini|déterminé|précisé|fixé|
    communiqué|arrêté|convenu)~ (ultérieurement|plus tard|en temps utile|le moment venu|prochainement|par la suite),
    pas encore (défini|déterminé|précisé|fixé|connu|arrêté)~, non (déterminé|précisé|fixé|arrêté)~,
    à (fixer|discuter|négocier)$, à (discuter|convenir) ensemble,
    en cours de (discussion|détermination|clarification|négociation), à ce jour (inconnu|indéterminé)~
  `),
  exceptions: phrases(`
    bien sûr, salle[s] polyvalente[s], par conséquent, relativement (à|au|aux), au plus tôt le *,
    au plus tôt (un|une|deux|trois|en|à), tôt le matin, très haut débit, très (basse|haute) tension,
    très grande vitesse, très petites entreprises, haut débit, grande surface, grand public, grand livre,
    grand-duché, petites et moyennes entreprises, petit déjeuner, petits déjeuners, grande (école|région),
    gros œuvre, second œuvre, long métrage, court (métrage|circuit), courts métrages, circuits courts,
    messages courts, message court, bon[s] (d'achat|de commande|de livraison|du trésor), authentification forte,
    forte authentification, mot[s] de passe (fort|forts|complexe|complexes), faible tension, haute tension,
    basse tension, haute autorité, hauts-de-seine, hauts-de-france,
    (surface|surfaces|charge|charges|hauteur|largeur|volume|durée de vie|vie|capacité|jour|jours) utile~,
    signature (qualifiée|avancée), horodatage qualifié, certificat qualifié,
    propre~ (moyens|compte|nom|frais|initiative), mise[s] à jour, mettre à jour, mis~ à jour,
    (met|mettent|mettra|mettront|tient|tiennent|tenir|tenu~|maintenir|maintient) à jour, à jour (de|le),
    belle (île|famille), sage-femme, cher monsieur, chère madame, état des lieux, sûr~ de (soi|lui), facteur humain,
    (signalé|puni|condamné) avec sursis, (temps|plein|mi) permanent~, ressources humaines, temps (plein|partiel),
    bien-être au travail, marché concurrentiel, appel d'offres ouvert, capital social, aménagement raisonnable,
    aménagements raisonnables, important (que|de), faux positif[s], test[s] positif[s], pôle de compétitivité,
    langue courante, (rendement|consommation) élevée de *, (spécification|spécifications|conception|étude|études|
    plan|plans|devis|relevé|facture|factures|dossier|décompte) détaillé~,
    détaillé~ (dans|en|à|au|aux|ci-dessous|ci-après|par), poids (lourd|léger),
    véhicule[s] (léger|légers|lourd|lourds), (dans|en) l'ensemble (de|du|des), minimum garanti, nom complet,
    faute[s] grave[s], fondamentaux du marché, droits fondamentaux, droit fondamental, libertés fondamentales,
    recherche fondamentale, en général (de|du), délai de livraison rapide convenu, permanence téléphonique,
    opportunité (commerciale|de vente), opportunités commerciales, équilibré~ (budget|comptes), budget équilibré,
    charge équilibrée, équilibrage de charge, prolongé~ (de|par|jusqu'au|jusqu'à|pour|d'),
    implication (juridique|financière), rare~ (maladie|maladies|terres), maladies rares, terres rares,
    contrat (permanent|ponctuel), salarié[s] permanent[s], erreur manifeste, manifeste (du|de|d'), euros constants,
    jurisprudence constante, moyenne échéance, certains (d'entre|des), à l'ensemble (de|du|des), tous moyens de *,
    bien (commun|public|immobilier|meuble), rendement (énergétique|saisonnier), haut-parleur[s], haut-parleur,
    plein~ (air|droit|tarif), bon usage, compact~ (disque), disque compact, émoticônes positives,
    facilité de caisse, comptes consolidés
  `),
  nouns: phrases(`
    productivité, compétitivité, lisibilité, visibilité, attractivité, convivialité, propreté, confort, résilience,
    durabilité, maintenabilité, motivation, bien-être, expérience utilisateur, expérience client, cohérence, clarté,
    pérennité, compréhension, rentabilité, pertinence, solidité, fluidité, proactivité, agilité, adaptabilité,
    satisfaction client, notoriété, crédibilité, confiance, implication, communication, collaboration, coordination,
    innovation, créativité, interopérabilité, sûreté, rendement, souplesse, qualité de vie
  `),
  verbs: phrases(`
    favoriser, favorise, favorisent, favorisera, favorisant, promouvoir, promeut, maximiser, maximise, maximisant,
    optimiseront, optimisera, accroissent, accroîtra, maintenir, maintient, augmenteront, augmenté~, stimuler,
    stimule
  `),
};
