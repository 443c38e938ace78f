import type { PaymentWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const pt: PaymentWords = {
  results: listed(
    'aceitação, aceites?, aceit[oa]s?, rece(?:p)?ção, entregas?, entregues?, entregáve(?:l|is), validação, validad[oa]s?, homologação, aprovação, aprovad[oa]s?, conclusão, concluíd[oa]s?, entrada em (?:produção|funcionamento|operação), marcos?, níve(?:l|is) de serviço, sla, disponibilidade, objetivos?, resultados?, fim (?:do|da|dos) \\p{L}+',
  ),
  occasions: listed(
    'assinatura, assinad[oa]s?, contrato, encomenda, pedido, adjudicação, início, começo, arranque, kick-?off, adiantamento, antecipad[oa], sinal, faturas?, mês, meses, mensal, mensais, mensalmente, mensalidades?, semanas?, semanal\\p{L}*, trimestres?, trimestra(?:l|is), anos?, anua(?:l|is|lmente)',
  ),
};
