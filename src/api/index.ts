/**
 * What programs use of this product: findings, explanations and formatting, of texts. Needs no file system, so it runs
 * in Node and in a browser alike.
 */
export { EXAMPLE_DAY } from '../pitfalls/rule.ts';
export type { Edit, Finding, Fix, Place, Related } from './finding.ts';
export {
  fix,
  type LintOptions,
  type LintResult,
  lint,
  lintPortfolio,
  type PortfolioFile,
  type PortfolioResult,
} from './lint.ts';
export { explain, type RuleInfo, rules } from './rules.ts';
export { applyEdits, format } from './text.ts';
