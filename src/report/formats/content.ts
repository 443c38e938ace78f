import type { ExportData } from '../exports/data.ts';

/**
 * The content of a file: text, or bytes. The libraries for its form are large, and loaded when something is first made
 * of it.
 */
export async function contentOf(data: ExportData): Promise<string | Uint8Array> {
  switch (data.kind) {
    case 'text':
      return data.text;
    case 'calendar':
      return (await import('./ics.ts')).icsOf(data.calendar, data.name);
    case 'table':
      return (await import('./csv.ts')).csvOf(data.table);
    case 'workbook':
      return (await import('./xlsx.ts')).xlsxOf(data.register);
    case 'papers':
      return (await import('./docx.ts')).docxOf(data.papers);
  }
}
