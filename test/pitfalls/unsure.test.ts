import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { examples } from '../../scripts/examples.ts';
import { read } from '../../src/engagement/read.ts';
import { lint } from '../../src/lint/run.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { EXAMPLE_DAY, filesOf, PROFILES } from '../../src/pitfalls/rule.ts';
import { SECTIONS } from '../../src/pitfalls/sections.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';
import { keyText, type MapNode, type Node, type Pair, type Tree } from '../../src/yaml/tree.ts';

/** The rules of a key's own pitfall, by the section in which it stands. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  version: [],
  engagement: ['engagement'],
  client: ['engagement', 'communication', 'culture'],
  provider: ['engagement', 'communication', 'culture'],
  objectives: ['objectives'],
  scope: ['objectives'],
  selection: ['selection'],
  payment: ['payment'],
  dueDiligence: ['due-diligence'],
  communication: ['communication'],
  culture: ['culture'],
  monitoring: ['monitoring'],
  flexibility: ['flexibility'],
  contingency: ['contingency'],
  contracts: ['legal'],
  security: ['legal'],
  onboarding: ['onboarding'],
  acceptedRisks: [],
};

/** What a rule is called that asks for something that isn't there. */
const ASKS = /[/-](?:missing|unknown|no|not|without|single|unweighted|untested|unsigned|incomplete|open)(?:-|$)/;

/** What else may be said when a key is left out: the key, the rule, and why that is right. */
const SPOKEN: readonly (readonly [path: RegExp, ruleId: string, why: string])[] = [
  [/^engagement\.status$/, 'engagement/status-behind', 'without a status it is a draft'],
  [/^engagement(\.end)?$/, 'legal/expiring', 'work without an end goes on after its contract'],
  [/^engagement\.(start|end)$/, 'contingency/no-exit-plan', 'nothing says that the work is short'],
  [/^scope(\.deliverables)?$/, 'contingency/no-exit-plan', 'nothing is handed over'],
  [/^objectives\[\]\.(metric|target)$/, 'monitoring/no-kpis', 'the objective is no figure to look at any more'],
  [/^selection\.candidates\[\]\.scores/, 'selection/cheapest-chosen', 'the lowest price is all that is known'],
  [/^selection\.rationale$/, 'selection/outscored', 'the reason settled it'],
  [/^selection\.rationale$/, 'selection/abnormally-low-price', 'the reason settled it'],
  [/^dueDiligence(\.checks)?$/, 'legal/worker-status', 'the check is asked for by law, not by diligence'],
  [/^dueDiligence\.checks(\[\]\.checkedOn)?$/, 'due-diligence/stale', 'the looks that are left are old'],
  [/^dueDiligence\.checks\[\]\.outcome$/, 'due-diligence/failed-check', 'only a check that passed makes up for it'],
  [/^dueDiligence\.references$/, 'due-diligence/after-signature', 'the looks that are left came late'],
  [/^communication\.channels\[\]\.countsIn$/, 'communication/response-outside-hours', 'this is the rule that asks'],
  [/^monitoring\.reviews$/, 'monitoring/review-overdue', 'without reviews none was held'],
  [/^monitoring\.reviews\[\]\.actions\[\]\.done$/, 'monitoring/action-overdue', 'what is not done is open'],
  [/^onboarding\.steps\[\]\.done$/, 'onboarding/step-overdue', 'what is not done is open'],
  [/^contracts\[\]\.status$/, 'legal/expired', 'only a contract that is terminated is history'],
  [/^contracts\[\]\.renewal$/, 'legal/expiring', 'only one that is not to be renewed ends as planned'],
  [/^contracts\[\]\.renewal$/, 'legal/shorter-than-engagement', 'only one that renews itself goes on'],
  [/^acceptedRisks/, 'legal/no-service-levels', 'nobody accepts it any more'],
  [/^(contracts|engagement\.model)$/, 'accepted-risk/unused', 'what was accepted is not asked any more'],
];

/** What is also said of a section that is left out, beside the rule that asks for it; and why. */
const BESIDE: Readonly<Record<string, string>> = {
  'engagement/register-incomplete': 'it lists in one finding all that a register has to hold',
  'legal/transfer-without-safeguard': 'it is about the countries of the parties, whatever is said on security',
};

/** A file, and how it is judged. */
interface Text {
  readonly name: string;
  readonly text: string;
  readonly settings: LintSettings;
}

/** The clean examples as they are and once the work is under way, and for each rule its own good one. */
const TEXTS: readonly Text[] = [
  ...examples()
    .filter(({ clean }) => clean)
    .flatMap(({ name, text, day }) => {
      const active = text.replace(/^ {2}status: .*/m, '  status: active');
      const settings = settingsOn(day);
      return [
        { name, text, settings },
        ...(active === text ? [] : [{ name: `an active ${name}`, text: active, settings }]),
      ];
    }),
  ...RULES.map((rule) => ({
    name: rule.id,
    text: filesOf(rule.explanation.examples.good)[0] ?? '',
    settings: {
      ...settingsOn(EXAMPLE_DAY),
      rules: [rule],
      ...(rule.severity === 'off' && { profile: 'regulated' as const }),
    },
  })),
];

function settingsOn(day: string): LintSettings {
  return { today: Temporal.PlainDate.from(day), fileExists: () => true };
}

/** How often each rule finds something that nobody has accepted. */
function counts({ text, settings }: Text): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { ruleId, accepted } of lint(read(parse(text)), settings)) {
    if (!accepted) found.set(ruleId, (found.get(ruleId) ?? 0) + 1);
  }
  return found;
}

