import type { Temporal } from 'temporal-polyfill';
import { resolveConfiguration } from '../lint/config/configuration.ts';
import { judgeFormat } from '../lint/config/judge.ts';
import type { Configuration } from '../lint/settings.ts';
import { LineIndex } from '../yaml/lines.ts';

/**
 * The configuration that texts give, each followed by the one that it builds on; undefined where there is none.
 * @throws RangeError for a text with a mistake, and for one that builds on a text that isn't there
 */
export function configurationOf(texts: readonly string[], today: Temporal.PlainDate): Configuration | undefined {
  // Each text is a file whose name is its place in the list.
  const resolved = resolveConfiguration('0', {
    readText: (name) => texts[Number(name)],
    resolve: (from) => String(Number(from) + 1),
  });
  for (const { read } of resolved?.files ?? []) {
    const mistake = judgeFormat(read, today).find(({ severity }) => severity === 'error');
    if (!mistake) continue;
    const line = new LineIndex(read.tree.text).position(mistake.range.start).line + 1;
    throw new RangeError(`configuration: line ${line}: ${mistake.message}`);
  }
  return resolved?.configuration;
}
