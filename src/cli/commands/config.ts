import { existsSync } from 'node:fs';
import { read } from '../../engagement/read.ts';
import { say } from '../../l10n/say.ts';
import { effectiveSettings } from '../../lint/config/effective.ts';
import { isIncluded } from '../../lint/config/selection.ts';
import { parse } from '../../yaml/parse.ts';
import { absoluteName, Configurations } from '../configurations.ts';
import { readText } from '../files.ts';
import { type ConfigReport, configJson, configText } from '../format/config.ts';
import { relativeName } from '../paths.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usageError.ts';

/**
 * `outsource config --print`: prints what holds for an engagement file, and where each value comes from.
 * @throws UsageError for a file that isn't there or can't be read
 */
export async function configCommand(file: string, { format }: { readonly format: 'text' | 'json' }): Promise<void> {
  if (!existsSync(file)) throw new UsageError(say`there is no file ${printable(file)}.`);
  const content = readText(file);
  if ('error' in content) throw new UsageError(`${printable(file)}: ${content.error}`);
  const resolved = (await Configurations.for([file])).of(file);
  const paths = resolved?.files.map(({ path }) => path) ?? [];
  const report: ConfigReport = {
    path: relativeName(absoluteName(file)),
    included: !resolved || isIncluded(absoluteName(file), resolved.configuration),
    files: paths.map((one) => relativeName(one)),
    settings: effectiveSettings(read(parse(content.text)), resolved).map((setting) =>
      paths.includes(setting.from) ? { ...setting, from: relativeName(setting.from) } : setting,
    ),
  };
  process.stdout.write(format === 'json' ? configJson(report) : configText(report));
}
