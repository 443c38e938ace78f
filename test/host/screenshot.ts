/**
 * Takes pictures of the real editor. The options after the folder are steps, done one after the other:
 *
 * node test/host/screenshot.ts [--size 1280x800] [--scale 2] [--theme "Dark Modern"] [--language de] [--set KEY=JSON] FOLDER STEP…
 *
 * STEP: --open FILE · --goto LINE[:COLUMN] · --hover · --press KEYS (such as Control+. or F8) · --type TEXT ·
 *       --command TITLE (as in the palette) · --click SELECTOR · --hide SELECTOR · --wait MILLISECONDS · --out FILE.png
 *
 * node test/host/screenshot.ts examples --open ten-mistakes.outsource.yaml --goto 12:3 --hover --out hover.png
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench, type Workbench } from './workbench.ts';

const STEPS = {
  open: (workbench, file) => workbench.open(file),
  goto: (workbench, place) => {
    const [line = 1, column = 1] = place.split(':').map(Number);
    return workbench.goto(line, column);
  },
  hover: (workbench) => workbench.hover(),
  press: (workbench, keys) => workbench.press(keys),
  type: (workbench, text) => workbench.page.keyboard.type(text, { delay: 30 }),
  command: (workbench, title) => workbench.command(title),
  click: (workbench, selector) => workbench.page.locator(selector).first().click(),
  // By a rule, which also holds for what is drawn anew.
  hide: ({ page }, selector) =>
    page.waitForFunction(
      `document.head.appendChild(document.createElement('style')).textContent = ${JSON.stringify(`${selector} { visibility: hidden !important }`)}`,
    ),
  wait: (workbench, milliseconds) => workbench.settle(Number(milliseconds)),
  out: async (workbench, file) => {
    await workbench.settle();
    await workbench.screenshot(file);
    console.log(file);
  },
} satisfies Record<string, (workbench: Workbench, value: string) => Promise<unknown>>;

const isStep = (name: string): name is keyof typeof STEPS => Object.hasOwn(STEPS, name);

const many = { type: 'string', multiple: true } as const;
const { tokens, values, positionals } = parseArgs({
  options: {
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
    theme: { type: 'string' },
    language: { type: 'string' },
    set: many,
    ...{
      open: many,
      goto: many,
      press: many,
      type: many,
      command: many,
      click: many,
      hide: many,
      wait: many,
      out: many,
    },
    hover: { type: 'boolean', multiple: true },
  },
  allowPositionals: true,
  tokens: true,
});

const settings = (values.set ?? []).map((pair) => {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), JSON.parse(pair.slice(at + 1))];
});
const [width, height] = values.size.split('x').map(Number);
const workbench = await openWorkbench(path.resolve(positionals[0] ?? '.'), {
  width,
  height,
  scale: Number(values.scale),
  theme: values.theme,
  language: values.language,
  settings: Object.fromEntries(settings),
});
try {
  for (const token of tokens)
    if (token.kind === 'option' && isStep(token.name)) await STEPS[token.name](workbench, token.value ?? '');
} catch (error) {
  const file = path.resolve('screenshot-failed.png');
  await workbench.screenshot(file).catch(() => {});
  console.error(`${error instanceof Error ? error.message : error}\nWhat was to be seen: ${file}`);
  process.exitCode = 1;
} finally {
  await workbench.close();
}
