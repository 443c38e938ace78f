import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isEngagementName } from '../../engagement/fileNames.ts';
import { read } from '../../engagement/read.ts';
import { say } from '../../l10n/say.ts';
import { parse } from '../../yaml/parse.ts';
import { readText } from '../files.ts';
import { columnsIn } from '../import/columns.ts';
import { starterText } from '../import/starter.ts';
import { ListError, type ListTable, readList } from '../import/table.ts';
import { type SkippedRow, type Vendor, vendorsIn } from '../import/vendors.ts';
import { printable } from '../printable.ts';
import { dayOf } from '../today.ts';
import { UsageError } from '../usageError.ts';
import { createText } from '../writeText.ts';

export interface ImportOptions {
  /** The folder to write into; the current one if left out. */
  readonly into?: string;
  /** Whether to write nothing, and only tell what would be. */
  readonly dryRun?: boolean;
  /** `YYYY-MM-DD`; the clock's day if left out. */
  readonly today?: string;
}

/**
 * `outsource import`: writes a starter file for each row of a list of vendors, never over one that is there; sets the exit
 * code to 2 where a file can't be written.
 * @throws UsageError for a list that can't be read or has no column that is known, and for a day that doesn't exist
 */
export async function importCommand(file: string, { into = '.', dryRun = false, today }: ImportOptions): Promise<void> {
  const list = await open(file);
  const columns = columnsIn(list.titles);
  if (!columns.has('provider') && !columns.has('title')) {
    const titles = list.titles.filter(Boolean).slice(0, 10).join(', ');
    throw new UsageError(
      say`${printable(file)}: no column names the provider: call one “Provider”. There are: ${printable(titles)}.`,
    );
  }
  if (existsSync(into) && !statSync(into).isDirectory())
    throw new UsageError(say`--into ${printable(into)}: this is no folder.`);
  const known = idsIn(into);
  const lines: string[] = [];
  let written = 0;
  const found = await vendorsIn(list.rows, columns, dayOf(today));
  for (const one of found) {
    const failure = 'reason' in one ? one.reason : write(one, into, known, dryRun);
    if (failure === undefined) written += 1;
    lines.push(...told(one, into, failure));
  }
  process.stdout.write(`${[...lines, '', summary(written, found.length, dryRun)].join('\n')}\n`);
}

async function open(file: string): Promise<ListTable> {
  try {
    return await readList(file);
  } catch (error) {
    if (error instanceof ListError) throw new UsageError(`${printable(file)}: ${error.message}`);
    throw error;
  }
}

/** The ids of the engagements that lie in a folder, each with its file's name. */
function idsIn(folder: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  if (!existsSync(folder)) return ids;
  for (const name of readdirSync(folder)) {
    if (!isEngagementName(name)) continue;
    const content = readText(path.join(folder, name));
    const id = 'text' in content ? read(parse(content.text)).file.engagement?.id : undefined;
    if (id) ids.set(id, name);
  }
  return ids;
}

function fileOf({ engagement }: Vendor, folder: string): string {
  return path.join(folder, `${engagement.id}.outsource.yaml`);
}

/** Writes the file of an engagement. Returns why that isn't done; undefined where it is. */
function write(
  vendor: Vendor,
  folder: string,
  known: ReadonlyMap<string, string>,
  dryRun: boolean,
): string | undefined {
  const file = fileOf(vendor, folder);
  if (existsSync(file)) return say`there is ${printable(file)} already`;
  const other = known.get(vendor.engagement.id);
  if (other !== undefined)
    return say`${printable(path.join(folder, other))} has the id ${vendor.engagement.id} already`;
  if (dryRun) return undefined;
  const problem = createText(file, starterText(vendor));
  if (problem === undefined) return undefined;
  process.exitCode = 2;
  return `${printable(file)}: ${problem}`;
}

function told(one: Vendor | SkippedRow, folder: string, failure: string | undefined): string[] {
  if ('reason' in one || failure !== undefined) return [say`Row ${one.row} is skipped: ${failure ?? ''}.`];
  const notes = one.notes.map((note) => `  ${say`Row ${one.row}: ${printable(note)}.`}`);
  return [printable(fileOf(one, folder)), ...notes];
}

function summary(written: number, rows: number, dryRun: boolean): string {
  return dryRun
    ? say`${written} of ${rows} rows would become a file. Nothing was written.`
    : say`${written} of ${rows} rows became a file. Next: outsource lint`;
}
