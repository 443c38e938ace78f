import { type ExtensionContext, ThemeIcon, Uri } from 'vscode';
import type { OverviewFinding, OverviewPart } from '../../server/protocol.ts';
import type { Standing } from './order.ts';

type State = OverviewPart['state'];

/** The signs of states, told apart by their shape: they are legible without colours too. */
export class StateIcons {
  private readonly folder: Uri;
  private readonly known = new Map<State, { readonly light: Uri; readonly dark: Uri }>();

  constructor({ extensionUri }: ExtensionContext) {
    this.folder = Uri.joinPath(extensionUri, 'icons');
  }

  of(state: State): { readonly light: Uri; readonly dark: Uri } {
    let icon = this.known.get(state);
    if (!icon) {
      const file = (theme: string) => Uri.joinPath(this.folder, `state-${state}-${theme}.svg`);
      icon = { light: file('light'), dark: file('dark') };
      this.known.set(state, icon);
    }
    return icon;
  }

  ofStanding(standing: Standing): { readonly light: Uri; readonly dark: Uri } {
    return this.of(standing === 'unread' ? 'open' : standing);
  }

  ofFinding({ severity, accepted }: OverviewFinding): { readonly light: Uri; readonly dark: Uri } | ThemeIcon {
    if (accepted) return this.of('accepted');
    if (severity === 'error') return this.of('open');
    return severity === 'warning' ? this.of('weak') : new ThemeIcon('info');
  }
}
