import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { parse } from 'yaml';
import product from '../../package.json' with { type: 'json' };
import { DAY, type Folder } from '../cli/run.ts';
import { environment, installServer } from '../editors/server.ts';
import { ROOT, setupOf } from '../editors/setups.ts';
import { type Action, runAction } from './composite.ts';
import { errorsIn } from './github.ts';
import { jobsOf, runJob } from './gitlab.ts';
import { checkout } from './workspace.ts';

const PAGE = 'docs/ci.md';
const page = readFileSync(path.join(ROOT, PAGE), 'utf8');
const snippet = (name: string) => setupOf(name, PAGE);

describe('the page on pipelines', function () {
  this.timeout(120_000);
  let folder: Folder;
  before(() => void installServer());
  beforeEach(() => {
    folder = checkout();
  });
  afterEach(() => folder.remove());

  /** Runs a line of a snippet in the checkout, where the command is installed. */
  function run(line: string) {
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', line], {
      cwd: folder.path,
      encoding: 'utf8',
      env: environment(),
    });
    return { status, stdout, stderr };
  }

  it('has no piece that no test looks at, and names this version', () => {
    const names = [...page.matchAll(/^<!-- setup: (\S+) -->$/gm)].map(([, name]) => name);
    assert.deepEqual(names, ['github', 'image', 'gitlab', 'pre-commit', 'azure', 'jenkins', 'docker', 'tasks']);
    assert.equal(page.match(/^```\w/gm)?.length, names.length);
    assert.deepEqual(new Set(page.match(/(?<=outsource[-:@]v?)\d[\d.]*\d/g)), new Set([product.version]));
    assert.ok(snippet('pre-commit').includes(`repo: ${product.homepage}/`));
  });

  it('calls the action as it is', () => {
    const workflow = snippet('github');
    assert.deepEqual(errorsIn('workflow', workflow), []);
    assert.notDeepEqual(errorsIn('workflow', workflow.replace('runs-on', 'run-on')), []);
    const { steps } = parse(workflow).jobs.engagements;
    const { uses, with: inputs } = steps[1];
    assert.equal(uses, `your-organisation/outsource@v${product.version}`);
    const known = (parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Action).inputs;
    assert.deepEqual(
      Object.keys(inputs).filter((input) => !(input in known)),
      [],
    );
    const listed = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, input]) => input);
    assert.deepEqual(listed, Object.keys(known));
    const { code, outputs } = runAction(ROOT, folder.path, { ...inputs, today: DAY });
    assert.deepEqual([code, outputs], [1, { sarif: 'outsource.sarif' }]);
  });

  it('includes the job as it is', () => {
    const pipeline = snippet('gitlab').replace(/project: .*\n.*\n\s*file:/, 'local:');
    const { outsource: job } = jobsOf(folder, pipeline);
    assert.ok(job);
    assert.equal(job.image.name, `registry.example/outsource:${product.version}`);
    assert.equal(runJob(folder, job).code, 1);
  });

  it('has lines for other build servers that write what is picked up', () => {
    const azure = parse(snippet('azure')) as { steps: { script?: string; inputs?: { testResultsFiles?: string } }[] };
    const [install, lint] = azure.steps.flatMap(({ script }) => script ?? []);
    assert.equal(install, `npm install --global ./${product.name}-${product.version}.tgz`);
    assert.equal(run(lint ?? '').status, 1);
    const [results = ''] = azure.steps.flatMap(({ inputs }) => inputs?.testResultsFiles ?? []);
    assert.ok(isXml(results));

    const [, line = ''] = /sh '(.*)'/.exec(snippet('jenkins')) ?? [];
    assert.equal(run(line).status, 1);
    const picked = [...snippet('jenkins').matchAll(/'([\w-]+\.xml)'/g)].map(([, name = '']) => name);
    assert.equal(picked.length, 2);
    assert.ok(picked.every(isXml));
  });

  it('makes the image of what the Dockerfile takes, and starts it by arguments of the command', () => {
    const [pack, build, ...rest] = snippet('image').trimEnd().split('\n');
    assert.deepEqual([pack, rest], ['npm ci && npm pack', []]);
    const [, image = ''] = /^docker build --tag (\S+) \.$/.exec(build ?? '') ?? [];
    const [, args = ''] = /^docker run --rm --volume "\$PWD:\/work" (.*)\n$/.exec(snippet('docker')) ?? [];
    assert.ok(args.startsWith(`${image} `));
    assert.equal(run(`outsource ${args.slice(image.length)}`).status, 1);
  });

  it('has a task that VS Code can follow', () => {
    const [task] = JSON.parse(snippet('tasks')).tasks;
    assert.equal(task.problemMatcher, `$${product.contributes.problemMatchers[0]?.name}`);
    const { status, stdout } = run(task.command);
    assert.equal(status, 0);
    assert.match(stdout, /^vendors\/logo\.outsource\.yaml:3:7: error: /m);
  });

  function isXml(name: string): boolean {
    XmlDocument.fromString(readFileSync(folder.at(name), 'utf8')).dispose();
    return true;
  }
});
