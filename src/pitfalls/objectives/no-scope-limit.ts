import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Template } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent, isMissing, isSectionAbsent, missingSectionRange, sectionChanges } from '../sections.ts';
import { dora, pmbok } from '../sources.ts';
import { scopeKeys } from './section.ts';
import { outOfScopeTemplate, scopeTemplate } from './template.ts';

export const noScopeLimit: Rule = {
  id: 'objectives/no-scope-limit',
  title: 'Nothing is out of scope',
  pitfall: 'objectives',
  severity: 'information',
  phase: 'draft',
  explanation: {
    what: 'An engagement file that says nothing in `scope.outOfScope`.',
    why: 'What is not named is assumed: by you that it is included, by the provider that it is extra. A short list of what is left out costs a minute and saves the dispute. The law asks financial entities in the EU for a clear and complete description of the services; for others it is good practice.',
    fix: 'Add `scope.outOfScope` with one to five things that somebody might expect and that are not part of the work.',
    falsePositives:
      'If the contract draws the line, name it here in a few words, so that people who never read the contract know it too.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
scope:
  inScope: [Logo in colour and in black]
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
scope:
  inScope: [Logo in colour and in black]
  outOfScope: [Web site, Printed matter]
`,
    },
    sources: [dora('Art. 30(2)(a)'), pmbok('Scope exclusions')],
  },
  check(context) {
    const { file } = context;
    const message = say`Nothing is said to be out of scope: name what somebody might expect and is not part of the work.`;
    if (isMissing(file, 'scope')) {
      if (!isSectionAbsent(context, 'scope')) return [];
      const problem: Problem = { range: missingSectionRange(context), message, fixes: () => addScope(context) };
      return [problem];
    }
    const { scope } = file;
    if (!scope || !isAbsent(context, scope, 'outOfScope')) return [];
    const problem: Problem = {
      range: keyRange(file, 'scope'),
      message,
      fixes: () => {
        const map = mapOf(scope);
        const value = outOfScopeTemplate();
        return map
          ? [
              {
                title: say`Say what is out of scope`,
                changes: [{ kind: 'set', map, key: 'outOfScope', value, order: scopeKeys() }],
              },
            ]
          : [];
      },
    };
    return [problem];
  },
};

/** What is out of scope first; the whole section, with deliverables, for whoever wants it. Own keys in it stay. */
function addScope(context: Context): Fix[] {
  const add = (template: Template) => sectionChanges(context.file, 'scope', template);
  const fixes = [
    { title: say`Say what is out of scope`, changes: add(asTemplate({ outOfScope: outOfScopeTemplate() })) },
    { title: say`Add the whole scope with deliverables`, changes: add(scopeTemplate(context)) },
  ];
  return fixes.filter(({ changes }) => changes.length > 0);
}
