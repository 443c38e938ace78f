import { RULES } from '../../pitfalls/index.ts';
import { told } from '../../pitfalls/told.ts';
import { rulesJson } from '../format/json.ts';
import { rulesText } from '../format/rules.ts';

/** `outsource rules`: lists all rules. */
export function rulesCommand({ format }: { readonly format: 'text' | 'json' }): void {
  process.stdout.write(format === 'json' ? rulesJson(RULES.map(told)) : rulesText(RULES.map(told)));
}
