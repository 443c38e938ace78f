import type { ObjectiveWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const pt: ObjectiveWords = {
  universals: listed('cada, ninguém, nada'),
  outcomes: listed(
    'entregues?, aceit[eoa]s?, publicad[oa]s?, assinad[oa]s?, aprovad[oa]s?, validad[oa]s?, lançad[oa]s?, terminad[oa]s?, concluíd[oa]s?, cumprid[oa]s?, documentad[oa]s?, testad[oa]s?, instalad[oa]s?, migrad[oa]s?, pag[oa]s?, enviad[oa]s?, atingid[oa]s?, disponíve(?:l|is), no ar, em produção, em funcionamento, entrega, aceitação, aceite, publicação, sim, não, no prazo, realizad[oa]s?, superad[oa]s?, homologad[oa]s?',
  ),
  degrees: listed(
    'mais, menos, muito, altamente, bem, melhor(?:es)?, maior(?:es)?, bom, bons, boas?, alt[oa]s?, grandes?',
  ),
  degreesBehind: listed(
    'mais, menos, muito, (?:rápid|alt|elevad|melhorad|óptim|ótim|modern)[oa]s?, (?:eficiente|excelente)s?, eficaz, eficazes, (?:confiáve|fiáve|estáve|fáce)is, (?:confiáve|fiáve|estáve|fáci)l, ágil, ágeis, simples',
  ),
  norms: listed(
    'lgpd, rgpd, iso, wcag, leis?, normas?, lega(?:l|is), regulamentos?, padr(?:ão|ões), auditorias?, certificaç\\p{L}+, prazos? lega(?:l|is)',
  ),
  relative: listed(
    'menos, reduzi\\p{L}+, redução, diminu\\p{L}+, aument\\p{L}+, melhorar, melhoria, baixar, queda, metade, o dobro, dobrar, duplic\\p{L}+, economi[az]\\p{L}*',
  ),
  changes: listed(
    'reduzi\\p{L}+, redução, diminu\\p{L}+, aument\\p{L}+, increment\\p{L}+, baixar, queda, metade, dobro, dobrar, duplic\\p{L}+',
  ),
  fromTo: ['de', '(?:para|a)'],
  reports: listed('relatórios?, atas?, planos?, resumos?, apresentaç(?:ão|ões), cronogramas?'),
  efforts: listed(
    'hora, horas, dia, dias, esforço, capacidade, orçamento, despesa, despesas, gasto, gastos, custo, custos, preço, contrato, contratos, milhão, milhões, mil, carga, jornada, jornadas',
  ),
  fillers: listed(
    'de, do, da, por, a, o, os, as, em, e, ou, ao, no, máximo, mínimo, pelo, menos, mais, até, semana, mês, ano, total, número, trabalhadas, assinados, trabalho, anual, mensal, consultor, projeto, faturadas, pessoa',
  ),
  never: listed('nunca, jamais'),
  roundTheClock: listed(
    '24\\s?/\\s?7, 24 horas por dia, 24x7, sem interrupç(?:ão|ões), ininterrupt\\p{L}+, a qualquer hora, o tempo todo',
  ),
  availability: listed('disponib\\p{L}+, disponíve(?:l|is), acessí\\p{L}+'),
  tests: listed('testes?, verificaç\\p{L}+, auditorias?, inspeç\\p{L}+, cobertura'),
};
