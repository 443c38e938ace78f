import assert from 'node:assert/strict';
import path from 'node:path';
import { checked, Folder, lintJson, outsource } from './run.ts';

const ENGAGEMENT = 'version: 1\nengagement: { id: a, title: A }\nobjectives: [{ id: one, statement: Answer }]\n';
/** Looks at files in a folder that is gone afterwards. */
function inFolder(files: Record<string, string>, look: (folder: string) => void): void {
  const folder = new Folder(files);
  try {
    look(folder.path);
  } finally {
    folder.remove();
  }
}

const rulesIn = (folder: string, ...args: string[]) =>
  Object.fromEntries(
    lintJson(folder, ...args).files.map((file) => [file.path, file.findings.map(({ ruleId }) => ruleId)]),
  );

describe('outsource.config.yaml on the command line', () => {
  it('holds for the files in its folder and below; the nearest one counts', () =>
    inFolder(
      {
        '.git/HEAD': '',
        'outsource.config.yaml': 'rules: { objectives/*: off, monitoring/*: off, legal/*: off }\n',
        'a.outsource.yaml': ENGAGEMENT,
        'vendors/b.outsource.yaml': ENGAGEMENT,
        'strict/outsource.config.yaml': '',
        'strict/c.outsource.yaml': ENGAGEMENT,
      },
      (folder) => {
        const rules = rulesIn(folder);
        assert.ok(!rules['a.outsource.yaml']?.includes('monitoring/missing'));
        assert.ok(!rules['vendors/b.outsource.yaml']?.includes('monitoring/missing'));
        assert.ok(rules['strict/c.outsource.yaml']?.includes('monitoring/missing'));
        // From a folder within the project, the same holds.
        const inside = rulesIn(path.join(folder, 'vendors'));
        assert.ok(!inside['b.outsource.yaml']?.includes('monitoring/missing'));
      },
    ));

  it('is not looked for above the current folder where nothing marks a project', () =>
    inFolder(
      { 'outsource.config.yaml': 'rules: { monitoring/*: off }\n', 'vendors/b.outsource.yaml': ENGAGEMENT },
      (folder) => {
        assert.ok(rulesIn(path.join(folder, 'vendors'))['b.outsource.yaml']?.includes('monitoring/missing'));
      },
    ));

  it('is told what is wrong with what it builds on, though no engagement stands below it', () =>
    inFolder({ 'outsource.config.yaml': 'extends: ./base.yaml\n' }, (folder) => {
      const { code, out } = outsource(folder, ['lint', 'outsource.config.yaml']);
      assert.equal(code, 1);
      assert.match(out, /There is no file/);
    }));

  it('builds on a file in a folder whose name begins with two dots', () =>
    inFolder(
      {
        'outsource.config.yaml': 'extends: ..shared/base.yaml\n',
        '..shared/base.yaml': 'rules: { monitoring/*: off }\n',
        'a.outsource.yaml': ENGAGEMENT,
      },
      (folder) => {
        const rules = rulesIn(folder);
        assert.ok(!rules['a.outsource.yaml']?.includes('monitoring/missing'));
        assert.equal(rules['outsource.config.yaml'], undefined);
      },
    ));

  it('leaves files out, named ones too', () =>
    inFolder(
      {
        'outsource.config.yaml': 'exclude: [old]\n',
        'a.outsource.yaml': ENGAGEMENT,
        'old/b.outsource.yaml': ENGAGEMENT,
      },
      (folder) => {
        assert.deepEqual(Object.keys(rulesIn(folder)), ['a.outsource.yaml']);
        assert.deepEqual(Object.keys(rulesIn(folder, 'old/b.outsource.yaml')), []);
      },
    ));

  it('is reported where it is wrong, once, with the exit code of its findings', () =>
    inFolder(
      {
        'outsource.config.yaml': 'rules: { legal/no-nad: off }\nextends: ../other.yaml\n',
        'a.outsource.yaml': ENGAGEMENT,
        'b.outsource.yaml': ENGAGEMENT,
      },
      (folder) => {
        const rules = rulesIn(folder);
        assert.deepEqual(Object.keys(rules), ['a.outsource.yaml', 'b.outsource.yaml', 'outsource.config.yaml']);
        assert.deepEqual(rules['outsource.config.yaml'], ['format/unknown-key', 'format/unknown-reference']);
        assert.equal(lintJson(folder, '--fail-on', 'error').code, 1);
      },
    ));

  it('may be looked at alone', () =>
    inFolder({ 'outsource.config.yaml': 'profile: none\n' }, (folder) => {
      assert.deepEqual(rulesIn(folder, 'outsource.config.yaml'), { 'outsource.config.yaml': ['format/schema'] });
    }));

  it('ends in 2 where it can not be read', () =>
    inFolder({ 'outsource.config.yaml': '\0\0', 'a.outsource.yaml': ENGAGEMENT }, (folder) => {
      const report = lintJson(folder);
      assert.equal(report.code, 2);
      assert.equal(report.files[1]?.error, 'This file is not text.');
    }));

  it('sets the profile of engagements that name none, and limits for one rule', () =>
    inFolder(
      {
        'outsource.config.yaml':
          'profile: regulated\nrules: { monitoring/cadence-too-rare: { options: { cadenceHigh: weekly } } }\n',
        'a.outsource.yaml':
          'version: 1\nengagement: { id: a, title: A, criticality: high, status: active }\nmonitoring: { cadence: monthly }\n',
      },
      (folder) => {
        const rules = rulesIn(folder)['a.outsource.yaml'];
        assert.ok(rules?.includes('engagement/register-incomplete'), 'a rule of the profile regulated');
        assert.ok(rules?.includes('monitoring/cadence-too-rare'), 'monthly is rarer than weekly');
      },
    ));
});

