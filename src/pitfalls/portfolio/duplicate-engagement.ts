import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import { dora, practice } from '../sources.ts';
import { acrossFiles } from './across.ts';
import { others, placesOf, shortName } from './others.ts';

/** Two files that claim to be the same engagement. */
export const duplicateEngagement = acrossFiles({
  id: 'portfolio/duplicate-engagement',
  title: 'Two files for one engagement',
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'An `engagement.id` that another file of the workspace has too.',
    why: 'A register, a calendar and a report tell engagements apart by their id. Two files with one id are either a copy that somebody forgot to rename, or two truths about one contract. For financial entities in the EU a register of their IT contracts is law; for others it is good practice.',
    fix: 'Give one of the two another `id`; or, if both describe the same engagement, keep one file.',
    falsePositives:
      'A copy that is kept on purpose, such as an old version, belongs under `exclude` in the configuration.',
    examples: {
      bad: [
        `version: 1
engagement:
  id: support-desk
  title: Customer support desk
`,
        `version: 1
engagement:
  id: support-desk
  title: Support desk for partners
`,
      ],
      good: [
        `version: 1
engagement:
  id: support-desk
  title: Customer support desk
`,
        `version: 1
engagement:
  id: partner-support
  title: Support desk for partners
`,
      ],
    },
    sources: [practice(), dora('Art. 28(3)')],
  },
  *across({ id }, around) {
    if (!id) return;
    const same = others(around, around.portfolio.withId(id.name));
    const [first] = same.first;
    if (!first) return;
    const file = excerptOf(shortName(first.place.path), 40);
    const name = excerptOf(id.name, 30);
    yield {
      range: id.range,
      message:
        same.count > 1
          ? say`${file} and ${same.count - 1} more has the id "${name}" too: rename one, or keep one file.`
          : say`${file} has the id "${name}" too: rename one, or keep one file.`,
      related: placesOf(same, say`The same id stands here.`),
    };
  },
});
