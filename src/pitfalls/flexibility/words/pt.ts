import type { ApprovalWords } from './types.ts';

export const pt: ApprovalWords = {
  lead: [
    '(o|a|os|as|nossa|nosso|nós|cliente|do)',
    '(aprovação|autorização|aprova|aprovamos|autoriza|autorizamos|consentimento)',
    '(prévia|prévio|escrita|escrito|formal)',
    '(de|para|sobre)',
  ],
  everything: ['tudo [(o (resto|mais))]', 'absolutamente tudo', 'qualquer coisa', 'todas as coisas'],
  nothing: [
    'nada [(é feito|se faz|começa)] sem',
    '(nenhum|nenhuma) (trabalho|passo|gasto|mudança|alteração|decisão|tarefa|despesa|etapa) sem',
  ],
  all: [
    '(todo|toda|todos|todas) [(o|a|os|as)]',
    'cada',
    'cada (um|uma) (dos|das)',
    '(qualquer|quaisquer)',
    'todo tipo de',
  ],
  between: ['(mínimo|mínima|outro|outra|outros|outras|demais)'],
  things: [
    '(trabalho|trabalhos|atividade|atividades|ação|ações)',
    '(mudança|mudanças|alteração|alterações|modificação|modificações|decisão|decisões)',
    '(passo|passos|etapa|etapas|tarefa|tarefas)',
    '(gasto|gastos|despesa|despesas|custo|custos)',
  ],
  and: ['e', 'ou', 'e/ou', 'bem como'],
  after: [
    '(sem exceção|sem exceções|por escrito|previamente|com antecedência|antecipadamente|em detalhe)',
    '(por (menor|mais pequeno|mais pequena) que seja|mesmo (mínimas|pequenas))',
    'antes de (começar|iniciar|ser feito|ser feita)',
    '(do (fornecedor|prestador|projeto|projecto|trabalho)|da equipe|da equipa|no projeto)',
    'o que (é feito|se faz|for feito)',
    '(deve|devem|requer|requerem|precisa|precisam|necessita|necessitam|é|são|tem que|têm que)',
  ],
  narrowing: ['(se|salvo|exceto|excepto|só|somente|apenas|quando|superior|superiores|acima|fora|mais de)'],
};
