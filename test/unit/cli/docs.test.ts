import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ARTICLE, CLI, CONFIG, Folder, inFolder } from './run';

const PAGE = readFileSync('docs/command-line.md', 'utf8');
const SAMPLE = readFileSync('samples/voa-asia.txt');

/** The contents of all fenced blocks of a language. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms');
  return [...PAGE.matchAll(fence)].map(([, content = '']) => content);
}

const commands = blocks('sh')
  .flatMap((block) => block.trimEnd().split('\n'))
  .filter((line) => !line.startsWith('npm '));

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

describe('cli: docs/command-line.md', function () {
  this.timeout(30_000);

  let folder: Folder;
  before(function () {
    if (!has('bash')) this.skip();
    const pages = `${JSON.stringify({ id: 'a1', text: SAMPLE.toString() })}\n${JSON.stringify({ id: 2, text: ARTICLE })}\n`;
    folder = new Folder({
      'samples/voa-asia.txt': SAMPLE,
      'scraped/one.txt': SAMPLE,
      'scraped/deep/two.txt': ARTICLE,
      'saved/page.html': readFileSync('test/corpus/extract/island-bread/source.html'),
      'descrape.json': CONFIG,
      'pages.jsonl': pages,
      'pages.jsonl.gz': gzipSync(pages),
    });
  });
  after(() => folder.remove());

  for (const command of commands) {
    it(`runs: ${command}`, function () {
      const needed = ['jq', 'gzip'].filter((program) => new RegExp(`\\b${program} `).test(command));
      if (!needed.every(has)) this.skip();
      const script = `descrape() { "$NODE" "$CLI" "$@"; }; set -o pipefail; ${command}`;
      const { status, stderr } = spawnSync('bash', ['-c', script], {
        cwd: folder.path,
        env: { ...process.env, NODE: process.execPath, CLI },
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      const mayFind = command.includes('descrape scan');
      assert.ok(status === 0 || (mayFind && status === 1), `exit code ${String(status)}`);
    });
  }

  it('shows the lines that a scan prints', async () => {
    const grammar =
      /^(?:\S+:\d+:\d+ +(?:safe|likely|suspect) +\S.* {2}\S.*| {4}\S.*|\d+ findings? in .*\((?:\d+ \w+(?:, )?)+\)|)$/;
    const { stdout } = await folder.run(['scan', 'samples/voa-asia.txt']);
    for (const line of [...blocks('text').join('').split('\n'), ...stdout.split('\n')]) {
      assert.match(line, grammar);
    }
  });

  it('shows the keys that the JSON has', async () => {
    const json = async (...args: string[]) =>
      JSON.parse((await folder.run([...args, '--format', 'json', 'samples/voa-asia.txt'])).stdout) as [
        Record<string, unknown>,
      ];
    const shown = blocks('json').flatMap((block) => {
      const text = block.replace(/ \/\/.*$/gm, '');
      return [JSON.parse(text) as Record<string, unknown>];
    });
    const keys = shown.map((value) => Object.keys(value));
    const [scan] = await json('scan');
    const [clean] = await json('clean');
    const [extracted] = JSON.parse(
      (await folder.run(['extract', 'saved/page.html', '--to', 'json'])).stdout,
    ) as [Record<string, unknown>];
    const finding = (scan.findings as Record<string, unknown>[])[0]!;
    for (const real of [scan, clean, extracted, finding]) {
      assert.ok(
        keys.some((one) => one.join() === Object.keys(real).join()),
        `the page does not show ${Object.keys(real).join()}`,
      );
    }
  });

  it('shows a configuration that is valid', async () => {
    const config = blocks('json').find((block) => block.includes('"patterns"')) ?? '';
    await inFolder({ 'descrape.json': config, 'a.txt': ARTICLE }, async (own) => {
      const { code, stderr } = await own.run(['clean', 'a.txt']);
      assert.deepEqual([code, stderr], [0, '']);
    })();
  });

  it('names every option of --help and every setting of the file', async () => {
    const helps = await Promise.all(
      ['scan', 'clean', 'extract'].map((command) => folder.run([command, '--help'])),
    );
    const options = new Set(helps.flatMap(({ stdout }) => stdout.match(/--[a-z]+(?:-[a-z]+)*/g) ?? []));
    for (const option of ['--help', '--version']) options.delete(option);
    for (const option of options) assert.ok(PAGE.includes(option), option);
    const schema = JSON.parse(readFileSync(path.resolve('media/descrape.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
    };
    for (const key of Object.keys(schema.properties)) {
      if (key !== '$schema') assert.ok(PAGE.includes(`\`${key}\``), key);
    }
  });
});
