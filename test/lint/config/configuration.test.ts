import assert from 'node:assert/strict';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../../src/engagement/read.ts';
import { type ConfigFiles, readConfig, resolveConfiguration } from '../../../src/lint/config/configuration.ts';
import { effectiveSettings } from '../../../src/lint/config/effective.ts';
import { judgeFormat } from '../../../src/lint/config/judge.ts';
import { isConfigName } from '../../../src/lint/config/name.ts';
import { isIncluded } from '../../../src/lint/config/selection.ts';
import { applyEdits, toTextEdits } from '../../../src/yaml/edit.ts';
import { parse } from '../../../src/yaml/parse.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

/** Files in memory, below the workspace `/desk`. */
function inMemory(files: Readonly<Record<string, string>>): ConfigFiles {
  return {
    readText: (file) => files[file],
    resolve: (from, to) => {
      const target = path.posix.resolve(path.posix.dirname(from), to);
      return target.startsWith('/desk/') ? target : undefined;
    },
  };
}

const resolve = (files: Readonly<Record<string, string>>, first = '/desk/outsource.config.yaml') =>
  resolveConfiguration(first, inMemory(files));
const messages = (text: string) => judgeFormat(readConfig(text), TODAY).map(({ message }) => message);

/** What is wrong in the first file, once the files that it builds on are known. */
function wrongIn(files: Readonly<Record<string, string>>): string[] {
  const [first] = resolve(files)?.files ?? [];
  assert.ok(first);
  return judgeFormat(first.read, TODAY).map(({ message }) => message);
}

