import { say } from '../../l10n/say.ts';
import { citation, limits, profileSeverities } from '../../lint/rulePage.ts';
import { pitfallTitle } from '../../pitfalls/names.ts';
import type { Example, Rule, RuleSource } from '../../pitfalls/rule.ts';
import { filesOf, PROFILES } from '../../pitfalls/rule.ts';
import { COLUMNS, colors, wrap } from './terminal.ts';

/** A rule's explanation for a terminal. */
export function explanationText(rule: Rule): string {
  const { what, why, fix, falsePositives, examples, sources } = rule.explanation;
  const weights = profileSeverities(rule);
  const weighed = say`Its weight: ${PROFILES.map((profile) => `${profile} ${weights[profile]}`).join(', ')}.`;
  const guards = rule.pitfall ? ` · ${pitfallTitle(rule.pitfall)}` : '';
  const sections = [
    `${colors.bold(rule.title)}\n${colors.dim(`${rule.id}${guards}`)}`,
    paragraph(what),
    paragraph(`${weighed} ${stage(rule)} ${limits(rule)}`.trimEnd()),
    section(say`Why it matters`, paragraph(why)),
    section(say`How to fix it`, paragraph(fix)),
    section(say`An example that it finds`, code(examples.bad)),
    section(say`An example that passes`, code(examples.good)),
    section(say`When it is wrong`, paragraph(falsePositives)),
    section(say`Sources`, sources.map(sourceText).join('\n')),
  ];
  return `${sections.join('\n\n')}\n`;
}

function stage({ phase }: Rule): string {
  return phase === 'draft' ? say`It counts at every stage.` : say`It counts in full from the stage "${phase}" on.`;
}

/** A source with a hanging indent; its address stays whole, so that it can be followed. */
function sourceText(source: RuleSource): string {
  const lines = wrap(citation(source), COLUMNS - 2);
  return `- ${[...lines, ...(source.url ? [source.url] : [])].join('\n  ')}`;
}

function section(title: string, body: string): string {
  return `${colors.bold(title)}\n${body}`;
}

function paragraph(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line.replaceAll('`', '"')))
    .join('\n');
}

function code(example: Example): string {
  return filesOf(example)
    .map((text) => text.trim().replace(/^/gm, '    '))
    .join('\n\n');
}
