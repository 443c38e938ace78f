import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFormatPages } from '../../scripts/generate/formatPages.ts';
import { withRules } from '../../scripts/generate/readme.ts';
import { generateRulePages, pagePath } from '../../scripts/generate/rulePages.ts';
import { readSources } from '../../scripts/generate/sources.ts';
import { readTranslations } from '../../scripts/l10n/translations.ts';
import { toDate } from '../../src/engagement/dates.ts';
import { read } from '../../src/engagement/read.ts';
import { LOCALES } from '../../src/l10n/locales.ts';
import { lint } from '../../src/lint/run.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { EXAMPLE_DAY } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';

const root = new URL('../../', import.meta.url);
const readme = fs.readFileSync(new URL('README.md', root), 'utf8');

describe('pages', () => {
  const pages = generateRulePages();

  it('every rule has a page, and the index leads to it', () => {
    const index = pages.find((page) => page.path === 'docs/rules/README.md')?.text ?? '';
    for (const rule of RULES) {
      assert.ok(
        pages.some((page) => page.path === pagePath(rule)),
        rule.id,
      );
      assert.ok(index.includes(`(${rule.id}.md)`), rule.id);
    }
  });

  it('the index stands in each language, and leads to the same pages', async () => {
    const translations = await readTranslations(root);
    assert.deepEqual([...translations.keys()], LOCALES);
    const all = generateRulePages(translations);
    for (const locale of LOCALES) {
      const index = all.find((page) => page.path === `docs/rules/README.${locale}.md`)?.text ?? '';
      for (const rule of RULES) assert.ok(index.includes(`(${rule.id}.md)`), rule.id);
      assert.ok(!index.includes('No exit plan'));
    }
    assert.equal(all[0]?.text, pages[0]?.text);
  });

  it('the README lists every rule', () => {
    for (const rule of RULES) assert.ok(readme.includes(`(docs/rules/${rule.id}.md)`), rule.id);
  });

  it('the README and the index list each rule under its pitfall, and what belongs to none by what it looks at', () => {
    const index = pages.find((page) => page.path === 'docs/rules/README.md')?.text ?? '';
    for (const text of [readme, index]) {
      const at = [
        'The file itself',
        '`format/syntax`',
        'The engagement as a whole',
        '`engagement/no-owner`',
        '1 No clear',
      ];
      const places = at.map((part) => text.indexOf(part));
      assert.ok(!places.includes(-1));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    }
  });

  it('the README and the schema name only rules that there are', async () => {
    const schema = fs.readFileSync(new URL('schemas/outsource.schema.json', root), 'utf8');
    const groups = [...new Set(RULES.map(({ id }) => id.split('/')[0]))].join('|');
    for (const text of [readme, schema]) {
      const ids = [...text.matchAll(new RegExp(`["\`\\s](?:${groups})/[a-z-]+(?=["\`\\s])`, 'g'))];
      assert.ok(ids.length > 0);
      for (const [match] of ids)
        assert.ok(
          RULES.some(({ id }) => id === match.slice(1)),
          match,
        );
    }
  });

  it('says which markers a README lacks', () => {
    assert.throws(() => withRules('# Title'), /README lacks the lines/);
  });

  it('the pages of the formats name every key of their schemas', async () => {
    const sources = await readSources(root);
    for (const [index, { text }] of generateFormatPages(sources).entries()) {
      const { properties: top = {}, definitions = {} } = sources[index]?.schema ?? {};
      for (const key of Object.keys(top)) assert.ok(text.includes(`\n## \`${key}\`\n`), key);
      for (const { properties = {} } of Object.values(definitions)) {
        for (const key of Object.keys(properties)) assert.match(text, new RegExp(`\\| (\\*\\*)?\`${key}\``), key);
      }
    }
  });

  it('the page of the format has no word for programmers, and no heading with nothing below', async () => {
    const [{ text } = { text: '' }] = generateFormatPages(await readSources(root));
    assert.doesNotMatch(text, /\| (object|string|array|integer|map) \|/);
    for (const [block] of text.matchAll(/^### [\s\S]*?(?=^##|$(?![\s\S]))/gm)) assert.match(block, /^\| Key /m, block);
    assert.match(text, /\[KPI\]\(#kpi\)/);
  });

  it('the page of the format says what each value of a choice means', async () => {
    const [{ text } = { text: '' }] = generateFormatPages(await readSources(root));
    for (const told of [
      '`scc`: Standard contractual clauses',
      '`step-in`: Your right to take over',
      '`amber`: Off track',
    ])
      assert.ok(text.includes(told), told);
    assert.ok(text.includes('list: `monday`, `tuesday`'), 'weekdays need no words');
  });

  it('links on written and generated pages lead somewhere', () => {
    const texts = new Map(pages.map((page) => [page.path, page.text] as const));
    for (const name of [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'docs/format.md',
      'docs/api.md',
    ]) {
      texts.set(name, fs.readFileSync(new URL(name, root), 'utf8'));
    }
    for (const [page, text] of texts) {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
        const file = path.posix.join(path.posix.dirname(page), target);
        assert.ok(texts.has(file) || fs.existsSync(fileURLToPath(new URL(file, root))), `${page}: ${target}`);
      }
      const headings = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading)));
      for (const [, anchor = ''] of text.matchAll(/\]\(#([^)]+)\)/g)) {
        assert.ok(headings.has(anchor), `${page}: #${anchor}`);
      }
    }
  });

  it('the smallest useful file of the README has no error and no warning', () => {
    const [, text = ''] = /## The smallest useful file[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const today = toDate(EXAMPLE_DAY);
    assert.ok(today);
    const findings = lint(read(parse(text)), { today });
    assert.ok(text.startsWith('version: 1'));
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ ruleId }) => ruleId),
      [],
    );
  });
});

/** The anchor of a heading, as viewers of Markdown make it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
