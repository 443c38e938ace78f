/**
 * Takes the pictures of docs/images anew, each on a fresh copy of the examples, since some steps type into them:
 *
 * node test/host/pictures.ts [NAME…]
 *
 * Look at each before you commit it. Where `pngquant` is installed, it makes them a third as large.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeDesk } from './desk.ts';
import { HOST, ROOT } from './install.ts';

/** A step of screenshot.ts: its name, and its value if it takes one. */
type Step = readonly [name: string, value?: string];

interface Picture {
  readonly size: string;
  readonly steps: readonly Step[];
  /** The themes it is taken in beside the light one, whose file has no ending of its own. */
  readonly themes?: readonly Ending[];
  /** Taken of ten engagements, some with something wrong, instead of the examples. */
  readonly ofDesk?: boolean;
  /** English if left out. */
  readonly language?: 'de';
}

const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'contrast-dark': 'Dark High Contrast',
  'contrast-light': 'Light High Contrast',
} as const;
type Ending = Exclude<keyof typeof THEMES, 'light'>;

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
function newEngagement(): Record<string, Picture> {
  // Waits for the first question, however long that takes.
  const first: Step = ['click', '.quick-input-title:has-text("(1/5)")'];
  const begin = [WITHOUT_SIDE_BAR, ...run('Outsource: New Engagement'), first];
  const title = answer('Customer support desk');
  // A managed service on which much depends.
  const model = answer('Managed');
  const criticality = answer('High');
  const period: Step[] = [
    ['type', '1 Dec 2026 to 30 Nov 2027'],
    ['wait', '500'],
  ];
  const next: Step[] = [
    ['press', 'Enter'],
    ['wait', '1500'],
  ];
  const question = (...steps: Step[]): Picture => ({ size: '800x260', steps: [...begin, ...steps], themes: ['dark'] });
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

const PICTURES: Readonly<Record<string, Picture>> = {
  'ten-mistakes': {
    size: '1100x720',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, command('Problems: Focus on Problems View'), ['goto', '31:12']],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
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
    size: '1500x760',
    steps: [
      WITHOUT_SIDE_BAR,
      ...run('Outsource: Get Started'),
      ['wait', '2500'],
      // What the editor that stands in for VS Code says of itself.
      ['hide', '.getting-started-footer'],
    ],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
  },
  ...newEngagement(),
  'record-review': {
    size: '800x260',
    steps: [
      ...open('support-desk'),
      WITHOUT_SIDE_BAR,
      ...run('Outsource: Record Review'),
      ['press', 'Enter'],
      ['wait', '800'],
    ],
    themes: ['dark'],
  },
  'accept-risk': {
    size: '800x320',
    steps: [
      ...open('ten-mistakes'),
      WITHOUT_SIDE_BAR,
      ...run('Outsource: Accept Risk'),
      ['press', 'Enter'],
      ...answer('The launch is small, and we look at it each week'),
      ...answer('Ana Reyes'),
      ['wait', '800'],
    ],
    themes: ['dark'],
  },
  'add-section': {
    size: '800x420',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ...run('Outsource: Add Section'), ['wait', '800']],
    themes: ['dark'],
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
    themes: ['dark'],
  },
  facts: {
    size: '1100x620',
    steps: [...open('platform-team'), WITHOUT_SIDE_BAR, ['goto', '262:1'], ['wait', '800']],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
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
    themes: ['dark'],
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
    themes: ['dark'],
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
      ...expand('8 Contingency'),
      ['click', '.monaco-list-row[aria-label^="Backup is the provider"]'],
      ['wait', '1500'],
      ['click', '[id="status.languageStatus"]'],
      ['wait', '800'],
    ],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
  },
  german: {
    size: '1100x640',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ['goto', '33:40'], ['hover']],
    language: 'de',
  },
  'german-fixes': {
    size: '1100x520',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, ['goto', '61:3'], ['press', 'Control+.'], ['wait', '500']],
    language: 'de',
  },
  report: {
    size: '1060x1130',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, command('Outsource: Open Health Report'), ['wait', '2500']],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
  },
  'report-pictures': {
    size: '1060x2800',
    steps: [...open('web-shop'), WITHOUT_SIDE_BAR, command('Outsource: Open Health Report'), ['wait', '2500']],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
  },
  'portfolio-report': {
    size: '1060x2330',
    steps: [...open('web-shop'), WITHOUT_SIDE_BAR, command('Outsource: Open Portfolio Report'), ['wait', '3500']],
    themes: ['dark', 'contrast-dark', 'contrast-light'],
  },
};

function take(name: string, { size, steps, ofDesk, language }: Picture, theme: keyof typeof THEMES): void {
  const file = path.join(ROOT, 'docs/images', theme === 'light' ? `${name}.png` : `${name}-${theme}.png`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-pictures-'));
  const examples = path.join(folder, 'examples');
  fs.mkdirSync(examples);
  if (ofDesk) writeDesk(examples);
  else fs.cpSync(path.join(ROOT, 'examples'), examples, { recursive: true });
  const args = steps.flatMap(([step, value]) => [`--${step}`, ...(value === undefined ? [] : [value])]);
  const spoken = language ? ['--language', language] : [];
  const whole = ['--size', size, '--theme', THEMES[theme], ...spoken, examples, ...args, '--out', file];
  const { status } = spawnSync(process.execPath, [path.join(HOST, 'screenshot.ts'), ...whole], { stdio: 'inherit' });
  if (status === 0) spawnSync('pngquant', ['--force', '--skip-if-larger', '--output', file, file]);
  else process.exitCode = 1;
  fs.rmSync(folder, { recursive: true, force: true });
}

const wanted = process.argv.slice(2);
for (const [name, picture] of Object.entries(PICTURES))
  if (wanted.length === 0 || wanted.includes(name))
    for (const theme of ['light', ...(picture.themes ?? [])] as const) take(name, picture, theme);
