import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until, uriOf, write } from './editor.ts';

const DESK = `version: 1
engagement: { id: desk, title: Support desk, status: active, start: 2026-01-12, end: 2027-06-30 }
scope: { deliverables: [{ id: library, title: Library of answers, due: 2027-01-29 }] }
communication: { meetings: [{ name: Weekly call, cadence: weekly, day: tuesday, at: "11:00", timeZone: Europe/Madrid }] }
`;

let made = 0;

/** Exports an engagement, and gives what was written. */
async function exported(kind: string, format: string, file?: vscode.Uri, all = false): Promise<Uint8Array> {
  const target = uriOf(`exported-${++made}.${format}`);
  await vscode.commands.executeCommand('outsource.export', file, { kind, format, all, target });
  return until(`the ${kind} as ${format}`, async () => bytesOf(target));
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('an export', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('is a report, a checklist or a statement of work of the file in front, as text', async () => {
    await write(DESK);
    assert.match(text(await exported('markdown', 'md')), /^# Support desk\n/);
    assert.match(text(await exported('checklist', 'md')), /^# Kick-off checklist: Support desk\n/);
    assert.match(text(await exported('statement-of-work', 'md')), /\| Library of answers \| 29 Jan 2027 \|/);
  });

  it('is a calendar, made by a library that comes when it is needed', async () => {
    const { document } = await write(DESK);
    await closeAll();
    const calendar = text(await exported('calendar', 'ics', document.uri));
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar, /\r\nDTSTART;TZID=Europe\/Madrid:20260113T110000\r\n/);
    assert.match(calendar, /\r\nSUMMARY:Deliverable: Library of answers \(Support desk\)\r\n/);
  });

  it('is a Word document or a workbook', async () => {
    await write(DESK);
    for (const [kind, format, all] of [
      ['statement-of-work', 'docx', false],
      ['register', 'xlsx', true],
    ] as const) {
      const bytes = await exported(kind, format, undefined, all);
      // Both are ZIP files.
      assert.deepEqual([...bytes.slice(0, 4)], [0x50, 0x4b, 3, 4]);
      assert.ok(bytes.length > 2000);
    }
  });

  it('is a register of all engagements, open or not', async () => {
    await write(DESK);
    const register = await until('both engagements', async () => {
      const now = text(await exported('register', 'csv', undefined, true));
      return now.includes('website') && now.includes('Support desk') ? now : undefined;
    });
    assert.match(register, /^\ufeff?Reference,Engagement,/);
  });

  it('is a page of all engagements', async () => {
    await write(DESK);
    const page = await until('the engagement', async () => {
      const now = text(await exported('portfolio', 'html', undefined, true));
      return now.includes('>Support desk<') ? now : undefined;
    });
    assert.match(page, /^<!DOCTYPE html>/);
    assert.match(page, /<table class="engagements framed">/);
    assert.match(text(await exported('portfolio', 'md', undefined, true)), /\n\| \*\*Support desk\*\* · /);
  });

  it('is chosen from a list, and saved where the dialogue proposes', async () => {
    const { document } = await write(DESK);
    const done = vscode.commands.executeCommand('outsource.export');
    await accept();
    await accept();
    await done;
    const target = vscode.Uri.joinPath(document.uri, '..', 'engagement-report.html');
    assert.match(text(await until('the report', () => bytesOf(target))), /<h1>Support desk<\/h1>/);
  });

  it('never takes the place of an engagement', async () => {
    const { document } = await write(DESK);
    const choice = { kind: 'markdown', format: 'md', target: document.uri };
    await vscode.commands.executeCommand('outsource.export', document.uri, choice);
    assert.equal(text(await vscode.workspace.fs.readFile(document.uri)), DESK);
  });
});

/** Takes what a dialogue proposes, once it is there. */
async function accept(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
