import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { localDate } from '../server/core.ts';
import { LocalFiles } from './files.ts';
import { mcpServer } from './server.ts';

/** Serves the current folder to an assistant over standard input and output. */
const files = new LocalFiles(process.cwd(), () => localDate(new Date()));
serveStdio(() => mcpServer(files));
