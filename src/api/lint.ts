import { localDate, toDate } from '../engagement/dates.ts';
import type { Engagement } from '../engagement/model.ts';
import { read } from '../engagement/read.ts';
import { fixAll } from '../lint/fixAll.ts';
import { type Health, healthOf } from '../lint/health.ts';
import { contextOf, lint as run } from '../lint/run.ts';
import type { LintSettings } from '../lint/settings.ts';
import { factsOf, Portfolio } from '../pitfalls/portfolio/facts.ts';
import { PROFILES, type Profile } from '../pitfalls/rule.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { configurationOf } from './configuration.ts';
import { type Finding, findingOf } from './finding.ts';
import { inLocale, type LocaleOption } from './locale.ts';

/** How to judge; everything may be left out. */
export interface LintOptions extends LocaleOption {
  /** The day to judge at, as `YYYY-MM-DD`; the clock's day if left out. */
  readonly today?: string;
  /** The profile to judge by, whatever the file says. */
  readonly profile?: Profile;
  /**
   * The text of the `outsource.config.yaml` that holds. Of one that builds on others (`extends`): a list of texts, each
   * followed by the one that it builds on. Its `include` and `exclude` are not looked at.
   */
  readonly configuration?: string | readonly string[];
  /**
   * Whether the document at a path exists, as an engagement writes it: relative to its own file, which is the second
   * argument in `lintPortfolio`. Undefined where nobody can tell; nothing is said of documents then.
   */
  readonly documentExists?: (document: string, path?: string) => boolean | undefined;
}

/** What there is to say of an engagement. */
export interface LintResult {
  /** What the engagement is called, where that can be read. */
  readonly title?: string;
  /** The states of the ten pitfalls; null where the text can't be parsed or says nothing. */
  readonly health: Health | null;
  /** By place. Accepted findings are among them. */
  readonly findings: readonly Finding[];
}

/** An engagement file among others. */
export interface PortfolioFile {
  /** What it is told apart by: a path, a URL, any name. */
  readonly path: string;
  readonly text: string;
}

/** What there is to say of an engagement among others. */
export interface PortfolioResult extends LintResult {
  readonly path: string;
}

/**
 * Says what is missing or wrong in the text of an engagement file. A text that can't be read is no failure: the findings
 * say so. Rules across files say nothing; `lintPortfolio` asks them too.
 *
 * @throws RangeError for a day that doesn't exist, a profile that doesn't exist, a configuration with a mistake, and for a
 * language that there isn't, or that wasn't loaded
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  return inLocale(options, () => resultOf(read(parse(text)), settingsOf(options)));
}

/**
 * The text of an engagement file with all mended that needs nobody's judgement, as `outsource fix` does it. All else stays.
 *
 * @throws RangeError as `lint` does
 */
export function fix(text: string, options: LintOptions = {}): string {
  return inLocale(options, () => {
    const settings = settingsOf(options);
    return fixAll(text, (now) => {
      const engagement = read(parse(now));
      return { tree: engagement.tree, findings: run(engagement, settings) };
    }).text;
  });
}

/**
 * Says what is missing or wrong in several engagements that belong together, in their order: what `lint` says of each, and
 * what shows only across them, such as one provider behind too much of the work.
 *
 * @throws RangeError as `lint` does, and for two files with the same path
 */
export function lintPortfolio(files: readonly PortfolioFile[], options: LintOptions = {}): PortfolioResult[] {
  return inLocale(options, () => resultsOf(files, options));
}

function resultsOf(files: readonly PortfolioFile[], options: LintOptions): PortfolioResult[] {
  const engagements = new Map(files.map(({ path, text }) => [path, read(parse(text))]));
  if (engagements.size < files.length) throw new RangeError('Two files have the same path.');
  const portfolio = new Portfolio([...engagements].map(([path, engagement]) => factsOf(engagement, path)));
  const settings = settingsOf(options);
  return [...engagements].map(([path, engagement]) => {
    const fileExists = asksOf(options, path);
    return { path, ...resultOf(engagement, { ...settings, path, portfolio, fileExists }) };
  });
}

function settingsOf(options: LintOptions): LintSettings {
  const { today, profile, configuration } = options;
  const day = today === undefined ? localDate(new Date()) : toDate(today);
  if (!day) throw new RangeError(`today: "${today}" is no existing day as YYYY-MM-DD.`);
  if (profile !== undefined && !PROFILES.includes(profile)) {
    throw new RangeError(`profile: "${profile}" is none of ${PROFILES.join(', ')}.`);
  }
  const texts = configuration === undefined ? [] : [configuration].flat();
  return { today: day, profile, configuration: configurationOf(texts, day), fileExists: asksOf(options) };
}

function asksOf({ documentExists }: LintOptions, path?: string): LintSettings['fileExists'] {
  return documentExists && ((document) => documentExists(document, path));
}

function resultOf(engagement: Engagement, settings: LintSettings): LintResult {
  const { file, tree } = engagement;
  const lines = new LineIndex(tree.text);
  const found = run(engagement, settings);
  const title = file.engagement?.title;
  return {
    ...(title !== undefined && { title }),
    health: healthOf(contextOf(engagement, settings), found),
    findings: found.map((one) => findingOf(one, tree, lines)),
  };
}
