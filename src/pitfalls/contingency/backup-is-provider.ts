import type { EngagementFile } from '../../engagement/model.ts';
import { isEmpty, itemNode, itemRange, seqOf } from '../../engagement/model.ts';
import { sameParty } from '../../engagement/parties.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { practice } from '../sources.ts';
import { type Contingency, contingencyOf } from './section.ts';
import { otherProvider } from './template.ts';

type Backup = NonNullable<Contingency['backup']>;

/** A backup that would fail together with the provider. */
export const backupIsProvider: Rule = {
  id: 'contingency/backup-is-provider',
  title: 'Backup is the provider itself',
  pitfall: 'contingency',
  severity: 'error',
  phase: 'contracting',
  explanation: {
    what: 'A company under `backup.providers` is the provider itself or one of its subcontractors. Names are compared without case, punctuation and legal form; where both have a legal form and these differ, it is a warning.',
    why: 'When the provider goes bankrupt, is bought or quarrels with you, the backup is gone on the same day. It happens by accident: a trade name here, the registered name there, a subcontractor that nobody thought of. A backup has to stand when the provider falls.',
    fix: 'Name another company, or write under `inHouse` how your own people keep the essentials going.',
    falsePositives:
      'Two companies that share a name and nothing else can be told apart by their legal form or place in both entries; accept what still remains, with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
provider:
  name: Norte Apoio, Lda.
contingency:
  backup:
    providers: [NORTE APOIO]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
provider:
  name: Norte Apoio, Lda.
contingency:
  backup:
    providers: [Sur Servicios S.L.]
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    const backup = contingencyOf(context.file)?.backup;
    const names = backup?.providers ?? [];
    const sides = providerSide(context.file);
    for (const [index, name] of names.entries()) {
      if (name === undefined) continue;
      const match = matchOf(name, sides);
      if (!match || !backup) continue;
      problems.push({
        range: itemRange(names, index),
        ...(match.kind === 'looks-like' && { severity: 'warning' }),
        message: messageOf(name, match),
        fixes: () => fixes(context, backup, index),
      });
    }
    return problems;
  },
};

/** A company that would fail together with the provider. */
interface Side {
  readonly name: string;
  readonly isSubcontractor: boolean;
}

interface Match extends Side {
  readonly kind: 'same' | 'looks-like';
}

/** The provider (where it has no section of its own yet, the candidate that was chosen) and its subcontractors. */
function providerSide({ provider, selection }: EngagementFile): Side[] {
  const name = provider?.name ?? selection?.chosen;
  const subcontractors = (provider?.subcontractors ?? []).flatMap((company) => company.name ?? []);
  return [
    ...(name === undefined ? [] : [{ name, isSubcontractor: false }]),
    ...subcontractors.map((company) => ({ name: company, isSubcontractor: true })),
  ];
}

/** The company that a backup is: a sure match before one that only looks like it. */
function matchOf(backup: string, sides: readonly Side[]): Match | undefined {
  const matches = sides.flatMap((side): Match[] => {
    const kind = sameParty(backup, side.name);
    return kind ? [{ ...side, kind }] : [];
  });
  return matches.find(({ kind }) => kind === 'same') ?? matches[0];
}

function messageOf(name: string, match: Match): string {
  const backup = say`Backup "${excerpt(name, 30)}"`;
  if (match.kind === 'looks-like') {
    const other = excerpt(match.name, 30);
    return match.isSubcontractor
      ? say`${backup} looks like the subcontractor "${other}": make sure that it is another company.`
      : say`${backup} looks like the provider "${other}": make sure that it is another company.`;
  }
  return match.isSubcontractor
    ? say`${backup} is a subcontractor of the provider: name another company or an in-house team.`
    : say`${backup} is the provider itself: name another company or an in-house team.`;
}

function fixes({ file }: Context, backup: Backup, index: number): Fix[] {
  const names = backup.providers ?? [];
  const seq = seqOf(names);
  const node = itemNode(names, index);
  if (!seq || !node) return [];
  const other = otherProvider(file);
  // What stands behind an alias is another place's text.
  const replace: Fix[] =
    node.kind === 'scalar'
      ? [{ title: say`Name another company`, changes: [{ kind: 'replace', range: node.range, value: slot(other) }] }]
      : [];
  const othersStay = seq.items.filter((item) => !isEmpty(item)).length > 1 || backup.inHouse !== undefined;
  const remove: Fix[] = othersStay
    ? [
        {
          title: say`Remove it from the backups`,
          changes: [{ kind: 'remove', from: seq, index: seq.items.indexOf(node) }],
        },
      ]
    : [];
  return [...replace, ...remove];
}
