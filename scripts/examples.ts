import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An engagement file that people can start from. */
export interface Example {
  readonly name: string;
  readonly text: string;
  /** The day that its comment names: ISO date. */
  readonly day: string;
  /** Whether the comment says that nothing is to be found on that day. */
  readonly clean: boolean;
}

const FOLDER = fileURLToPath(new URL('../examples/', import.meta.url));

/** All files of `examples/`, by name. Throws where one lacks the line that names its day. */
export function examples(): Example[] {
  const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.outsource.yaml'));
  return names.sort().map((name) => {
    const text = fs.readFileSync(`${FOLDER}${name}`, 'utf8');
    const [, verb, day] = /^# (Clean|Judged) on (\d{4}-\d{2}-\d{2})$/m.exec(text) ?? [];
    if (!day) throw new Error(`examples/${name} has no line "# Clean on YYYY-MM-DD"`);
    return { name, text, day, clean: verb === 'Clean' };
  });
}
