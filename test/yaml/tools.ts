import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Node, Range, Tree } from '../../src/yaml/tree.ts';
import { keyText, resolve } from '../../src/yaml/tree.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Takes the marks `<` and `>` out of a fixture and says where they stood; `\<` and `\>` stay as `<` and `>`. */
export function marked(fixture: string): { text: string; ranges: Range[] } {
  let text = '';
  const opened: number[] = [];
  const ranges: Range[] = [];
  for (let at = 0; at < fixture.length; at += 1) {
    const char = fixture[at];
    if (char === '\\' && (fixture[at + 1] === '<' || fixture[at + 1] === '>')) {
      text += fixture[at + 1];
      at += 1;
    } else if (char === '<') opened.push(text.length);
    else if (char === '>') {
      ranges.push({ start: opened.pop() ?? assert.fail('mark without its opening'), end: text.length });
    } else text += char;
  }
  return { text, ranges };
}

/** Every node lies within its parent, and siblings follow each other. */
export function assertNested(node: Node, from: number, to: number): void {
  const { start, end } = node.range;
  assert.ok(from <= start && start <= end && end <= to, `${node.kind} ${start}-${end} in ${from}-${to}`);
  let least = start;
  for (const child of children(node)) {
    assertNested(child, least, end);
    least = child.range.end;
  }
}

function children(node: Node): readonly Node[] {
  if (node.kind === 'map') return node.pairs.flatMap((pair) => [pair.key, pair.value]);
  return node.kind === 'seq' ? node.items : [];
}

/** What a tree says, without places: maps as lists of pairs, so that equal keys and `__proto__` stay visible. */
export function plain(node: Node | undefined): unknown {
  const target = resolve(node);
  if (target === undefined) return undefined;
  if (target.kind === 'scalar') return target.value;
  if (target.kind === 'seq') return target.items.map(plain);
  return target.pairs.map((pair) => [keyText(pair), plain(pair.value)]);
}

/** The node at a path of keys and indexes. */
export function at(tree: Tree, ...path: (string | number)[]): Node {
  let node = tree.root;
  for (const step of path) {
    const parent = resolve(node);
    if (typeof step === 'number') node = parent?.kind === 'seq' ? parent.items[step] : undefined;
    else node = parent?.kind === 'map' ? parent.pairs.find((pair) => keyText(pair) === step)?.value : undefined;
  }
  return node ?? assert.fail(`nothing at ${path.join('.')}`);
}
