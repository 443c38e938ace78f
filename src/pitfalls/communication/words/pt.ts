import type { ChannelWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const pt: ChannelWords = {
  incidents: listed('incidentes?, incidências?, avarias?, emergências?, falhas?, interrupç(?:ão|ões), quebras?'),
  support: listed('suporte, ajuda, apoio, assistência'),
  questions: listed('perguntas?, questões, questão, dúvidas?, consultas?'),
  escalation: listed('escalonamentos?, escalad[ao]s?, escalaç(?:ão|ões), escalar'),
  exceptions: listed('não, salvo, exceto, excepto, menos, sem'),
};
