import type { FileFormat } from '../../engagement/fileFormat.ts';
import type { KeyTable, ObjectTable } from '../../engagement/keyTable.ts';
import { type Issue, keyRange, mapOf, type Partially } from '../../engagement/model.ts';
import type { Speller } from '../../engagement/near.ts';
import { ask } from '../../engagement/phrases.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { byHeading } from '../../pitfalls/headings.ts';
import { RULES } from '../../pitfalls/index.ts';
import { keyText } from '../../yaml/tree.ts';
import { groupOf } from '../severity.ts';
import { OBJECTS } from './generated/docs.ts';
import type { ConfigFile } from './generated/types.ts';
import { validate } from './generated/validator.js';

/** The format of `outsource.config.yaml`. */
export const CONFIG_FORMAT: FileFormat = {
  noun: 'A configuration file',
  firstKeys: '"profile" and "rules"',
  objects: () => {
    objects ??= withRules();
    return objects;
  },
  validate,
  ownRules: new Set(),
  check: unknownRules,
};

let objects: Readonly<Record<string, ObjectTable>> | undefined;

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
      if (!groups.has(name)) groups.set(name, key(name, heading, `All rules of the group \`${groupOf(id)}\`.`));
    }
  }
  const single = RULES.map(({ id, title, explanation }) => key(id, title, explanation.what));
  return {
    ...others,
    rules: { title: rules.title, description: rules.description, keys: [...groups.values(), ...single] },
  };
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
      const what = `No rule or group is called "${excerptOf(name)}"`;
      const [best] = suggestions;
      return {
        kind: 'unknown-key',
        path: ['rules', name],
        range: keyRange(rules, name),
        message: best === undefined ? `${what}: a group is written "culture/*".` : `${what}${ask(suggestions)}`,
        suggestions,
      };
    });
}
