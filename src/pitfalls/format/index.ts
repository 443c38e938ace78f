import type { Rule } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { impossibleDate } from './impossible-date.ts';
import { multipleDocuments } from './multiple-documents.ts';
import { schema } from './schema.ts';
import { syntax } from './syntax.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';

/** What keeps a file from being understood. */
export const rules: readonly Rule[] = [
  syntax,
  schema,
  unknownKey,
  duplicateKey,
  duplicateId,
  unknownReference,
  impossibleDate,
  multipleDocuments,
];
