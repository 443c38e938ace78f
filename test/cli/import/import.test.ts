import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { findingsIn } from '../../lint/stub.ts';
import { DAY, Folder, outsource } from '../run.ts';

const LIST = `Vendor,Service,Country,Owner,Start,End,Value,Currency,Criticality
Norte Apoio Lda,Support desk,Portugal,Ana Reyes,2026-02-01,2027-12-31,"1,200,000",EUR,high
"Foo ""Bar"": x # y, [z]",,Germany,,03/04/2026,,12 000 €,,
Norte Apoio Lda,Support desk,PT,,,,,,
,,DE,,,,,,
Old Ltd,Archive,GB,,2020-01-01,2021-01-01,,,low
`;

describe('outsource import', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'list.csv': LIST });
  });
  afterEach(() => folder.remove());
  const run = (...args: string[]) => outsource(folder.path, ['import', ...args, '--today', DAY]);
  const files = () => readdirSync(folder.path).filter((name) => name.endsWith('.yaml'));
  const textOf = (name: string) => readFileSync(folder.at(name), 'utf8');

  it('writes a file for each row, and says of the others why not', () => {
    const { code, out, err } = run('list.csv');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      `norte-apoio-lda-support-desk.outsource.yaml
foo-bar-x-y-z.outsource.yaml
  Row 3: “03/04/2026” can’t be told for sure and is left out.
norte-apoio-lda-support-desk-2.outsource.yaml
Row 5 is skipped: it names neither a provider nor a service.
old-ltd-archive.outsource.yaml

4 of 5 rows became a file. Next: outsource lint
`,
    );
    assert.equal(
      textOf('norte-apoio-lda-support-desk.outsource.yaml'),
      `version: 1

engagement:
  id: norte-apoio-lda-support-desk
  title: Support desk
  owner:
    name: Ana Reyes
  status: active
  criticality: high
  start: 2026-02-01
  end: 2027-12-31
  value:
    amount: 1200000
    currency: EUR

provider:
  name: Norte Apoio Lda
  country: PT
`,
    );
    assert.match(textOf('old-ltd-archive.outsource.yaml'), /status: ended\n[\s\S]*profile: essential\n/);
    for (const name of files()) {
      const wrong = findingsIn(textOf(name)).filter(({ ruleId }) => ruleId.startsWith('format/'));
      assert.deepEqual(wrong, [], name);
    }
  });

  it('writes over nothing, also the second time', () => {
    folder.write('foo-bar-x-y-z.outsource.yaml', 'mine');
    folder.write('other.outsource.yaml', 'version: 1\nengagement: { id: old-ltd-archive, title: Mine }\n');
    const first = run('list.csv');
    assert.equal(first.code, 0);
    assert.match(first.out, /^Row 3 is skipped: there is foo-bar-x-y-z\.outsource\.yaml already\.$/m);
    assert.match(first.out, /^Row 6 is skipped: other\.outsource\.yaml has the id old-ltd-archive already\.$/m);
    assert.equal(textOf('foo-bar-x-y-z.outsource.yaml'), 'mine');
    const before = files();
    assert.match(run('list.csv').out, /^0 of 5 rows became a file/m);
    assert.deepEqual(files(), before);
  });

  it('writes nothing in a dry run, and tells the same', () => {
    const { out } = run('list.csv', '--dry-run');
    assert.match(out, /^foo-bar-x-y-z\.outsource\.yaml$/m);
    assert.match(out, /^4 of 5 rows would become a file\. Nothing was written\.$/m);
    assert.deepEqual(files(), []);
  });

  it('makes the folder that it is to write into', () => {
    assert.equal(run('list.csv', '--into', 'new/vendors').code, 0);
    assert.equal(readdirSync(folder.at('new/vendors')).length, 4);
    assert.match(run('list.csv', '--into', 'list.csv').err, /--into list\.csv: this is no folder/);
  });

  it('reads a workbook, and of a formula the value that it has kept', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Vendors');
    sheet.addRow(['List of vendors']);
    sheet.addRow(['Provider', 'Service', 'Start', 'Value', 'Currency', 'Country']);
    sheet.addRow(['Norte', 'Desk', new Date('2026-02-01T00:00:00Z'), { formula: '1+1', result: 5000 }, 'EUR', 'PT']);
    sheet.addRow([{ formula: 'HYPERLINK("http://a.example")' }, 'Other']);
    folder.write('list.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const { code, out } = run('list.xlsx');
    assert.equal(code, 0, out);
    assert.match(textOf('norte-desk.outsource.yaml'), /start: 2026-02-01\n {2}value:\n {4}amount: 5000\n/);
    assert.doesNotMatch(textOf('other.outsource.yaml'), /HYPERLINK/);
  });

  it('reads its own register', () => {
    run('list.csv');
    const register = outsource(folder.path, ['export', 'register', '--today', DAY]).out;
    folder.write('register.csv', register);
    assert.equal(run('register.csv', '--into', 'again').code, 0);
    for (const name of files()) assert.equal(readFileSync(folder.at(`again/${name}`), 'utf8'), textOf(name));
  });

  it('reads what spreadsheets save: other signs between values, and other encodings', () => {
    folder.write('a.csv', Buffer.from('Anbieter;Land\r\nCafé Süd;Österreich\r\n', 'latin1'));
    folder.write('b.csv', Buffer.from('\ufeffProvider\tCountry\nTabs\tPT\n', 'utf16le'));
    assert.equal(run('a.csv').code, 0);
    assert.match(textOf('cafe-sued.outsource.yaml'), /name: Café Süd\n {2}country: AT\n/);
    assert.equal(run('b.csv').code, 0);
    assert.match(textOf('tabs.outsource.yaml'), /country: PT/);
  });

  it('lets nothing of a list act on a terminal or as YAML', () => {
    folder.write('evil.csv', 'Provider,Start\n"a: b\u001b[2J\n- c: !!js/function x\n\u202e",\u001b[31mx\n');
    const { code, out } = run('evil.csv');
    assert.equal(code, 0);
    for (const bad of ['\u001b', '\u202e']) assert.ok(!out.includes(bad));
    const [name = ''] = files();
    assert.deepEqual(
      findingsIn(textOf(name)).filter(({ ruleId }) => ruleId.startsWith('format/')),
      [],
    );
  });

  it('says what it cannot read, and never fails otherwise', () => {
    const many = `Provider,Country\n${'a,PT\n'.repeat(5001)}`;
    const cases: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
      'none.csv': ['', /There is nothing in this file/],
      'blank.csv': [' \n\n,,\n', /There is nothing in this file|no column names/],
      'titles.csv': ['Colour,Size\nred,1\n', /no column names the provider[\s\S]*There are: Colour, Size/],
      'quotes.csv': ['Provider,Country\n"a,PT\nb,DE\n', /Line \d+ can’t be read/],
      'binary.csv': [new Uint8Array([1, 2, 0, 3]), /neither CSV nor XLSX/],
      'zip.xlsx': [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), /This workbook can’t be read/],
      'bomb.xlsx': [bomb(), /grows too large/],
      'large.csv': [`Provider,Country\n${'x'.repeat(11 * 2 ** 20)}`, /more than 10 MiB/],
      'many.csv': [many, /more than 5000 rows/],
    };
    for (const [name, [content, why]] of Object.entries(cases)) {
      folder.write(name, content);
      const { code, out, err } = run(name);
      assert.deepEqual([code, out], [2, ''], `${name} ${err}`);
      assert.match(err, why);
    }
    assert.match(run('gone.csv').err, /gone\.csv: There is no such file/);
    assert.match(run('.').err, /This is a folder/);
    assert.deepEqual(files(), []);
  });
});

/** The beginning of a workbook, and a directory that promises 200 MiB. */
function bomb(): Uint8Array {
  const bytes = new Uint8Array(100);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(40, 0x02014b50, true);
  view.setUint32(40 + 24, 200 * 2 ** 20, true);
  return bytes;
}
