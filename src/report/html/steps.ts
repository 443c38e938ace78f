import { say } from '../../l10n/say.ts';
import type { State } from '../../lint/health.ts';
import type { Severity } from '../../pitfalls/rule.ts';
import type { FullReport, NextStep } from '../full.ts';
import { type Frame, line, place, section, sentenceText } from './frame.ts';
import { stateIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** The shape that a finding of a weight would give its pitfall. */
const STATES: Readonly<Record<Severity, State>> = {
  error: 'open',
  warning: 'weak',
  information: 'not-asked-yet',
  hint: 'not-asked-yet',
};

/** What to see to first, with what can be done about it. */
export function stepsPart({ steps, todos }: FullReport, frame: Frame): Markup {
  if (!todos.length) {
    const nothing = html`<p class="nothing">${stateIcon('covered')} ${say`Nothing is missing or wrong, as far as the file tells.`}</p>`;
    return section(frame, 'next', say`Do next`, nothing);
  }
  const rest = todos.length - steps.length;
  const body = html`<ul class="steps framed">
${steps.map((step) => row(step, frame))}</ul>
${rest > 0 && html`<p class="more">${restText(rest)}</p>`}`;
  return section(frame, 'next', say`Do next`, body, say`most pressing first`);
}

function restText(count: number): string {
  return count === 1 ? say`And 1 more finding in the file.` : say`And ${count} more findings in the file.`;
}

function row(step: NextStep, frame: Frame): Markup {
  const { ruleId, message, severity } = step;
  const when = whenText(step);
  return html`<li data-key="${ruleId} ${step.at.line}">${stateIcon(STATES[severity])}<div class="what"><span class="visually-hidden">${severityWord(severity)}: </span>${place(frame, step, sentenceText(message))}
<span class="source"><code>${ruleId}</code> · ${line(step)}</span></div>
${when && html`<span class="when ${STATES[severity]}">${when}</span>`}${frame.interactive && tools(step)}</li>
`;
}

function severityWord(severity: Severity): string {
  if (severity === 'error') return say`Error`;
  return severity === 'warning' ? say`Warning` : say`Advice`;
}

/** What has no date and is an error is pressing now. */
function whenText({ days, severity }: NextStep): string | undefined {
  if (days === undefined) return severity === 'error' ? say`now` : undefined;
  if (days === 0) return say`today`;
  if (days < 0) return days === -1 ? say`1 day late` : say`${-days} days late`;
  return days === 1 ? say`in 1 day` : say`in ${days} days`;
}

function tools({ ruleId, at, fix }: NextStep): Markup {
  const where = html`data-rule="${ruleId}" data-line="${at.line}" data-character="${at.character}"`;
  const mend =
    fix &&
    html`<button type="button" class="link" data-action="fix" ${where} title="${fix}" aria-label="${say`Fix: ${fix}`}">${say`Fix`}</button>`;
  return html`<span class="tools">${mend}<button type="button" class="link" data-action="explain" ${where} aria-label="${say`Explain ${ruleId}`}">${say`Explain`}</button></span>`;
}
