/** Text from a file or a rule as Markdown that shows just that text: no link, image, HTML or formatting can come of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@^=]/g, (character) => {
      if (character === '<') return '&lt;';
      if (character === '>') return '&gt;';
      if (character === '&') return '&amp;';
      if (character === ':' || character === '@') return `&#${character.charCodeAt(0)};`;
      return `\\${character}`;
    })
    .replace(/\s+/g, ' ');
}

/** Text as inline code, whatever backticks it holds. */
export function inlineCode(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}
