import ts from 'typescript';

/** The tables of one source: those that are marked for translation, and those that are said. */
export interface Tables {
  /** Constants that are made of `toSay`. */
  readonly marked: readonly string[];
  /** Constants of which `translated` says an entry. */
  readonly said: readonly string[];
}

/** What a source marks and says. A table that is said and nowhere marked is not found for translation. */
export function tablesIn(source: string): Tables {
  if (!/\b(?:toSay|translated)\(/.test(source)) return { marked: [], said: [] };
  const marked: string[] = [];
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && holdsMark(node.initializer))
      marked.push(node.name.getText());
    if (ts.isCallExpression(node) && node.expression.getText() === 'translated')
      said.push(...tableOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return { marked, said };
}

function holdsMark(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && node.expression.getText() === 'toSay') return true;
  return ts.forEachChild(node, holdsMark) ?? false;
}

/** The name of the table in `TABLE[key]`, `TABLE.key` and `TABLE[key] ?? ''`; none for any other value. */
function tableOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isBinaryExpression(node)) return tableOf(node.left);
  const isEntry = ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node);
  return isEntry && ts.isIdentifier(node.expression) && /^[A-Z][A-Z_\d]*$/.test(node.expression.text)
    ? [node.expression.text]
    : [];
}
