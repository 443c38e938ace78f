import { decode, type FileText } from './files.ts';

/** Stands for standard input among paths; a file of that name is `./-`. */
export const STANDARD_INPUT = '-';

/** Reads standard input to its end, as `readText` reads a file. */
export async function readStandardInput(): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return decode(Buffer.concat(chunks));
}
