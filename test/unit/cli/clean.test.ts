import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { ARTICLE, ARTICLE_CLEANED, CONFIG, inFolder, JUNK, PROSE, unprivileged } from './run';

const FILES = { 'descrape.json': CONFIG, 'a.txt': ARTICLE, 'b.txt': ARTICLE_CLEANED };
const read = (file: string) => readFileSync(file, 'utf8');

describe('cli: clean', function () {
  this.timeout(30_000);

  it('prints the sample page cleaned, byte for byte', async () => {
    const source = 'test/corpus/text/voa-asia/source.txt';
    const expected = read('test/corpus/text/voa-asia/expected.txt');
    await inFolder({ 'page.txt': readFileSync(source) }, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['clean', 'page.txt']);
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(stdout, expected);
    })();
  });

  it(
    'prints one file or standard input',
    inFolder(FILES, async (folder) => {
      const file = await folder.run(['clean', 'a.txt']);
      assert.deepEqual(file, { ...file, code: 0, stdout: ARTICLE_CLEANED, stderr: '' });
      assert.equal((await folder.run(['clean', '--stdin'], { input: ARTICLE })).stdout, ARTICLE_CLEANED);
      assert.equal((await folder.run(['clean', 'a*.txt'])).stdout, ARTICLE_CLEANED);
      assert.equal(read(folder.file('a.txt')), ARTICLE);
    }),
  );

  it(
    'refuses several files without --write',
    inFolder(FILES, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['clean', '*.txt']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /2 files are named\. Add --write/);
    }),
  );

  for (const [name, around] of Object.entries({
    CRLF: ['\r\n', '\r\n'],
    CR: ['\r', '\r'],
    'mixed ends': ['\n', '\r\n'],
  })) {
    it(
      `keeps everything else byte for byte: ${name}`,
      inFolder(FILES, async (folder) => {
        const [a = '', b = ''] = around;
        const kept = `\ufeff${PROSE[0]}\t ${a}${a}${PROSE[1]}  ${b}${b}${PROSE[2]}\u00a0`;
        const { bytes } = await folder.run(['clean', '--stdin'], { input: `${kept}${b}${b}${JUNK}` });
        assert.ok(bytes.toString().startsWith(kept), JSON.stringify(bytes.toString()));
        assert.match(bytes.toString().slice(kept.length), /^\s*$/);
      }),
    );
  }

  it(
    'prints JSON with what was removed and what is left',
    inFolder(FILES, async (folder) => {
      const { stdout } = await folder.run(['clean', '--format', 'json', 'a.txt']);
      const [entry] = JSON.parse(stdout) as [Record<string, unknown>];
      assert.deepEqual(Object.keys(entry), ['file', 'text', 'removed', 'left', 'notes']);
      assert.equal(entry.text, ARTICLE_CLEANED);
      assert.equal((entry.removed as unknown[]).length, 1);
    }),
  );

  it(
    'takes the confidence from the option, else from the configuration',
    inFolder(
      {
        'descrape.json': JSON.stringify({
          customRules: [{ id: 'test-hint', kind: 'phrase', phrases: [JUNK], confidence: 'suspect' }],
        }),
        'a.txt': ARTICLE,
        'own/descrape.json': JSON.stringify({
          customRules: [{ id: 'test-hint', kind: 'phrase', phrases: [JUNK], confidence: 'suspect' }],
          'clean.confidence': 'suspect',
        }),
        'own/a.txt': ARTICLE,
      },
      async (folder) => {
        assert.equal((await folder.run(['clean', 'a.txt'])).stdout, ARTICLE);
        assert.equal(
          (await folder.run(['clean', '--confidence', 'suspect', 'a.txt'])).stdout,
          ARTICLE_CLEANED,
        );
        assert.equal((await folder.run(['clean', 'own/a.txt'])).stdout, ARTICLE_CLEANED);
        assert.equal((await folder.run(['clean', '--confidence', 'safe', 'own/a.txt'])).stdout, ARTICLE);
      },
    ),
  );

  describe('--write', () => {
    it(
      'changes only files in which something goes',
      inFolder(FILES, async (folder) => {
        const before = statSync(folder.file('b.txt'));
        const { code, stdout, stderr } = await folder.run(['clean', '--write', '*.txt']);
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, /^a\.txt: 1 finding removed.*\n1 finding removed, 1 of 2 files changed\n$/);
        assert.equal(read(folder.file('a.txt')), ARTICLE_CLEANED);
        const after = statSync(folder.file('b.txt'));
        assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
        const again = await folder.run(['clean', '--write', '*.txt']);
        assert.equal(again.stdout, 'Nothing to remove in 2 files\n');
        assert.deepEqual(readdirSync(folder.path).sort(), ['a.txt', 'b.txt', 'descrape.json']);
      }),
    );

    it(
      'keeps the mode, and a link stays a link',
      inFolder(FILES, async (folder) => {
        chmodSync(folder.file('a.txt'), 0o640);
        mkdirSync(folder.file('links'));
        symlinkSync('../a.txt', folder.file('links/to-a.txt'));
        const run = await folder.run(['clean', '--write', 'links/to-a.txt']);
        assert.equal(run.code, 0);
        assert.ok(lstatSync(folder.file('links/to-a.txt')).isSymbolicLink());
        assert.equal(read(folder.file('a.txt')), ARTICLE_CLEANED);
        assert.equal(statSync(folder.file('a.txt')).mode & 0o777, 0o640);
        assert.deepEqual(readdirSync(folder.file('links')), ['to-a.txt']);
      }),
    );

    it(
      'leaves a read-only file alone and goes on',
      inFolder({ ...FILES, 'c.txt': ARTICLE }, async (folder) => {
        chmodSync(folder.file('a.txt'), 0o444);
        const { code, stdout, stderr } = await folder.run(['clean', '--write', '*.txt']);
        assert.equal(code, 2);
        assert.equal(stderr, 'a.txt: Not changed: the file is read-only. Allow writing first (chmod u+w).\n');
        assert.match(stdout, /^c\.txt: /);
        assert.equal(read(folder.file('a.txt')), ARTICLE);
        assert.equal(read(folder.file('c.txt')), ARTICLE_CLEANED);
      }),
    );

    it('says when the folder cannot be written to', async function () {
      await inFolder(FILES, async (folder) => {
        const somebody = await unprivileged(folder);
        if (somebody === undefined) this.skip();
        chmodSync(folder.path, 0o555);
        chmodSync(folder.file('a.txt'), 0o666);
        const { code, stderr } = await folder.run(['clean', '--write', 'a.txt'], somebody);
        chmodSync(folder.path, 0o755);
        assert.equal(code, 2);
        assert.match(stderr, /^a\.txt: Not changed: .*permission denied/);
        assert.equal(read(folder.file('a.txt')), ARTICLE);
      })();
    });

    it(
      'answers in JSON',
      inFolder(FILES, async (folder) => {
        const { stdout } = await folder.run(['clean', '--write', '--format', 'json', '*.txt']);
        const answer = JSON.parse(stdout) as { file: string; changed: boolean; removed: unknown[] }[];
        assert.deepEqual(
          answer.map(({ file, changed, removed }) => [path.basename(file), changed, removed.length]),
          [
            ['a.txt', true, 1],
            ['b.txt', false, 0],
          ],
        );
      }),
    );
  });
});
