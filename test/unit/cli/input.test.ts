import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { ARTICLE, ARTICLE_CLEANED, CONFIG, inFolder, JUNK, PROSE, unprivileged } from './run';

const LATIN1 = Buffer.concat([Buffer.from('first line\nna'), Buffer.of(0xef), Buffer.from('ve\n')]);
const UTF16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('Some text', 'utf16le')]);

/** More elements inside each other than are read. */
const DEEP = '<div>'.repeat(3_000);

describe('cli: input', function () {
  this.timeout(30_000);

  const unreadable: [string, Uint8Array | string, RegExp][] = [
    ['invalid UTF-8', LATIN1, /^in\.txt:2: This is not valid UTF-8\. .*iconv -f WINDOWS-1252 -t UTF-8/],
    ['UTF-16', UTF16, /^in\.txt:1: This is UTF-16, .*iconv -f UTF-16 -t UTF-8/],
    ['UTF-16, big end first', UTF16.subarray(0).swap16(), /^in\.txt:1: This is UTF-16/],
    ['NUL bytes', 'text\n\n\0', /^in\.txt:3: A NUL byte stands here.*binary/],
  ];
  UTF16.swap16();
  for (const [name, content, message] of unreadable) {
    it(
      `refuses ${name}`,
      inFolder({ 'in.txt': content }, async (folder) => {
        for (const args of [['scan'], ['clean'], ['clean', '--write']]) {
          const { code, stdout, stderr } = await folder.run([...args, 'in.txt']);
          assert.deepEqual([code, stdout], [2, '']);
          assert.match(stderr, message);
        }
        assert.deepEqual(readFileSync(folder.file('in.txt')), Buffer.from(content));
        const piped = await folder.run(['clean', '--stdin'], { input: content });
        assert.deepEqual([piped.code, piped.stdout], [2, '']);
        assert.match(piped.stderr, /^<stdin>:\d: This is|^<stdin>:\d: A NUL/);
      }),
    );
  }

  const harmless: [string, string][] = [
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['blank lines', '\n\n \r\n\t\r\n\n'],
    ['one line without an end', PROSE[0]],
    ['line ends of every kind', '\r\n\r\n\n\r\r'],
  ];
  for (const [name, content] of harmless) {
    it(
      `leaves ${name} as it is`,
      inFolder({ 'in.txt': content }, async (folder) => {
        const scan = await folder.run(['scan', 'in.txt']);
        assert.deepEqual(scan, { ...scan, code: 0, stdout: 'No findings in 1 file\n', stderr: '' });
        const clean = await folder.run(['clean', 'in.txt']);
        assert.deepEqual(clean, { ...clean, code: 0, stdout: content, stderr: '' });
      }),
    );
  }

  const missing: [string, string, RegExp][] = [
    ['a missing file', 'gone.txt', /^gone\.txt: Cannot be read: no such file\.\n$/],
    ['a file in a file', 'a.txt/b.txt', /^a\.txt\/b\.txt: Cannot be read: a part of this path/],
    ['a directory', 'folder', /^folder: This is a directory\. Name its files: "folder\/\*\*\/\*\.txt"\n$/],
    ['a pattern that matches nothing', '*.nope', /^\*\.nope: No file matches this pattern\.\n$/],
    ['an empty name', '', /^"": Cannot be read: no such file\.\n$/],
  ];
  for (const [name, argument, message] of missing) {
    it(
      `says what is wrong with ${name}`,
      inFolder({ 'a.txt': ARTICLE }, async (folder) => {
        mkdirSync(folder.file('folder'));
        const { code, stdout, stderr } = await folder.run(['scan', argument]);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, message);
      }),
    );
  }

  it('says when a file must not be read', async function () {
    await inFolder({ 'a.txt': ARTICLE }, async (folder) => {
      const somebody = await unprivileged(folder);
      if (somebody === undefined) this.skip();
      chmodSync(folder.file('a.txt'), 0o000);
      const { code, stderr } = await folder.run(['scan', 'a.txt'], somebody);
      assert.equal(code, 2);
      assert.equal(stderr, 'a.txt: Cannot be read: permission denied.\n');
    })();
  });

  it(
    'finds files by globs: sorted, once, without hidden, binary and foreign ones',
    inFolder(
      {
        'descrape.json': CONFIG,
        'z.txt': ARTICLE,
        'b/c.txt': ARTICLE,
        'b/.hidden.txt': ARTICLE,
        'b/image.txt': Uint8Array.of(0x89, 0x50, 0, 1),
        'node_modules/x/readme.txt': ARTICLE,
      },
      async (folder) => {
        symlinkSync('z.txt', folder.file('a.txt'));
        symlinkSync('gone.txt', folder.file('dangling.txt'));
        const args = ['scan', '--format', 'json', '**/*.txt', 'b/*', 'z.txt', '**/*.json'];
        const { stderr, stdout } = await folder.run(args);
        assert.equal(
          stderr,
          '**/*.json: No file matches this pattern.\nb/image.txt: note: A binary file; passed over.\n',
        );
        const files = (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file);
        assert.deepEqual(files, ['**/*.json', 'b/c.txt', 'z.txt']);
      },
    ),
  );

  it(
    'takes an existing name for that file although it looks like a glob',
    inFolder({ 'descrape.json': CONFIG, '[a].txt': ARTICLE, 'a.txt': 'Other.' }, async (folder) => {
      assert.equal((await folder.run(['clean', '[a].txt'])).stdout, ARTICLE_CLEANED);
    }),
  );

  it(
    'reads a page that is nested too deep as lines only when told to',
    inFolder({ 'descrape.json': CONFIG, 'page.html': `${DEEP}\n${ARTICLE}` }, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['clean', 'page.html']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^page\.html: .*--as text/);
      const asText = await folder.run(['clean', '--as', 'text', 'page.html']);
      assert.ok(asText.stdout === `${DEEP}\n${ARTICLE_CLEANED}`);
    }),
  );

  it(
    'reads Markdown by its name',
    inFolder({ 'descrape.json': CONFIG, 'page.md': `# Flood\n\n${ARTICLE}` }, async (folder) => {
      assert.equal((await folder.run(['clean', 'page.md'])).stdout, `# Flood\n\n${ARTICLE_CLEANED}`);
    }),
  );

  it('reads a pipe that has a name', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder({ 'descrape.json': CONFIG, 'a.txt': ARTICLE }, async (folder) => {
      execFileSync('mkfifo', [folder.file('pipe')]);
      spawn('sh', ['-c', 'cat a.txt > pipe'], { cwd: folder.path, stdio: 'ignore' });
      assert.equal((await folder.run(['clean', 'pipe'])).stdout, ARTICLE_CLEANED);
    })();
  });

  it('copes with one line of 5 MB', async function () {
    this.timeout(60_000);
    const text = `${'A long line goes on. '.repeat(250_000)}\n\n${JUNK}\n`;
    await inFolder({ 'descrape.json': CONFIG }, async (folder) => {
      const { code, stdout } = await folder.run(['clean', '--stdin'], { input: text });
      assert.equal(code, 0);
      assert.ok(text.startsWith(stdout.trimEnd()) && stdout.length > 5_000_000);
    })();
  });

  it('copes with a file of 50 MB', async function () {
    this.timeout(180_000);
    const paragraphs = Array.from({ length: 60 }, (_, i) => `${PROSE[i % 3] ?? ''} (${i})`).join('\n\n');
    const text = `${`${paragraphs}\n\n`.repeat(8000)}${JUNK}\n`;
    await inFolder({ 'descrape.json': CONFIG, 'big.txt': text }, async (folder) => {
      const { code, stderr } = await folder.run(['scan', 'big.txt']);
      assert.equal(code, 1, stderr);
    })();
  });
});
