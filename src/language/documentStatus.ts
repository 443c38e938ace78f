import { say } from '../l10n/say.ts';
import type { ResolvedConfiguration } from '../lint/config/configuration.ts';
import { CONFIG_NAME } from '../lint/config/name.ts';
import { STATE_WORDS, type State } from '../lint/health.ts';
import type { Snapshot } from './snapshot.ts';

/** What a status says of the file in front, in words. */
export interface DocumentStatus {
  /** `Health 6 of 10`. */
  readonly health: string;
  /** `1 open, 3 weak, 1 accepted`. */
  readonly states: string;
  readonly isRead: boolean;
  /** `recommended, from outsource.config.yaml`. */
  readonly configuration: string;
  /** The nearest configuration, be it readable or not, as a URI. */
  readonly configUri?: string;
  /** What is wrong with the configuration, as a sentence. */
  readonly trouble?: { readonly text: string; readonly isUnread: boolean };
}

/** What holds for a document, as a host finds it. */
export interface Holding {
  readonly resolved: ResolvedConfiguration | undefined;
  /** The nearest configuration, as a URI; undefined where there is none. */
  readonly configUri: string | undefined;
}

/** The states that are counted; the covered ones are what the health counts. */
const COUNTED: readonly State[] = ['open', 'weak', 'accepted', 'not-asked-yet'];

/** The state of an engagement that is open; undefined for a file that isn't one, or isn't looked at. */
export function documentStatus(snapshot: Snapshot, { resolved, configUri }: Holding): DocumentStatus | undefined {
  const { overview } = snapshot;
  if (!overview) return undefined;
  const { health } = snapshot;
  const states = Object.values(health?.pitfalls ?? {});
  const counts = COUNTED.map((state) => ({ state, count: states.filter((each) => each === state).length }));
  const words = counts.filter(({ count }) => count > 0).map(({ state, count }) => counted(state, count));
  return {
    health: overview.health.label,
    states: words.join(', ') || overview.health.detail,
    isRead: health !== null,
    configuration: configurationWords(snapshot, resolved),
    configUri,
    trouble: troubleWith(resolved, configUri),
  };
}

function counted(state: State, count: number): string {
  switch (state) {
    case 'open':
      return say`${count} open`;
    case 'weak':
      return say`${count} weak`;
    case 'accepted':
      return say`${count} accepted`;
    case 'not-asked-yet':
      return say`${count} not asked yet`;
    default:
      return `${count} ${STATE_WORDS[state]}`;
  }
}

function configurationWords({ context }: Snapshot, resolved: ResolvedConfiguration | undefined): string {
  const { profile, file } = context;
  if (file.engagement?.profile) return say`${profile}, from this file`;
  const origin = resolved?.origins.get('profile');
  if (origin !== undefined)
    return say`${profile}, from ${decodeURIComponent(origin.slice(origin.lastIndexOf('/') + 1))}`;
  return resolved ? say`${profile}, with ${CONFIG_NAME}` : say`${profile}, as nothing else is said`;
}

function troubleWith(
  resolved: ResolvedConfiguration | undefined,
  configUri: string | undefined,
): DocumentStatus['trouble'] {
  if (!resolved)
    return configUri === undefined ? undefined : { text: say`${CONFIG_NAME} can’t be read.`, isUnread: true };
  const issues = resolved.files.flatMap(({ read }) => read.issues);
  if (issues.some(({ kind }) => kind === 'syntax')) return { text: say`${CONFIG_NAME} can’t be read.`, isUnread: true };
  return issues.length ? { text: say`Part of ${CONFIG_NAME} doesn’t hold.`, isUnread: false } : undefined;
}
