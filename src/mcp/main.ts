import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { languageOf, speakIn } from '../cli/language.ts';
import { textsIn } from '../node/texts.ts';
import { localDate, speak as speakInCore } from '../server/core.ts';
import { LocalFiles } from './files.ts';
import { mcpServer } from './server.ts';

/** Serves the current folder to an assistant over standard input and output. */
const language = languageOf(process.argv.slice(2), process.env);
speakIn(language);
// In the bundles the core is a file of its own, which has its own texts.
if (language !== 'en') speakInCore(textsIn(language), language);

const files = new LocalFiles(process.cwd(), () => localDate(new Date()));
serveStdio(() => mcpServer(files));
