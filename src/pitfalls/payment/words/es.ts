import type { PaymentWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const es: PaymentWords = {
  results: listed(
    'aceptación, aceptad[oa]s?, recepción, entregas?, entregad[oa]s?, entregables?, validación, validad[oa]s?, aprobación, aprobad[oa]s?, finalización, terminación, puesta en (?:marcha|producción|servicio), hitos?, nivel(?:es)? de servicio, sla, ans, disponibilidad, objetivos?, resultados?, fin (?:del|de la|de los) \\p{L}+',
  ),
  occasions: listed(
    'firma, firmad[oa]s?, contrato, pedido, adjudicación, inicio, comienzo, arranque, kick-?off, anticipo, anticipado, adelanto, señal, facturas?, mes(?:es)?, mensual\\p{L}*, semanas?, semanal\\p{L}*, trimestres?, trimestral\\p{L}*, años?, anual\\p{L}*',
  ),
};
