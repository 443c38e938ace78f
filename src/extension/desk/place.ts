import { type Command, l10n, Range, Uri } from 'vscode';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Goes to a place of a file: what Enter does on a row. */
export function goTo(uri: string, { line, character }: Position): Command {
  return {
    command: 'vscode.open',
    title: l10n.t('Go to Line'),
    arguments: [Uri.parse(uri, true), { selection: new Range(line, character, line, character) }],
  };
}
