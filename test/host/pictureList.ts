/* The pictures of docs/images: what is opened, typed and pressed for each. */

/** A step of screenshot.ts: its name, and its value if it takes one. */
export type Step = readonly [name: string, value?: string];

export interface Picture {
  readonly size: string;
  readonly steps: readonly Step[];
  /** The looks it is taken in beside the light one, whose file has no ending of its own. */
  readonly looks?: readonly Ending[];
  /** Taken of ten engagements, some with something wrong, instead of the examples. */
  readonly ofDesk?: boolean;
  /** Taken in German alone. */
  readonly isGerman?: boolean;
}

/** The looks of a picture: each is what its file's name ends with, but the light one. */
export type Look = 'light' | Ending;
type Ending = 'dark' | 'contrast-dark' | 'contrast-light' | 'german';
const ALL: readonly Ending[] = ['dark', 'contrast-dark', 'contrast-light', 'german'];
/** A field at the top of the window looks in light high contrast as it does in the dark one. */
const OF_A_FIELD: readonly Ending[] = ['dark', 'contrast-dark', 'german'];

/** The words of the product in the language of a picture, by the English ones. */
export type Words = (english: string) => string;

const open = (name: string): Step[] => [
  ['open', `${name}.outsource.yaml`],
  ['wait', '1500'],
];
const command = (title: string): Step => ['command', title];
/** Opens a row of a view, by the start of what is read of it. */
const expand = (label: string): Step[] => [
  ['click', `.monaco-list-row[aria-label^="${label}"] .monaco-tl-twistie`],
  ['wait', '700'],
];
/** More room for the text. */
const WITHOUT_SIDE_BAR = command('View: Toggle Primary Side Bar Visibility');

/** Runs a command that asks something: unlike `command`, it doesn't wait for the field to close. */
const run = (title: string): Step[] => [
  ['press', 'F1'],
  ['type', title],
  ['wait', '1500'],
  ['press', 'Enter'],
  // What is typed before the field is there is lost.
  ['wait', '4000'],
];
/** Answers the question that is asked. */
const answer = (text: string): Step[] => [
  ['type', text],
  ['press', 'Enter'],
  ['wait', '800'],
];

/** The dialogue about a new engagement, question by question, and the file that comes of it. */
function newEngagement(say: Words): Record<string, Picture> {
  // Waits for the first question, however long that takes.
  const first: Step = ['click', '.quick-input-title:has-text("(1/5)")'];
  const begin = [WITHOUT_SIDE_BAR, ...run(`Outsource: ${say('New Engagement…')}`), first];
  const title = answer('Customer support desk');
  // A managed service on which much depends.
  const model = answer(say('Managed service'));
  const criticality = answer(say('High'));
  const period: Step[] = [
    ['type', '1 Dec 2026 to 30 Nov 2027'],
    ['wait', '500'],
  ];
  const next: Step[] = [
    ['press', 'Enter'],
    ['wait', '1500'],
  ];
  const question = (...steps: Step[]): Picture => ({ size: '800x260', steps: [...begin, ...steps], looks: OF_A_FIELD });
  return {
    'new-engagement-1': question(['type', 'Customer support desk'], ['wait', '500']),
    // The whole list.
    'new-engagement-2': { ...question(...title), size: '800x420' },
    'new-engagement-3': question(...title, ...model),
    'new-engagement-4': question(...title, ...model, ...criticality, ...period),
    'new-engagement-5': question(...title, ...model, ...criticality, ...period, ...next),
    'new-engagement': {
      size: '1100x520',
      steps: [...begin, ...title, ...model, ...criticality, ...period, ...next, ...next, ['wait', '2500']],
    },
  };
}

