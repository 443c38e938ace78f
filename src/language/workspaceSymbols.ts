import type { Location, SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { excerptOf } from '../engagement/quote.ts';
import type { Facts } from '../pitfalls/portfolio/facts.ts';
import type { Named } from './named.ts';
import type { Snapshot } from './snapshot.ts';

const ENGAGEMENT: SymbolKind = 2;

/** The most engagements of one answer: more can't be read at a glance, and another letter finds fewer. */
const MOST = 500;

/**
 * The engagements whose title, id or provider holds the letters of a query in their order. Editors look for the letters
 * in the name that they show: where the title lacks them, what has them stands behind it.
 */
export function workspaceSymbols(engagements: Iterable<Facts>, query: string): SymbolInformation[] {
  const letters = lettersOf(query);
  const found: SymbolInformation[] = [];
  for (const { path, id, title, served } of engagements) {
    const name = excerptOf(title ?? id?.name ?? '', 80) || fileOf(path);
    const extra = [id?.name, served].map((text) => excerptOf(text ?? '', 80));
    const matching = holds(name, letters) ? '' : extra.find((text) => holds(text, letters));
    if (matching === undefined) continue;
    const range = id?.place ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    found.push({
      name: matching ? `${name} (${matching})` : name,
      kind: ENGAGEMENT,
      ...(extra[1] ? { containerName: extra[1] } : {}),
      location: { uri: path, range: { start: range.start, end: range.end } },
    });
    if (found.length === MOST) break;
  }
  return found;
}

function lettersOf(text: string): string[] {
  return [...text.toLowerCase().replace(/\s+/g, '')];
}

function holds(text: string, letters: readonly string[]): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    const found = lower.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}

function fileOf(path: string): string {
  return excerptOf(path.split('/').at(-1) ?? '', 80) || '…';
}

/** The other engagements of the workspace that have the id at a place; empty for anything but an engagement's own id. */
export function elsewhere({ context }: Snapshot, { occurrence, name }: Named): Location[] {
  if (!context.portfolio || !occurrence?.things.includes('engagement')) return [];
  const others = context.portfolio.withId(name).filter(({ place }) => place.path !== context.path);
  return others.map(({ place: { path, start, end } }) => ({ uri: path, range: { start, end } }));
}
