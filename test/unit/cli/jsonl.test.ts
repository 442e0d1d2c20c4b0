import assert from 'node:assert/strict';
import { ARTICLE, ARTICLE_CLEANED, CONFIG, inFolder, JUNK, PROSE } from './run';

const FILES = { 'descrape.json': CONFIG };
const line = (record: unknown) => `${JSON.stringify(record)}\n`;
const lines = (text: string) => text.split('\n').slice(0, -1);

describe('cli: --jsonl', function () {
  this.timeout(30_000);

  it(
    'answers a scan with id and findings, in order',
    inFolder(FILES, async (folder) => {
      const input =
        line({ id: 'a', text: ARTICLE }) + line({ id: 7, text: PROSE[0] }) + line({ text: ARTICLE });
      const { code, stdout, stderr } = await folder.run(['scan', '--jsonl'], { input });
      assert.deepEqual([code, stderr], [1, '']);
      const answers = lines(stdout).map((one) => JSON.parse(one) as { id?: unknown; findings: object[] });
      assert.deepEqual(
        answers.map((answer) => [Object.keys(answer), answer.id, answer.findings.length]),
        [
          [['id', 'findings'], 'a', 1],
          [['id', 'findings'], 7, 0],
          [['findings'], undefined, 1],
        ],
      );
      assert.deepEqual(Object.keys(answers[0]!.findings[0]!).slice(0, 5), [
        'rule',
        'category',
        'confidence',
        'start',
        'end',
      ]);
    }),
  );

  it(
    'cleans the text and keeps every other key, number and space as it stands',
    inFolder(FILES, async (folder) => {
      const head = '{"2":1, "id": 12345678901234567890, "when": 1.50, "text": ';
      const tail = ', "1": {"text": "x"}, "url":"https:\\/\\/example.com\\u002f" }';
      const input = `${head}${JSON.stringify(ARTICLE)}${tail}\r\n`;
      const { code, stdout } = await folder.run(['clean', '--jsonl'], { input });
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(head + JSON.stringify(ARTICLE_CLEANED) + tail.slice(0, -2)), stdout);
      const record = JSON.parse(stdout) as { text: string; removed: { start: number; end: number }[] };
      assert.equal(record.text, ARTICLE_CLEANED);
      assert.equal(ARTICLE.slice(record.removed[0]!.start, record.removed[0]!.end), JUNK);
      assert.ok(stdout.endsWith('\r\n'));
    }),
  );

  it(
    'changes nothing of a record without junk but adds "removed"',
    inFolder(FILES, async (folder) => {
      const input = '{"text":"caf\\u00e9 \\ud800 lone","removed":1}\n{"text":""}\n';
      const { code, stdout } = await folder.run(['clean', '--jsonl'], { input });
      assert.equal(code, 0);
      assert.equal(stdout, '{"text":"caf\\u00e9 \\ud800 lone","removed":[]}\n{"text":"","removed":[]}\n');
    }),
  );

  it(
    'keeps lone surrogates beside what is removed',
    inFolder(FILES, async (folder) => {
      const text = `${PROSE[0]} \ud800\n\n${PROSE[1]}\n\n${JUNK}\n`;
      const { stdout } = await folder.run(['clean', '--jsonl'], { input: line({ text }) });
      assert.equal((JSON.parse(stdout) as { text: string }).text, `${PROSE[0]} \ud800\n\n${PROSE[1]}\n`);
    }),
  );

  it(
    'reports broken lines with their number and goes on',
    inFolder(FILES, async (folder) => {
      const broken: [string | Buffer, RegExp][] = [
        ['{"id":1,"text":', /not valid JSON/],
        ['[1]', /no JSON object/],
        ['null', /no JSON object/],
        ['{"id":1}', /"text" is missing/],
        ['{"id":1,"text":5}', /"text" must be a string/],
        ['{"id":{},"text":""}', /"id" must be a string or a number/],
        ['{"text":"","format":"pdf"}', /"format" must be "text", "markdown" or "html"/],
        [JSON.stringify({ text: '<div>'.repeat(20_000), format: 'html' }), /cannot be read/],
        [Buffer.of(0x22, 0xe9, 0x22), /not valid UTF-8/],
        [Buffer.of(0x22, 0, 0x22), /NUL/],
      ];
      const good = line({ id: 'good', text: ARTICLE });
      const input = Buffer.concat([
        Buffer.from('\n'),
        ...broken.map(([one]) => Buffer.concat([Buffer.from(one), Buffer.from('\n')])),
        Buffer.from(`  \n${good}${good.trimEnd()}`),
      ]);
      const { code, stdout, stderr } = await folder.run(['clean', '--jsonl'], { input });
      assert.equal(code, 2);
      assert.equal(lines(stdout).length, 2);
      const messages = lines(stderr);
      assert.equal(
        messages.pop(),
        `<stdin>: ${broken.length} of ${broken.length + 2} lines could not be read.`,
      );
      assert.equal(messages.length, broken.length);
      broken.forEach(([, message], i) => {
        assert.ok(messages[i]?.startsWith(`<stdin>:${i + 2}: `), messages[i]);
        assert.match(messages[i]!, message);
      });
    }),
  );

  it(
    'takes --as for every record',
    inFolder(FILES, async (folder) => {
      const input = line({ text: ARTICLE, format: 'html' });
      const { code, stdout } = await folder.run(['clean', '--jsonl', '--as', 'text'], { input });
      assert.equal(code, 0);
      assert.equal((JSON.parse(stdout) as { text: string }).text, ARTICLE_CLEANED);
    }),
  );

  it(
    'cuts lines at LF only, and passes over a byte order mark',
    inFolder(FILES, async (folder) => {
      const input = `\ufeff{"id":"a\u2028b\u0085","text":"x"}\n`;
      const { code, stdout } = await folder.run(['scan', '--jsonl'], { input });
      assert.deepEqual([code, stdout], [0, '{"id":"a\u2028b\u0085","findings":[]}\n']);
    }),
  );

  it(
    'answers nothing to nothing',
    inFolder(FILES, async (folder) => {
      for (const input of ['', '\n\n']) {
        const { code, stdout, stderr } = await folder.run(['scan', '--jsonl'], { input });
        assert.deepEqual([code, stdout, stderr], [0, '', '']);
      }
    }),
  );

  it('reads a line of 50 MB', async function () {
    this.timeout(120_000);
    await inFolder(FILES, async (folder) => {
      const note = 'x'.repeat(50_000_000);
      const { code, bytes } = await folder.run(['clean', '--jsonl'], {
        input: line({ note, text: ARTICLE }),
      });
      assert.equal(code, 0);
      const record = JSON.parse(bytes.toString()) as { note: string; text: string };
      assert.equal(record.note.length, note.length);
      assert.equal(record.text, ARTICLE_CLEANED);
    })();
  });

  it('needs no more memory for more records, and waits for a slow reader', async function () {
    this.timeout(120_000);
    await inFolder(FILES, async (folder) => {
      const child = folder.start(['scan', '--jsonl'], { env: { NODE_OPTIONS: '--max-old-space-size=64' } });
      const record = line({ id: 1, pad: 'x'.repeat(200_000), text: PROSE[0] });
      const records = 1500;
      let answers = 0;
      let errors = '';
      child.stdout?.on('data', (chunk: Buffer) => (answers += chunk.filter((byte) => byte === 10).length));
      child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
      for (let i = 0; i < records; i++) {
        if (child.stdin?.write(record) === false) {
          await new Promise((resolve) => child.stdin?.once('drain', resolve));
        }
      }
      child.stdin?.end();
      assert.equal(await closed, 0, errors);
      assert.equal(answers, records);
    })();
  });
});
