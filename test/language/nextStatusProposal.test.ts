import assert from 'node:assert/strict';
import { nextStatusProposal } from '../../src/language/nextStatusProposal.ts';
import { snapshot } from './marked.ts';

const file = (status: string) => `version: 1\nengagement:\n  id: desk\n  title: Support desk\n  status: ${status}\n`;

describe('the stage that follows, as a dialogue shows it', () => {
  it('is named with what it means and what it will ask for', () => {
    const proposal = nextStatusProposal(snapshot(file('draft')));
    assert.deepEqual([proposal?.title, proposal?.status], ['Support desk', 'selecting']);
    assert.equal(proposal?.choice.label, 'Move on to selecting');
    assert.equal(proposal?.choice.meaning, 'You are choosing the provider');
    assert.match(proposal?.choice.asks ?? '', /^(\d+ new findings?: \S|Nothing new is asked for\.$)/);
  });

  it('is none at the last stage, and where the stage cannot be read', () => {
    assert.equal(nextStatusProposal(snapshot(file('ended'))), undefined);
    assert.equal(nextStatusProposal(snapshot(file('[draft]'))), undefined);
    assert.equal(nextStatusProposal(snapshot('')), undefined);
  });
});
