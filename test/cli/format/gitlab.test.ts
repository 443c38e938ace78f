import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { nastyReports, RAW } from './nasty.ts';
import { ACCEPTED, finding, printed, report } from './printed.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

/** What GitLab's manual asks of a report on code quality, in "Code Quality report format". */
const valid = new Ajv({ strict: true, allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]+$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1, pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

function issuesOf(text: string): Issue[] {
  const issues: Issue[] = JSON.parse(text);
  assert.ok(valid(issues), JSON.stringify(valid.errors));
  const prints = issues.map(({ fingerprint }) => fingerprint);
  assert.equal(new Set(prints).size, prints.length, 'a fingerprint twice: the second would not be shown');
  return issues;
}

describe('lint for GitLab', () => {
  it('has weights, lines and fingerprints of their own', async () => {
    const hint = finding({ severity: 'hint', ruleId: 'objectives/no-baseline' });
    const reports = [report([finding(), finding(), hint]), report([finding()], { path: 'a.outsource.yaml' })];
    const issues = issuesOf(await printed('gitlab', reports));
    const { fingerprint, ...first } = issues[0] ?? assert.fail();
    assert.match(fingerprint, /^[0-9a-f]{32}$/);
    assert.deepEqual(first, {
      description: 'An id has only lower-case letters: write "logo".',
      check_name: 'format/schema',
      severity: 'critical',
      location: { path: 'vendors/logo.outsource.yaml', lines: { begin: 3, end: 3 } },
    });
    assert.deepEqual(
      issues.map(({ severity }) => severity),
      ['critical', 'critical', 'info', 'critical'],
    );
  });

  it('leaves out accepted findings unless they are asked for, and changes no fingerprint by that', async () => {
    const reports = [report([finding({ accepted: ACCEPTED }), finding()])];
    const [open] = issuesOf(await printed('gitlab', reports));
    const [accepted, same] = issuesOf(await printed('gitlab', reports, { showAccepted: true }));
    assert.deepEqual(same, open);
    assert.equal(accepted?.severity, 'info');
    assert.match(accepted?.description ?? '', /Accepted by Ana Reyes until 28 Feb 2027: The work can wait$/);
  });

  it('reports what could not be read, and nothing for no files', async () => {
    const [issue] = issuesOf(await printed('gitlab', [report([], { error: 'This file is not text.' })]));
    assert.equal(issue?.severity, 'blocker');
    assert.deepEqual(issuesOf(await printed('gitlab', [])), []);
  });

  it('holds whatever a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(nastyReports, async (reports) => {
        const own = reports.map((each, index) => ({ ...each, path: `${index}${each.path}` }));
        const text = await printed('gitlab', own, { showAccepted: true });
        assert.doesNotMatch(text, RAW);
        const issues = issuesOf(text);
        const paths = own.flatMap(({ path, error, findings }) => (error ? [path] : findings.map(() => path)));
        assert.deepEqual(
          issues.map(({ location }) => location.path),
          paths,
        );
        for (const { description } of issues) assert.doesNotMatch(description, RAW);
      }),
    );
  });
});
