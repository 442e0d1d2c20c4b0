import assert from 'node:assert/strict';
import { runLengths, stretches } from '../../../src/detect/stretches';

describe('stretches', () => {
  it('end where the key changes, and cover every place', () => {
    const found = stretches(1, 5, (place) => 'xaabbbx'[place]);
    assert.deepEqual(found, [
      { from: 1, to: 2 },
      { from: 3, to: 5 },
    ]);
  });
  it('of no place are none', () =>
    assert.deepEqual(
      stretches(0, -1, () => 0),
      [],
    ));
  it('give each flagged place the length of its run', () =>
    assert.deepEqual(runLengths([true, true, false, true]), [2, 2, 0, 1]));
});
