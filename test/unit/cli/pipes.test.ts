import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ARTICLE, ARTICLE_CLEANED, CLI, CONFIG, inFolder, JUNK, PROSE, type Folder } from './run';

/** Runs a shell line with `descrape` in `$D`; the exit codes of its pipe are in `codes`. */
async function shell(folder: Folder, command: string): Promise<{ codes: string; stderr: string }> {
  const child = spawn('bash', ['-c', `${command}; echo "codes \${PIPESTATUS[*]}" >&2`], {
    cwd: folder.path,
    env: { ...process.env, NODE: process.execPath, CLI },
  });
  let output = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  const [stderr = '', codes = ''] = output.split('codes ');
  return { codes: codes.trim(), stderr };
}

describe('cli: pipes', function () {
  this.timeout(30_000);

  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  const many = `${PROSE.join('\n')}\n${`${JUNK}\n\n`.repeat(4_000)}`;

  it(
    'ends quietly when nobody reads on: scan',
    inFolder({ 'descrape.json': CONFIG, 'a.txt': many }, async (folder) => {
      for (const format of ['text', 'json']) {
        const { codes, stderr } = await shell(
          folder,
          `"$NODE" "$CLI" scan --format ${format} a.txt | head -c 10`,
        );
        assert.deepEqual([codes, stderr], ['1 0', '']);
      }
    }),
  );

  it(
    'ends quietly when nobody reads on: clean',
    inFolder({ 'a.txt': many }, async (folder) => {
      const { codes, stderr } = await shell(folder, '"$NODE" "$CLI" clean a.txt | head -c 10');
      assert.deepEqual([codes, stderr], ['0 0', '']);
    }),
  );

  it(
    'ends quietly when nobody reads on: help',
    inFolder({}, async (folder) => {
      const { codes, stderr } = await shell(folder, '"$NODE" "$CLI" clean --help | true');
      assert.deepEqual([codes, stderr], ['0 0', '']);
    }),
  );

  it(
    'stops reading records when nobody reads the answers',
    inFolder({}, async (folder) => {
      const { codes, stderr } = await shell(
        folder,
        `yes '{"text":"x"}' | "$NODE" "$CLI" clean --jsonl | head -n 2`,
      );
      assert.equal(stderr, '');
      assert.match(codes, / 0 0$/);
    }),
  );

  it(
    'changes all files although nobody reads the list',
    inFolder({ 'descrape.json': CONFIG, 'a.txt': ARTICLE, 'b.txt': ARTICLE }, async (folder) => {
      const { codes, stderr } = await shell(folder, '"$NODE" "$CLI" clean --write a.txt b.txt | true');
      assert.deepEqual([codes, stderr], ['0 0', '']);
      assert.equal(readFileSync(folder.file('b.txt'), 'utf8'), ARTICLE_CLEANED);
    }),
  );

  it('says when the output cannot be written', async function () {
    if (!existsSync('/dev/full')) this.skip();
    await inFolder({ 'a.txt': ARTICLE }, async (folder) => {
      for (const args of ['clean a.txt', 'scan a.txt', 'clean --jsonl <<< \'{"text":""}\'', '--help']) {
        const { codes, stderr } = await shell(folder, `"$NODE" "$CLI" ${args} > /dev/full`);
        assert.deepEqual(
          [codes, stderr],
          ['2', '<stdout>: Cannot be written: no space left on the device.\n'],
        );
      }
    })();
  });

  it(
    'says when standard input is closed or a folder',
    inFolder({}, async (folder) => {
      for (const args of ['clean --stdin', 'clean --jsonl']) {
        const { codes, stderr } = await shell(folder, `"$NODE" "$CLI" ${args} < .`);
        assert.equal(codes, '2');
        assert.match(stderr, /^<stdin>: Cannot be read: this is a directory, not a file\.\n$/);
      }
    }),
  );
});
