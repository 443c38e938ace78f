// The least that a linter can do: parse each file, and hold it against a precompiled schema. node floor.mjs SCHEMA FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { validatorFor } from './validator.mjs';

const [, , schema, folder] = process.argv;
const validate = await validatorFor(schema);
let valid = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith('.yaml') && validate(load(readFileSync(path.join(folder, name), 'utf8')))) valid += 1;
}
process.stdout.write(`${valid} valid\n`);
