import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { formats } from '../../src/engagement/formats.ts';
import type { GeneratedFile } from './files.ts';
import { headerOf, type SchemaSource, without } from './json-schema.ts';

/** A text's form is decided by its format alone; the patterns beside formats are for tools that don't know these. */
function withoutPatternsBesideFormats(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutPatternsBesideFormats);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'pattern' && typeof value === 'string' && 'format' in schema))
      .map(([key, value]) => [key, withoutPatternsBesideFormats(value)]),
  );
}

/**
 * The validator as a module of its own: nothing is compiled at run time, which strict content security policies
 * forbid and which would cost the start.
 */
export function generateValidator(source: SchemaSource): GeneratedFile[] {
  const plain = without(source.schema, ['title', 'description', 'examples', 'enumDescriptions', 'anyOf']);
  const ajv = new Ajv({
    allErrors: true,
    // Our own messages stand in messages.ts.
    messages: false,
    // Lengths are only held against 1, so that counting UTF-16 units is right and needs no helper.
    unicode: false,
    allowUnionTypes: true,
    strict: true,
    logger: false,
    // One function a definition keeps the module small, and small modules start fast.
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const validate = ajv.compile(withoutPatternsBesideFormats(plain) as object);
  const code = standalone.default(ajv, validate);
  if (/\brequire\(/.test(code)) throw new Error('The validator needs a module at run time: see the options of ajv');
  const header = `${headerOf(source)}\n`;
  const prelude = `import { formats } from '${source.engagement}/formats.ts';\n${APPEND}`;
  const declaration = `import type { Validate } from '${source.engagement}/fileFormat.ts';\n\nexport declare const validate: Validate;\n`;
  const text = `${header}${withoutCopying(code.replace('"use strict";', prelude))}\n`;
  return [
    { path: `${source.folder}/validator.js`, text },
    { path: `${source.folder}/validator.d.ts`, text: `${header}${declaration}` },
  ];
}

const APPEND = `function append(list, more) {
if (list === null) return more;
for (const one of more) list.push(one);
return list;
}
`;

/** The compiler's code copies all errors so far for each item that has some, which is quadratic. */
function withoutCopying(code: string): string {
  const text = code.replace(
    /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'append(vErrors, $1.errors)',
  );
  if (text === code || text.includes('.concat('))
    throw new Error('The code that collects errors has changed: look at it');
  return text;
}
