import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';
import type { GeneratedFile } from './files.ts';

/** The types of what programs import, in one file that needs none of our sources. */
export function generateApiTypes(root: URL): GeneratedFile {
  const entry = { filePath: fileURLToPath(new URL('src/api/index.ts', root)), output: { noBanner: true } };
  const options = { preferredConfigPath: fileURLToPath(new URL('tsconfig.json', root)) };
  const [types = ''] = generateDtsBundle([entry], options);
  const header = '// Generated from src/api by scripts/generate.ts: do not edit.';
  return { path: 'src/api/generated/api.d.ts', text: `${header}\n${types}` };
}
