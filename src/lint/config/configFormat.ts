import type { FileFormat } from '../../engagement/fileFormat.ts';
import type { KeyTable, ObjectTable } from '../../engagement/keyTable.ts';
import { type Issue, keyRange, mapOf, type Partially } from '../../engagement/model.ts';
import type { Speller } from '../../engagement/near.ts';
import { asking, LONGEST_MESSAGE } from '../../engagement/phrases.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { allOf } from '../../l10n/counts.ts';
import { oncePerLanguage, say } from '../../l10n/say.ts';
import { byHeading } from '../../pitfalls/headings.ts';
import { RULES } from '../../pitfalls/index.ts';
import { keyText } from '../../yaml/tree.ts';
import { groupOf } from '../severity.ts';
import { OBJECTS } from './generated/docs.ts';
import type { ConfigFile } from './generated/types.ts';
import { validate } from './generated/validator.js';

/** The format of `outsource.config.yaml`. */
export const CONFIG_FORMAT: FileFormat = {
  holds: {
    list: () => say`A configuration file begins with keys such as "profile" and "rules": this one holds a list.`,
    text: () => say`A configuration file begins with keys such as "profile" and "rules": this one holds plain text.`,
  },
  objects: oncePerLanguage(withRules),
  validate,
  ownRules: new Set(),
  check: (file: Partially<ConfigFile>, speller) => [...unknownRules(file, speller), ...idleOptions(file)],
};

/** The table of the schema, with each group and each rule as a key of its own. */
function withRules(): Readonly<Record<string, ObjectTable>> {
  const { rules, ...others } = OBJECTS;
  if (!rules?.others) return OBJECTS;
  const { others: setting } = rules;
  const key = (name: string, title: string, description: string): KeyTable => ({
    ...setting,
    name,
    title,
    description,
  });
  const groups = new Map<string, KeyTable>();
  for (const { heading, rules: members } of byHeading(RULES)) {
    for (const { id } of members) {
      const name = `${groupOf(id)}/*`;
      if (!groups.has(name)) groups.set(name, key(name, heading, say`All rules of the group \`${groupOf(id)}\`.`));
    }
  }
  const single = RULES.map(({ id, title, explanation }) => key(id, title, explanation.what));
  return {
    ...others,
    rules: { title: rules.title, description: rules.description, keys: [...groups.values(), ...single] },
  };
}

/** Limits that are set for a rule, or a group, which doesn't look at them. */
function* idleOptions({ rules = {} }: Partially<ConfigFile>): Generator<Issue> {
  for (const [name, setting] of Object.entries(rules)) {
    const members = RULES.filter(({ id }) => id === name || `${groupOf(id)}/*` === name);
    if (typeof setting !== 'object' || !setting.options || !members.length) continue;
    const used: readonly string[] = members.flatMap(({ options = [] }) => options);
    for (const option of Object.keys(setting.options)) {
      if (used.includes(option) || option.startsWith('x-')) continue;
      yield {
        kind: 'unknown-key',
        path: ['rules', name, 'options', option],
        range: keyRange(setting.options, option as never),
        message: excerptOf(
          used.length
            ? say`"${option}" changes nothing for ${name}: it looks at ${allOf([...new Set(used)])}.`
            : say`"${option}" changes nothing for ${name}: remove it.`,
          LONGEST_MESSAGE,
        ),
        suggestions: [],
      };
    }
  }
}

/** Names among the rules that are neither a rule nor a group. */
function unknownRules({ rules }: Partially<ConfigFile>, speller: Speller): Issue[] {
  if (!rules) return [];
  const known = CONFIG_FORMAT.objects().rules?.keys.map(({ name }) => name) ?? [];
  // By the text: an entry whose value is wrong too has been left out of the data.
  const names = mapOf(rules)?.pairs.flatMap((pair) => keyText(pair) ?? []) ?? [];
  return [...new Set(names)]
    .filter((name) => !known.includes(name) && !name.startsWith('x-'))
    .map((name): Issue => {
      const suggestions = speller.near(name, known, 'rules');
      const what = say`No rule or group is called "${excerptOf(name)}"`;
      return {
        kind: 'unknown-key',
        path: ['rules', name],
        range: keyRange(rules, name),
        message: suggestions.length > 0 ? asking(what, suggestions) : say`${what}: a group is written "culture/*".`,
        suggestions,
      };
    });
}
