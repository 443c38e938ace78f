import type { ChannelWords } from './types.ts';

const listed = (text: string): string[] => text.split(', ');

export const es: ChannelWords = {
  incidents: listed(
    'incidentes?, incidencias?, aver[ií]as?, emergencias?, fallos?, fallas?, interrupci(?:ón|ones), caídas?',
  ),
  support: listed('soporte, ayuda, asistencia'),
  questions: listed('preguntas?, consultas?, dudas?'),
  escalation: listed('escalad[oa]s?, escalamientos?, escalaci(?:ón|ones), escalar'),
  exceptions: listed('no, salvo, excepto, menos, sin'),
};
