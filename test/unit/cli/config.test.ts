import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { ARTICLE, ARTICLE_CLEANED, CONFIG, inFolder, JUNK, type Folder } from './run';

const cleaned = async (folder: Folder, ...args: string[]) => (await folder.run(['clean', ...args])).stdout;

/** A configuration with `JUNK` as a pattern and something more. */
const withMore = (more: string) =>
  `{\n  "patterns": { "Test footer": ${JSON.stringify(JUNK)} },\n  ${more}\n}\n`;

describe('cli: configuration', function () {
  this.timeout(30_000);

  it(
    'is the nearest file going up',
    inFolder(
      {
        'descrape.json': CONFIG,
        'a.txt': ARTICLE,
        'deep/er/a.txt': ARTICLE,
        'own/descrape.jsonc': '{}',
        'own/a.txt': ARTICLE,
      },
      async (folder) => {
        assert.equal(await cleaned(folder, 'a.txt'), ARTICLE_CLEANED);
        assert.equal(await cleaned(folder, 'deep/er/a.txt'), ARTICLE_CLEANED);
        assert.equal(await cleaned(folder, 'own/a.txt'), ARTICLE);
      },
    ),
  );

  it(
    'can be another file, or none',
    inFolder({ 'descrape.json': CONFIG, 'other.json': '{}', 'a.txt': ARTICLE }, async (folder) => {
      assert.equal(await cleaned(folder, '--config', 'other.json', 'a.txt'), ARTICLE);
      assert.equal(await cleaned(folder, '--no-config', 'a.txt'), ARTICLE);
      const { code, stdout, stderr } = await folder.run(['clean', '--config', 'gone.json', 'a.txt']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.equal(stderr, 'gone.json: The configuration cannot be read: no such file.\n');
    }),
  );

  it(
    'may have comments, trailing commas, a byte order mark and CRLF',
    inFolder(
      {
        'descrape.jsonc': `\ufeff// ours\r\n{ /* one */ "$schema": "x", "patterns": { "Test footer": ${JSON.stringify(JUNK)}, }, }\r\n`,
        'a.txt': ARTICLE,
      },
      async (folder) => {
        const { code, stdout, stderr } = await folder.run(['clean', 'a.txt']);
        assert.deepEqual([code, stdout, stderr], [0, ARTICLE_CLEANED, '']);
      },
    ),
  );

  const wrong: [string, string, RegExp][] = [
    [
      'an unknown key',
      '"pattern": {}',
      /^descrape\.json:3:3: There is no setting "pattern"\. Did you mean "patterns"\?$/m,
    ],
    [
      'a key with the prefix of the editor',
      '"descrape.keep": []',
      /:3:3: .*without "descrape\.": write "keep"/,
    ],
    ['extends', '"extends": "x.json"', /:3:3: "extends" is not supported in this version/],
    ['overrides', '"overrides": []', /:3:3: "overrides" is not supported in this version/],
    [
      'a wrong confidence',
      '"clean.confidence": "sure"',
      /:3:23: "clean\.confidence" must be "safe", "likely" or "suspect"/,
    ],
    ['a wrong type', '"rules": 3', /:3:12: /],
    ['a key that stands twice', '"keep": [], "keep": []', /:3:15: "keep" stands twice/],
    ['a wrong pattern', '"customRules": [\n { "id": "x", "kind": "line", "pattern": "/(/" } ]', /:4:\d+: /],
  ];
  for (const [name, more, message] of wrong) {
    it(
      `reports ${name} where it stands; the rest counts`,
      inFolder({ 'descrape.json': withMore(more), 'a.txt': ARTICLE }, async (folder) => {
        const { code, stdout, stderr } = await folder.run(['clean', 'a.txt']);
        assert.match(stderr, message);
        assert.match(stderr, /^(descrape\.json:\d+:\d+: \S.*\n)+$/);
        assert.deepEqual([code, stdout], [2, ARTICLE_CLEANED]);
        const write = await folder.run(['clean', '--write', 'a.txt']);
        assert.equal(write.code, 2);
        assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), ARTICLE_CLEANED);
      }),
    );
  }

  for (const [name, config] of Object.entries({
    'a syntax error': withMore('"keep": [ "x" "y" ]'),
    'a missing bracket': '{ "patterns": { "Test footer": "' + JUNK + '" }, "keep": [ "x"',
    'a wrong entry of keep': withMore('"keep": [ 3 ]'),
  })) {
    it(
      `changes no file under a configuration with ${name}`,
      inFolder({ 'descrape.json': config, 'a.txt': ARTICLE }, async (folder) => {
        const print = await folder.run(['clean', 'a.txt']);
        assert.deepEqual([print.code, print.stdout], [2, ARTICLE_CLEANED]);
        assert.match(print.stderr, /^descrape\.json:\d+:\d+: /);
        const write = await folder.run(['clean', '--write', 'a.txt']);
        assert.equal(write.code, 2);
        assert.match(write.stderr, /^a\.txt: Not changed, because its configuration/m);
        assert.equal(readFileSync(folder.file('a.txt'), 'utf8'), ARTICLE);
      }),
    );
  }

  for (const [name, config, message] of [
    ['an empty file', '', /^descrape\.json:1:1: The file is empty\./],
    ['no object', '[]', /^descrape\.json:1:1: A configuration is an object/],
    ['no UTF-8', Buffer.of(0x7b, 0xe9, 0x7d), /^descrape\.json:1:1: This is not valid UTF-8/],
    ['too many brackets', '['.repeat(200_000), /^descrape\.json:\d+:\d+: /],
  ] as const) {
    it(
      `reports ${name}`,
      inFolder({ 'descrape.json': config, 'a.txt': 'Text.' }, async (folder) => {
        const { code, stderr } = await folder.run(['scan', 'a.txt']);
        assert.equal(code, 2);
        assert.match(stderr, message);
        assert.doesNotMatch(stderr, /Descrape failed/);
      }),
    );
  }

  it(
    'reports the problems of a file once, however many documents it is for',
    inFolder(
      { 'descrape.json': withMore('"extends": "x"'), 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'c/d.txt': ARTICLE },
      async (folder) => {
        const { stderr } = await folder.run(['scan', '**/*.txt']);
        assert.equal(stderr.match(/"extends"/g)?.length, 1);
      },
    ),
  );

  it(
    'says when two configurations stand side by side',
    inFolder({ 'descrape.json': CONFIG, 'descrape.jsonc': '{}', 'a.txt': ARTICLE }, async (folder) => {
      const { code, stdout, stderr } = await folder.run(['clean', 'a.txt']);
      assert.deepEqual([code, stdout], [2, ARTICLE_CLEANED]);
      assert.equal(stderr, 'descrape.jsonc: Not read, because descrape.json stands beside it. Keep one.\n');
    }),
  );

  it(
    'is no folder of that name',
    inFolder({ 'a.txt': ARTICLE }, async (folder) => {
      mkdirSync(folder.file('descrape.json'));
      assert.equal((await folder.run(['clean', 'a.txt'])).code, 0);
    }),
  );
});
