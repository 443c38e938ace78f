import { say, type Texts } from '../../src/l10n/say.ts';
import { profileSeverities, prose, rulePage } from '../../src/lint/rulePage.ts';
import { groupOf } from '../../src/lint/severity.ts';
import { byHeading } from '../../src/pitfalls/headings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import type { Rule } from '../../src/pitfalls/rule.ts';
import { PROFILES } from '../../src/pitfalls/rule.ts';
import { told } from '../../src/pitfalls/told.ts';
import { spokenIn } from '../l10n/translations.ts';
import type { GeneratedFile } from './files.ts';
import { generatedFrom, table } from './markdown.ts';

/** Where the pages of the rules stand. Nothing but generated pages belongs there. */
export const RULE_PAGES = 'docs/rules/';

/**
 * One page for each rule, and one that lists them all, which stands in each language.
 * @param translations by their language
 */
export function generateRulePages(translations: ReadonlyMap<string, Texts> = new Map()): GeneratedFile[] {
  return [
    { path: `${RULE_PAGES}README.md`, text: index() },
    ...[...translations].map(([locale, texts]) => ({
      path: `${RULE_PAGES}README.${locale}.md`,
      text: spokenIn(locale, texts, index),
    })),
    ...RULES.map((rule) => ({ path: pagePath(rule), text: `${generatedFrom(sourceOf(rule))}\n\n${rulePage(rule)}` })),
  ];
}

/** The page of a rule, from the repository's root. */
export function pagePath(rule: Rule): string {
  return `${RULE_PAGES}${rule.id}.md`;
}

function index(): string {
  const sections = byHeading(RULES.map(told)).map(({ heading, rules }) => {
    const rows = rules.map((rule) => {
      const weights = profileSeverities(rule);
      const page = pagePath(rule).slice(RULE_PAGES.length);
      return [
        `[\`${rule.id}\`](${page})`,
        prose(rule.title),
        ...PROFILES.map((profile) => weights[profile]),
        rule.phase,
      ];
    });
    return `## ${heading}\n\n${table([say`Rule`, say`Finds`, ...PROFILES, say`Counts from`], rows)}`;
  });
  const intro = `# ${say`The rules`}

${say`How heavy a finding is depends on the profile of the engagement, and on its stage: before the stage under "Counts
from", an error or a warning is shown as information. Some findings weigh more or less where the page of the rule says so.`}`;
  return `${[generatedFrom('src/pitfalls'), intro, ...sections].join('\n\n')}\n`;
}

function sourceOf(rule: Rule): string {
  return `src/pitfalls/${groupOf(rule.id)}`;
}
