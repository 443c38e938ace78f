import product from '../../package.json' with { type: 'json' };

/** The page that explains a rule. */
export function ruleUrl(ruleId: string): string {
  return `${product.homepage}/rules/${ruleId}`;
}
