import type { Range as LspRange } from 'vscode-languageserver-types';
import { mailAddress, webAddress } from '../engagement/addresses.ts';
import type { Path } from '../engagement/model.ts';
import { describe } from '../engagement/schema.ts';
import { say } from '../l10n/say.ts';
import { CONFIG_FORMAT } from '../lint/config/configFormat.ts';
import { localPath } from '../pitfalls/legal/document-missing.ts';
import type { Node } from '../yaml/tree.ts';
import { keyText } from '../yaml/tree.ts';
import { contentRange } from './named.ts';
import type { Snapshot } from './snapshot.ts';

/** A file by its path relative to the document. */
export interface FileTarget {
  readonly path: string;
  /** What stands there may be any text: it is a link only where there is such a file. */
  readonly mayBeText: boolean;
}

/** A link to an address, or to a file: whether one may go there the host knows. */
export interface TextLink {
  readonly range: LspRange;
  readonly target: { readonly address: string } | FileTarget;
  /** What following it does. */
  readonly tooltip: string;
}

/** By key what may stand there: the address of a page, a file of one's own, or the address of a person. */
const LINKING: ReadonlyMap<string, 'address' | 'file' | 'mail'> = new Map([
  ['website', 'address'],
  ['url', 'address'],
  ['document', 'file'],
  ['evidence', 'file'],
  ['email', 'mail'],
]);

const CONFIG_LINKING: typeof LINKING = new Map([['extends', 'file']]);

/** No longer address is one that somebody wrote, in UTF-16 units. */
const LONGEST = 2000;

/** The links of a file: contract documents and proofs, addresses of pages, e-mail addresses. */
export function documentLinks(snapshot: Snapshot): TextLink[] {
  const { format, tree, text } = snapshot;
  const linking = format === CONFIG_FORMAT ? CONFIG_LINKING : LINKING;
  const links: TextLink[] = [];
  const visit = (node: Node, path: Path): void => {
    if (node.kind === 'seq') for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    if (node.kind !== 'map') return;
    for (const pair of node.pairs) {
      const key = keyText(pair);
      if (key === undefined) continue;
      const here = [...path, key];
      const kind = linking.get(key);
      const { value } = pair;
      if (value.kind !== 'scalar') visit(value, here);
      else if (kind && typeof value.value === 'string' && value.text.length <= LONGEST && describe(here, format)) {
        const found = linkTo(value.text.trim(), kind, key);
        if (found) links.push({ range: snapshot.toLspRange(contentRange(text, value)), ...found });
      }
    }
  };
  if (tree.root) visit(tree.root, []);
  return links;
}

function linkTo(text: string, kind: 'address' | 'file' | 'mail', key: string): Omit<TextLink, 'range'> | undefined {
  if (kind === 'mail') {
    const mail = mailAddress(text);
    return mail === undefined ? undefined : { target: { address: mail }, tooltip: say`Write an e-mail` };
  }
  const address = webAddress(text);
  if (address) return { target: { address }, tooltip: say`Open in the browser` };
  const path = kind === 'file' ? localPath(text) : undefined;
  if (path === undefined) return undefined;
  return { target: { path, mayBeText: key === 'evidence' }, tooltip: openingOf(key) };
}

function openingOf(key: string): string {
  switch (key) {
    case 'document':
      return say`Open the contract document`;
    case 'evidence':
      return say`Open the proof`;
    case 'extends':
      return say`Open the configuration that this one builds on`;
    default:
      return say`Open the file`;
  }
}
