import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { inFolder, PROSE } from './run';

const SOURCE = readFileSync('test/corpus/extract/island-bread/source.html', 'utf8');
const expected = (ending: string): string =>
  readFileSync(`test/corpus/extract/island-bread/expected.${ending}`, 'utf8');
const EMPTY = '<html><body><div id="root"></div></body></html>';
const read = (file: string): string => readFileSync(file, 'utf8');

describe('cli: extract', function () {
  this.timeout(60_000);

  it(
    'prints Markdown, text and HTML of a page',
    inFolder({ 'page.html': SOURCE }, async (folder) => {
      const markdown = await folder.run(['extract', 'page.html']);
      assert.deepEqual([markdown.code, markdown.stderr, markdown.stdout], [0, '', expected('md')]);
      assert.equal((await folder.run(['extract', 'page.html', '--to', 'text'])).stdout, expected('txt'));
      const page = await folder.run(['extract', 'page.html', '--to=html']);
      assert.match(page.stdout, /^<!DOCTYPE html>\n<html lang="en-GB">/);
      folder.write('again.html', page.stdout);
      assert.equal((await folder.run(['extract', 'again.html', '--to', 'html'])).stdout, page.stdout);
      assert.equal(read(folder.file('page.html')), SOURCE);
    }),
  );

  it(
    'leaves out front matter where asked to',
    inFolder({ 'page.html': SOURCE }, async (folder) => {
      for (const ending of ['md', 'txt']) {
        const to = ending === 'md' ? 'markdown' : 'text';
        const { stdout } = await folder.run(['extract', 'page.html', '--to', to, '--no-front-matter']);
        const whole = expected(ending);
        assert.equal(stdout, whole.slice(whole.indexOf('\n---\n\n') + '\n---\n\n'.length));
      }
    }),
  );

  it(
    'answers records with their articles, in order',
    inFolder({}, async (folder) => {
      const records = [
        { id: 'a', url: 'u', text: SOURCE },
        { id: 'b', text: EMPTY },
        { id: 'c', format: 'text', text: `${PROSE.join('\n\n')}\n` },
      ];
      const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
      const { code, stdout, stderr } = await folder.run(['extract', '--jsonl'], { input });
      assert.equal(code, 2);
      assert.match(stderr, /<stdin>:2\b.*no text on this page/);
      assert.match(stderr, /1 of 3 lines have no answer/);
      const [a, c, ...others] = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(Object.keys(a ?? {}), ['id', 'url', 'text', 'format', 'metadata']);
      assert.deepEqual([a?.id, a?.url, a?.format], ['a', 'u', 'markdown']);
      assert.match(String(a?.text), /^!\[The oven at dawn\]/);
      assert.equal((a?.metadata as { byline?: string }).byline, 'Mara Lindqvist, Tom Okafor');
      assert.deepEqual(c, { ...records[2], metadata: {} });
      assert.deepEqual(others, []);
      const text = await folder.run(['extract', '--jsonl', '--to', 'text'], {
        input: input.slice(0, input.indexOf('\n')),
      });
      assert.equal((JSON.parse(text.stdout) as { format: string }).format, 'text');
    }),
  );

  it(
    'prints JSON of one page and of several',
    inFolder({ 'a.html': SOURCE, 'b.html': EMPTY, 'c.txt': `${PROSE.join('\n\n')}\n` }, async (folder) => {
      const { code, stdout, stderr } = await folder.run([
        'extract',
        'a.html',
        'b.html',
        'c.txt',
        '--to',
        'json',
      ]);
      assert.equal(code, 2);
      assert.match(stderr, /b\.html: There is no text on this page/);
      const [a, b, c] = JSON.parse(stdout) as Record<string, unknown>[];
      assert.deepEqual(Object.keys(a ?? {}), ['file', 'metadata', 'format', 'text', 'notes']);
      assert.deepEqual((a?.metadata as { byline?: string }).byline, 'Mara Lindqvist, Tom Okafor');
      assert.equal(a?.format, 'markdown');
      assert.match(String(a.text), /^!\[The oven at dawn\]/);
      assert.match(String(b?.error), /save it from there/);
      assert.deepEqual([c?.format, c?.text], ['text', `${PROSE.join('\n\n')}\n`]);
    }),
  );

  it(
    'takes standard input for a page',
    inFolder({}, async (folder) => {
      assert.equal((await folder.run(['extract', '-'], { input: SOURCE })).stdout, expected('md'));
      const text = await folder.run(['extract', '--stdin', '--as', 'text'], { input: PROSE[0] });
      assert.equal(text.stdout, PROSE[0]);
    }),
  );

  it(
    'writes a file, with the folders above it, and over an old one',
    inFolder({ 'page.html': SOURCE }, async (folder) => {
      for (let i = 0; i < 2; i++) {
        const { code, stdout, stderr } = await folder.run([
          'extract',
          'page.html',
          '-o',
          'new/deep/article.md',
        ]);
        assert.deepEqual([code, stdout, stderr], [0, '', '']);
        assert.equal(read(folder.file('new/deep/article.md')), expected('md'));
      }
      assert.deepEqual(readdirSync(folder.file('new/deep')), ['article.md']);
    }),
  );

  it(
    'writes a file for each page, with the folders that they are in',
    inFolder(
      { 'in/a/page.html': SOURCE, 'in/b/page.html': SOURCE, 'in/b/empty.html': EMPTY },
      async (folder) => {
        const { code, stdout, stderr } = await folder.run([
          'extract',
          'in/**/*.html',
          '--output-dir',
          'out',
          '--to',
          'text',
        ]);
        assert.equal(code, 2);
        assert.match(stderr, /empty\.html: There is no text/);
        assert.match(stdout, /2 articles of 3 pages written\n$/);
        assert.equal(read(folder.file('out/a/page.txt')), expected('txt'));
        assert.equal(read(folder.file('out/b/page.txt')), expected('txt'));
        assert.ok(!existsSync(folder.file('out/b/empty.txt')));
      },
    ),
  );

  it(
    'never writes over a page that it reads, or twice to one file',
    inFolder({ 'page.html': SOURCE, 'page.htm': SOURCE }, async (folder) => {
      const same = await folder.run(['extract', 'page.html', '--to', 'html', '--output', './page.html']);
      assert.equal(same.code, 2);
      assert.match(same.stderr, /would replace the page itself/);
      const here = await folder.run(['extract', 'page.html', '--to', 'html', '--output-dir', '.']);
      assert.match(here.stderr, /would replace the page itself/);
      assert.equal(read(folder.file('page.html')), SOURCE);
      const twice = await folder.run(['extract', 'page.htm', 'page.html', '--output-dir', 'out']);
      assert.equal(twice.code, 2);
      assert.match(twice.stderr, /was just written for another page/);
    }),
  );

  it(
    'writes nothing where there is no article',
    inFolder({ 'page.html': EMPTY }, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['extract', 'page.html', '-o', 'a.md']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /There is no text on this page/);
      assert.ok(!existsSync(folder.file('a.md')));
    }),
  );

  it(
    'refuses a folder for a file',
    inFolder({ 'page.html': SOURCE, 'out/x': '' }, async (folder) => {
      const { code, stderr } = await folder.run(['extract', 'page.html', '--output', 'out']);
      assert.equal(code, 2);
      assert.match(stderr, /this is a directory\. Use --output-dir/);
      assert.ok(statSync(folder.file('out')).isDirectory());
    }),
  );
});
