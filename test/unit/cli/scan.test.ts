import assert from 'node:assert/strict';
import { ARTICLE, CONFIG, inFolder, JUNK, PROSE, type Run } from './run';

const FILES = { 'descrape.json': CONFIG, 'a.txt': ARTICLE, 'b.txt': `${PROSE.join('\n\n')}\n` };

interface Entry {
  file: string;
  findings: { start: number; end: number; edits: { start: number; end: number; text: string }[] }[];
  notes: unknown[];
  error?: string;
}
const entries = ({ stdout }: Run) => JSON.parse(stdout) as Entry[];

describe('cli: scan', function () {
  this.timeout(30_000);

  it(
    'lists findings like a linter and answers 1',
    inFolder(FILES, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['scan', 'a.txt', 'b.txt']);
      assert.deepEqual([code, stderr], [1, '']);
      const [first = ''] = stdout.split('\n');
      assert.match(first, /^a\.txt:7:1 {2}(safe|likely) +\S.* {2}\S.*$/);
      assert.match(stdout, /\n\n1 finding in 1 of 2 files \(1 (safe|likely)\)\n$/);
      assert.ok(!stdout.includes('\x1b'));
    }),
  );

  it(
    'answers 0 when there is nothing',
    inFolder(FILES, async (folder) => {
      const { code, stdout } = await folder.run(['scan', 'b.txt']);
      assert.deepEqual([code, stdout], [0, 'No findings in 1 file\n']);
    }),
  );

  it(
    'prints the contract shape as JSON',
    inFolder(FILES, async (folder) => {
      const run = await folder.run(['scan', '--format', 'json', 'a.txt', 'b.txt']);
      assert.equal(run.code, 1);
      const [a, b] = entries(run);
      assert.deepEqual(b, { file: 'b.txt', findings: [], notes: [] });
      assert.deepEqual(Object.keys(a!), ['file', 'findings', 'notes']);
      const finding = a!.findings[0]!;
      assert.deepEqual(Object.keys(finding), [
        'rule',
        'category',
        'confidence',
        'start',
        'end',
        'startLine',
        'endLine',
        'reasons',
        'edits',
      ]);
      assert.deepEqual(Object.keys(finding.edits[0]!), ['start', 'end', 'text']);
      assert.equal(ARTICLE.slice(finding.start, finding.end), JUNK);
    }),
  );

  it(
    'prints an empty JSON array when a glob finds binary files only',
    inFolder({ 'a.bin': Uint8Array.of(1, 0, 2) }, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['scan', '--format', 'json', '*.bin']);
      assert.deepEqual([code, stdout], [0, '[]\n']);
      assert.equal(stderr, 'a.bin: note: A binary file; passed over.\n');
    }),
  );

  it(
    'goes on after a file that cannot be read, and says so in JSON too',
    inFolder(FILES, async (folder) => {
      const run = await folder.run(['scan', '--format', 'json', 'gone.txt', 'a.txt']);
      assert.equal(run.code, 2);
      assert.equal(run.stderr, 'gone.txt: Cannot be read: no such file.\n');
      assert.deepEqual(
        entries(run).map(({ file, findings, error }) => [file, findings.length, error]),
        [
          ['a.txt', 1, undefined],
          ['gone.txt', 0, 'Cannot be read: no such file.'],
        ],
      );
    }),
  );

  it(
    'filters by confidence',
    inFolder(
      {
        ...FILES,
        'descrape.json': JSON.stringify({
          customRules: [{ id: 'test-hint', kind: 'phrase', phrases: [JUNK], confidence: 'suspect' }],
        }),
      },
      async (folder) => {
        assert.equal((await folder.run(['scan', 'a.txt'])).code, 1);
        assert.equal((await folder.run(['scan', '--confidence', 'suspect', 'a.txt'])).code, 1);
        const { code, stdout } = await folder.run(['scan', '--confidence', 'safe', 'a.txt']);
        assert.deepEqual([code, stdout], [0, 'No findings in 1 file\n']);
      },
    ),
  );

  it(
    'reads standard input',
    inFolder(FILES, async (folder) => {
      const { code, stdout } = await folder.run(['scan', '--stdin'], { input: ARTICLE });
      assert.equal(code, 1);
      assert.match(stdout, /^<stdin>:7:1 /);
    }),
  );

  it(
    'counts columns after the byte order mark, and CR as a line end',
    inFolder(FILES, async (folder) => {
      const text = `\ufeff${JUNK}\r\r${PROSE.join('\r\r')}\r\r${JUNK}\r`;
      const { stdout } = await folder.run(['scan', '--stdin'], { input: text });
      assert.match(stdout, /^<stdin>:1:1 /m);
      assert.match(stdout, /^<stdin>:9:1 /m);
    }),
  );

  it(
    'colours when asked to, by option or environment',
    inFolder(FILES, async (folder) => {
      const colored = async (args: string[], env: NodeJS.ProcessEnv) =>
        (await folder.run(['scan', ...args, 'a.txt'], { env })).stdout.includes('\x1b[');
      assert.equal(await colored(['--color'], {}), true);
      assert.equal(await colored(['--color'], { NO_COLOR: '1' }), true);
      assert.equal(await colored([], { FORCE_COLOR: '1' }), true);
      assert.equal(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
      assert.equal(await colored([], { FORCE_COLOR: '0' }), false);
      assert.equal(await colored([], { NO_COLOR: '1' }), false);
    }),
  );

  it(
    'prints no control characters that a document or a file name holds',
    inFolder({ 'descrape.json': CONFIG, 'odd\x1b[31m.txt': ARTICLE }, async (folder) => {
      const { stdout } = await folder.run(['scan', '*.txt']);
      assert.match(stdout, /^odd\\x1b\[31m\.txt:7:1/);
      assert.ok(!stdout.includes('\x1b'));
    }),
  );
});
