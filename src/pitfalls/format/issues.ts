import type { Engagement, Issue } from '../../engagement/model.ts';
import type { Context, Fix, Problem } from '../rule.ts';

/** The issues of one kind that reading the file has found, as a rule's problems. */
export function problemsOf(
  { engagement }: Context,
  kind: Issue['kind'],
  fixesOf?: (issue: Issue, engagement: Engagement) => readonly Fix[],
  tags?: Problem['tags'],
): readonly Problem[] {
  return engagement.issues
    .filter((issue) => issue.kind === kind)
    .map((issue) => {
      const { range, message, related } = issue;
      return { range, message, related, tags, fixes: fixesOf && (() => fixesOf(issue, engagement)) };
    });
}
