import { say } from '../../l10n/say.ts';
import { printable } from '../printable.ts';
import { colors } from './terminal.ts';

/** What to do with a file that was just written. */
export function newFileText(file: string): string {
  return `${say`${colors.bold(printable(file))} is written.`}

${say`Next:`}
  outsource lint ${quoted(file)}
${say`It begins with three findings in red: objectives, contracts and monitoring.
Mend one after the other; "outsource explain <rule>" tells why and how.`}
`;
}

/** A file's name as it can be copied into a command. */
function quoted(file: string): string {
  // A name that begins with a dash would be taken for an option.
  const shown = `${file.startsWith('-') ? './' : ''}${printable(file)}`;
  return /^[\w./:\\@+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
