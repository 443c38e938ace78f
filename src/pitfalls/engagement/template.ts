import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { plannedStart } from '../days.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { CRITICALITIES, type Facts, MODELS, OPEN_STATUSES } from './facts.ts';

type Client = NonNullable<EngagementFile['client']>;
type Provider = NonNullable<EngagementFile['provider']>;

const TERM = { months: 12 };

/** What nobody can do without: what it is called, who answers for it, what kind of work it is, and when. */
export function basicFacts(context?: Context): Facts {
  const start = plannedStart(context);
  return {
    id: slot('new-engagement'),
    title: slot(say`What the work is called`),
    owner: slot(say`Name of the owner`),
    model: choice(...MODELS),
    start: slot(start.toString()),
    end: slot(start.add(TERM).subtract({ days: 1 }).toString()),
  };
}

/** The section `engagement` with all that decides how much is asked for. */
export function engagementTemplate(context?: Context): Template {
  const { id, title, owner, model, start, end } = basicFacts(context);
  const facts: Facts = {
    id,
    title,
    summary: slot(say`What is handed over, and why`),
    owner,
    status: choice(...OPEN_STATUSES),
    model,
    criticality: criticalityChoice(),
    start,
    end,
    value: { amount: slot(50_000), currency: slot('EUR') },
    teamSize: slot(4),
    personalData: choice(false, true),
    profile: choice('recommended', 'essential', 'regulated'),
  };
  return asTemplate(facts);
}

/** How much depends on the work: `medium` unless somebody says otherwise. */
export function criticalityChoice(): (typeof CRITICALITIES)[number] {
  return choice('medium', ...CRITICALITIES.filter((criticality) => criticality !== 'medium'));
}

/** The section `client`. */
export function clientTemplate(): Template {
  const client: Client = {
    name: slot(say`Name of your company`),
    country: slot('ES'),
    timeZone: slot('Europe/Madrid'),
    languages: [slot('es'), slot('en')],
    workingHours: officeHours(),
    contacts: [
      { name: slot(say`Name of your contact`), role: slot(say`Project lead`), email: slot('lead@client.example') },
    ],
  };
  return asTemplate(client);
}

/** The section `provider`. */
export function providerTemplate(): Template {
  const provider: Provider = {
    name: slot(say`Name of the provider`),
    country: slot('PT'),
    timeZone: slot('Europe/Lisbon'),
    languages: [slot('pt'), slot('en')],
    workingHours: officeHours(),
    contacts: [
      { name: slot(say`Name of their contact`), role: slot(say`Project lead`), email: slot('lead@provider.example') },
      { name: slot(say`Who steps in for them`), role: slot(say`Deputy`), email: slot('deputy@provider.example') },
    ],
  };
  return asTemplate(provider);
}

function officeHours(): Client['workingHours'] {
  return { start: slot('09:00'), end: slot('17:00') };
}
