import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Context, Fix, Problem, Rule, Severity } from '../rule.ts';
import { isAbsent, isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { csf, gdpr, iso27001, nis } from '../sources.ts';
import { hasPersonalData } from './facts.ts';
import { controlsTemplate, SECURITY_KEYS, securityTemplate } from './template.ts';

/** Nothing says how data and systems are protected. */
export const noSecurity: Rule = {
  id: 'legal/no-security',
  title: 'No security measures',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'There is no `security` section, or it lists no `controls`.',
    why: 'The provider’s people get into your systems and see your data, and they follow the rules that they were given. With none, every laptop and every account is as safe as its user’s habits. GDPR Art. 32(1) asks for measures that fit the risk (law for whoever processes personal data), and Regulation 2024/2690 asks the providers whom it binds to put security into their contracts; both are good practice for others.',
    fix: 'List under `security.controls` what both sides do: who gets in and how, how devices are protected, what ends with the work.\nSay how secret the data are with `dataClassification`.',
    falsePositives:
      'For public data that aren’t personal this is only information; set `dataClassification: public`. In the profile `essential`, without personal data, it is a hint.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
security:
  dataClassification: internal
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
security:
  dataClassification: internal
  controls:
    - Two-factor sign-in for every account
    - Encrypted laptops
`,
    },
    sources: [gdpr('Art. 32(1)'), iso27001('A 5.20'), csf('GV.SC-05'), nis('Annex, 5.1.4(a)')],
  },
  check(context) {
    const problems: Problem[] = [];
    const { security } = context.file;
    const severity = severityOf(context);
    if (isSectionAbsent(context, 'security')) {
      problems.push({
        range: missingSectionRange(context),
        message: say`Nothing says how data and systems are protected: add the security measures that both sides follow.`,
        severity,
        fixes: sectionFix(context, 'security', say`Add a security section`, () => securityTemplate(context)),
      });
    } else if (security && isAbsent(context, security, 'controls')) {
      problems.push({
        range: keyRange(context.file, 'security'),
        message: say`The security section names no measures: list under controls what both sides do.`,
        severity,
        fixes: () => addControls(security),
      });
    }
    return problems;
  },
};

function severityOf(context: Context): Severity | undefined {
  if (hasPersonalData(context)) return undefined;
  if (context.profile === 'essential') return 'hint';
  return context.file.security?.dataClassification === 'public' ? 'information' : undefined;
}

function addControls(security: object): Fix[] {
  const map = mapOf(security);
  if (!map) return [];
  return [
    {
      title: say`Add security measures`,
      changes: [{ kind: 'set', map, key: 'controls', value: controlsTemplate(), order: SECURITY_KEYS }],
    },
  ];
}
