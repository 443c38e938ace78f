import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'junit2json';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { printable } from '../../../src/cli/printable.ts';
import type { FileReport } from '../../../src/cli/run/report.ts';
import { nastyReports, RAW } from './nasty.ts';
import { ACCEPTED, finding, printed, report } from './printed.ts';

/** An element as libxml2 reads it. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

/** @throws for what is no well-formed XML */
function read(text: string): Node {
  const document = XmlDocument.fromString(text);
  try {
    return nodeOf(document.root);
  } finally {
    document.dispose();
  }
}

function nodeOf(element: XmlElement): Node {
  const children: Node[] = [];
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) children.push(nodeOf(child));
  }
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return { name: element.name, attributes, children, text: element.content };
}

/** What XML can show of a text from a file. */
function shown(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '');
}

const REPORTS: readonly FileReport[] = [
  report([
    finding(),
    finding({ severity: 'warning', ruleId: 'legal/no-nda', message: 'Say "<nothing>" & sign.' }),
    finding({ severity: 'hint', ruleId: 'objectives/no-baseline' }),
    finding({ accepted: ACCEPTED }),
  ]),
  report([], { path: 'clean.outsource.yaml' }),
  report([], { path: 'binary.outsource.yaml', error: 'This file is not text.' }),
];

describe('lint as JUnit', () => {
  it('is a suite for each file and a case for each finding', async () => {
    const { name, children } = read(await printed('junit', REPORTS));
    assert.equal(name, 'testsuites');
    const counts = children.map(({ attributes: { file, tests, failures, errors, skipped } }) =>
      [file, tests, failures, errors, skipped].join(' '),
    );
    assert.deepEqual(counts, [
      'vendors/logo.outsource.yaml 3 2 0 1',
      'clean.outsource.yaml 1 0 0 0',
      'binary.outsource.yaml 1 0 1 0',
    ]);
    const [first, second, third] = children[0]?.children ?? [];
    assert.deepEqual(first?.attributes, { name: 'format/schema at 3:7', classname: 'vendors/logo.outsource.yaml' });
    assert.equal(first?.children[0]?.text, 'Line 3: id: Logo');
    assert.deepEqual(second?.children[0]?.attributes, { type: 'warning', message: 'Say "<nothing>" & sign.' });
    assert.equal(third?.children[0]?.name, 'skipped');
    assert.equal(children[1]?.children[0]?.children.length, 0);
    assert.equal(children[2]?.children[0]?.children[0]?.name, 'error');
  });

  it('skips what was accepted, where it is asked for', async () => {
    const suite = read(await printed('junit', REPORTS, { showAccepted: true })).children[0];
    assert.equal(suite?.attributes.skipped, '2');
    const { message } = suite?.children[3]?.children[0]?.attributes ?? {};
    assert.match(message ?? '', /Accepted by Ana Reyes until 28 Feb 2027: The work can wait$/);
  });

  it('is read by another reader of JUnit files, without a file too', async () => {
    const read = await parse(await printed('junit', REPORTS));
    const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : [];
    assert.deepEqual(
      suites.map(({ name, tests, failures, testcase = [] }) => [name, tests, failures, testcase.length]),
      [
        ['vendors/logo.outsource.yaml', 3, 2, 3],
        ['clean.outsource.yaml', 1, 0, 1],
        ['binary.outsource.yaml', 1, 0, 1],
      ],
    );
    assert.ok(await parse(await printed('junit', [])));
  });

  it('holds whatever a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(nastyReports, async (reports) => {
        const text = await printed('junit', reports, { showAccepted: true });
        assert.doesNotMatch(text, RAW);
        const { children } = read(text);
        assert.deepEqual(
          children.map(({ attributes }) => attributes.file),
          reports.map(({ path }) => shown(path)),
        );
        for (const [index, { children: cases, attributes }] of children.entries()) {
          const { findings = [], error } = reports[index] ?? {};
          assert.equal(cases.length, Math.max(1, findings.length));
          assert.equal(attributes.errors, error ? '1' : '0');
          for (const [at, { message }] of findings.entries()) {
            assert.ok(cases[at]?.children[0]?.attributes.message?.startsWith(shown(message)));
          }
        }
      }),
    );
  });
});

describe('lint as Checkstyle', () => {
  it('lists files with something to say, with line, column, weight, message and rule', async () => {
    const root = read(await printed('checkstyle', REPORTS));
    assert.equal(root.name, 'checkstyle');
    assert.deepEqual(
      root.children.map(({ attributes, children }) => [attributes.name, children.length]),
      [
        ['vendors/logo.outsource.yaml', 3],
        ['binary.outsource.yaml', 1],
      ],
    );
    const [, warning, hint] = root.children[0]?.children ?? [];
    assert.deepEqual(warning?.attributes, {
      line: '3',
      column: '7',
      severity: 'warning',
      message: 'Say "<nothing>" & sign.',
      source: 'legal/no-nda',
    });
    assert.equal(hint?.attributes.severity, 'info');
    const all = read(await printed('checkstyle', REPORTS, { showAccepted: true }));
    assert.equal(all.children[0]?.children[3]?.attributes.severity, 'info');
    assert.deepEqual(read(await printed('checkstyle', [])).children, []);
  });

  it('holds whatever a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(nastyReports, async (reports) => {
        const text = await printed('checkstyle', reports, { showAccepted: true });
        assert.doesNotMatch(text, RAW);
        const told = reports.filter(({ error, findings }) => error !== undefined || findings.length);
        const { children } = read(text);
        assert.deepEqual(
          children.map(({ attributes }) => attributes.name),
          told.map(({ path }) => shown(path)),
        );
        for (const [index, { findings, error }] of told.entries()) {
          const errors = children[index]?.children ?? [];
          assert.equal(errors.length, error === undefined ? findings.length : 1);
          for (const [at, { message }] of findings.entries()) {
            assert.ok(errors[at]?.attributes.message?.startsWith(shown(message)));
          }
        }
      }),
    );
  });
});
