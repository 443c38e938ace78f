import type { Engagement, Issue } from '../../src/engagement/model.ts';
import { read } from '../../src/engagement/read.ts';
import { parse } from '../../src/yaml/parse.ts';

/** A text in which `«` and `»` mark the places where something is expected. */
export function marked(fixture: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let text = '';
  let start = 0;
  for (const character of fixture) {
    if (character === '«') start = text.length;
    else if (character === '»') marks.push(place({ start, end: text.length }, text));
    else text += character;
  }
  return { text, marks };
}

/** A range as people can read it when a test fails: where it starts, and its text. */
export function place({ start, end }: Issue['range'], text: string): string {
  return `${start}: ${text.slice(start, end)}`;
}

/** An engagement file as read. */
export function readText(text: string): Engagement {
  return read(parse(text));
}

/** A file that conforms, with some lines more at its end. */
export function fileWith(lines: string): string {
  return `version: 1\nengagement: { id: logo, title: Logo }\nobjectives: []\ncontracts: []\nmonitoring: { cadence: weekly }\n${lines}`;
}

/** What reading says of a text, as `kind: message`. */
export function said(text: string): string[] {
  return readText(text).issues.map(({ kind, message }) => `${kind}: ${message}`);
}