describe('a configuration', () => {
  it('is a file of one name', () => {
    assert.ok(isConfigName('outsource.config.yaml') && isConfigName('/a/outsource.config.yaml'));
    assert.ok(!isConfigName('my-outsource.config.yaml') && !isConfigName('outsource.config.yaml.outsource.yaml'));
  });

  it('holds what was decided', () => {
    const { configuration } = resolve({
      '/desk/outsource.config.yaml': `profile: regulated
rules:
  culture/*: off
  legal/no-nda: error
  selection/cost-dominates: { severity: error, options: { costWeight: 70 } }
limits: { minOverlap: 3 hours, noticeLead: P60D }
include: [vendors/**]
exclude: [archive]
x-why: Agreed in May
`,
    }) ?? { configuration: {} };
    assert.deepEqual(JSON.parse(JSON.stringify(configuration)), {
      profile: 'regulated',
      rules: {
        'culture/*': 'off',
        'legal/no-nda': 'error',
        'selection/cost-dominates': { severity: 'error', options: { costWeight: 70 } },
      },
      limits: { minOverlap: '3 hours', noticeLead: 'P60D' },
      include: { from: '/desk/outsource.config.yaml', patterns: ['vendors/**'] },
      exclude: { from: '/desk/outsource.config.yaml', patterns: ['archive'] },
    });
  });

  it('is not there where there is no file, and may be empty', () => {
    assert.equal(resolve({}), undefined);
    for (const text of ['', '# nothing yet\n', '---\n', 'rules:\n', 'rules: {}\n']) {
      assert.deepEqual(messages(text), [], text);
      assert.equal(resolve({ '/desk/outsource.config.yaml': text })?.configuration.profile, undefined);
    }
  });

  it('keeps all that can be read beside what is wrong', () => {
    const text = 'profile: regulted\nrules: { legal/no-nda: loud, culture/*: off }\nlimits: { costWeight: 140 }\n';
    const { configuration } = resolve({ '/desk/outsource.config.yaml': text }) ?? {};
    assert.equal(configuration?.profile, undefined);
    assert.deepEqual({ ...configuration?.rules }, { 'culture/*': 'off' });
    assert.deepEqual({ ...configuration?.limits }, {});
    assert.deepEqual(messages(text), [
      'Profile "regulted" isn\'t one the format knows: did you mean "regulated"?',
      '"legal/no-nda" is error, warning, information, hint or off, not "loud".',
      '"costWeight" is a number from 0 to 100, not 140: correct it.',
    ]);
  });

  it('is asked for names that exist', () => {
    assert.deepEqual(messages('rules:\n  legal/no-nad: error\n  cultur/*: off\n  weather: off\n  x-mine: anything\n'), [
      'No rule or group is called "legal/no-nad": did you mean "legal/no-nda"?',
      'No rule or group is called "cultur/*": did you mean "culture/*"?',
      'No rule or group is called "weather": a group is written "culture/*".',
    ]);
    assert.deepEqual(messages('profil: regulated\n'), [
      'The format has no key "profil" here: did you mean "profile", or "x-profil" to keep your own?',
    ]);
  });

  it('says which limits change nothing', () => {
    assert.deepEqual(
      messages(
        'rules:\n  selection/cost-dominates: { options: { costWeight: 60, lowPrice: 20 } }\n  legal/no-nda: { options: { lowPrice: 20 } }\n  selection/*: { options: { lowPrice: 20 } }\n',
      ),
      [
        '"lowPrice" changes nothing for selection/cost-dominates: it looks at costWeight.',
        '"lowPrice" changes nothing for legal/no-nda: remove it.',
      ],
    );
  });

  it('understands the words of other tools', () => {
    for (const [word, meant] of [
      ['warn', 'warning'],
      ['info', 'information'],
      ['none', 'off'],
      ['eror', 'error'],
    ]) {
      assert.match(messages(`rules: { legal/no-nda: ${word} }\n`)[0] ?? '', new RegExp(`did you mean "${meant}"\\?$`));
    }
  });

  it('says what a file of another kind is', () => {
    assert.match(messages('- a\n')[0] ?? '', /^A configuration file begins with keys such as "profile" and "rules"/);
    assert.match(messages('rules: [\n')[0] ?? '', /\S/);
  });

  it('is mended by its quick fixes', () => {
    let text = 'rules:\n  legal/no-nad: warn # why\n';
    for (let round = 0; round < 2; round += 1) {
      const config = readConfig(text);
      const [finding, ...others] = judgeFormat(config, TODAY);
      assert.deepEqual(others, [], 'a misspelt name is one cause');
      text = applyEdits(text, toTextEdits(config.tree, finding?.fixes()[0]?.changes ?? []));
    }
    assert.equal(text, 'rules:\n  legal/no-nda: warning # why\n');
    assert.deepEqual(messages(text), []);
  });

  it('survives keys that objects have by themselves', () => {
    const text = 'rules: { __proto__: off, constructor: off }\nlimits: { __proto__: 1, toString: 2 }\n__proto__: {}\n';
    assert.equal(messages(text).length, 5);
    assert.deepEqual({ ...resolve({ '/desk/outsource.config.yaml': text })?.configuration.limits }, {});
  });
});

describe('a configuration that builds on another', () => {
  it('wins, key by key', () => {
    const { configuration, origins, files } = resolve({
      '/desk/outsource.config.yaml':
        'extends: shared/base.yaml\nrules: { legal/no-nda: off }\nlimits: { costWeight: 60 }\n',
      '/desk/shared/base.yaml':
        'profile: regulated\nrules: { legal/no-nda: error, culture/*: hint }\nlimits: { costWeight: 40, lowPrice: 20 }\nexclude: [old]\n',
    }) ?? { configuration: {}, origins: new Map(), files: [] };
    assert.equal(configuration.profile, 'regulated');
    assert.deepEqual({ ...configuration.rules }, { 'legal/no-nda': 'off', 'culture/*': 'hint' });
    assert.deepEqual({ ...configuration.limits }, { costWeight: 60, lowPrice: 20 });
    assert.equal(configuration.exclude?.from, '/desk/shared/base.yaml');
    assert.equal(origins.get('profile'), '/desk/shared/base.yaml');
    assert.equal(origins.get('rules.legal/no-nda'), '/desk/outsource.config.yaml');
    assert.equal(origins.get('limits.lowPrice'), '/desk/shared/base.yaml');
    assert.deepEqual(
      files.map(({ path: name }) => name),
      ['/desk/outsource.config.yaml', '/desk/shared/base.yaml'],
    );
  });

  it('says where that leads nowhere, outside, or back', () => {
    assert.deepEqual(wrongIn({ '/desk/outsource.config.yaml': 'extends: gone.yaml\n' }), [
      'There is no file "gone.yaml": correct the path.',
    ]);
    assert.deepEqual(wrongIn({ '/desk/outsource.config.yaml': 'extends: ../secret.yaml\n', '/secret.yaml': '' }), [
      '"../secret.yaml" lies outside of the workspace: build on a file inside it.',
    ]);
    assert.deepEqual(wrongIn({ '/desk/outsource.config.yaml': 'extends: outsource.config.yaml\n' }), [
      '"outsource.config.yaml" builds on this file in turn: remove one of the two.',
    ]);
    const circle = resolve({
      '/desk/outsource.config.yaml': 'extends: a.yaml\nprofile: regulated\n',
      '/desk/a.yaml': 'extends: outsource.config.yaml\n',
    });
    assert.equal(circle?.files.length, 2);
    assert.equal(circle?.configuration.profile, 'regulated');
  });

  it('ends, however long the chain', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`/desk/${index}.yaml`, `extends: ${index + 1}.yaml\n`]),
    );
    assert.ok((resolve(chain, '/desk/0.yaml')?.files.length ?? 999) <= 20);
  });
});

