/** Text from a file or a rule as Markdown that shows just that text: no link, image, HTML or formatting can come of it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@^=]/g, escapeCharacter).replace(/\s+/g, ' ');
}

/**
 * What is active wherever it stands; full stops and colons that an address could be made of; what begins a heading, a
 * list or a line; and marks in a row, which a reader may take for dashes or highlighting.
 */
const ACTIVE =
  /[\\`*_{}[\]|~<>&$@^]|(?<=\D)[.:](?=\S)|[.:](?=[^\s\d])|(?<=^\d+)[.)]|^[-+=#!:]|(?<=[-+=#!])[-+=#!]|[-+=#!](?=[-+=#!])/g;

/**
 * The same with no more escapes than it takes, for pages that people read as plain text too: `Mend it: by 16:00.` stays
 * as it is. The text has to stand at the beginning of a line, a list's item or a table's cell, or behind other text.
 */
export function readableMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(ACTIVE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  if (character === '&') return '&amp;';
  if (character === ':' || character === '@') return `&#${character.charCodeAt(0)};`;
  return `\\${character}`;
}

/** Text as inline code, whatever backticks it holds. */
export function inlineCode(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}
