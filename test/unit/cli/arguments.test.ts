import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ARTICLE, inFolder } from './run';

describe('cli: arguments', function () {
  this.timeout(30_000);

  it(
    'prints help and version',
    inFolder({}, async (folder) => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.equal((await folder.run(['--version'])).stdout, `${version}\n`);
      for (const args of [['--help'], ['-h'], ['help']]) {
        const { code, stdout, stderr } = await folder.run(args);
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, /descrape scan {2}\[options\]/);
      }
      for (const args of [
        ['scan', '--help'],
        ['clean', '-h'],
        ['help', 'clean'],
        ['clean', 'a.txt', '--help'],
        ['extract', '--help'],
      ]) {
        const { code, stdout } = await folder.run(args);
        assert.equal(code, 0);
        assert.match(stdout, /^Examples$/m);
        assert.match(stdout, /^Exit codes$/m);
      }
    }),
  );

  const mistakes: [string[], RegExp][] = [
    [[], /Say what to do: scan, clean or extract/],
    [['scna', 'a.txt'], /no command "scna". Did you mean "scan"\?/],
    [['a.txt'], /no command "a.txt".*descrape scan a.txt/],
    [['scan'], /Nothing to read.*--stdin/],
    [['scan', '--stdn'], /no option --stdn. Did you mean --stdin\?/],
    [['scan', '--colour', 'a.txt'], /Did you mean --color\?/],
    [['scan', '--zzzzzzzz', 'a.txt'], /no option --zzzzzzzz\. \(A file of that name goes after "--"/],
    [['scan', '-x', 'a.txt'], /no option -x/],
    [['scan', '--stdin', 'a.txt'], /--stdin reads standard input, so no files can be named/],
    [['clean', '--jsonl', 'a.txt'], /--jsonl reads standard input/],
    [['scan', '--write', 'a.txt'], /--write belongs to `descrape clean`/],
    [['clean', '--write', '--stdin'], /--write changes files/],
    [['clean', '--write', '--jsonl'], /--write changes files/],
    [['scan', '--jsonl', '--format', 'text'], /--jsonl always answers in JSON/],
    [['scan', '--as', 'pdf', 'a.txt'], /--as cannot be "pdf".*text, markdown, html/],
    [['scan', '--confidence', 'save', 'a.txt'], /did you mean "safe"\?/],
    [['scan', '--format=xml', 'a.txt'], /--format cannot be "xml".*text, json/],
    [['scan', 'a.txt', '--as'], /--as needs a value: text, markdown, html/],
    [['scan', '--config', '--color', 'a.txt'], /--config needs a value/],
    [['scan', '--color=yes', 'a.txt'], /--color takes no value/],
    [['scan', '--config', 'a', '--no-config', 'a.txt'], /exclude each other/],
    [['extract', 'a.txt', '--to', 'mardown'], /did you mean "markdown"\?/],
    [['extract', 'a.txt', '--format', 'json'], /Say what to extract to with --to/],
    [['extract', 'a.txt', '--write'], /--write belongs to `descrape clean`/],
    [['extract', '--jsonl', '-o', 'x'], /--jsonl answers on standard output/],
    [['extract', '--stdin', '--output-dir', 'out'], /standard input has no name/],
    [['extract', 'a.txt', '-o', 'b', '--output-dir', 'c'], /exclude each other/],
    [['clean', 'a.txt', '--to', 'text'], /--to belongs to `descrape extract`/],
    [['scan', 'a.txt', '-o', 'b'], /--output belongs to `descrape extract`/],
  ];
  for (const [args, message] of mistakes) {
    it(
      `refuses: descrape ${args.join(' ')}`,
      inFolder({ 'a.txt': ARTICLE }, async (folder) => {
        const { code, stdout, stderr } = await folder.run(args);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /^descrape: /);
        assert.match(stderr, message);
        assert.match(stderr, /descrape .*--help/);
      }),
    );
  }

  it(
    'takes "-" for standard input and what follows "--" for files',
    inFolder({ '--odd.txt': ARTICLE }, async (folder) => {
      assert.equal((await folder.run(['clean', '-'], { input: 'Some text.' })).stdout, 'Some text.');
      assert.equal((await folder.run(['clean', '--', '--odd.txt'])).stdout, ARTICLE);
    }),
  );
});
