// Generated from schemas/outsource-config.schema.json by scripts/generate.ts: do not edit.
import type { Validate } from '../../../engagement/fileFormat.ts';

export declare const validate: Validate;
