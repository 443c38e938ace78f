import { createRequire } from 'node:module';

/** `outsource lsp --stdio`: becomes the language server, which lies beside the command line as a bundle of its own. */
export function lspCommand(): void {
  createRequire(import.meta.url)('./server.cjs');
}
