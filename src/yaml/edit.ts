import { addAll } from './addAll.ts';
import { Block, type RawEdit } from './block-edits.ts';
import type { Change, TextEdit } from './change.ts';
import { cutLines } from './cutLines.ts';
import { Flow } from './flow-edits.ts';
import { Layouts } from './layout.ts';
import { parse } from './parse.ts';
import { type Added, type Collection, isKept, type Kept, Nodes, type Plan, plansOf, templateOf } from './plan.ts';
import { atEndOfText, type DeepEdit, fromLineStart, merged } from './raw-edits.ts';
import { entriesOf, isList, renderFlow, renderItems, renderKey, renderPairs, type ScalarContext } from './render.ts';
import { leadsLine, lineEnd, lineStart, trimBack } from './scan.ts';
import { expandSnippet, hasTabStop, plainText, snippetText } from './snippet.ts';
import type { Template } from './template.ts';
import type { Node, Tree } from './tree.ts';
import { says } from './verify.ts';

/**
 * Turns changes of one tree into text edits: sorted, not overlapping, no larger than needed; all other lines stay as
 * they are, byte for byte. New text follows the file: its indentation, line breaks, blank lines, block or flow style.
 *
 * With `snippet`, tab stops are written in the snippet syntax of the Language Server Protocol, numbered in the order of
 * the text over all edits; if there are any, all edits are snippets. An editor that expands a snippet indents its
 * further lines as the line that it stands in, so an edit of several lines begins at the start of its line.
 *
 * @returns No edits where they wouldn't be safe: the place to change is damaged, has keys of the complex form (`? key`)
 * or is shared by an alias; the changes contradict each other; or the text as edited wouldn't read as the tree with
 * its changes does.
 */
export function toTextEdits(tree: Tree, changes: readonly Change[], options: { snippet?: boolean } = {}): TextEdit[] {
  const nodes = new Nodes(tree);
  const plans = plansOf(nodes, changes);
  if (!plans || !tree.root) return [];
  const layouts = new Layouts(tree.text, nodes.collections);
  for (const mayCut of [true, false]) {
    const editors = plans.map((plan) => new Editor(tree, nodes, layouts, plan, mayCut));
    const found = editsOf(editors);
    // A text that ends in a block scalar needs the line break that others can do without.
    for (const edits of found ? [atEndOfText(tree.text, found), found] : []) {
      const plain = edits.map((edit) => textEdit(edit, plainText(edit.pieces)));
      if (!isFaithful(tree, tree.root, plans, plain)) continue;
      return options.snippet && edits.some((edit) => hasTabStop(edit.pieces)) ? snippets(tree.text, edits) : plain;
    }
    if (!editors.some(({ hasCut }) => hasCut)) break;
  }
  return [];
}

function editsOf(editors: readonly Editor[]): RawEdit[] | undefined {
  const raw: DeepEdit[] = [];
  for (const editor of editors) {
    const edits = editor.edits();
    if (!edits) return undefined;
    addAll(raw, edits);
  }
  return merged(raw);
}

function snippets(text: string, edits: readonly RawEdit[]): TextEdit[] {
  let count = 0;
  const next = () => ++count;
  return fromLineStart(text, edits).map((edit) => ({
    ...textEdit(edit, snippetText(edit.pieces, next)),
    snippet: true,
  }));
}

/** A text with edits applied (sorted, not overlapping); the tab stops of snippets become their defaults. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, newText, snippet } of edits) {
    result += text.slice(at, range.start) + (snippet ? expandSnippet(newText) : newText);
    at = range.end;
  }
  return result + text.slice(at);
}

function textEdit({ start, end }: RawEdit, newText: string): TextEdit {
  return { range: { start, end }, newText };
}

/** The last guard of users' files: the new text must read as the old one does with the changes, and no worse. */
function isFaithful(tree: Tree, root: Node, plans: readonly Plan[], edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return true;
  const after = parse(applyEdits(tree.text, edits));
  if (after.problems.length > tree.problems.length) return false;
  return says(after.root, root, new Map(plans.map((plan) => [plan.node, plan])));
}

