import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isSectionAbsent } from '../sections.ts';
import { gdpr, iso27001, nis } from '../sources.ts';
import { sensitiveData } from './facts.ts';
import { addCheck } from './fixes.ts';
import { dueDiligenceOf, hasCheck } from './section.ts';

export const noSecurityCheck: Rule = {
  id: 'due-diligence/no-security-check',
  title: 'Security not checked',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The data are personal, confidential or restricted, and there is neither a check of kind `security` or `certification` nor a certificate under `security.certifications`.',
    why: 'Your data are as safe as the weakest of those who hold them, and a contract protects nothing that the provider can’t protect. A certificate or twenty questions show whether somebody there has thought about it. Whoever has personal data processed may use only providers that give sufficient guarantees (GDPR Art. 28(1)); for others it is good practice.',
    fix: 'Ask for a certificate such as ISO/IEC 27001 or a test report, or send a list of questions, and have the answers judged.\nRecord it with `kind: security` or `kind: certification`.',
    falsePositives:
      'If people work on your systems and devices alone, record that as the outcome of a short security check.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll for 340 employees
  status: contracting
  personalData: true
provider:
  name: Shannon Payroll Bureau Ltd.
dueDiligence:
  checks:
    - { kind: financial, checkedOn: 2026-11-10, outcome: passed }
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll for 340 employees
  status: contracting
  personalData: true
provider:
  name: Shannon Payroll Bureau Ltd.
dueDiligence:
  checks:
    - { kind: financial, checkedOn: 2026-11-10, outcome: passed }
    - { kind: security, checkedOn: 2026-11-12, outcome: passed, evidence: Answers to our 30 questions }
`,
    },
    sources: [gdpr('Art. 28(1)'), nis('Annex, 5.1.2'), iso27001('A 5.19')],
  },
  check(context) {
    const section = dueDiligenceOf(context);
    const reason = sensitiveData(context.file);
    if (!section || !reason || mayBeCertified(context)) return [];
    if (hasCheck(context, section, 'security', 'certification') !== false) return [];
    const problem: Problem = {
      range: keyRange(section, 'checks'),
      message: say`${reason} and no security check is recorded: ask for a certificate, or have questions answered.`,
      fixes: () => addCheck(context, 'security', say`Add a security check`),
    };
    return [problem];
  },
};

/** Whether the file names certificates of the provider, as far as it can be read. */
function mayBeCertified(context: Context): boolean {
  const { security } = context.file;
  return security ? !isListAbsent(context, security, 'certifications') : !isSectionAbsent(context, 'security');
}
