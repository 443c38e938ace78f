import type { Printer, PrintSettings } from './printer.ts';

/** The formats of `lint`, by name. Each is loaded when it is asked for. */
const PRINTERS = {
  text: async () => (await import('./text.ts')).textPrinter,
  json: async () => (await import('./json.ts')).jsonPrinter,
} satisfies Record<string, () => Promise<(settings: PrintSettings) => Printer>>;

export type FormatName = keyof typeof PRINTERS;
export const FORMATS = Object.keys(PRINTERS) as FormatName[];

/** Makes a printer for one run. */
export async function loadPrinter(name: FormatName, settings: PrintSettings): Promise<Printer> {
  return (await PRINTERS[name]())(settings);
}
