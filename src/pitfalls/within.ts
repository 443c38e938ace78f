import type { EngagementFile } from '../engagement/model.ts';
import type { Rule } from './rule.ts';

/**
 * Rules that speak of one section, and say nothing where the file has none: so they needn't be asked then. Most files
 * have half of the sections, and a run over thousands of files asks a hundred rules about each.
 */
export function within(section: keyof EngagementFile, rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, within: section }));
}
