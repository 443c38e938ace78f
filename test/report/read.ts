import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { contextOf } from '../../src/lint/run.ts';
import type { Context } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';

/** What rules and papers know of a text, on 23 Nov 2026 if no other day is given. */
export function contextFrom(text: string, today = '2026-11-23'): Context {
  return contextOf(read(parse(text)), { today: Temporal.PlainDate.from(today) });
}

/** Texts that have done harm elsewhere: to calendars, tables, pages and terminals. */
export const HOSTILE = [
  'x\r\nBEGIN:VEVENT\r\nUID:y',
  'a;b,c\\n"d"',
  '=HYPERLINK("http://a.example","x")',
  '+1+1',
  '-2-3',
  '@SUM(A1)',
  '\t=1',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1)) ![y](http://a.example/z.png)',
  '| a | b |',
  '\u202egnp.exe\u0007\u001b[2J',
  '& < > " \' ]]>',
] as const;
