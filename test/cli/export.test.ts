import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { EXPORT_FORMATS } from '../../src/report/exports/kinds.ts';
import { CLEAN, DAY, Folder, outsource } from './run.ts';

const ACTIVE = CLEAN.replace('status: ended', 'status: active')
  .replace('Logo refresh', 'Running')
  .replace('id: logo-refresh', 'id: running')
  .replace('type: sow', 'type: sow\n    status: signed\n    signedOn: 2026-01-01\n    expires: 2027-02-28');

describe('outsource export', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.outsource.yaml': CLEAN, 'b.outsource.yaml': ACTIVE });
  });
  afterEach(() => folder.remove());
  const run = (...args: string[]) => outsource(folder.path, ['export', ...args, '--today', DAY]);
  const text = (name: string) => readFileSync(folder.at(name), 'utf8');

  it('prints the same report as its own command does', () => {
    const { code, out } = run('markdown');
    assert.equal(code, 0);
    assert.equal(out, outsource(folder.path, ['report', '.', '--today', DAY]).out);
  });

  it('prints the report as a page that stands for itself', () => {
    const { code, out } = run('html', 'b.outsource.yaml');
    assert.equal(code, 0);
    assert.match(out, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(out, /<h1>Running<\/h1>/);
    assert.match(run('html').out, /<h1>Running<\/h1>[\s\S]*<h1>Logo refresh<\/h1>/);
  });

  it('prints all engagements on one page, in HTML or Markdown', () => {
    const { code, out, err } = run('portfolio');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(out, /<h1>All engagements<\/h1>[\s\S]*>Running<[\s\S]*>Logo refresh</);
    assert.equal(run('portfolio', '--output', 'p.md').code, 0);
    assert.match(text('p.md'), /^# All engagements\n\n2 engagements · /);
    const german = run('portfolio', '--locale', 'de');
    assert.match(german.out, /<html lang="de">[\s\S]*<h1>Alle Aufträge<\/h1>/);
  });

  it('says what it could not read, where that is all', () => {
    folder.write('c.outsource.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
    const { code, out, err } = run('portfolio', 'c.outsource.yaml');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /c\.outsource\.yaml: This file is not UTF-8 text/);
  });

  it('prints a calendar of all engagements', () => {
    const { code, out, err } = run('calendar', '.');
    assert.deepEqual([code, err], [0, '']);
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
    const summaries = events.map((event) => String(event.getFirstPropertyValue('summary')));
    assert.ok(summaries.includes('Contract ends: freelance-agreement (Running)'), summaries.join());
    assert.ok(summaries.every((summary) => summary.includes('(Running)')));
  });

  it('prints a register, a row an engagement', () => {
    const { out } = run('register');
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    assert.deepEqual(
      data.map(({ Reference, File }) => [Reference, File]),
      [
        ['logo-refresh', 'a.outsource.yaml'],
        ['running', 'b.outsource.yaml'],
      ],
    );
  });

  it('writes the form that the name of the output stands for', async () => {
    assert.equal(run('register', '--output', 'r.xlsx').code, 0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(folder.at('r.xlsx'));
    assert.equal(book.worksheets[0]?.rowCount, 3);
    assert.equal(run('statement-of-work', 'b.outsource.yaml', '--output', 's.docx').code, 0);
    const { value } = await mammoth.extractRawText({ path: folder.at('s.docx') });
    assert.match(value, /^Statement of work: Running\n/);
    assert.equal(run('checklist', 'b.outsource.yaml', '--output', 'c.txt').code, 0);
    assert.match(text('c.txt'), /^# Kick-off checklist: Running\n/);
    assert.equal(run('checklist', 'b.outsource.yaml', '--format', 'docx', '--output', 'c.bin').code, 0);
    assert.match((await mammoth.extractRawText({ path: folder.at('c.bin') })).value, /^Kick-off checklist: Running\n/);
    assert.equal(readdirSync(folder.path).length, 6);
  });

  it('gives a program bytes where it asks for them', async () => {
    const { code } = outsource(folder.path, ['export', 'register', '--format', 'xlsx']);
    assert.equal(code, 0);
  });

  it('refuses a form that a kind does not have', () => {
    for (const kind of ['calendar', 'register'] as const) {
      for (const format of ['md', 'html', 'ics', 'csv', 'xlsx', 'docx'] as const) {
        if (EXPORT_FORMATS[kind].includes(format)) continue;
        const { code, err } = run(kind, '--format', format);
        assert.equal(code, 2);
        assert.match(err, new RegExp(`--format ${format}: ${kind} is written as `));
        break;
      }
    }
    const { code, err } = run('checklist', '--output', 'c.ics');
    assert.equal(code, 2);
    assert.match(err, /--output c\.ics: checklist can’t be written as ics/);
  });

  it('never writes over an engagement', () => {
    for (const name of ['a.outsource.yaml', 'outsource.config.yaml']) {
      const { code, err } = run('markdown', '--output', name);
      assert.equal(code, 2);
      assert.match(err, /is no place for an export/);
    }
    assert.equal(text('a.outsource.yaml'), CLEAN);
  });

  it('says which file it could not read, and makes the rest', () => {
    folder.write('c.outsource.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
    const { code, out, err } = run('register');
    assert.equal(code, 2);
    assert.equal(err, 'outsource: c.outsource.yaml: This file is not UTF-8 text.\n');
    assert.equal(out.trimEnd().split('\r\n').length, 3);
  });

  it('says what is wrong with a call, and leaves nothing behind', () => {
    for (const [args, why] of [
      [['poem'], /Allowed choices are markdown, html, portfolio, /],
      [['calendar', 'nothing.yaml'], /there is no file or folder nothing\.yaml/],
      [['calendar', '--output', 'gone/c.ics'], /--output gone\/c\.ics: There is no such folder/],
    ] as const) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, ''], err);
      assert.match(err, why);
    }
    folder.write('outsource.config.yaml', 'exclude: ["*.outsource.yaml"]\n');
    assert.match(run('calendar').err, /there is no engagement to export/);
    assert.deepEqual(readdirSync(folder.path).sort(), [
      'a.outsource.yaml',
      'b.outsource.yaml',
      'outsource.config.yaml',
    ]);
  });
});