/** Finds the edits of one collection. */
class Editor {
  /** An edit takes lines out of a text instead of writing it anew. */
  hasCut = false;
  private readonly tree: Tree;
  private readonly nodes: Nodes;
  private readonly layouts: Layouts;
  private readonly plan: Plan;
  private readonly mayCut: boolean;
  private readonly depth: number;
  private readonly around: readonly Collection[];

  constructor(tree: Tree, nodes: Nodes, layouts: Layouts, plan: Plan, mayCut: boolean) {
    this.tree = tree;
    this.nodes = nodes;
    this.layouts = layouts;
    this.plan = plan;
    this.mayCut = mayCut;
    this.around = nodes.around(plan.node);
    this.depth = this.around.length;
  }

  edits(): DeepEdit[] | undefined {
    const { node, entries } = this.plan;
    if (this.around.some((holder) => this.nodes.shared.has(holder))) return undefined;
    const removed = entries.filter((entry): entry is Kept => isKept(entry) && entry.removed);
    const stays = entries.filter((entry): entry is Kept => isKept(entry) && !entry.removed);
    const added = entries.filter((entry): entry is Added => !isKept(entry));
    if ((added.length > 0 || removed.length > 0) && node.damaged) return undefined;
    const found =
      stays.length === 0 && (added.length > 0 || removed.length > 0)
        ? this.refill(added)
        : node.flow
          ? this.inFlow(stays, removed, added)
          : this.inBlock(stays, removed, added);
    return found && [...this.renames(stays), ...found].map((edit) => ({ depth: this.depth, ...edit }));
  }

  private renames(stays: readonly Kept[]): RawEdit[] {
    const { node } = this.plan;
    return stays.flatMap(({ index, key }) => {
      const old = node.kind === 'map' ? node.pairs[index]?.key : undefined;
      if (key === undefined || old?.kind !== 'scalar') return [];
      const pieces = [renderKey(key, { style: quotesOf(old) })];
      return [{ ...old.range, pieces }];
    });
  }

  private inBlock(stays: readonly Kept[], removed: readonly Kept[], added: readonly Added[]): RawEdit[] | undefined {
    const { text } = this.tree;
    const block = this.block(this.plan.node);
    if ((added.length > 0 || removed.length > 0) && !block.ordinary) return undefined;
    const values = this.values(stays, (index, value, context, keepsMark) =>
      block.replaceValue(index, value, context, keepsMark),
    );
    if (!values) return undefined;
    const edits: (RawEdit | DeepEdit)[] = [...values];
    const runs = this.runs();
    const next = stays[0]?.index ?? 0;
    const behindDash = next > 0 && !leadsLine(text, block.start(0));
    if (behindDash) edits.push(block.removeFirst(next, runs.has(-1)));
    for (const { index } of removed) if (!behindDash || index > next) edits.push(block.remove(index));
    for (const [index, run] of runs) {
      if (index >= 0 && block.value(index)?.damaged) return undefined;
      edits.push(index < 0 ? block.insertAtStart(run) : block.insertAfter(index, run));
    }
    return edits;
  }

  private inFlow(stays: readonly Kept[], removed: readonly Kept[], added: readonly Added[]): RawEdit[] | undefined {
    const flow = this.flow(this.plan.node);
    const local = added.length === 0 && removed.length === 0;
    if (!local && !flow.ordinary) return undefined;
    if (added.length > 0 && removed.length > 0) {
      if (flow.hasComments || stays.some((entry) => entry.value !== undefined || entry.key !== undefined))
        return undefined;
      const entries = this.plan.entries.filter((entry) => !isKept(entry) || !entry.removed);
      return flow.rebuild(entries.map((entry) => (isKept(entry) ? entry.index : entry)));
    }
    const values = this.values(stays, (index, value, context, keepsMark) =>
      flow.replaceValue(index, value, context, keepsMark),
    );
    if (!values) return undefined;
    const edits: (RawEdit | DeepEdit)[] = [...values];
    if (removed.length > 0) addAll(edits, flow.remove(removed.map((entry) => entry.index)));
    for (const [index, run] of this.runs()) {
      addAll(edits, index < 0 ? flow.insertAtStart(run) : flow.insertAfter(index, run));
    }
    return edits;
  }

