/**
 * Takes the pictures of docs/images anew, each on a fresh copy of the examples, since some steps type into them:
 *
 * node test/host/pictures.ts [NAME…]
 *
 * NAME is that of a file without its ending, such as `report-german`, or of all looks of a picture, such as `report`.
 * Look at each before you commit it. Where `pngquant` is installed, it makes them a third as large.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeDesk } from './desk.ts';
import { HOST, ROOT } from './install.ts';
import { type Look, type Picture, pictures, type Words } from './pictureList.ts';

const THEMES: Readonly<Record<Look, string>> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'contrast-dark': 'Dark High Contrast',
  'contrast-light': 'Light High Contrast',
  german: 'Light Modern',
};

const readJson = (file: string): Record<string, string> => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));

/** The words of the product in German. @throws Error for what it doesn't say */
function germanWords(): Words {
  const [english, german] = ['package.nls.json', 'package.nls.de.json'].map(readJson);
  const said = readJson('l10n/bundle.l10n.de.json');
  const titles = new Map(Object.entries(english ?? {}).map(([key, text]) => [text, german?.[key]]));
  return (text) => {
    const words = titles.get(text) ?? said[text];
    if (words === undefined) throw new Error(`“${text}” has no words in German.`);
    return words;
  };
}

const inEnglish = pictures((english) => english);
const inGerman = pictures(germanWords());

function take(file: string, { size, steps, ofDesk }: Picture, theme: string, language: readonly string[]): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-pictures-'));
  const examples = path.join(folder, 'examples');
  fs.mkdirSync(examples);
  if (ofDesk) writeDesk(examples);
  else fs.cpSync(path.join(ROOT, 'examples'), examples, { recursive: true });
  const args = steps.flatMap(([step, value]) => [`--${step}`, ...(value === undefined ? [] : [value])]);
  const whole = ['--size', size, '--theme', theme, ...language, examples, ...args, '--out', file];
  const { status } = spawnSync(process.execPath, [path.join(HOST, 'screenshot.ts'), ...whole], { stdio: 'inherit' });
  if (status === 0) spawnSync('pngquant', ['--force', '--skip-if-larger', '--output', file, file]);
  else process.exitCode = 1;
  fs.rmSync(folder, { recursive: true, force: true });
}

const wanted = process.argv.slice(2);
for (const [name, english] of Object.entries(inEnglish))
  for (const look of ['light', ...(english.looks ?? [])] as const) {
    const called = look === 'light' ? name : `${name}-${look}`;
    if (wanted.length && !wanted.includes(name) && !wanted.includes(called)) continue;
    const isGerman = look === 'german' || english.isGerman === true;
    const picture = (isGerman ? inGerman[name] : undefined) ?? english;
    const file = path.join(ROOT, 'docs/images', `${called}.png`);
    take(file, picture, THEMES[look], isGerman ? ['--language', 'de'] : []);
  }
