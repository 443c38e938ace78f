import { env, l10n, window } from 'vscode';
import { askAll } from '../dialogue/ask.ts';
import { quickInputs } from '../dialogue/quickInputs.ts';
import { PIPELINES } from './pipelines.ts';

/** How long the status bar says what was done, in milliseconds. */
const SAID_FOR = 10_000;

/**
 * Copies the lines that let a pipeline check engagements.
 * @param name the pipeline, given beforehand; asked for if left out
 */
export async function copyPipeline(name: unknown): Promise<void> {
  const answers = await askAll(
    {
      title: l10n.t('Check It in Your Pipeline'),
      questions: [
        {
          kind: 'choice',
          key: 'name',
          prompt: l10n.t('Where does your pipeline run? Its lines are copied.'),
          options: () => PIPELINES.map(({ name, file }) => ({ value: name, label: name, description: file })),
        },
      ],
      given: typeof name === 'string' ? { name } : {},
    },
    quickInputs,
  );
  const pipeline = PIPELINES.find((one) => one.name === answers?.name);
  if (!pipeline) return;
  await env.clipboard.writeText(pipeline.lines);
  window.setStatusBarMessage(l10n.t('$(check) Copied: paste it into {0}.', pipeline.file), SAID_FOR);
}
