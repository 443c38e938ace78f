import { describe } from '../engagement/schema.ts';
import { say, translated } from '../l10n/say.ts';
import type { CRITICALITIES, Facts, MODELS } from './engagement/facts.ts';

/** An answer to choose. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, in one sentence; absent where the label says all. */
  readonly meaning?: string;
}

/** What is asked about an engagement that begins, in the language that is spoken. Plain data. */
export interface Questions {
  readonly title: { readonly prompt: string; readonly example: string };
  readonly model: { readonly prompt: string; readonly choices: readonly Choice<Model>[] };
  readonly criticality: {
    readonly prompt: string;
    readonly choices: readonly Choice<Criticality>[];
    readonly usual: Criticality;
  };
  readonly period: { readonly prompt: string; readonly example: string };
  readonly file: { readonly prompt: string };
}

type Model = (typeof MODELS)[number];
type Criticality = (typeof CRITICALITIES)[number];

/** The five questions about an engagement that begins, in the order in which they are asked. */
export function beginningQuestions(): Questions {
  return {
    title: { prompt: say`What is it called?`, example: say`Logo refresh` },
    model: {
      prompt: say`What kind of work?`,
      choices: withMeanings('model', [
        { value: 'freelance', label: say`Freelance job` },
        { value: 'project', label: say`Project` },
        { value: 'staff-augmentation', label: say`Extra people` },
        { value: 'dedicated-team', label: say`Dedicated team` },
        { value: 'managed-service', label: say`Managed service` },
        { value: 'business-process', label: say`Business process` },
      ]),
    },
    criticality: {
      prompt: say`How much depends on it?`,
      choices: withMeanings('criticality', [
        { value: 'low', label: say`Low` },
        { value: 'medium', label: say`Medium` },
        { value: 'high', label: say`High` },
        { value: 'critical', label: say`Critical` },
      ]),
      usual: 'medium',
    },
    period: {
      prompt: say`From when to when? Enter skips.`,
      example: say`2026-12-01 to 2027-11-30`,
    },
    file: { prompt: say`Save where?` },
  };
}

/** Choices with what the format says of them. */
function withMeanings<Value extends string>(
  key: keyof Facts & string,
  choices: readonly Choice<Value>[],
): Choice<Value>[] {
  const values = describe(['engagement', key])?.values ?? [];
  return choices.map((choice) => {
    const { description } = values.find(({ value }) => value === choice.value) ?? {};
    return description === undefined ? choice : { ...choice, meaning: translated(description) };
  });
}
