import { l10n, Uri, workspace } from 'vscode';
import { excerptOf } from '../../engagement/quote.ts';
import type { EngagementOverview, OverviewPart } from '../../server/protocol.ts';
import { nameOf } from './order.ts';

/** The longest text beside a name, in UTF-16 units: more is cut by a narrow side bar. */
const LONGEST = 40;

/** The longest name. The editor cuts it too, but it is read aloud whole. */
const LONGEST_NAME = 80;

/** What an engagement is called, on one line. */
export function nameIn(overview: Pick<EngagementOverview, 'title' | 'uri'>): string {
  return excerptOf(nameOf(overview), LONGEST_NAME);
}

/** `6 of 10`. */
function healthIn({ health }: EngagementOverview): string | undefined {
  return health ? l10n.t('{0} of {1}', health.covered, health.of) : undefined;
}

/** What stands beside the name: `6 of 10 · notice by 28 Nov`, with the folder where there are several. */
export function besides(overview: EngagementOverview): string {
  const folder = folderOf(overview.uri);
  const health = healthIn(overview);
  const room = LONGEST - (health ? health.length + 3 : 0) - (folder ? folder.length + 3 : 0);
  const remark = overview.remark && excerptOf(overview.remark.text, Math.max(12, room));
  return excerptOf([health, remark, folder].filter(Boolean).join(' · '), LONGEST);
}

/** The workspace folder of a file, where there are several. */
export function folderOf(uri: string): string | undefined {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return undefined;
  const name = workspace.getWorkspaceFolder(Uri.parse(uri, true))?.name;
  return name && excerptOf(name, 20);
}

/** All of a row in one sentence: what stands beside a name isn't read aloud. */
export function spoken(overview: EngagementOverview): string {
  const count = (state: OverviewPart['state']) => overview.parts.filter((part) => part.state === state).length;
  const open = count('open');
  const weak = count('weak');
  return [
    nameIn(overview),
    healthIn(overview),
    overview.health && open > 0 && l10n.t('{0} open', open),
    overview.health && weak > 0 && l10n.t('{0} weak', weak),
    overview.remark?.spoken,
    folderOf(overview.uri),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What else there is to know of an engagement, a line each. */
export function details(overview: EngagementOverview): string {
  const { status, owner, provider, value, next, remark } = overview;
  const line = (text: string) => excerptOf(text, LONGEST_NAME);
  return [
    nameIn(overview),
    overview.health && l10n.t('Health {0} of {1}', overview.health.covered, overview.health.of),
    remark && line(remark.text),
    l10n.t('Status: {0}', statusWord(status)),
    provider && l10n.t('Provider: {0}', line(provider)),
    owner && l10n.t('Owner: {0}', line(owner.name)),
    value && l10n.t('Value: {0}', line(value.text)),
    next && l10n.t('Next: {0}', line(next.words)),
    workspace.asRelativePath(Uri.parse(overview.uri, true)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A stage as a heading. */
export function statusWord(status: EngagementOverview['status']): string {
  switch (status) {
    case 'draft':
      return l10n.t('Draft');
    case 'selecting':
      return l10n.t('Selecting');
    case 'contracting':
      return l10n.t('Contracting');
    case 'onboarding':
      return l10n.t('Onboarding');
    case 'active':
      return l10n.t('Active');
    case 'exiting':
      return l10n.t('Exiting');
    case 'ended':
      return l10n.t('Ended');
  }
}

/** The state of a part, beside its name. */
export function stateWord({ state, acceptedUntil }: OverviewPart): string {
  switch (state) {
    case 'open':
      return l10n.t('open');
    case 'weak':
      return l10n.t('weak');
    case 'accepted':
      return acceptedUntil ? l10n.t('accepted until {0}', acceptedUntil.words) : l10n.t('accepted');
    case 'not-asked-yet':
      return l10n.t('not asked yet');
    case 'covered':
      return l10n.t('covered');
  }
}
