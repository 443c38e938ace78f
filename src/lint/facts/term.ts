import { termOf } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { lacks } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { type Fact, factAbout } from './fact.ts';

/** The last day of an engagement that names its start and how long it lasts. */
export function termFacts({ file }: Context): Fact[] {
  const { engagement } = file;
  const { start, end } = termOf(file);
  const length = toDuration(engagement?.term);
  // An end of its own wins over the term, and then nothing follows from that.
  if (!engagement || !start || !end || !length || !lacks(engagement, 'end')) return [];
  return factAbout(
    engagement,
    'term',
    say`ends ${formatDate(end)}`,
    () => say`${formatDuration(length)} from ${formatDate(start)} on; the last day is the one before they are over.`,
  );
}
