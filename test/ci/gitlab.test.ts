import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { DAY, type Folder } from '../cli/run.ts';
import { installServer } from '../editors/server.ts';
import { type Job, jobsOf, runJob } from './gitlab.ts';
import { checkout, TRICKS } from './workspace.ts';

describe('the template for GitLab', function () {
  this.timeout(120_000);
  let folder: Folder;
  before(() => void installServer());
  beforeEach(() => {
    folder = checkout();
  });
  afterEach(() => folder.remove());

  function jobWith(inputs: Record<string, string>, name = 'outsource'): Job {
    const include = { local: '/ci/gitlab.yml', inputs: { image: 'outsource:0.1.0', today: DAY, ...inputs } };
    const job = jobsOf(folder, stringify({ include }, { defaultStringType: 'QUOTE_DOUBLE' }))[name];
    assert.ok(job);
    return job;
  }

  it('fails for an error, and reports it to the merge request', () => {
    const job = jobWith({});
    assert.deepEqual(job.image, { name: 'outsource:0.1.0', entrypoint: [''] });
    const { code, out, err } = runJob(folder, job);
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /3:7 +✖ error/);
    assert.equal(job.artifacts.when, 'always');
    const report = JSON.parse(readFileSync(folder.at(job.artifacts.reports.codequality), 'utf8'));
    assert.deepEqual(
      report.map(({ location }: { location: unknown }) => location),
      [{ path: 'vendors/logo.outsource.yaml', lines: { begin: 3, end: 3 } }],
    );
  });

  it('takes paths, a weight, a profile, a name and a stage', () => {
    assert.equal(runJob(folder, jobWith({ 'fail-on': 'never' })).code, 0);
    assert.equal(runJob(folder, jobWith({ paths: 'other teams\nother teams/*.yaml\n' })).code, 0);
    assert.match(runJob(folder, jobWith({ profile: 'regulated' })).out, /▲ warning/);
    assert.equal(jobWith({ job: 'vendors', stage: 'build' }, 'vendors').stage, 'build');
  });

  it('runs nothing that stands in an input, and takes none for an option', () => {
    for (const input of ['paths', 'today']) {
      for (const trick of [...TRICKS, '--help']) {
        const job = jobWith({ [input]: trick });
        assert.equal(job.variables[`OUTSOURCE_${input.toUpperCase()}`], trick.replaceAll('$', '$$$$'));
        assert.equal(runJob(folder, job).code, 2);
      }
    }
    assert.ok(!existsSync(folder.at('pwned')));
  });
});
