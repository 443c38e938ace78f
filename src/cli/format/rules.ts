import { say } from '../../l10n/say.ts';
import { byHeading } from '../../pitfalls/headings.ts';
import type { Rule } from '../../pitfalls/rule.ts';
import { weightWidth, weightWord } from './findings.ts';
import { COLUMNS, colors, wrap } from './terminal.ts';

/** All rules as a list, grouped by the pitfall that they guard against: weight, id, title. */
export function rulesText(rules: readonly Rule[]): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const width = weightWidth();
  const indent = ' '.repeat(2 + width + 1 + idWidth + 2);
  const room = COLUMNS - indent.length;
  const row = ({ id, title, severity, regulated }: Rule) => {
    const weight = severity === 'off' ? `(${weightWord(regulated ?? 'warning')})` : weightWord(severity);
    const [first = '', ...rest] = wrap(title, room).map(colors.dim);
    return [`  ${weight.padEnd(width)} ${id.padEnd(idWidth)}  ${first}`, ...rest.map((line) => indent + line)].join(
      '\n',
    );
  };
  const listed = byHeading(rules).map(({ heading, rules: members }) =>
    [colors.bold(heading), ...members.map(row), ''].join('\n'),
  );
  return `${listed.join('\n')}
${say`${rules.length} rules. A weight in brackets: only in the profile "regulated".`}
${say`Why? outsource explain <rule>`}
`;
}
