import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Where the extension under test runs: in Node, or in a worker of the browser. */
export type Host = 'node' | 'web';

/** How the editor is run: in which host of extensions, and in which language, English if left out. */
export interface Pass {
  readonly host: Host;
  readonly locale?: 'de';
}

const HERE = import.meta.dirname;
const OUT = path.resolve(HERE, '../../dist/test');

/**
 * Mocha's build for browsers hands itself to whatever module it finds around it: to the whole bundle, in which it would
 * take the place of the suite. Without a module in sight it becomes a global, as in a page.
 */
const globalMocha: Plugin = {
  name: 'global-mocha',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (exports, module, define) {${fs.readFileSync(file, 'utf8')}\n})();`,
    }));
  },
};

/**
 * Bundles the suite for one pass, below the project's folder: the editor runs tests in the host of the extension whose
 * folder holds them. Files with `.node.` in their name are for Node alone, with `.web.` for the worker alone, and `*.de.test.ts`
 * for the editor in German, which runs no others.
 *
 * @param grep runs only the tests whose full title holds this text
 * @returns the path of the module that exports `run()`
 */
export async function bundle({ host, locale }: Pass, grep = ''): Promise<string> {
  const other = host === 'node' ? '.web.' : '.node.';
  const tests = fs
    .readdirSync(path.join(HERE, 'suite'))
    .filter((file) => file.endsWith('.test.ts') && !file.includes(other))
    .filter((file) => file.endsWith('.de.test.ts') === (locale === 'de'))
    .sort();
  // `.cjs`: the package is of modules, which the worker host does not load.
  const outfile = path.join(OUT, `${[host, locale].filter(Boolean).join('-')}.cjs`);
  await build({
    stdin: {
      // `require` runs a file when it is called: after mocha has put `describe` and `it` in place.
      contents: [
        `import { start } from './suite/${host}.ts';`,
        `export const run = () => start(${JSON.stringify(grep)}, () => {`,
        ...tests.map((file) => `  require('./suite/${file}');`),
        '});',
      ].join('\n'),
      resolveDir: HERE,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2023',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...(host === 'node'
      ? { platform: 'node', external: ['vscode', 'mocha'] }
      : {
          platform: 'browser',
          external: ['vscode'],
          plugins: [globalMocha],
          alias: { 'node:assert/strict': path.join(HERE, 'suite/assert.ts') },
          define: { global: 'globalThis' },
        }),
  });
  return outfile;
}
