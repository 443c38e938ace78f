import fc from 'fast-check';
import type { FileReport, Reported } from '../../../src/cli/run/report.ts';
import { RULES } from '../../../src/pitfalls/index.ts';
import { SEVERITIES } from '../../../src/pitfalls/rule.ts';
import '../../property.ts';

/** What means something in one of the formats, or to a terminal, an editor or a page. */
const TRICKS = [
  ...['<!--', '-->', ']]>', '<![CDATA[', '<script>alert(1)</script>', '<img src=x onerror=y>', '&', '&lt;', '&#64;'],
  ...[
    '"',
    "'",
    '"/>',
    '<?xml?>',
    '{0}',
    '](https://evil.example)',
    '![x](https://evil.example/x.png)',
    '[a]: https://e',
  ],
  ...['`', '```', '|', '\\', '\\|', '\\\\|', '*x*', '~~', '# ', '- ', '1. ', '---', '> ', '<br>', '$a$', '&#8203;'],
  ...['https://evil.example', 'www.evil.example', 'a@evil.example', '@octocat', '#1', 'GH-1', '<https://evil.example>'],
  ...['::error::', '\n::set-output name=x::y', '\r\n::stop-commands::z', '##[add-mask]', '%0A', '%', ',', ':', '::'],
  ...['\u001b[31m', '\u009b31m', '\u0007', '\u0000', '\u007f', '\u0085', '\t', '\r', '\n', ' '],
  ...['\u202e', '\u2066', '\u2069', '\u200f', '\u061c', '\u2028', '\u2029', '\ufeff', '\u200b', '\ufffe', '\uffff'],
  ...['\ud800', '\udc00', '\ud83d\ude00', '日本語', 'é'],
];

/** What no output may hold raw: controls but the line feed, marks that reorder or hide text. */
export const RAW = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u;

export const nasty = fc
  .array(
    fc.oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 3 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const line = nasty.map((text) => text.replace(/[\r\n]/g, ''));

const place = fc
  .record({ text: line, from: fc.nat(20), length: fc.nat(10), number: fc.nat(50) })
  .map(({ text, from, length, number }) => {
    const at = Math.min(from, text.length);
    const taken = Math.min(length, text.length - at);
    const range = { start: { line: number, character: at }, end: { line: number, character: at + taken } };
    return { range, excerpt: { text, at, length: taken } };
  });

/** A finding in which everything that comes from a file or its name is nasty. */
export const nastyFinding: fc.Arbitrary<Reported> = fc
  .record({
    place,
    ruleId: fc.constantFrom('internal/rule-failed', ...RULES.map(({ id }) => id)),
    severity: fc.constantFrom(...SEVERITIES),
    message: nasty,
    accepted: fc.option(fc.record({ by: nasty, until: fc.constant('2027-02-28'), reason: nasty }), { nil: undefined }),
    related: fc.array(fc.record({ message: nasty, path: nasty, place }), { maxLength: 1 }),
    fixes: fc.array(fc.record({ title: nasty, text: nasty, place }), { maxLength: 1 }),
  })
  .map(({ place: { range, excerpt }, related, fixes, accepted, ...rest }) => ({
    ...rest,
    ...(accepted ? { accepted } : {}),
    pitfall: null,
    range,
    excerpt,
    related: related.map(({ message, path, place }) => ({ message, path, ...place.range })),
    fixes: fixes.map(({ title, text, place }) => ({ title, edits: [{ ...place.range, text }] })),
  }));

/** Reports that are nasty throughout. */
export const nastyReports: fc.Arbitrary<FileReport[]> = fc.array(
  fc
    .record({
      path: nasty,
      title: fc.option(nasty, { nil: undefined }),
      findings: fc.array(nastyFinding, { maxLength: 4 }),
      error: fc.option(fc.constant('This file is not text.'), { nil: undefined, freq: 8 }),
    })
    .map(({ path, title, findings, error }) =>
      error === undefined
        ? { path, title, health: null, findings }
        : { path, title, error, health: null, findings: [] },
    ),
  { maxLength: 4 },
);
