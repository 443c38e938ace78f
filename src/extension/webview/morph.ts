/**
 * Makes an element hold what another one holds, and leaves alone what is the same already: so the focus, what is
 * unfolded and what is selected stay while a page changes.
 */
export function morph(element: Element, wanted: Element): void {
  morphAttributes(element, wanted);
  const nodes = [...wanted.childNodes];
  const stay = new Set(nodes.map(keyOf));
  // What goes is taken away first: an element that is moved would lose the focus.
  for (const child of [...element.children]) if (keyOf(child) !== undefined && !stay.has(keyOf(child))) child.remove();
  const known = keyed([...element.childNodes]);
  let at = 0;
  for (const node of nodes) {
    const here = element.childNodes[at] ?? null;
    const match = matchFor(node, here, known);
    if (!match) element.insertBefore(node, here);
    else {
      if (match !== here) element.insertBefore(match, here);
      if (match instanceof Element && node instanceof Element) morph(match, node);
      else if (match.nodeValue !== node.nodeValue) match.nodeValue = node.nodeValue;
    }
    at += 1;
  }
  while (element.childNodes.length > at) element.lastChild?.remove();
}

/** Elements that a page names, so that they are found again where others came or went before them. */
function keyed(nodes: readonly ChildNode[]): Map<string, Element> {
  const known = new Map<string, Element>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== undefined && node instanceof Element) known.set(key, node);
  }
  return known;
}

function keyOf(node: Node): string | undefined {
  return node instanceof Element ? (node.getAttribute('data-key') ?? undefined) : undefined;
}

function matchFor(node: Node, here: ChildNode | null, known: Map<string, Element>): ChildNode | undefined {
  const key = keyOf(node);
  if (key !== undefined) {
    const found = known.get(key);
    known.delete(key);
    return found?.nodeName === node.nodeName ? found : undefined;
  }
  if (!here || here.nodeName !== node.nodeName || keyOf(here) !== undefined) return undefined;
  return here;
}

function morphAttributes(element: Element, wanted: Element): void {
  for (const { name, value } of [...wanted.attributes])
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const { name } of [...element.attributes]) {
    // What somebody has unfolded stays so.
    const isOwn = name === 'open' && element.nodeName === 'DETAILS';
    if (!isOwn && !wanted.hasAttribute(name)) element.removeAttribute(name);
  }
}
