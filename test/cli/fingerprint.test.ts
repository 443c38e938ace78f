import assert from 'node:assert/strict';
import { fingerprintsOf } from '../../src/cli/run/fingerprint.ts';
import { ACCEPTED, finding } from './format/printed.ts';

describe('the fingerprints of findings', () => {
  const [known] = fingerprintsOf([finding()]);

  it('stay the same where the line has moved or is indented otherwise', () => {
    assert.match(known ?? '', /^[0-9a-f]{32}$/);
    assert.deepEqual(fingerprintsOf([finding({}, 40, '      id: Logo', 10)]), [known]);
  });

  it('differ by rule and by the text of the line', () => {
    const others = [finding({ ruleId: 'format/duplicate-id' }), finding({}, 2, '  id: Logos', 6, 5)];
    assert.equal(new Set([known, ...others.flatMap((one) => fingerprintsOf([one]))]).size, 3);
  });

  it('count equal ones, the accepted ones too', () => {
    const three = fingerprintsOf([finding(), finding({}, 8), finding({}, 12)]);
    assert.equal(new Set(three).size, 3);
    assert.equal(three[0], known);
    assert.deepEqual(fingerprintsOf([finding({ accepted: ACCEPTED }), finding({}, 8), finding({}, 12)]), three);
    const between = finding({ ruleId: 'legal/no-nda' }, 5, 'contracts:', 0, 9);
    assert.deepEqual(fingerprintsOf([finding(), between, finding({}, 8)]).toSpliced(1, 1), three.slice(0, 2));
  });
});
