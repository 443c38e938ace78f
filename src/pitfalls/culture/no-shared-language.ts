import { keyRange, mapOf, seqOf, valueRange } from '../../engagement/model.ts';
import { quote } from '../../engagement/quote.ts';
import { allOf } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Party } from '../engagement/facts.ts';
import { languageOf, languagesOf, sharedLanguage } from '../languages.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { excerpt, nobodyThereYet } from '../sections.ts';
import { practice } from '../sources.ts';

/** So many languages are named; nobody needs the rest to see what is missing. */
const MOST_NAMED = 3;

/** The two sides have no language in common, or talk in one that a side doesn't speak. */
export const noSharedLanguage: Rule = {
  id: 'culture/no-shared-language',
  title: 'No shared language',
  pitfall: 'culture',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The `languages` of client and provider have none in common, or one of the two does not speak `communication.language`. Regional forms count as one language (`pt-BR`, `pt-PT`). Silent where a side names no languages.',
    why: 'Without a shared language every sentence passes through one bilingual person, who becomes the bottleneck and is sometimes ill. Nuances go first: “we will try” arrives as “yes”. Contracts, tickets and minutes need a language that both sides read without help.',
    fix: 'Agree on the language of calls, tickets and documents, and write it under `communication.language`.\nAdd it to the `languages` of both sides, or name the person who translates and who stands in for that person.',
    falsePositives:
      'Often the list is merely short: add what people really speak at work. If an interpreter is part of the team, add the language and say so in `culture.practices`.',
    examples: {
      bad: `version: 1
engagement:
  id: customer-app
  title: App for customers
  status: contracting
client:
  name: Brightside Retail GmbH
  languages: [de]
provider:
  name: QuickApps Studio
  languages: [en, hi]
`,
      good: `version: 1
engagement:
  id: customer-app
  title: App for customers
  status: contracting
client:
  name: Brightside Retail GmbH
  languages: [de, en]
provider:
  name: QuickApps Studio
  languages: [en, hi]
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    if (nobodyThereYet(context)) return problems;
    const { client, provider } = context.file;
    if (isKnown(client) && isKnown(provider) && sharedLanguage(client, provider) === undefined) {
      problems.push({
        range: keyRange(provider, 'languages'),
        message: say`The client speaks ${spoken(client)} and the provider ${spoken(provider)}: agree on a language that both speak, and add it.`,
        related: [{ range: keyRange(client, 'languages'), message: say`What the client speaks` }],
        fixes: () => addCommon(context, client, provider),
      });
      return problems;
    }
    problems.push(...notSpoken(context));
    return problems;
  },
};

/** Whether a party names its languages, and all of them can be read. */
function isKnown(party: Party | undefined): party is Party {
  return party?.languages !== undefined && !hasUnreadableItem(party.languages) && languagesOf(party).length > 0;
}

/** The languages of a party in words, as the file has them. */
function spoken({ languages: tags = [] }: Party): string {
  const named = tags.slice(0, MOST_NAMED).map((tag) => excerpt(String(tag), 12));
  const rest = tags.length - named.length;
  return allOf(rest > 0 ? [...named, say`${rest} more`] : named);
}

/** The language of communication, where a side doesn't speak it. */
function* notSpoken({ file }: Context): Iterable<Problem> {
  const { client, provider, communication } = file;
  const language = communication?.language;
  if (!language) return;
  const without = (['client', 'provider'] as const).flatMap((who) => {
    const party = file[who];
    return isKnown(party) && !languagesOf(party).includes(languageOf(language)) ? [{ who, party }] : [];
  });
  const [first, second] = without;
  if (!first) return;
  const quoted = quote(language);
  const message = second
    ? say`You communicate in ${quoted}, which neither side speaks: choose a language that both speak.`
    : first.who === 'client'
      ? say`You communicate in ${quoted}, which the client does not speak (${spoken(first.party)}): choose a language that both speak.`
      : say`You communicate in ${quoted}, which the provider does not speak (${spoken(first.party)}): choose a language that both speak.`;
  yield {
    range: valueRange(communication, 'language'),
    message,
    fixes: () => {
      const shared = sharedLanguage(client, provider);
      if (!shared) return addLanguage(first.party, first.who, language);
      const range = valueRange(communication, 'language');
      return [{ title: say`Communicate in "${shared}"`, changes: [{ kind: 'replace', range, value: slot(shared) }] }];
    },
  };
}

/** What one side speaks and the other may have forgotten to name: the language of communication, English, or the first. */
function addCommon({ file }: Context, client: Party, provider: Party): Fix[] {
  const wanted = [file.communication?.language, 'en'].flatMap((tag) => (tag ? languageOf(tag) : []));
  const [ours, theirs] = [languagesOf(client), languagesOf(provider)];
  const language = wanted.find((tag) => ours.includes(tag) || theirs.includes(tag)) ?? theirs[0];
  if (!language) return [];
  return ours.includes(language)
    ? addLanguage(provider, 'provider', language)
    : addLanguage(client, 'client', language);
}

function addLanguage(party: Party, who: 'client' | 'provider', language: string): Fix[] {
  const seq = party.languages && seqOf(party.languages);
  if (!seq || !mapOf(party)) return [];
  return [
    {
      title:
        who === 'client'
          ? say`Add "${language}" to the languages of the client`
          : say`Add "${language}" to the languages of the provider`,
      changes: [{ kind: 'append', seq, value: slot(language) }],
    },
  ];
}
