import { buildSync } from 'esbuild';
import { ROOT } from '../editors/setups.ts';

type Reader = typeof import('@actions/workflow-parser') & typeof import('@actions/workflow-parser/actions/index');

// GitHub's own reader imports JSON as bundlers take it and Node doesn't.
const { outputFiles } = buildSync({
  stdin: {
    contents: "export * from '@actions/workflow-parser'; export * from '@actions/workflow-parser/actions/index';",
    resolveDir: ROOT,
  },
  bundle: true,
  platform: 'browser',
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
const { NoOperationTraceWriter, parseAction, parseWorkflow } = (await import(
  `data:text/javascript;base64,${code}`
)) as Reader;

/** What GitHub finds wrong in the text of an action or of a workflow. */
export function errorsIn(kind: 'action' | 'workflow', content: string): string[] {
  const read = kind === 'action' ? parseAction : parseWorkflow;
  const { context } = read({ name: `${kind}.yml`, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
