import { say, translated } from '../../l10n/say.ts';
import type { Setting } from '../../lint/config/effective.ts';
import { limitText } from '../../lint/rulePage.ts';
import { printable } from '../printable.ts';
import { print } from './json.ts';
import { colors, widthOf } from './terminal.ts';

/** What holds for one engagement file. */
export interface ConfigReport {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Whether the file is looked at: see `include` and `exclude`. */
  readonly included: boolean;
  /** The configuration files that were read, the nearest one first. */
  readonly files: readonly string[];
  readonly settings: readonly Setting[];
}

/** What holds for a file, for a terminal: one setting a line, with where it comes from behind it. */
export function configText({ path, included, files, settings }: ConfigReport): string {
  const rows = settings.map(({ name, value, from }) => ({ said: `${name}: ${shown(value)}`, from }));
  const width = Math.min(48, Math.max(...rows.map(({ said }) => widthOf(said))));
  const lines = rows.map(
    ({ said, from }) =>
      `  ${said}${' '.repeat(Math.max(0, width - widthOf(said)))}  ${colors.dim(printable(translated(from)))}`,
  );
  const head = [colors.bold(printable(path)), `  ${builtOn(files.map(printable))}`];
  if (!included) head.push(`  ${say`This file is left out: see "include" and "exclude" below.`}`);
  return `${[...head, '', ...lines].join('\n')}\n`;
}

function builtOn([nearest, ...others]: readonly string[]): string {
  if (nearest === undefined) return say`Configuration: none: the defaults hold`;
  return others.reduce((before, file) => say`${before}, which builds on ${file}`, say`Configuration: ${nearest}`);
}

/** The same as JSON; its form is fixed in `schemas/config-result.schema.json`. */
export function configJson(report: ConfigReport): string {
  return print({ version: 1, ...report });
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return printable(JSON.stringify(value));
  return printable(limitText(value));
}
