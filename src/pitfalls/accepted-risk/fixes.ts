import { type EngagementFile, itemNode, mapOf, pairOf, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import type { Fix } from '../rule.ts';
import type { AcceptedRisk } from './entries.ts';

/** Takes an entry out; with the last one the whole section goes, since an empty list says nothing. */
export function removeEntry(file: EngagementFile, risk: AcceptedRisk): Fix[] {
  const change = removal(file, risk);
  return change ? [{ title: say`Remove the entry`, changes: [change] }] : [];
}

function removal(file: EngagementFile, risk: AcceptedRisk): Change | undefined {
  const list = file.acceptedRisks ?? [];
  const [root, seq] = [mapOf(file), seqOf(list)];
  const pair = pairOf(file, 'acceptedRisks');
  if (!root || !seq || !pair) return undefined;
  if (seq.items.length === 1) return { kind: 'remove', from: root, index: root.pairs.indexOf(pair) };
  const node = itemNode(list, list.indexOf(risk));
  const index = node ? seq.items.indexOf(node) : -1;
  return index < 0 ? undefined : { kind: 'remove', from: seq, index };
}
