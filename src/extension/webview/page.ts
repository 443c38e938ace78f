import type { FromPage, ToPage } from './messages.ts';
import { morph } from './morph.ts';

/** The editor as a page sees it. */
interface Editor {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Editor;

/** What outlives the page: it is drawn anew when it was hidden. */
interface PageState {
  /** What the page is about, for a window that is opened again. */
  readonly subject: string;
  readonly scroll: number;
}

/** How long a page rests before its place is remembered, in milliseconds. */
const REST = 100;

const editor = acquireVsCodeApi();
const subject = document.body.dataset.subject ?? '';
const main = document.querySelector('main');
const status = document.querySelector('[role=status]');

/** A number of an element's data; 0 where it is none. */
function numberOf(text: string | undefined): number {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : 0;
}

function messageOf({ dataset }: HTMLElement | SVGElement): FromPage | undefined {
  const { action, rule, uri } = dataset;
  const place = { uri, line: numberOf(dataset.line), character: numberOf(dataset.character) };
  if (action === 'open' || action === 'print' || action === 'export') return { type: action };
  if ((action === 'fix' || action === 'explain') && rule !== undefined) return { type: action, rule, ...place };
  if (action === 'report' && uri !== undefined) return { type: action, uri };
  return dataset.line === undefined ? undefined : { type: 'reveal', ...place };
}

document.addEventListener('click', ({ target }) => {
  const element = target instanceof Element ? target.closest('[data-action], [data-line]') : null;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  const message = messageOf(element);
  if (message) editor.postMessage(message);
});

function show({ body, told }: ToPage): void {
  if (!main) return;
  const wanted = document.createElement('main');
  wanted.innerHTML = body;
  for (const { name, value } of [...main.attributes]) wanted.setAttribute(name, value);
  morph(main, wanted);
  if (status) status.textContent = told;
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data);
});

function remember(): void {
  editor.setState({ subject, scroll: window.scrollY });
}

let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(remember, REST);
});

const before = editor.getState() as Partial<PageState> | undefined;
if (before?.subject === subject && typeof before.scroll === 'number') window.scrollTo(0, before.scroll);
remember();
editor.postMessage({ type: 'ready' });
