import type { Quote } from '../cursor.ts';

/**
 * A text as a value: in quotes where YAML would read something else, and as what lies between quotes that stand there
 * already. A JSON string is a YAML one.
 */
export function asScalar(text: string, { quote, flow }: { readonly quote?: Quote; readonly flow: boolean }): string {
  if (quote) return quote === "'" ? text.replaceAll("'", "''") : JSON.stringify(text).slice(1, -1);
  const isPlain = (flow ? PLAIN_IN_FLOW : PLAIN).test(text) && text === text.trim() && !ANOTHER_TYPE.test(text);
  return isPlain ? text : JSON.stringify(text);
}

const PLAIN_IN_FLOW = /^(?:\p{L}|\.{0,2}\/?[\p{L}\d_]+[./-])[\p{L}\p{N} &'()./_*-]*$|^(?:\.\.\/)+$/u;
const PLAIN = /^(?:\p{L}|\.{0,2}\/?[\p{L}\d_]+[./-])[\p{L}\p{N} &'(),./_*-]*$|^(?:\.\.\/)+$/u;
/** What YAML, by its present or its older rules, reads as something else than a text. */
const ANOTHER_TYPE = /^(?:true|false|null|yes|no|on|off|y|n|[\d.,_e+-]+|\.inf|\.nan|\d{4}-\d\d?-\d\d?.*)$/i;
