import { change, type FalsePositives } from './case.ts';

const SECOND = '---\nengagement:\n  id: website\n  title: New website\n';

/** What can be read, and means something else than it seems to. */
export const cases: FalsePositives = {
  'format/syntax': {
    'a bracket within quotation marks': change(['status: [active', 'summary: "Logo [in colour"']),
    'a list over two lines': change(['status: [active', 'x-colours: [blue,\n    black]']),
  },
  'format/schema': { 'a value of our own': change(['status: actve', 'x-status: actve']) },
  'format/unknown-key': {
    'information of our own': change(['statment: ', 'x-statment: blue\n    statement: ']),
  },
  'format/duplicate-key': {
    'the same keys in two objects of a list': change([
      '  end: 2027-01-15\n  end: 2027-03-31\n',
      '  x-ends:\n    - { end: 2027-01-15 }\n    - { end: 2027-03-31 }\n',
    ]),
  },
  'format/duplicate-id': {
    'an objective and its deliverable mean the same': change([
      '- id: new-logo\n      title',
      '- id: new-logo-files\n      title',
    ]),
  },
  'format/unknown-reference': {
    'an instalment that hangs on any text': change([
      '      objective: new-lgo\n      metric: Accepted variants\n',
      '      metric: Accepted variants\npayment:\n  schedule: [{ percent: 30, on: signature }]\n',
    ]),
    'an instalment whose text is a sentence': change([
      '      objective: new-lgo\n      metric: Accepted variants\n',
      '      metric: Accepted variants\npayment:\n  schedule: [{ percent: 30, on: The new lgo is there }]\n',
    ]),
  },
  'format/impossible-date': {
    'the end of February': change(['2027-02-30', '2027-02-28']),
    '29 February of a leap year': change(['2027-02-30', '2028-02-29']),
  },
  'format/multiple-documents': {
    'three hyphens at the very top': change([SECOND, ''], ['version: 1', '---\nversion: 1']),
    'three hyphens within a text': change([SECOND, ''], ['title: Logo refresh', 'title: Logo --- refresh']),
  },
};
