import type { EngagementFile } from '../engagement/model.ts';
import type { Template } from '../yaml/template.ts';
import { acceptedRisksTemplate } from './accepted-risk/template.ts';
import { communicationTemplate } from './communication/template.ts';
import { contingencyTemplate } from './contingency/template.ts';
import { cultureTemplate } from './culture/template.ts';
import { dueDiligenceTemplate } from './due-diligence/template.ts';
import { basicFacts, clientTemplate, engagementTemplate, providerTemplate } from './engagement/template.ts';
import { flexibilityTemplate } from './flexibility/template.ts';
import { contractsTemplate, securityTemplate } from './legal/template.ts';
import { cadenceChoice, monitoringTemplate } from './monitoring/template.ts';
import { objectivesTemplate, scopeTemplate } from './objectives/template.ts';
import { onboardingTemplate } from './onboarding/template.ts';
import { paymentTemplate } from './payment/template.ts';
import type { Context } from './rule.ts';
import { asTemplate, SECTIONS, type Section } from './sections.ts';
import { selectionTemplate } from './selection/template.ts';

/** The id of the objective in the template of `objectives`. */
const FIRST_OBJECTIVE = 'first-objective';

const TEMPLATES: Record<Section, (context?: Context) => Template> = {
  version: () => 1,
  engagement: engagementTemplate,
  client: clientTemplate,
  provider: providerTemplate,
  objectives: objectivesTemplate,
  scope: scopeTemplate,
  selection: selectionTemplate,
  payment: paymentTemplate,
  dueDiligence: dueDiligenceTemplate,
  communication: communicationTemplate,
  culture: cultureTemplate,
  monitoring: (context) => monitoringTemplate(context),
  flexibility: flexibilityTemplate,
  contingency: contingencyTemplate,
  contracts: contractsTemplate,
  security: securityTemplate,
  onboarding: onboardingTemplate,
  acceptedRisks: acceptedRisksTemplate,
};

/** What a good manager writes in a section, with placeholders; with a context, filled in from the engagement. */
export function sectionTemplate(section: Section, context?: Context): Template {
  return TEMPLATES[section](context);
}

/** The smallest useful engagement file. */
export function minimalEngagement(): { readonly [key: string]: Template } {
  const monitoring: EngagementFile['monitoring'] = { cadence: cadenceChoice() };
  return {
    version: 1,
    engagement: asTemplate(basicFacts()),
    objectives: objectivesTemplate(),
    monitoring: asTemplate(monitoring),
    contracts: contractsTemplate(),
  };
}

/** An engagement file with all its sections; accepted risks come later, when there is something to accept. */
export function fullEngagement(): { readonly [key: string]: Template } {
  const sections = SECTIONS.filter((section) => section !== 'acceptedRisks');
  return {
    ...Object.fromEntries(sections.map((section) => [section, sectionTemplate(section)])),
    monitoring: monitoringTemplate(undefined, FIRST_OBJECTIVE),
  };
}
