import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** A schema's validator, compiled once into a file here: what it requires lies in this folder's packages. */
export async function validatorFor(schemaFile) {
  const compiled = path.join(import.meta.dirname, 'node_modules/.validator.cjs');
  if (!existsSync(compiled)) {
    const { default: Ajv } = await import('ajv');
    const { default: standalone } = await import('ajv/dist/standalone/index.js');
    const ajv = new Ajv({ strict: false, code: { source: true } });
    writeFileSync(compiled, standalone(ajv, ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))));
  }
  return require(compiled);
}
