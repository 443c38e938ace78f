import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A schema's validator, compiled once into a file beside the folder of the run. */
export async function validatorFor(schemaFile) {
  const compiled = `${schemaFile}.validator.cjs`;
  if (!existsSync(compiled)) {
    const { default: Ajv } = await import('ajv');
    const { default: standalone } = await import('ajv/dist/standalone/index.js');
    const ajv = new Ajv({ strict: false, code: { source: true } });
    writeFileSync(compiled, standalone(ajv, ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))));
  }
  return require(compiled);
}
