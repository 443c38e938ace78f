import { asTemplate } from '../../pitfalls/sections.ts';
import { printMap } from '../../yaml/print.ts';
import type { Template } from '../../yaml/template.ts';
import type { Vendor } from './vendors.ts';

/** The text of the file that an engagement begins with; what else it needs is asked for by findings. */
export function starterText({ engagement, provider }: Vendor): string {
  const isSmall = engagement.model === 'freelance' || engagement.criticality === 'low';
  const facts = { ...engagement, ...(isSmall && { profile: 'essential' as const }) };
  const sections: Template[] = [{ version: 1 }, { engagement: template(facts) }, { provider: template(provider) }];
  return `${sections.map((section) => printMap(section)).join('\n\n')}\n`;
}

/** Without what isn't known. */
function template(part: object): Template {
  return asTemplate(Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)));
}
