import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DockerfileParser, type JSONInstruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { DAY, Folder } from '../cli/run.ts';
import { environment, packedIn } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';
import { checkout } from './workspace.ts';

const text = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8');

/** What an instruction says: the words of its JSON form, or of its line. */
function words(keyword: string): string[] {
  const instructions = DockerfileParser.parse(text).getInstructions();
  const found = instructions.filter((instruction) => instruction.getKeyword() === keyword);
  assert.equal(found.length, 1, keyword);
  const json = (found[0] as JSONInstruction).getJSONStrings?.() ?? [];
  const said = json.length ? json : (found[0]?.getArguments() ?? []);
  return said.map((word) => word.getValue().replace(/^"|"$/g, ''));
}

describe('the Dockerfile', function () {
  this.timeout(120_000);

  it('is well formed, and runs as nobody in particular', () => {
    assert.deepEqual(validate(text), []);
    assert.notDeepEqual(validate(text.replace('WORKDIR', 'WORKDIRS')), []);
    assert.deepEqual(words('USER'), ['node']);
    assert.deepEqual(words('WORKDIR'), ['/work']);
  });

  it('puts a command in place that checks what is mounted', () => {
    // No image is made: its steps are taken in a folder that stands for the image's root.
    const image = new Folder();
    const folder = checkout();
    const inside = (word: string) => (word.startsWith('/') ? image.path + word : word);
    const [archive = '', target = ''] = words('ADD');
    const [packed] = packedIn(image.path);
    assert.ok(packed && path.matchesGlob(packed, archive), packed);
    mkdirSync(inside(target));
    mkdirSync(inside('/usr/local/bin'), { recursive: true });
    assert.equal(spawnSync('tar', ['-xzf', image.at(packed), '-C', inside(target)]).status, 0);
    const [program = '', ...args] = words('RUN').map(inside);
    assert.equal(spawnSync(program, args).status, 0);
    const command = inside(`/usr/local/bin/${words('ENTRYPOINT')}`);
    assert.ok(existsSync(command));
    // A user of whom the image knows nothing has no home to write to.
    const env = { ...environment(), HOME: '/dev/null' };
    const run = (...given: string[]) =>
      spawnSync(command, [...words('CMD'), '--today', DAY, ...given], { cwd: folder.path, encoding: 'utf8', env });
    const { status, stdout, stderr } = run();
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /2 engagements: 1 error/);
    folder.remove();
    image.remove();
  });
});
