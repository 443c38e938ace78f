import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, inlineCode, readableMarkdown } from '../../src/lint/markdown.ts';

/** What Markdown makes of escaped text: backslashes and entities taken back. */
function shown(markdown: string): string {
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&(lt|gt|amp);|&#(\d+);/g,
    (_all, char?: string, name?: string, code?: string) => {
      if (char !== undefined) return char;
      return name ? ({ lt: '<', gt: '>', amp: '&' }[name] ?? '') : String.fromCharCode(Number(code));
    },
  );
}

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '`',
        '*',
        '_',
        '\\',
        '&',
        '#',
        '!',
        '|',
        '~',
        '$',
        ':',
        '@',
        '\n',
        '\r\n',
        ' ',
        '    ',
        '- ',
        '1. ',
        '---',
        '===',
        'https://a.example',
        'www.a.example',
        'command:x',
        'a@b.example',
        '&lt;',
        '<b>',
        '![x](y)',
        'x',
        '\u2028',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('text as Markdown', () => {
  it('shows just that text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = escapeMarkdown(text);
        assert.equal(shown(markdown), text.replace(/\s+/g, ' '));
        const active = markdown.replace(/\\[!-/:-@[-`{-~]|&(lt|gt|amp|#\d+);/g, '');
        assert.doesNotMatch(active, /[\\`*_{}[\]()#+\-.!|~<>&$:@^=]|\n/);
      }),
    );
  });

  it('shows just that text with fewer escapes, too', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = readableMarkdown(text);
        assert.equal(shown(markdown), text.replace(/\s+/g, ' ').trim());
        const active = markdown.replace(/\\[!-/:-@[-`{-~]|&(lt|gt|amp|#\d+);/g, 'x');
        assert.doesNotMatch(active, /[\\`*_{}[\]|~<>&$@^]|\n|:\/|\.[^\s\d]|--|==|\+\+|^(\d+[.)]|[-+=#!:])/);
      }),
    );
  });

  it('keeps what people write as they write it', () => {
    const text = 'Cost weighs 70.5 %, more than 50 %: give "quality" more (16:00, 2026-11-23). Done!';
    assert.equal(readableMarkdown(text), text);
    assert.equal(readableMarkdown('1. www.a.example a@b.example'), '1\\. www\\.a\\.example a&#64;b\\.example');
    assert.equal(readableMarkdown('- a --- b'), '\\- a \\-\\-\\- b');
    assert.equal(readableMarkdown('https://x'), 'https&#58;//x');
  });

  it('is code on one line that no backtick ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const code = inlineCode(text);
        const fence = /^`+/.exec(code)?.[0] ?? '';
        assert.ok(code.endsWith(fence) && !code.includes('\n'));
        const inner = code.slice(fence.length, -fence.length);
        for (const [run] of inner.matchAll(/`+/g)) assert.notEqual(run.length, fence.length);
        assert.ok(!inner.startsWith('`') && !inner.endsWith('`'));
      }),
    );
  });
});