  /** The new values of entries that stay. */
  private values(
    stays: readonly Kept[],
    replace: (index: number, value: Template, context: ScalarContext, keepsMark: boolean) => RawEdit[] | undefined,
  ): DeepEdit[] | undefined {
    const { node } = this.plan;
    const edits: DeepEdit[] = [];
    for (const { index, value, keepsMark = false } of stays) {
      if (value === undefined) continue;
      const old = node.kind === 'map' ? node.pairs[index]?.value : node.items[index];
      const cut = this.mayCut ? cutLines(this.tree.text, old, value) : undefined;
      this.hasCut ||= cut !== undefined;
      const found = cut ? [cut] : replace(index, value, { style: quotesOf(old) }, keepsMark);
      if (!found) return undefined;
      addAll(
        edits,
        found.map((edit) => ({ ...edit, depth: this.depth + 1 })),
      );
    }
    return edits;
  }

  /** New entries by the index of the entry behind which they go; -1 at the start. */
  private runs(): Map<number, Added[]> {
    const runs = new Map<number, Added[]>();
    let behind = -1;
    for (const entry of this.plan.entries) {
      if (!isKept(entry)) runs.set(behind, [...(runs.get(behind) ?? []), entry]);
      else if (!entry.removed) behind = entry.index;
    }
    return runs;
  }

  /** A collection of which nothing stays: new entries, or `[]` and `{}`. */
  private refill(added: readonly Added[]): RawEdit[] | undefined {
    const { node } = this.plan;
    const { text } = this.tree;
    const parent = this.nodes.parents.get(node);
    if (node.flow) {
      const flow = this.flow(node);
      if (!flow.ordinary) return undefined;
      const hadEntries = flow.count > 0;
      if (!hadEntries && (parent?.node.flow || flow.hasComments)) return flow.fill(added);
      if (hadEntries) return [{ ...node.range, pieces: renderFlow(templateOf(node, added), flow.context) }];
    } else if (!this.block(node).ordinary) return undefined;
    const template = templateOf(node, added);
    if (parent) return this.block(parent.node).replaceValue(parent.index, template, {}, true);
    return node === this.tree.root ? [this.rootAs(template, text)] : undefined;
  }

  private rootAs(template: Template, text: string): RawEdit {
    const { node } = this.plan;
    const layout = this.layout(node);
    const lines = isList(template) ? renderItems(template, 0, layout) : renderPairs(entriesOf(template), 0, layout);
    const block = node.flow ? undefined : this.block(node);
    const start = block ? lineStart(text, block.start(0)) : node.range.start;
    const end = block ? lineEnd(text, trimBack(text, start, block.after(block.count - 1))) : node.range.end;
    if (lines.length === 0) return { start, end, pieces: renderFlow(template) };
    const pieces = lines.flatMap((line, index) => (index === 0 ? line : [layout.eol, ...line]));
    if (leadsLine(text, start)) return { start, end, pieces };
    return { start: trimBack(text, 0, start), end, pieces: [layout.eol, ...pieces] };
  }

  private layout(node: Collection) {
    return this.layouts.at(this.nodes.around(node));
  }

  private block(node: Collection): Block {
    return new Block(this.tree.text, node, this.layout(node));
  }

  private flow(node: Collection): Flow {
    const maps = this.nodes.around(node).filter((holder) => holder.kind === 'map' && holder.flow);
    const keys = maps.flatMap((map) => (map.kind === 'map' ? map.pairs.map((pair) => pair.key) : []));
    const json = keys.every(isQuoted) && keys.some((key) => key.kind === 'scalar' && /^[a-z]\w*$/i.test(key.text));
    return new Flow(this.tree.text, node, this.layout(node), json);
  }
}

function isQuoted(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'double';
}

function quotesOf(node: Node | undefined): 'single' | 'double' | undefined {
  return node?.kind === 'scalar' && (node.style === 'single' || node.style === 'double') ? node.style : undefined;
}
