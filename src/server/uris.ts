import { URI } from 'vscode-uri';

/**
 * A URI as paths are compared: the letter of a Windows drive is small, whichever way an editor writes it
 * (`file:///C:/desk`, `file:///c%3A/desk`).
 */
export function uriOf(text: string): URI {
  const uri = URI.parse(text);
  const [drive] = /^\/[A-Z]:/.exec(uri.path) ?? [];
  return drive === undefined ? uri : uri.with({ path: drive.toLowerCase() + uri.path.slice(drive.length) });
}

/** A URI in the one spelling by which files are told apart. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** Whether a URI stands for a file on a Windows drive, where `\` separates folders too. */
export function isOnDrive({ scheme, path }: URI): boolean {
  return scheme === 'file' && /^\/[a-z]:/i.test(path);
}
