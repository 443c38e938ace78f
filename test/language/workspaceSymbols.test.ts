import assert from 'node:assert/strict';
import { read } from '../../src/engagement/read.ts';
import { workspaceSymbols } from '../../src/language/workspaceSymbols.ts';
import { type Facts, factsOf } from '../../src/pitfalls/portfolio/facts.ts';
import { parse } from '../../src/yaml/parse.ts';

const facts = (name: string, text: string): Facts => factsOf(read(parse(text)), `file:///desk/${name}.outsource.yaml`);

const ALL = [
  facts('a', 'engagement: { id: support-desk, title: Customer support }\nprovider: { name: "Norte Apoio, Lda." }\n'),
  facts('b', 'engagement:\n  id: payroll\n  title: Salaries\n  status: ended\nprovider: { name: Sur }\n'),
  facts('c', 'engagement: [\n'),
];

const names = (query: string) => workspaceSymbols(ALL, query).map(({ name }) => name);

describe('the engagements of a workspace as symbols', () => {
  it('are all there without a query, by their titles, else by their files', () => {
    assert.deepEqual(names(''), ['Customer support', 'Salaries', 'c.outsource.yaml']);
  });

  it('are found by letters of title, id or provider, with what was found in the name', () => {
    assert.deepEqual(names('cust sup'), ['Customer support']);
    assert.deepEqual(names('payroll'), ['Salaries (payroll)']);
    assert.deepEqual(names('norte'), ['Customer support (Norte Apoio, Lda.)']);
    assert.deepEqual(names('zzz'), []);
  });

  it('lead to the id of the engagement', () => {
    const [, second, third] = workspaceSymbols(ALL, '');
    assert.deepEqual(second?.location, {
      uri: 'file:///desk/b.outsource.yaml',
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 13 } },
    });
    assert.equal(second?.containerName, 'Sur');
    assert.deepEqual(third?.location.range.start, { line: 0, character: 0 });
  });

  it('are at most as many as somebody could look through', () => {
    const many = Array.from({ length: 2000 }, (_, index) => facts(`${index}`, `engagement: { title: T${index} }\n`));
    assert.equal(workspaceSymbols(many, '').length, 500);
    assert.equal(workspaceSymbols(many, 't1999').length, 1);
  });
});
