import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { DEFAULT_LIMITS } from '../../src/lint/settings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { factsOf, Portfolio } from '../../src/pitfalls/portfolio/facts.ts';
import {
  type Context,
  EXAMPLE_DAY,
  type Fix,
  type Limits,
  type Problem,
  type Profile,
  type Rule,
} from '../../src/pitfalls/rule.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';

export interface Options {
  /** `YYYY-MM-DD`; the day of the examples if left out. */
  readonly today?: string;
  /** The file's own, else `recommended`, if left out. */
  readonly profile?: Profile;
  readonly limits?: Partial<Limits>;
  /** Other engagements of the workspace; this one is `this.outsource.yaml` among them. */
  readonly others?: readonly string[];
  /** The paths at which a file stands; nobody can tell if left out. */
  readonly files?: readonly string[];
}

/** What rules get to see of a text. Those that look at the findings of others see them all. */
export function contextOf(
  text: string,
  { today = EXAMPLE_DAY, profile, limits, files, others }: Options = {},
): Context {
  const engagement = read(parse(text));
  const { file } = engagement;
  let found: Context['run']['found'] | undefined;
  const context: Context = {
    engagement,
    file,
    today: Temporal.PlainDate.from(today),
    profile: profile ?? file.engagement?.profile ?? 'recommended',
    status: file.engagement?.status ?? 'draft',
    limits: { ...DEFAULT_LIMITS, ...limits },
    fileExists: (path) => files?.includes(path),
    path: 'this.outsource.yaml',
    portfolio:
      others &&
      new Portfolio([
        factsOf(engagement, 'this.outsource.yaml'),
        ...others.map((other, index) => factsOf(read(parse(other)), `${index + 1}.outsource.yaml`)),
      ]),
    run: {
      ruleIds: RULES.map(({ id }) => id),
      unsure: new Set(),
      get found() {
        found ??= RULES.filter(({ id }) => !id.startsWith('accepted-risk/')).flatMap(({ id, check }) =>
          [...check(context)].map(({ range }) => ({ ruleId: id, range })),
        );
        return found;
      },
    },
  };
  return context;
}

/** What one rule finds in a text. */
export function problemsOf(rule: Rule, text: string, options?: Options): Problem[] {
  return [...rule.check(contextOf(text, options))];
}

/** The texts that the problems of one rule sit on, with their messages. */
export function foundBy(rule: Rule, text: string, options?: Options): { on: string; message: string }[] {
  return problemsOf(rule, text, options).map(({ range, message }) => ({
    on: text.slice(range.start, range.end),
    message,
  }));
}

/** The text of a context after one of its fixes, with all placeholders left at their defaults. */
export function fixed({ engagement: { tree } }: Context, fix: Fix): string {
  return applyEdits(tree.text, toTextEdits(tree, fix.changes));
}

/** A text after the first fix of the first problem that a rule finds in it. */
export function firstFixed(rule: Rule, text: string, options?: Options): string {
  const context = contextOf(text, options);
  const [problem] = rule.check(context);
  const fix = problem?.fixes?.()[0];
  assert.ok(fix, `${rule.id} offers no fix`);
  return fixed(context, fix);
}
