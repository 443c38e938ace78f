import { createRequire } from 'node:module';

/** `outsource mcp`: becomes the server for assistants, which lies beside the command line as a bundle of its own. */
export function mcpCommand(): void {
  createRequire(import.meta.url)('./mcp.cjs');
}
