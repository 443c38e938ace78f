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
export { type Locale, type LocaleOption, loadLocale } from './locale.ts';
export { explain, type RuleInfo, rules, rulesIn } from './rules.ts';
export { applyEdits, format } from './text.ts';
