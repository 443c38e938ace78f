import type { Limits, Problem, Rule } from '../rule.ts';
import { type Names, namesIn, type Portfolio } from './facts.ts';

/** What a rule across files may look at besides the names in one. */
export interface Around {
  /** The file's own name in the portfolio. */
  readonly path?: string;
  readonly portfolio: Portfolio;
  readonly limits: Limits;
}

/** A rule across files. It looks at names alone, so that it can be asked about files that nobody holds in memory. */
export interface AcrossRule extends Rule {
  across(names: Names, around: Around): Iterable<Problem>;
}

/** Makes a rule of what it says about names: silent where nobody knows the other engagements. */
export function acrossFiles(rule: Omit<AcrossRule, 'check'>): AcrossRule {
  return {
    ...rule,
    check({ file, path, portfolio, limits }) {
      return portfolio ? [...rule.across(namesIn(file), { path, portfolio, limits })] : [];
    },
  };
}
