/** `outsource mcp`: becomes the server for assistants, which lies beside the command line as a bundle of its own. */
export async function mcpCommand(): Promise<void> {
  await import(new URL('./mcp.cjs', import.meta.url).href);
}
