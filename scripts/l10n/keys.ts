import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import product from '../../package.json' with { type: 'json' };
import { ENGAGEMENT_FORMAT } from '../../src/engagement/engagementFormat.ts';
import type { ObjectTable } from '../../src/engagement/keyTable.ts';
import { OBJECTS as CONFIG_OBJECTS } from '../../src/lint/config/generated/docs.ts';
import { RULES } from '../../src/pitfalls/index.ts';

/** The texts that a bundle has to translate, each with a place that has it. */
export type Keys = ReadonlyMap<string, string>;

/** A text of a source with the offset where it stands. */
interface Found {
  readonly text: string;
  readonly at: number;
}

/** All texts that people read: those of the sources, of the rules, and of the two formats. */
export async function neededKeys(root: URL): Promise<Keys> {
  const keys = new Map<string, string>();
  const add = (text: string, place: string) => {
    if (text && !keys.has(text)) keys.set(text, place);
  };
  for (const [path, source] of await sourcesOf(root)) {
    for (const { text, at } of textsIn(source)) add(text, `${path}:${source.slice(0, at).split('\n').length}`);
  }
  add(product.description, 'package.json');
  for (const { id, title, explanation } of RULES) {
    const { what, why, fix, falsePositives } = explanation;
    for (const text of [title, what, why, fix, falsePositives]) add(text, id);
  }
  for (const text of textsOfFormat(ENGAGEMENT_FORMAT.objects())) add(text, 'schemas/outsource.schema.json');
  for (const text of textsOfFormat(CONFIG_OBJECTS)) add(text, 'schemas/outsource-config.schema.json');
  return keys;
}

/** The sources that hold texts, by their paths from the root. */
export async function sourcesOf(root: URL): Promise<ReadonlyMap<string, string>> {
  const paths: string[] = [];
  for await (const path of glob(['src/**/*.ts', 'scripts/generate/*.ts'], { cwd: fileURLToPath(root) })) {
    paths.push(path.replaceAll('\\', '/'));
  }
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(new URL(path, root), 'utf8')] as const),
  );
  return new Map(texts);
}

/** What stays as it is in any language: the keys and the values of both formats, and the ids of rules and their groups. */
export function formatNames(): ReadonlySet<string> {
  const names = new Set(RULES.flatMap(({ id }) => [id, id.slice(0, id.indexOf('/'))]));
  for (const { keys, others } of [ENGAGEMENT_FORMAT.objects(), CONFIG_OBJECTS].flatMap((table) =>
    Object.values(table),
  )) {
    for (const key of others ? [...keys, others] : keys) {
      if (key.name) names.add(key.name);
      for (const { value } of [...(key.values ?? []), ...(key.items?.values ?? [])]) names.add(String(value));
    }
  }
  return names;
}

/** The texts of the manifest, by their keys: those in English. */
export async function manifestTexts(root: URL): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(new URL('package.nls.json', root), 'utf8'));
}

/**
 * The texts of one source: templates that are said, constants that are marked, and those of the editor's own mechanism.
 * @throws Error where a text can't be found by reading: a variable in place of a text, or `{0}` in the text itself
 */
export function textsIn(source: string): Found[] {
  if (!/\bsay`|\btoSay\(|\bl10n\.t\(/.test(source)) return [];
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(said(node));
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText();
      if (name === 'toSay') found.push(...node.arguments.flatMap(constants));
      if (/(?:^|\.)l10n\.t$/.test(name)) found.push(ofEditor(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

function said({ template }: ts.TaggedTemplateExpression): Found {
  const at = template.getStart();
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  if (parts.some((part) => /\{\d+\}/.test(part)))
    throw new Error(`A text holds what looks like a placeholder: ${parts}`);
  return { text: parts.reduce((before, part, index) => `${before}{${index - 1}}${part}`), at };
}

/** The texts within what is marked: keys of objects are none. */
function constants(node: ts.Node): Found[] {
  if (ts.isStringLiteralLike(node)) return [{ text: node.text, at: node.getStart() }];
  if (ts.isPropertyAssignment(node)) return constants(node.initializer);
  if (ts.isTemplateExpression(node)) throw new Error(`A constant has values: ${node.getText()}`);
  const inner: Found[] = [];
  ts.forEachChild(node, (child) => void inner.push(...constants(child)));
  return inner;
}

function ofEditor(call: ts.CallExpression): Found {
  const [first] = call.arguments;
  const message =
    first && ts.isObjectLiteralExpression(first)
      ? first.properties.find((property) => property.name?.getText() === 'message')
      : undefined;
  const text = message && ts.isPropertyAssignment(message) ? message.initializer : first;
  if (!text || !ts.isStringLiteralLike(text)) throw new Error(`A text is no literal: ${call.getText()}`);
  return { text: text.text, at: text.getStart() };
}

function* textsOfFormat(objects: Readonly<Record<string, ObjectTable>>): Generator<string> {
  for (const { title, description, keys, others } of Object.values(objects)) {
    if (title) yield title;
    if (description) yield description;
    for (const key of others ? [...keys, others] : keys) {
      yield key.title;
      yield key.description;
      for (const { description: meaning } of [...(key.values ?? []), ...(key.items?.values ?? [])]) {
        if (meaning) yield meaning;
      }
    }
  }
}
