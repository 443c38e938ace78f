import type { ScalarNode } from '../tree.ts';

/** Words that some reader takes for a truth value or for nothing: YAML 1.1 knows more of them than YAML 1.2. */
const MEANS_SOMETHING = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** Begins with a letter, or with a number that a word follows: no reader takes it for a number, a date or a time. */
const STARTS_AS_TEXT = /^(?:\p{L}|\d{1,9} (?:%|\p{L}{2}))/u;
const ENDS_AS_TEXT = /[\p{L}\p{M}\p{N}.%)!]$/u;

/** What has no meaning to YAML within a text that has begun; a colon only within an address. */
const PLAIN_IN_BLOCK = /^(?:[\p{L}\p{M}\p{N} _./%()'’&+*@;,!?€$£=–—-]|:(?=\/\/))*$/u;
const PLAIN_IN_FLOW = /^[\p{L}\p{M}\p{N} _./%()'’&+*@;!€$£=–—-]*$/u;

/** In UTF-16 units. Keys of more than 1024 characters need another form (section 7.4.2 of the YAML specification). */
const LONGEST = 1000;

/**
 * Whether a quoted scalar's text can stand without its quotes: it reads as the same text then for readers of YAML 1.2
 * and of YAML 1.1 alike. Dates, times, numbers, versions and words such as `no` keep their quotes.
 * @param flow Whether it stands within brackets, where more characters have a meaning.
 */
export function needsNoQuotes({ text, style, tag, range }: ScalarNode, flow: boolean): boolean {
  // A text of another length has escapes or line breaks within its quotes, and may show more than the plain form would.
  const doubled = style === 'single' ? text.split("'").length - 1 : 0;
  if (tag !== undefined || range.end - range.start !== text.length + doubled + 2) return false;
  if (text.length > LONGEST || MEANS_SOMETHING.test(text)) return false;
  return STARTS_AS_TEXT.test(text) && ENDS_AS_TEXT.test(text) && (flow ? PLAIN_IN_FLOW : PLAIN_IN_BLOCK).test(text);
}
