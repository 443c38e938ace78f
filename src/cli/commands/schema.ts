import { existsSync, readFileSync } from 'node:fs';
import { say } from '../../l10n/say.ts';

const FILES = { engagement: 'outsource.schema.json', config: 'outsource-config.schema.json' };

export type SchemaName = keyof typeof FILES;

/** Where the schemas lie, seen from the bundle and from this file. */
const FOLDERS = ['../schemas/', '../../../schemas/'];

/** `outsource schema`: prints the JSON schema of a kind of file. */
export function schemaCommand(name: SchemaName): void {
  const file = FOLDERS.map((folder) => new URL(folder + FILES[name], import.meta.url)).find(existsSync);
  if (!file) throw new Error(say`${FILES[name]} isn't part of this installation.`);
  process.stdout.write(readFileSync(file));
}
