import type { Engagement, Issue } from '../../engagement/model.ts';
import type { Context, Fix, Problem } from '../rule.ts';

/** The issues of one kind that reading the file has found, as a rule's problems. */
export function* problemsOf(
  { engagement }: Context,
  kind: Issue['kind'],
  fixesOf?: (issue: Issue, engagement: Engagement) => readonly Fix[],
  tags?: Problem['tags'],
): Generator<Problem> {
  for (const issue of engagement.issues) {
    if (issue.kind !== kind) continue;
    const { range, message, related } = issue;
    yield { range, message, related, tags, fixes: fixesOf && (() => fixesOf(issue, engagement)) };
  }
}