/** The rules that find more than before once a text has changed; what breaks the format itself isn't asked here. */
function raised(before: ReadonlyMap<string, number>, after: Text): string[] {
  return [...counts(after)].flatMap(([id, count]) =>
    id.startsWith('format/') || count <= (before.get(id) ?? 0) ? [] : id,
  );
}

/** A key of a text: `contracts[].type`. */
interface Key {
  readonly path: string;
  readonly map: MapNode;
  readonly index: number;
  readonly pair: Pair;
}

function* keysOf(node: Node | undefined, path = ''): Generator<Key> {
  if (node?.kind === 'seq') for (const item of node.items) yield* keysOf(item, `${path}[]`);
  if (node?.kind !== 'map') return;
  for (const [index, pair] of node.pairs.entries()) {
    const here = `${path}${path && '.'}${keyText(pair)}`;
    yield { path: here, map: node, index, pair };
    yield* keysOf(pair.value, here);
  }
}

/** The text without some of its keys. */
function without(text: Text, tree: Tree, keys: readonly Key[]): Text {
  const changes = keys.map(({ map, index }) => ({ kind: 'remove', from: map, index }) as const);
  return { ...text, text: applyEdits(text.text, toTextEdits(tree, changes)) };
}

/** What is said where one key of a text is left out. Judged once, since several tests ask. */
interface Said {
  readonly path: string;
  readonly id: string;
}

const said = new Map<Text, readonly Said[]>();

function saidWithout(text: Text): readonly Said[] {
  let found = said.get(text);
  if (!found) {
    const tree = parse(text.text);
    const before = counts(text);
    found = [...keysOf(tree.root)].flatMap((key) =>
      raised(before, without(text, tree, [key])).map((id) => ({ path: key.path, id })),
    );
    said.set(text, found);
  }
  return found;
}

/** A value that fits no key. */
const UNREADABLE = '[[{ x-note: 1 }]]';

function replaced(text: Text, { range: { start, end } }: Node, by: (old: string) => string): Text {
  return { ...text, text: text.text.slice(0, start) + by(text.text.slice(start, end)) + text.text.slice(end) };
}

/** Why a rule may speak when a key is left out; undefined where it may not. */
function reasonOf(path: string, ruleId: string): string | undefined {
  const [group = ''] = ruleId.split('/');
  const [section = ''] = path.split(/[.[]/);
  if (GROUPS[section]?.includes(group) && ASKS.test(ruleId)) return 'it asks for it';
  return SPOKEN.find(([paths, id]) => id === ruleId && paths.test(path))?.[2];
}

describe('unsure is silent', function () {
  this.timeout(60_000);

  for (const text of TEXTS) {
    it(`where a key is left out of ${text.name}, only the rule that asks for it speaks`, () => {
      assert.deepEqual(
        saidWithout(text).filter(({ path, id }) => !reasonOf(path, id)),
        [],
      );
    });

    it(`where a key of ${text.name} is misspelt or its value can't be read, that alone is said`, () => {
      const before = counts(text);
      const wrong = [...keysOf(parse(text.text).root)].flatMap(({ path, pair: { key, value } }) => {
        if (path.startsWith('acceptedRisks')) return [];
        return [
          replaced(text, key, (name) => name.slice(0, -2) + name.slice(-1)),
          replaced(text, value, () => UNREADABLE),
        ]
          .flatMap((spoilt) => raised(before, spoilt))
          .map((id) => `${path}: ${id}`);
      });
      assert.deepEqual([...new Set(wrong)], []);
    });
  }

  it('where many keys are left out, too, in every profile', () => {
    const clean = new Map(TEXTS.filter(({ settings }) => !settings.rules).map((text) => [text.name, text]));
    fc.assert(
      fc.property(
        fc.constantFrom(...clean.keys()),
        fc.constantFrom(...PROFILES),
        fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
        (name, profile, picks) => {
          const text = clean.get(name);
          assert.ok(text);
          const tree = parse(text.text);
          const all = [...keysOf(tree.root)];
          const left: Key[] = [];
          for (const pick of picks) {
            const key = all[pick % all.length];
            if (key && !left.some((other) => touch(other.pair, key.pair))) left.push(key);
          }
          const judged = { ...text, settings: { ...text.settings, profile } };
          const wrong = raised(counts(judged), without(judged, tree, left)).filter(
            (id) => !left.some(({ path }) => reasonOf(path, id)),
          );
          assert.deepEqual(wrong, [], `without ${left.map(({ path }) => path).join(', ')}`);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('and where a section is left out, its pitfall says so once', () => {
    for (const text of TEXTS) {
      for (const section of SECTIONS) {
        const groups = saidWithout(text)
          .filter(({ path, id }) => path === section && !(id in BESIDE))
          .map(({ id }) => id.split('/')[0]);
        assert.deepEqual(groups, [...new Set(groups)], `${text.name} without ${section}`);
      }
    }
  });

  it('and no exception is kept that nothing needs', () => {
    const all = TEXTS.flatMap(saidWithout);
    assert.deepEqual(
      SPOKEN.filter(([paths, ruleId]) => !all.some(({ path, id }) => id === ruleId && paths.test(path))),
      [],
    );
  });
});

/** Whether one of two keys holds the other, or is it. */
function touch(a: Pair, b: Pair): boolean {
  return a.key.range.start <= b.value.range.end && b.key.range.start <= a.value.range.end;
}