describe('what a configuration lets be looked at', () => {
  const included = (file: string, config: string) => {
    const resolved = resolve({ '/desk/vendors/outsource.config.yaml': config }, '/desk/vendors/outsource.config.yaml');
    return isIncluded(file, resolved?.configuration ?? {});
  };

  it('is everything where it does not say', () => {
    assert.ok(included('/desk/vendors/a.outsource.yaml', ''));
    assert.ok(included('/desk/vendors/a.outsource.yaml', 'include: []\n'));
  });

  it('counts from its own folder', () => {
    for (const pattern of ['old', './old/', 'old/**', '**/old', 'old/*.outsource.yaml', '{old,older}']) {
      const config = `exclude: ["${pattern}"]\n`;
      assert.ok(!included('/desk/vendors/old/a.outsource.yaml', config), pattern);
      assert.ok(included('/desk/vendors/new/a.outsource.yaml', config), pattern);
    }
    assert.ok(included('/desk/vendors/a.outsource.yaml', 'exclude: [vendors]\n'));
  });

  it('lets what is left out win', () => {
    const config = 'include: [eu/**]\nexclude: ["**/old/**"]\n';
    assert.ok(included('/desk/vendors/eu/a.outsource.yaml', config));
    assert.ok(!included('/desk/vendors/eu/old/a.outsource.yaml', config));
    assert.ok(!included('/desk/vendors/us/a.outsource.yaml', config));
    assert.ok(included('/desk/vendors/eu/.outsource.yaml', config));
  });
});

describe('what holds for a file', () => {
  it('names each value with where it comes from', () => {
    const resolved = resolve({
      '/desk/outsource.config.yaml': 'extends: base.yaml\nrules: { culture/*: off }\n',
      '/desk/base.yaml': 'profile: regulated\nlimits: { costWeight: 60 }\n',
    });
    const settings = (head: string) =>
      effectiveSettings(read(parse(`version: 1\nengagement: { id: a, title: A${head} }\n`)), resolved);
    const of = (name: string, head = '') => settings(head).find((setting) => setting.name === name);
    assert.deepEqual(of('profile'), { name: 'profile', value: 'regulated', from: '/desk/base.yaml' });
    assert.deepEqual(of('profile', ', profile: essential'), {
      name: 'profile',
      value: 'essential',
      from: 'the engagement file',
    });
    assert.deepEqual(of('rules.culture/*'), {
      name: 'rules.culture/*',
      value: 'off',
      from: '/desk/outsource.config.yaml',
    });
    assert.deepEqual(of('limits.costWeight'), { name: 'limits.costWeight', value: 60, from: '/desk/base.yaml' });
    assert.deepEqual(of('limits.lowPrice'), { name: 'limits.lowPrice', value: 30, from: 'default' });
  });
});
