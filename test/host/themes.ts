import fs from 'node:fs';
import path from 'node:path';
import { SERVER } from './install.ts';

/** A colour theme that comes with the editor. */
export interface Theme {
  /** What the setting `workbench.colorTheme` takes. */
  readonly id: string;
  /** What people see in the list of themes: for some not the id, such as `Dark High Contrast`. */
  readonly label: string;
  readonly isDark: boolean;
}

/**
 * A theme by its id or its label. The editor itself would show another theme without a word where the name isn't an id.
 *
 * @throws Error with all labels, if none has that name
 */
export function themeNamed(name: string): Theme {
  const themes = allThemes();
  const theme = themes.find(({ id, label }) => id === name || label === name);
  if (theme) return theme;
  throw new Error(`There is no theme "${name}". Choose one of: ${themes.map(({ label }) => label).join(', ')}.`);
}

function allThemes(): Theme[] {
  const folder = path.join(SERVER, 'extensions');
  const names = fs.readdirSync(folder).filter((name) => name.startsWith('theme-'));
  return names.flatMap((name) => {
    const read = (file: string) => JSON.parse(fs.readFileSync(path.join(folder, name, file), 'utf8'));
    const words: Record<string, string> = read('package.nls.json');
    const themes: { id?: string; label: string; uiTheme: string }[] = read('package.json').contributes.themes ?? [];
    return themes.map(({ id, label, uiTheme }) => {
      const shown = words[label.replaceAll('%', '')] ?? label;
      return { id: id ?? shown, label: shown, isDark: /dark|black/.test(uiTheme) };
    });
  });
}
