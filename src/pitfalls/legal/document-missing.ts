import { mapOf, pairOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { nao } from '../sources.ts';
import type { Contract } from './contracts.ts';
import { contractsOf } from './contracts.ts';

/** The contract's own text isn't where the file says. */
export const documentMissing: Rule = {
  id: 'legal/document-missing',
  title: 'Contract document not found',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The path under a contract’s `document` leads nowhere. It is read relative to the engagement file. Addresses on the web, absolute paths, and paths that leave the open folder aren’t looked at.',
    why: 'When there is a dispute, people look for the contract and must find it at once. A link that leads nowhere is often the first sign that nobody has the signed copy.',
    fix: 'Put the document where the path says, or correct the path.',
    falsePositives:
      'If contracts are kept in another system, write their address (`https://…`) in place of a path: addresses aren’t looked at.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
contracts:
  - id: shop-order
    type: sow
    status: signed
    document: contracts/shop-order.pdf
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
contracts:
  - id: shop-order
    type: sow
    status: signed
    document: https://contracts.example/shop-order.pdf
`,
    },
    sources: [nao('3.1')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const contract of contractsOf(context)) {
      const path = contract.document && localPath(contract.document);
      if (!path || context.fileExists(path) !== false) continue;
      problems.push({
        range: valueRange(contract, 'document'),
        message: say`There is no file at "${excerpt(path, 60)}": correct the path, or put the document there.`,
        fixes: () => removePath(contract),
      });
    }
    return problems;
  },
};

/**
 * The path that a document names, relative to the engagement file, with `/` between its parts. Undefined for what isn't
 * such a path: an address, an absolute path, one with a drive letter or in a home folder, or one that no file system
 * takes. Whether `..` leads out of what the host may look at is for the host to know: it answers "can't tell".
 */
export function localPath(document: string): string | undefined {
  const path = document.trim().replaceAll('\\', '/');
  if (path === '' || path.includes('\0') || /^(?:\/|~|[a-z][a-z0-9+.-]*:)/i.test(path)) return undefined;
  return path;
}

function removePath(contract: Contract): Fix[] {
  const map = mapOf(contract);
  const pair = pairOf(contract, 'document');
  const index = map && pair ? map.pairs.indexOf(pair) : -1;
  if (!map || index < 0) return [];
  return [{ title: say`Remove the path that leads nowhere`, changes: [{ kind: 'remove', from: map, index }] }];
}
