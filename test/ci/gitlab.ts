import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Folder, Run } from '../cli/run.ts';
import { environment } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';

export interface Job {
  readonly stage: string;
  readonly image: { readonly name: string; readonly entrypoint: readonly string[] };
  readonly variables: Record<string, string>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
}

const READER = path.join(ROOT, 'node_modules/gitlab-ci-local/dist/index.js');

/** The jobs of a pipeline, read and held against GitLab's schema by gitlab-ci-local, with what it includes put in. */
export function jobsOf(folder: Folder, pipeline: string): Record<string, Job> {
  folder.write('.gitlab-ci.yml', pipeline);
  cpSync(path.join(ROOT, 'ci'), folder.at('ci'), { recursive: true });
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder.path });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'git@git.example:engagements/vendors.git');
  // Files are included as Git knows them.
  git('add', 'ci');
  const { status, stdout, stderr } = spawnSync(process.execPath, [READER, '--preview', '--no-color'], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr + stdout);
  return parse(stdout) as Record<string, Job>;
}

/** Runs a job's script as a runner does in a container without bash. */
export function runJob(folder: Folder, { script, variables }: Job): Run {
  // The reader writes a dollar twice where GitLab takes it as it is.
  const values = Object.entries(variables).map(([name, value]) => [name, value.replaceAll('$$', '$')]);
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script.join('\n')], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...environment(), ...Object.fromEntries(values) },
  });
  return { code: status, out: stdout, err: stderr };
}
