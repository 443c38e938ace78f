import { existsSync } from 'node:fs';
import { say } from '../../l10n/say.ts';
import { SEVERITIES } from '../../pitfalls/rule.ts';
import { readText } from '../files.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usageError.ts';
import { type Baseline, MARK } from './baseline.ts';

/**
 * Reads a baseline.
 * @throws UsageError for a file that isn't there, can't be read or isn't one
 */
export function readBaseline(file: string): Baseline {
  const name = printable(file);
  if (!existsSync(file)) throw new UsageError(say`there is no baseline ${name}: write one by --write-baseline.`);
  const content = readText(file);
  if ('error' in content) throw new UsageError(`${name}: ${content.error}`);
  const value = parsed(content.text);
  if (!isBaseline(value)) {
    throw new UsageError(say`${name} is no baseline, or one of another version: write it anew by --write-baseline.`);
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  return (
    isObject(value) &&
    value.kind === MARK.kind &&
    value.version === MARK.version &&
    isObject(value.files) &&
    Object.values(value.files).every(isKnownFile)
  );
}

function isKnownFile(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.findings)) return false;
  const { engagement = '', health = 0, findings } = value;
  const isFound = (found: unknown) => isObject(found) && Object.values(found).every(isSeverity);
  return typeof engagement === 'string' && Number.isInteger(health) && Object.values(findings).every(isFound);
}

function isSeverity(value: unknown): boolean {
  return SEVERITIES.some((severity) => severity === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
