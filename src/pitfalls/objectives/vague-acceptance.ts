import { itemNode, mapOf } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { gtwr, iso29148 } from '../sources.ts';
import type { Kpi } from './section.ts';
import { targetText } from './section.ts';
import { vagueText, vagueValue } from './vague.ts';

export const vagueAcceptance: Rule = {
  id: 'objectives/vague-acceptance',
  title: 'Acceptance that nobody can verify',
  pitfall: 'objectives',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'The words of `objectives/vague-wording` in acceptance criteria, or in the metric or target of a KPI; in `inScope` only open lists ("and so on").',
    why: 'Acceptance decides whether money is paid, so its words are read most closely of all. "Good quality" is accepted by the tired and refused by the angry. An open list in the scope is work that you think you bought and the provider did not price.',
    fix: 'Write the test: what is looked at, which value passes, who decides.\nName all that is in the scope, and put the rest into `outOfScope`.',
    falsePositives:
      'A term of law or of your trade may hold such a word. Put it in quotation marks, or accept the finding with the reason.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
scope:
  outOfScope: [Web site]
  deliverables:
    - id: logo-files
      title: Logo files
      acceptance: [Modern look and good quality]
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
scope:
  outOfScope: [Web site]
  deliverables:
    - id: logo-files
      title: Logo files
      acceptance: ["Legible at 16 px, accepted by the owner"]
`,
    },
    sources: [iso29148('5.2.7'), gtwr('R7, R8, R9')],
  },
  check(context) {
    const { scope, monitoring } = context.file;
    return [
      ...(scope?.deliverables ?? []).flatMap(({ acceptance = [] }) => vagueItems(context, acceptance)),
      ...vagueItems(context, scope?.inScope ?? [], true),
      ...(monitoring?.kpis ?? []).flatMap((kpi) => vagueKpi(context, kpi)),
    ];
  },
};

function vagueItems(context: Context, texts: readonly (string | undefined)[], openEndsOnly = false): Problem[] {
  const search = openEndsOnly ? { only: (word: { class: string }) => word.class === 'open-end' } : {};
  return texts.flatMap((text, index) => [...vagueText(context, text, () => itemNode(texts, index), search)]);
}

function vagueKpi(context: Context, kpi: Kpi): Problem[] {
  const settledBy = targetText(kpi);
  const measureFixes = isAbsent(context, kpi, 'target') ? () => addTarget(kpi) : undefined;
  return [...vagueValue(context, kpi, 'metric', { settledBy, measureFixes }), ...vagueValue(context, kpi, 'target')];
}

function addTarget(kpi: Kpi): Fix[] {
  const map = mapOf(kpi);
  if (!map) return [];
  const order = keyOrder(['monitoring', 'kpis', 0]);
  const value = slot(say`at least 95 % a month`);
  return [{ title: say`Add a target that settles it`, changes: [{ kind: 'set', map, key: 'target', value, order }] }];
}
