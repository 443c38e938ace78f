import { say } from '../l10n/say.ts';
import type { FileFormat } from './fileFormat.ts';
import { OBJECTS } from './generated/docs.ts';
import { validate } from './generated/validator.js';
import type { EngagementFile } from './model.ts';
import { duplicateIds, unknownReferences } from './references.ts';

/** The format of engagement files. */
export const ENGAGEMENT_FORMAT: FileFormat = {
  holds: {
    list: () => say`An engagement file begins with keys such as "version" and "engagement": this one holds a list.`,
    text: () => say`An engagement file begins with keys such as "version" and "engagement": this one holds plain text.`,
  },
  emptyMessage: () => say`This file is empty: start with "version: 1", or insert the template.`,
  objects: () => OBJECTS,
  validate,
  ownRules: new Set(['objectives', 'contracts', 'monitoring', 'monitoring/cadence']),
  check: (file: EngagementFile, speller) => [...duplicateIds(file), ...unknownReferences(file, speller)],
};
