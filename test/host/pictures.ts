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
import { HOST, ROOT } from './install.ts';

/** A step of screenshot.ts: its name, and its value if it takes one. */
type Step = readonly [name: string, value?: string];

interface Picture {
  readonly size: string;
  readonly steps: readonly Step[];
  /** The themes it is taken in beside the light one, whose file has no ending of its own. */
  readonly themes?: readonly Ending[];
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
/** More room for the text. */
const WITHOUT_SIDE_BAR = command('View: Toggle Primary Side Bar Visibility');

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
  'new-engagement': {
    size: '1100x520',
    steps: [
      ['press', 'F1'],
      ['type', 'Outsource: New Engagement'],
      ['wait', '1000'],
      ['press', 'Enter'],
      ['wait', '1500'],
      ['type', 'Customer support desk'],
      ['press', 'Enter'],
      ['wait', '800'],
      // The proposed place of the file.
      ['press', 'Enter'],
      ['wait', '2500'],
      WITHOUT_SIDE_BAR,
    ],
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
    size: '1000x1030',
    steps: [...open('ten-mistakes'), WITHOUT_SIDE_BAR, command('Outsource: Open Health Report'), ['wait', '2500']],
  },
};

function take(name: string, { size, steps, language }: Picture, theme: keyof typeof THEMES): void {
  const file = path.join(ROOT, 'docs/images', theme === 'light' ? `${name}.png` : `${name}-${theme}.png`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-pictures-'));
  const examples = path.join(folder, 'examples');
  fs.cpSync(path.join(ROOT, 'examples'), examples, { recursive: true });
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
