import assert from 'node:assert/strict';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { MissingSection } from '../../src/language/missingSections.ts';
import type { NewEngagement } from '../../src/language/newEngagement.ts';
import type { NextStatusProposal } from '../../src/language/nextStatusProposal.ts';
import type { ReviewProposal } from '../../src/language/recordReview.ts';
import type { Questions } from '../../src/server/dialogueRequests.ts';
import type { AcceptableFinding, AcceptProposal } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

const URI = 'file:///desk/desk.outsource.yaml';
const TEXT = `version: 1
engagement:
  id: desk
  title: Support desk
  owner: Ana Reyes
  status: active
monitoring:
  cadence: monthly
`;

describe('what dialogues ask over standard input and output', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ commands: true, folder: 'file:///desk' });
    await client.open(URI, TEXT);
  });
  after(async () => assert.equal(await client.stop(), 0));
  const ask = <T>(request: string, params?: object) => client.request<T>(`outsource/${request}`, params ?? null);
  /** The edits of the one document that is changed. */
  const editsOf = (edit: WorkspaceEdit | null) => (edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits;

  it('are the questions about a new engagement, its id and its text', async () => {
    const { model } = await ask<Questions>('newEngagementQuestions');
    assert.equal(model.choices[0]?.label, 'Freelance job');
    assert.equal(await ask('newEngagementId', { title: 'Logo refresh' }), 'logo-refresh');
    assert.equal(await ask('newEngagementId', { title: 'Desk' }), 'desk-2', 'the open one has that id');
    const beginning = { id: 'logo', title: 'Logo', model: 'freelance', criticality: 'high', start: '2026-12-01' };
    const { text, snippet } = await ask<NewEngagement>('newEngagement', beginning);
    assert.match(text, /^ {2}start: 2026-12-01\n {2}profile: essential$/m);
    assert.match(snippet, /owner: \$\{1:/);
    assert.match(await ask<string>('newConfiguration'), /^profile: recommended$/m);
  });

  it('is a review, and the edit that writes it', async () => {
    const { title, today } = (await ask<ReviewProposal | null>('reviewProposal', { uri: URI })) ?? {};
    assert.deepEqual([title, today], ['Support desk', '2026-11-23']);
    const review = { date: '2026-11-20', status: 'green', summary: 'On track' };
    const edits = editsOf(await ask('reviewEdit', { uri: URI, review }));
    assert.deepEqual(edits, [
      {
        range: { start: { line: 7, character: 18 }, end: { line: 7, character: 18 } },
        newText: '\n  reviews:\n    - date: 2026-11-20\n      status: green\n      summary: On track',
      },
    ]);
    assert.equal(await ask('reviewEdit', { uri: URI, review: { ...review, status: 'blue' } }), null);
  });

  it('is a section, and the edit with tab stops that adds it', async () => {
    const missing = await ask<MissingSection[]>('missingSections', { uri: URI });
    assert.ok(missing.some(({ name, asked }) => name === 'contracts' && asked));
    const [edit] = editsOf(await ask('sectionEdit', { uri: URI, section: 'contracts' })) ?? [];
    assert.match(JSON.stringify(edit), /"snippet":\{"kind":"snippet","value":"contracts:\\n {2}- /);
    assert.equal(await ask('sectionEdit', { uri: URI, section: 'monitoring' }), null);
  });

  it('is the stage that follows, and the edit that moves on', async () => {
    const proposal = await ask<NextStatusProposal | null>('nextStatus', { uri: URI });
    assert.equal(proposal?.status, 'exiting');
    const [edit] = editsOf(await ask('nextStatusEdit', { uri: URI })) ?? [];
    assert.match(JSON.stringify(edit), /"newText":"exiting"/);
  });

  it('is a decision, with the last day that it may hold until', async () => {
    const [finding] = await ask<AcceptableFinding[]>('acceptableFindings', { uri: URI });
    const proposal = await ask<AcceptProposal | null>('acceptProposal', finding);
    assert.deepEqual([proposal?.acceptedBy, proposal?.latest], ['Ana Reyes', '2027-11-23']);
    assert.deepEqual(proposal?.dates[0], { label: '1 month', date: '2026-12-23' });
  });

  it('is nothing about what is no engagement, or is not open', async () => {
    const config = 'file:///desk/outsource.config.yaml';
    void client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: config, languageId: 'outsource-config', version: 1, text: 'profile: essential\n' },
    });
    for (const uri of [config, 'file:///desk/other.outsource.yaml']) {
      assert.equal(await ask('reviewProposal', { uri }), null);
      assert.deepEqual(await ask('missingSections', { uri }), []);
      assert.equal(await ask('nextStatus', { uri }), null);
      assert.equal(await ask('nextStatusEdit', { uri }), null);
    }
  });
});
