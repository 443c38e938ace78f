import { l10n } from 'vscode';

/** Characters that some system allows in no file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]/;

/** What is wrong with a path within a folder as people write it; undefined where it will do on every system. */
export function pathProblem(path: string): string | undefined {
  const [forbidden] = FORBIDDEN.exec(path) ?? [];
  if (forbidden !== undefined) return l10n.t('The name can’t have {0} in it.', forbidden);
  const parts = path.split(/[\\/]/);
  return parts.includes('..') || parts[0] === '' ? l10n.t('The file has to be in this folder.') : undefined;
}
