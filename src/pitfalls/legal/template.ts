import type { OutsourceFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Template } from '../../yaml/template.ts';
import { choice, slot } from '../../yaml/template.ts';
import type { Context } from '../rule.ts';
import { asTemplate, freeId } from '../sections.ts';
import { hasPersonalData, isRunning } from './facts.ts';

type Contract = OutsourceFile['contracts'][number];
type Security = NonNullable<OutsourceFile['security']>;

/** The keys of a contract, in the order in which people read them. */
export const CONTRACT_KEYS = [
  'id',
  'type',
  'title',
  'status',
  'signedOn',
  'effective',
  'expires',
  'noticePeriod',
  'renewal',
  'renewalTerm',
  'document',
  'covers',
] as const satisfies readonly (keyof Contract)[];

/** The keys of `security`, in the order in which people read them. */
export const SECURITY_KEYS = [
  'dataClassification',
  'controls',
  'access',
  'certifications',
  'incidentNotification',
  'transferSafeguard',
  'dataLocations',
] as const satisfies readonly (keyof Security)[];

/** One contract of a template; the format's types check its keys and values. */
export function contractTemplate(contract: Contract): Template {
  return asTemplate(contract);
}

/**
 * The section `contracts` with the one agreement that most engagements stand on: a draft before the work starts, signed
 * once it runs.
 */
export function contractsTemplate(context?: Context): Template {
  const wish = 'services-agreement';
  return asTemplate<Contract[]>([
    {
      id: slot(context ? freeId(context.file, wish) : wish),
      type: choice('sow', 'msa'),
      title: slot(say`Services agreement`),
      ...(context && isRunning(context)
        ? { status: choice('signed', 'in-review', 'draft'), signedOn: slot(context.today.toString()) }
        : { status: choice('draft', 'in-review', 'signed') }),
      noticePeriod: slot('3 months'),
      covers: ['confidentiality', 'intellectual-property', 'liability', 'termination'],
    },
  ]);
}

/** What both sides do at least to protect data and systems. */
function controls(): string[] {
  return [
    slot(say`Two-factor sign-in for every account`),
    slot(say`Encrypted laptops`),
    slot(say`Access ends on the day that the work ends`),
  ];
}

/** The list `controls` of the section `security`. */
export function controlsTemplate(): Template {
  return asTemplate(controls());
}

/** The section `security`; with personal data it also asks where these are kept. */
export function securityTemplate(context?: Context): Template {
  return asTemplate<Security>({
    dataClassification: choice('internal', 'confidential', 'restricted', 'public'),
    controls: controls(),
    access: [{ system: slot(say`Ticket system`), level: slot(say`Read and answer`), reviewCadence: slot('quarterly') }],
    incidentNotification: slot('24 hours'),
    ...(context && hasPersonalData(context) ? { dataLocations: dataCountries(context) } : {}),
  });
}

/** The countries in which the data most likely are, to be replaced: those of the two parties. */
export function dataCountries({ file }: Context): string[] {
  const known = [file.client?.country, file.provider?.country].filter((code) => code !== undefined);
  return [...new Set(known.length > 0 ? known : ['DE'])].map((code) => slot(code));
}
