import type { Engagement } from '../../engagement/model.ts';
import { toSay } from '../../l10n/say.ts';
import { DEFAULT_LIMITS } from '../settings.ts';
import type { ResolvedConfiguration } from './configuration.ts';

/** One setting as it holds for an engagement file, and who says so. */
export interface Setting {
  /** `profile`, `rules.culture/*`, `limits.minOverlap`, `include`, `exclude`. */
  readonly name: string;
  readonly value: unknown;
  /** The path of a configuration file, or where else the value comes from. */
  readonly from: string;
}

/** What `from` says of a value that no configuration file names. */
export const FROM_DEFAULT = toSay('default');
export const FROM_ENGAGEMENT = toSay('the engagement file');

/** All settings as they hold for an engagement file: the profile, rules that were set, all limits, what is looked at. */
export function effectiveSettings(engagement: Engagement, resolved: ResolvedConfiguration | undefined): Setting[] {
  const { configuration = {}, origins } = resolved ?? {};
  const from = (name: string) => origins?.get(name) ?? FROM_DEFAULT;
  const own = engagement.file.engagement?.profile;
  const profile: Setting = own
    ? { name: 'profile', value: own, from: FROM_ENGAGEMENT }
    : { name: 'profile', value: configuration.profile ?? 'recommended', from: from('profile') };
  const rules = Object.entries(configuration.rules ?? {}).map(([id, value]) => ({ name: `rules.${id}`, value }));
  const limits = Object.entries({ ...DEFAULT_LIMITS, ...configuration.limits });
  const patterns = (['include', 'exclude'] as const).flatMap((name) => {
    const value = configuration[name]?.patterns;
    return value ? [{ name, value }] : [];
  });
  return [
    profile,
    ...[...rules, ...limits.map(([name, value]) => ({ name: `limits.${name}`, value })), ...patterns].map(
      (setting) => ({
        ...setting,
        from: from(setting.name),
      }),
    ),
  ];
}