/** All pictures by the names of their files. */
export const pictures = (say: Words): Readonly<Record<string, Picture>> => ({
  'ten-mistakes': {
    size: '1100x720',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, command('Problems: Focus on Problems View'), ['goto', '31:12']],
    looks: ['dark', 'contrast-dark', 'contrast-light'],
  },
  hover: {
    size: '1100x640',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ['goto', '33:40'], ['hover']],
  },
  'quick-fixes': {
    size: '1100x520',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ['goto', '61:3'], ['press', 'Control+.'], ['wait', '500']],
  },
  walkthrough: {
    size: '1500x800',
    steps: [
      WITHOUT_SIDE_BAR,
      ...run(`Outsource: ${say('Get Started')}`),
      ['wait', '2500'],
      // What the editor that stands in for VS Code says of itself.
      ['hide', '.getting-started-footer'],
    ],
    looks: ALL,
  },
  ...newEngagement(say),
  'record-review': {
    size: '800x260',
    steps: [
      ...open('support-desk'),
      WITHOUT_SIDE_BAR,
      ...run(`Outsource: ${say('Record Review…')}`),
      ['press', 'Enter'],
      ['wait', '800'],
    ],
    looks: OF_A_FIELD,
  },
  'accept-risk': {
    size: '800x320',
    steps: [
      ...open('ten-mistakes'),
      WITHOUT_SIDE_BAR,
      ...run(`Outsource: ${say('Accept Risk…')}`),
      ['press', 'Enter'],
      ...answer('The launch is small, and we look at it each week'),
      ...answer('Ana Reyes'),
      ['wait', '800'],
    ],
    looks: OF_A_FIELD,
  },
  'add-section': {
    size: '800x420',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ...run(`Outsource: ${say('Add Section…')}`), ['wait', '800']],
    looks: OF_A_FIELD,
  },
  export: {
    size: '800x780',
    steps: [...open('support-desk'), WITHOUT_SIDE_BAR, ...run(`Outsource: ${say('Export…')}`)],
    looks: OF_A_FIELD,
  },
  outline: {
    size: '1200x620',
    steps: [
      ...open('web-shop'),
      command('Explorer: Focus on Outline View'),
      ['click', '.pane-header[aria-label^="Explorer Section"]'],
      command('Increase Current View Size'),
      ['goto', '5:1'],
      ['wait', '800'],
    ],
    looks: ['dark'],
  },
  facts: {
    size: '1100x620',
    steps: [...open('platform-team'), WITHOUT_SIDE_BAR, ['goto', '262:1'], ['wait', '800']],
    looks: ['dark', 'contrast-dark', 'contrast-light'],
  },
  completion: {
    size: '1100x620',
    steps: [
      ...open('platform-team'),
      WITHOUT_SIDE_BAR,
      ['goto', '142:17'],
      ['press', 'Shift+End'],
      ['type', 'lis'],
      ['wait', '1200'],
    ],
    looks: ['dark'],
  },
  rename: {
    size: '1100x560',
    steps: [
      ...open('web-shop'),
      WITHOUT_SIDE_BAR,
      ['goto', '43:12'],
      ['press', 'F2'],
      ['wait', '600'],
      ['press', 'Control+A'],
      ['type', 'fast-checkout'],
      ['press', 'Control+Enter'],
      ['wait', '1500'],
    ],
    looks: ['dark'],
  },
  desk: {
    size: '1180x732',
    ofDesk: true,
    steps: [
      ...open('support'),
      command('View: Show Outsource'),
      ['wait', '2500'],
      command('Increase Current View Size'),
      ...expand('Customer support desk'),
      ...expand(`8 ${say('Contingency')}`),
      ['click', `.monaco-list-row[aria-label^="${say('Backup is the provider itself')}"]`],
      ['wait', '1500'],
      ['click', '[id="status.languageStatus"]'],
      ['wait', '800'],
    ],
    looks: ALL,
  },
  german: {
    size: '1100x640',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ['goto', '33:40'], ['hover']],
    isGerman: true,
  },
  'german-fixes': {
    size: '1100x520',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ['goto', '61:3'], ['press', 'Control+.'], ['wait', '500']],
    isGerman: true,
  },
  report: {
    size: '1060x1130',
    steps: [
      ...open('ten-mistakes'),
      WITHOUT_SIDE_BAR,
      command(`Outsource: ${say('Open Health Report')}`),
      ['wait', '2500'],
    ],
    looks: ALL,
  },
  'report-pictures': {
    size: '1060x2800',
    steps: [
      ...open('web-shop'),
      WITHOUT_SIDE_BAR,
      command(`Outsource: ${say('Open Health Report')}`),
      ['wait', '2500'],
    ],
    looks: ALL,
  },
  'portfolio-report': {
    size: '1060x2130',
    steps: [
      ...open('web-shop'),
      WITHOUT_SIDE_BAR,
      command(`Outsource: ${say('Open Portfolio Report')}`),
      ['wait', '3500'],
    ],
    looks: ALL,
  },
});
