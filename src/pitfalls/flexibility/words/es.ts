import type { ApprovalWords } from './types.ts';

export const es: ApprovalWords = {
  lead: [
    '(el|la|los|las|nuestra|nuestro|nosotros|cliente|del)',
    '(aprobación|autorización|aprueba|aprobamos|autoriza|autorizamos|visto bueno|consentimiento)',
    '(previa|previo|escrita|escrito|formal)',
    '(de|para|a|sobre)',
  ],
  everything: ['todo [lo demás]', 'absolutamente todo', 'cualquier cosa', 'todas las cosas'],
  nothing: ['nada [(se hace|empieza)] sin', '(ningún|ninguna) (trabajo|cambio|paso|gasto|decisión|tarea) sin'],
  all: [
    '(todo|toda|todos|todas) [(el|la|los|las)]',
    'cada',
    'cada (uno|una) de (los|las)',
    '(cualquier|cualesquiera)',
    'todo tipo de',
  ],
  between: ['(mínimo|mínima|otro|otra|otros|otras|demás)'],
  things: [
    '(trabajo|trabajos|actividad|actividades|acción|acciones)',
    '(cambio|cambios|modificación|modificaciones|decisión|decisiones)',
    '(paso|pasos|tarea|tareas)',
    '(gasto|gastos|coste|costes|costo|costos)',
  ],
  and: ['y', 'e', 'o', 'u', 'y/o', 'así como'],
  after: [
    '(sin excepción|sin excepciones|por escrito|previamente|de antemano|por adelantado|en detalle)',
    '(por (pequeño|pequeña|mínimo|mínima) que sea|incluso (mínimos|pequeños))',
    'antes de (empezar|comenzar|hacerlo|hacerse)',
    '(del (proveedor|proyecto|equipo|trabajo)|en el proyecto)',
    'lo que (haga|hace|se haga|se hace)',
    '(debe|deben|requiere|requieren|necesita|necesitan|es|son|tiene que|tienen que)',
  ],
  narrowing: ['(si|salvo|excepto|solo|sólo|cuando|superior|superiores|mayor|mayores|por encima|fuera|más de)'],
};