describe('outsource config', () => {
  const files = {
    'outsource.config.yaml': 'extends: base.yaml\nexclude: [old]\n',
    'base.yaml': 'profile: regulated\nlimits: { minOverlap: PT3H }\n',
    'a.outsource.yaml': ENGAGEMENT,
    'old/b.outsource.yaml': ENGAGEMENT,
  };

  it('prints what holds for a file, and where each value comes from', () =>
    inFolder(files, (folder) => {
      const { out, code } = outsource(folder, ['config', '--print', 'a.outsource.yaml']);
      assert.equal(code, 0);
      assert.match(
        out,
        /^a\.outsource\.yaml\n {2}Configuration: outsource\.config\.yaml, which builds on base\.yaml\n/,
      );
      assert.match(out, /\n {2}profile: regulated +base\.yaml\n/);
      assert.match(out, /\n {2}limits\.minOverlap: 3 hours +base\.yaml\n/);
      assert.match(out, /\n {2}limits\.diligenceAge: 12 months +default\n/);
      assert.match(outsource(folder, ['config', '--print', 'old/b.outsource.yaml']).out, /This file is left out/);
    }));

  it('prints it as JSON', () =>
    inFolder(files, (folder) => {
      const { out } = outsource(folder, ['config', '--print', 'old/b.outsource.yaml', '--format', 'json']);
      const report = checked('config-result', out) as { included: boolean; files: string[] };
      assert.deepEqual([report.included, report.files], [false, ['outsource.config.yaml', 'base.yaml']]);
    }));

  it('says where there is nothing to print', () =>
    inFolder({ 'a.outsource.yaml': ENGAGEMENT }, (folder) => {
      assert.match(outsource(folder, ['config', '--print', 'a.outsource.yaml']).out, /none: the defaults hold/);
      const { code, err } = outsource(folder, ['config', '--print', 'gone.outsource.yaml']);
      assert.deepEqual([code, err], [2, 'outsource: there is no file gone.outsource.yaml.\n']);
      assert.equal(outsource(folder, ['config']).code, 2);
    }));
});
