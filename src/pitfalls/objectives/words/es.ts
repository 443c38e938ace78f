import type { ObjectiveWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const es: ObjectiveWords = {
  universals: listed('cada, nadie, nada'),
  outcomes: listed(
    'entregad[oa]s?, aceptad[oa]s?, publicad[oa]s?, firmad[oa]s?, aprobad[oa]s?, validad[oa]s?, lanzad[oa]s?, terminad[oa]s?, finalizad[oa]s?, completad[oa]s?, cumplid[oa]s?, documentad[oa]s?, probad[oa]s?, instalad[oa]s?, migrad[oa]s?, pagad[oa]s?, enviad[oa]s?, alcanzad[oa]s?, disponibles?, en línea, en servicio, en producción, en marcha, entrega, aceptación, publicación, puesta en marcha, sí, a tiempo, en plazo, superad[oa]s?, realizad[oa]s?',
  ),
  degrees: listed(
    'más, menos, muy, altamente, bien, mejor(?:es)?, mayor(?:es)?, buen(?:[oa]s?)?, alt[oa]s?, gran(?:des)?',
  ),
  degreesBehind: listed(
    'más, menos, muy, (?:rápid|alt|elevad|mejorad|óptim|modern|sencill)[oa]s?, (?:eficiente|fiable|estable|excelente)s?, eficaz, eficaces, (?:ágil|fácil)(?:es)?',
  ),
  norms: listed(
    'rgpd, iso, wcag, ley, leyes, normas?, normativa, legal\\p{L}*, reglamentos?, estándar(?:es)?, auditorías?, certificaci\\p{L}+, plazos? legal(?:es)?',
  ),
  relative: listed(
    'menos, reduc\\p{L}+, reduzc\\p{L}+, disminu\\p{L}+, aument\\p{L}+, increment\\p{L}+, mejorar, mejora, baj(?:ar|ada), mitad, el doble, duplic\\p{L}+, ahorr\\p{L}+',
  ),
  changes: listed(
    'reduc\\p{L}+, reduzc\\p{L}+, disminu\\p{L}+, aument\\p{L}+, increment\\p{L}+, baj(?:ar|ada), mitad, doble, duplic\\p{L}+',
  ),
  fromTo: ['de(?:l)?', 'a(?:l)?'],
  reports: listed(
    'informes?, actas?, plan(?:es)?, resúmen(?:es)?, resumen, presentaci(?:ón|ones), memoria (?:final|anual|técnica), cronogramas?',
  ),
  efforts: listed(
    'hora, horas, día, días, esfuerzo, capacidad, presupuesto, gasto, gastos, coste, costes, costo, costos, precio, contrato, contratos, millón, millones, mil, jornada, jornadas, carga',
  ),
  fillers: listed(
    'de, del, por, la, el, los, las, en, y, o, al, a, como, máximo, mínimo, menos, más, semana, mes, año, total, número, trabajadas, firmados, trabajo, anual, mensual, consultor, proyecto, facturadas, persona',
  ),
  never: listed('nunca, jamás'),
  roundTheClock: listed(
    '24\\s?/\\s?7, las 24 horas, 24 horas al día, 24x7, sin interrupci(?:ón|ones), 24 horas del día, a todas horas, ininterrumpid\\p{L}+',
  ),
  availability: listed('disponib\\p{L}+, accesib\\p{L}+'),
  tests: listed('pruebas?, test, tests, controles, auditorías?, inspecci\\p{L}+, cobertura'),
};
