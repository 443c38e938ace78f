// Generated from schemas/outsource.schema.json by scripts/generate.ts: do not edit.
import type { Validate } from '../fileFormat.ts';

export declare const validate: Validate;
