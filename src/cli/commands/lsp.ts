/** `outsource lsp --stdio`: becomes the language server, which lies beside the command line as a bundle of its own. */
export async function lspCommand(): Promise<void> {
  await import(new URL('./server.cjs', import.meta.url).href);
}
