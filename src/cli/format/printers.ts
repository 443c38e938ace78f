import type { Printer, PrintSettings } from './printer.ts';

/** The formats of `lint`, by name. Each is loaded when it is asked for. */
const PRINTERS = {
  text: async () => (await import('./text.ts')).textPrinter,
  unix: async () => (await import('./unix.ts')).unixPrinter,
  json: async () => (await import('./json.ts')).jsonPrinter,
  sarif: async () => (await import('./sarif.ts')).sarifPrinter,
  github: async () => (await import('./github.ts')).githubPrinter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabPrinter,
  junit: async () => (await import('./junit.ts')).junitPrinter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstylePrinter,
  markdown: async () => (await import('./markdown.ts')).commentPrinter,
} satisfies Record<string, Load>;

/** What isn't a format that people ask for: the summary of a step beside its annotations, and a baseline. */
const PARTS = {
  summary: async () => (await import('./markdown.ts')).summaryPrinter,
  baseline: async () => (await import('./baseline.ts')).baselinePrinter,
} satisfies Record<string, Load>;

type Load = () => Promise<(settings: PrintSettings) => Printer>;

export type FormatName = keyof typeof PRINTERS;
export type PrinterName = FormatName | keyof typeof PARTS;
export const FORMATS = Object.keys(PRINTERS) as FormatName[];

/** Makes a printer for one run. */
export async function loadPrinter(name: PrinterName, settings: PrintSettings): Promise<Printer> {
  return (await { ...PRINTERS, ...PARTS }[name]())(settings);
}
