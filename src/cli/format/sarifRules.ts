import type { ReportingDescriptor, ToolComponent } from 'sarif';
import product from '../../../package.json' with { type: 'json' };
import { ruleHelp, rulePlainText } from '../../lint/rulePage.ts';
import { RULES } from '../../pitfalls/index.ts';
import { ruleUrl } from '../../pitfalls/links.ts';
import type { Rule, Severity } from '../../pitfalls/rule.ts';
import { told } from '../../pitfalls/told.ts';

const INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

/** The place of a rule in the tool's list; undefined for the finding that stands for a rule that failed. */
export function ruleIndexOf(id: string): number | undefined {
  return INDEX.get(id);
}

/** SARIF knows three weights. */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** The tool with all of its rules. */
export function driver(): ToolComponent {
  return {
    name: 'outsource',
    fullName: product.displayName,
    version: product.version,
    semanticVersion: product.version,
    informationUri: product.homepage,
    rules: RULES.map(told).map(descriptor),
  };
}

function descriptor(rule: Rule): ReportingDescriptor {
  const { id, title, explanation, severity, regulated } = rule;
  // What only the profile "regulated" turns on is off here, with the weight that it has there.
  const weight = severity === 'off' ? (regulated ?? 'warning') : severity;
  const level = levelOf(weight);
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: explanation.what },
    help: { text: rulePlainText(rule), markdown: ruleHelp(rule) },
    helpUri: ruleUrl(id),
    defaultConfiguration: severity === 'off' ? { enabled: false, level } : { level },
    properties: { tags: ['outsourcing', id.slice(0, id.indexOf('/'))], 'problem.severity': problemSeverity[level] },
  };
}

/** What GitHub filters alerts by. */
const problemSeverity = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** `legal/no-nda` as `LegalNoNda`, the form that SARIF asks for. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
