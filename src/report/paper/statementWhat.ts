import { say } from '../../l10n/say.ts';
import type { Context } from '../../pitfalls/rule.ts';
import type { Block } from './paper.ts';
import { country, day, heading, listOr, open, own, owns, paragraph, tableOr, who, worded } from './parts.ts';

/** Who agrees. */
export function parties({ file }: Context): Block[] {
  const { client, provider, engagement } = file;
  return [
    heading(say`Parties`),
    {
      kind: 'table',
      titles: ['', say`Client`, say`Provider`],
      rows: [
        [say`Name`, own(client?.name), own(provider?.name)],
        [say`Country`, country(client?.country), country(provider?.country)],
        [say`Contact`, who(client?.contacts?.[0] ?? engagement?.owner), who(provider?.contacts?.[0])],
      ],
    },
  ];
}

/** What it is about. */
export function purpose({ file }: Context): Block[] {
  const summary = own(file.engagement?.summary);
  const model = worded(file.engagement?.model);
  return [
    heading(say`Purpose`),
    summary === null ? open(say`what is handed over, and why.`) : paragraph(summary),
    ...(model === null ? [] : [paragraph(say`Kind of work: ${model}.`)]),
  ];
}

/** What has to come out of it. */
export function objectives({ file }: Context): Block[] {
  const rows = (file.objectives ?? []).map(({ statement, metric, baseline, target, due }) => [
    own(statement),
    own(metric),
    own(baseline) ?? '–',
    own(target),
    day(due),
  ]);
  const titles = [say`Objective`, say`Measured by`, say`Today`, say`Target`, say`Due`];
  return [
    heading(say`Objectives`),
    tableOr(titles, rows, say`what is to be achieved, how it is measured, and by when.`),
  ];
}

/** What belongs to the work, and what doesn't. */
export function scope({ file }: Context): Block[] {
  return [
    heading(say`Scope`),
    heading(say`In scope`, 3),
    listOr(owns(file.scope?.inScope), say`what belongs to the work.`),
    heading(say`Out of scope`, 3),
    listOr(owns(file.scope?.outOfScope), say`what doesn’t belong to the work.`),
  ];
}

/** What is handed over, and when it counts as accepted. */
export function deliverables({ file }: Context): Block[] {
  const all = file.scope?.deliverables ?? [];
  const rows = all.map(({ title, id, due }) => [own(title) ?? own(id), day(due)]);
  const accepted = all.flatMap(({ title, id, acceptance }): Block[] => {
    const name = own(title) ?? own(id) ?? '';
    return [
      heading(say`When it is accepted: ${name}`, 3),
      listOr(owns(acceptance), say`what it takes for it to be accepted.`),
    ];
  });
  return [
    heading(say`Deliverables and acceptance`),
    tableOr([say`Deliverable`, say`Due`], rows, say`what is handed over, by when, and what it takes to be accepted.`),
    ...accepted,
  ];
}
