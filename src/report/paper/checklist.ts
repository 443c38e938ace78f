import { toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import { say, translated } from '../../l10n/say.ts';
import type { Finding } from '../../lint/run.ts';
import { hasReached } from '../../lint/severity.ts';
import { findRule } from '../../pitfalls/find.ts';
import { isUnderway } from '../../pitfalls/legal/contracts.ts';
import { type Context, type Severity, STATUSES, type Status } from '../../pitfalls/rule.ts';
import { CONTRACT_WORDS } from '../words.ts';
import { meetingWhen } from './meeting.ts';
import type { Block, CheckItem, Paper } from './paper.ts';
import { heading, own, owns, paragraph, who } from './parts.ts';
import { within } from './statementWork.ts';

const LONGEST_TITLE = 100;
/** How many findings it names of each sort: a checklist is for one morning. */
const MOST_FINDINGS = 15;

/**
 * What has to be done so that the work can begin: agreements, access, people, meetings, security, the steps of onboarding,
 * and what is missing in the file now and for its next stage. Parts of which the file says nothing are left out: the
 * findings ask for them.
 * @param findings all findings of the file, the accepted ones included
 */
export function kickOffChecklist(context: Context, findings: readonly Finding[]): Paper {
  const { engagement } = context.file;
  const title = excerptOf(engagement?.title || engagement?.id || say`Engagement without a title`, LONGEST_TITLE);
  const blocks = [
    ...part(say`Agreements`, agreements(context)),
    ...part(say`Onboarding`, steps(context)),
    ...part(say`Access`, access(context)),
    ...part(say`People`, people(context)),
    ...part(say`Meetings and channels`, meetings(context)),
    ...part(say`Security`, security(context)),
    ...part(say`Training and knowledge`, training(context)),
    ...missing(context, findings),
  ];
  return {
    title: say`Kick-off checklist: ${title}`,
    lead: say`As of ${formatDate(context.today)}.`,
    blocks: blocks.length ? blocks : [paragraph(say`The file says nothing yet that a kick-off could need.`)],
    openWords: say`To be agreed`,
  };
}

function part(title: string, items: readonly CheckItem[]): Block[] {
  return items.length ? [heading(title), { kind: 'checks', items }] : [];
}

function todo(text: string): CheckItem {
  return { text, done: false };
}

function agreements({ file }: Context): CheckItem[] {
  return (file.contracts ?? [])
    .filter(({ status }) => status !== 'terminated')
    .map((contract) => {
      const name = own(contract.title) ?? own(contract.id) ?? say`Agreement`;
      const kind = contract.type ? translated(CONTRACT_WORDS[contract.type]) : '';
      const shown = kind && kind.toLowerCase() !== name.toLowerCase() ? `${name} (${kind})` : name;
      return { text: say`Signed: ${shown}`, done: !isUnderway(contract) && contract.status === 'signed' };
    });
}

function steps({ file }: Context): CheckItem[] {
  return (file.onboarding?.steps ?? []).map(({ title, owner, due, done }) => {
    const date = toDate(due);
    const more = [who(owner), date && say`by ${formatDate(date)}`].filter(Boolean);
    const name = own(title) ?? say`Step`;
    return { text: more.length ? `${name} (${more.join(', ')})` : name, done: done === true };
  });
}

function access({ file }: Context): CheckItem[] {
  const rights = (file.security?.access ?? []).flatMap(({ system, level }) => {
    const name = own(system);
    if (name === null) return [];
    const right = own(level);
    return [todo(right === null ? name : say`${name}, with the right to: ${right}`)];
  });
  return [...owns(file.onboarding?.access).map(todo), ...rights];
}

function people({ file }: Context): CheckItem[] {
  const contacts = [...(file.client?.contacts ?? []), ...(file.provider?.contacts ?? [])];
  const known = contacts.flatMap((contact) => who(contact) ?? []);
  const levels = (file.communication?.escalation ?? []).flatMap(({ level, contact, within: time }) => {
    const name = who(contact);
    if (name === null) return [];
    const soon = within(time);
    const step = own(level) ?? '';
    return [
      todo(
        soon === null
          ? say`Knows of being asked at level ${step}: ${name}`
          : say`Knows of being asked at level ${step}, to answer within ${soon}: ${name}`,
      ),
    ];
  });
  return [...known.map((name) => todo(say`Introduced: ${name}`)), ...levels];
}

function meetings({ file }: Context): CheckItem[] {
  const { meetings: all, channels } = file.communication ?? {};
  const invited = (all ?? []).flatMap((meeting) => {
    const name = own(meeting.name);
    if (name === null) return [];
    const when = meetingWhen(meeting);
    return [todo(when === null ? say`In all calendars: ${name}` : say`In all calendars: ${name} (${when})`)];
  });
  const open = (channels ?? []).flatMap(({ tool, purpose }) => {
    const names = [own(tool), own(purpose)].filter((text) => text !== null);
    return names.length ? [todo(say`Everybody can be reached: ${names.join(', ')}`)] : [];
  });
  return [...invited, ...open];
}

function security({ file }: Context): CheckItem[] {
  const { controls, incidentNotification } = file.security ?? {};
  const soon = within(incidentNotification);
  return [
    ...owns(controls).map((control) => todo(say`In place: ${control}`)),
    ...(soon === null ? [] : [todo(say`Everybody knows: incidents are told within ${soon}`)]),
  ];
}

function training({ file }: Context): CheckItem[] {
  const { training: lessons, knowledgeTransfer } = file.onboarding ?? {};
  return [...owns(lessons), ...owns([knowledgeTransfer]), ...owns([file.culture?.training])].map(todo);
}

/** What nobody has accepted: what is asked for now, and what only the next stage asks for in full. */
function missing({ status }: Context, findings: readonly Finding[]): Block[] {
  const standing = findings.filter(({ accepted }) => !accepted);
  const of = (wanted: Severity) => standing.filter(({ severity }) => severity === wanted);
  const now = [...of('error'), ...of('warning')];
  const next = STATUSES[STATUSES.indexOf(status) + 1];
  const later = next ? standing.filter((finding) => isFor(finding, status, next)) : [];
  return [
    ...found(say`Still missing in the file`, now),
    ...(next ? found(say`Asked for by the next stage: ${valueWords(next)}`, later) : []),
  ];
}

function isFor({ ruleId, severity }: Finding, status: Status, next: Status): boolean {
  const phase = findRule(ruleId)?.phase;
  return severity === 'information' && phase !== undefined && !hasReached(status, phase) && hasReached(next, phase);
}

function found(title: string, findings: readonly Finding[]): Block[] {
  const items = findings.slice(0, MOST_FINDINGS).map(({ message }) => todo(message));
  const rest = findings.length - items.length;
  return [...part(title, items), ...(rest > 0 ? [paragraph(say`And ${rest} more in the file.`)] : [])];
}
