/** What can be made of engagements, in the order of lists. */
export const EXPORT_KINDS = [
  'markdown',
  'html',
  'portfolio',
  'calendar',
  'register',
  'statement-of-work',
  'checklist',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** The forms of a file, by the ending of its name. */
export type ExportFormat = 'md' | 'html' | 'ics' | 'csv' | 'xlsx' | 'docx';

/** The forms of each kind, the usual one first. */
export const EXPORT_FORMATS: Readonly<Record<ExportKind, readonly [ExportFormat, ...ExportFormat[]]>> = {
  markdown: ['md'],
  html: ['html'],
  portfolio: ['html', 'md'],
  calendar: ['ics'],
  register: ['csv', 'xlsx'],
  'statement-of-work': ['md', 'docx'],
  checklist: ['md', 'docx'],
};

/** Whether a form is no text. */
export function isBinary(format: ExportFormat): boolean {
  return format === 'xlsx' || format === 'docx';
}

/** The form that a file's name stands for, of those that a kind has; undefined for any other name. */
export function formatOf(kind: ExportKind, name: string): ExportFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return EXPORT_FORMATS[kind].find((format) => format === ending || (format === 'md' && ending === 'markdown'));
}

/** Whether a kind looks at what rules find. */
export function needsFindings(kind: ExportKind): boolean {
  return kind === 'markdown' || kind === 'html' || kind === 'portfolio' || kind === 'checklist';
}
