import { toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say, translated } from '../../l10n/say.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { CONTRACT_WORDS } from '../words.ts';
import type { Block, PaperText } from './paper.ts';
import { country as countryOf, facts, heading, listOr, own, owns, paragraph, tableOr, who, worded } from './parts.ts';
import { within } from './statementWork.ts';

/** Who decides what, and how the plan is changed. */
export function changeControl({ file }: Context): Block[] {
  const { providerDecides, clientApproves, changeControl: control, reviewPoints } = file.flexibility ?? {};
  const points = (reviewPoints ?? []).flatMap((point) => {
    const date = toDate(point);
    return date ? [formatDate(date)] : [];
  });
  return [
    heading(say`Decisions and changes`),
    heading(say`The provider decides alone`, 3),
    listOr(owns(providerDecides), say`what the provider decides alone.`),
    heading(say`The client approves`, 3),
    listOr(owns(clientApproves), say`what the client has to approve.`),
    heading(say`Change control`, 3),
    facts([
      [say`How a change is asked for`, own(control?.process)],
      [say`Who approves it`, who(control?.approver)],
      [say`Answered within`, within(control?.responseTime)],
      [say`The terms are looked at again on`, points.length ? points.join(', ') : null],
    ]),
  ];
}

/** What protects the client's data, as far as the work touches any. */
export function dataProtection({ file }: Context): Block[] {
  const { security, engagement, provider } = file;
  const personal = engagement?.personalData;
  const personalText: PaperText =
    personal === undefined ? null : personal ? say`Personal data are processed.` : say`No personal data are processed.`;
  const subcontractors = (provider?.subcontractors ?? []).map(({ name, country, service }) => [
    own(name),
    countryOf(country),
    own(service),
  ]);
  return [
    heading(say`Security and data protection`),
    facts([
      [say`Personal data`, personalText],
      ...(personal ? ([[say`Role of the provider`, worded(engagement?.dataRole ?? 'processor')]] as const) : []),
      [say`Classification of the data`, worded(security?.dataClassification)],
      [
        say`Countries of the data`,
        (security?.dataLocations ?? []).flatMap((code) => countryOf(code) ?? []).join(', ') || null,
      ],
      [say`Incidents are told within`, within(security?.incidentNotification)],
    ]),
    heading(say`Measures`, 3),
    listOr(owns(security?.controls), say`which measures protect systems and data.`),
    heading(say`Subcontractors`, 3),
    subcontractors.length
      ? tableOr([say`Name`, say`Country`, say`Service`], subcontractors, '')
      : paragraph(say`None are named: whether there may be any is to be agreed.`),
  ];
}

/** How it ends. */
export function exit({ file }: Context): Block[] {
  const { handover, steps, dataReturn } = file.contingency?.exitPlan ?? {};
  return [
    heading(say`Handing over at the end`),
    facts([
      [say`Time to hand over`, within(handover)],
      [say`Return of data`, own(dataReturn)],
    ]),
    listOr(owns(steps), say`which steps it takes to hand over.`),
  ];
}

/** The agreements around it, and where both sides sign. */
export function signatures({ file }: Context): Block[] {
  const rows = (file.contracts ?? [])
    .filter(({ type, status }) => type !== 'sow' && status !== 'terminated')
    .map(({ title, id, type, status }) => [
      own(title) ?? own(id),
      type ? translated(CONTRACT_WORDS[type]) : null,
      worded(status),
    ]);
  const { client, provider } = file;
  return [
    heading(say`Agreements that go with it`),
    tableOr([say`Agreement`, say`Kind`, say`Status`], rows, say`which agreements hold besides this one.`),
    heading(say`Signatures`),
    {
      kind: 'table',
      titles: ['', say`Client`, say`Provider`],
      rows: [
        [say`For`, own(client?.name) ?? '', own(provider?.name) ?? ''],
        [say`Name`, '', ''],
        [say`Date`, '', ''],
        [say`Signature`, '', ''],
      ],
    },
  ];
}
