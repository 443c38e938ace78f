import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import type { Placed } from '../model.ts';
import { html, type Markup, type Piece } from './markup.ts';

/** Where a page is shown. */
export interface Frame {
  /**
   * In an editor: places are buttons that lead to their lines, and findings can be mended from the page. A page for a
   * browser or a printer names the lines instead.
   */
  readonly interactive: boolean;
  /** Begins the ids of a page's parts, where several pages stand in one file. */
  readonly prefix?: string;
}

/** How much of the file's own text is shown, in UTF-16 units: of a name, and of a sentence. */
const LONGEST_NAME = 120;
const LONGEST_SENTENCE = 600;

/** A name of the file as a page shows it. */
export function nameText(own: string): string {
  return excerptOf(own, LONGEST_NAME);
}

/** A sentence of the file as a page shows it. */
export function sentenceText(own: string): string {
  return excerptOf(own, LONGEST_SENTENCE);
}

/**
 * Something that leads to its line in the file.
 * @param label what it is, readable on its own
 * @param uri the file, on a page about several
 */
export function place({ interactive }: Frame, { at }: Placed, label: Piece, uri?: string): Markup {
  if (!interactive) return html`<span class="place">${label}</span>`;
  const file = uri !== undefined && html` data-uri="${uri}"`;
  return html`<button type="button" class="place"${file} data-line="${at.line}" data-character="${at.character}">${label}</button>`;
}

/** Attributes of a shape that leads to its line by the mouse; the keyboard has the same way in the text beside it. */
export function mark({ interactive }: Frame, { at }: Placed): Markup {
  return interactive ? html` data-line="${at.line}" data-character="${at.character}"` : html``;
}

/** The line of an item, for those who look for it in the file. */
export function line({ at }: Placed): string {
  return say`line ${at.line + 1}`;
}

/**
 * A part of the page under its own heading; nothing where there is nothing in it.
 * @param id once in a page
 */
export function section(frame: Frame, id: string, title: string, body: Piece, note: Piece = undefined): Markup {
  const own = idIn(frame, id);
  return html`<section${named(frame, own)} data-key="${id}">
<h2 id="${own}">${title}${note && html` <small>${note}</small>`}</h2>
${body}
</section>
`;
}

/** Makes a section a landmark, which has to have a name that no other has: so not where several pages have the same. */
export function named({ prefix }: Frame, id: string): Piece {
  return prefix === undefined && html` aria-labelledby="${id}"`;
}

/** An id within a file: the page's own, where it holds several. */
export function idIn({ prefix = '' }: Frame, id: string): string {
  return `${prefix}${id}`;
}
