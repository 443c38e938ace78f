import type { FileFormat } from './fileFormat.ts';
import { OBJECTS } from './generated/docs.ts';
import { validate } from './generated/validator.js';
import type { EngagementFile } from './model.ts';
import { duplicateIds, unknownReferences } from './references.ts';

/** The format of engagement files. */
export const ENGAGEMENT_FORMAT: FileFormat = {
  noun: 'An engagement file',
  firstKeys: '"version" and "engagement"',
  emptyMessage: 'This file is empty: start with "version: 1", or insert the template.',
  objects: () => OBJECTS,
  validate,
  ownRules: new Set(['objectives', 'contracts', 'monitoring', 'monitoring/cadence']),
  check: (file: EngagementFile, speller) => [...duplicateIds(file), ...unknownReferences(file, speller)],
};
