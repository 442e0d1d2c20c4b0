import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { replaceFile } from '../../../src/cli/write';
import { inFolder } from './run';

describe('cli: replacing a file', function () {
  this.timeout(30_000);

  it(
    'replaces what was read',
    inFolder({ 'a.txt': 'old' }, async (folder) => {
      const result = await replaceFile(folder.file('a.txt'), Buffer.from('old'), Buffer.from('new'));
      assert.equal(result, undefined);
      assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), 'new');
      assert.deepEqual(readdirSync(folder.path), ['a.txt']);
    }),
  );

  it(
    'leaves a file that changed since it was read',
    inFolder({ 'a.txt': 'newer' }, async (folder) => {
      const result = await replaceFile(folder.file('a.txt'), Buffer.from('old'), Buffer.from('new'));
      assert.match(result ?? '', /^Not changed: another program has written to the file in the meantime/);
      assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), 'newer');
      assert.deepEqual(readdirSync(folder.path), ['a.txt']);
    }),
  );

  it(
    'does not bring back a file that is gone',
    inFolder({}, async (folder) => {
      const result = await replaceFile(folder.file('a.txt'), Buffer.from('old'), Buffer.from('new'));
      assert.match(result ?? '', /^Not changed: .*no such file/);
      assert.deepEqual(readdirSync(folder.path), []);
    }),
  );

  it('changes no device', async function () {
    if (process.platform === 'win32') this.skip();
    assert.match((await replaceFile('/dev/null', Buffer.of(), Buffer.of(1))) ?? '', /only ordinary files/);
  });
});
