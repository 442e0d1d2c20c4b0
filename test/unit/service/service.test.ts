/** What holds wherever the engine runs. */
import assert from 'node:assert/strict';
import { Cancelled, type EngineService } from '../../../src/service/engineService';
import { cleanRequest, disposeAll, JUNK, noWorker, page, POLICY, PROSE, request, serviceIn } from './support';

const HOSTS: readonly (readonly [string, () => EngineService])[] = [
  ['in a worker', () => serviceIn()],
  ['in this process', () => serviceIn({ startWorker: noWorker })],
];

for (const [where, create] of HOSTS) {
  describe(`the engine ${where}`, () => {
    afterEach(disposeAll);

    it('scans, cleans, extracts, makes edits, reads lines and checks a policy', async () => {
      const service = create();
      const text = page(PROSE[0], JUNK, PROSE[1]);
      const { findings } = await service.scan(request(1, text));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['pattern:sure'],
      );
      const cleaned = await service.clean(cleanRequest(1, text));
      assert.equal(cleaned.text, page(PROSE[0], PROSE[1]));
      assert.deepEqual(await service.edits({ ...request(1, text), findings }), cleaned.edits);
      const article = await service.extract({ ...request(1, text), options: { format: 'text' } });
      assert.equal(article.kind === 'article' && article.text, page(PROSE[0], PROSE[1]));
      assert.deepEqual(await service.lines(request(1, 'one\n\n two\n')), ['one', 'two']);
      assert.deepEqual(await service.check(POLICY), []);
      assert.deepEqual((await service.check({ patterns: { broken: '/(/' } }))[0]?.path, [
        'patterns',
        'broken',
      ]);
    });

    it('reads pages and Markdown, and checks and looks for selectors', async () => {
      const service = create();
      const policy = { customRules: [{ id: 'bar', kind: 'selector', selector: '.zorp' }] };
      assert.deepEqual(await service.check(policy), []);
      const wrong = { customRules: [{ id: 'bar', kind: 'selector', selector: '!!' }] };
      assert.equal((await service.check(wrong)).length, 1);
      const html = `<article><p>${PROSE[0]}</p><p class="zorp">Zyxwv one</p><p>${PROSE[1]}</p></article>`;
      const source = { text: html, format: 'html' } as const;
      const ofPage = { document: 'b', version: 1, source, policy };
      assert.deepEqual(
        (await service.scan(ofPage)).findings.map(({ rule }) => rule),
        ['bar'],
      );
      const article = await service.extract({ ...ofPage, options: { format: 'markdown' } });
      assert.ok(article.kind === 'article' && article.body.startsWith(PROSE[0]));
      const markdown = { text: page('# A title', PROSE[0], JUNK), format: 'markdown' } as const;
      const found = await service.scan({ document: 'c', version: 1, source: markdown, policy: POLICY });
      assert.equal(found.findings.length, 1);
    });

    it('does not keep its caller waiting', async () => {
      const service = create();
      const order: string[] = [];
      const scan = service.scan(request(1)).then(() => order.push('scan'));
      order.push('caller');
      await scan;
      assert.deepEqual(order, ['caller', 'scan']);
    });

    it('cancels the older of two requests for a document, and no other', async () => {
      const service = create();
      const older = service.scan(request(1));
      const newer = service.scan(request(2));
      const elsewhere = service.scan(request(1, JUNK, { document: 'b' }));
      const other = service.clean(cleanRequest(1));
      await assert.rejects(older, Cancelled);
      assert.equal((await newer).findings.length, 1);
      assert.equal((await elsewhere).findings.length, 1);
      assert.equal((await other).text, '');
    });

    it('drops a request that comes late, for a version that is not the newest', async () => {
      const service = create();
      const newer = service.scan(request(5));
      await assert.rejects(service.scan(request(4)), Cancelled);
      assert.equal((await newer).findings.length, 1);
    });

    it('stops waiting when it is told to, also in the midst of it', async () => {
      const service = create();
      const abort = new AbortController();
      const scan = service.scan(request(1), abort.signal);
      abort.abort();
      await assert.rejects(scan, Cancelled);
      const later = new AbortController();
      const long = service.scan(
        request(2, page(...Array.from({ length: 400 }, () => PROSE[0]))),
        later.signal,
      );
      setTimeout(() => later.abort(), 0);
      await assert.rejects(long, Cancelled);
      assert.equal((await service.scan(request(3))).findings.length, 1);
    });

    it('cancels what waits when it is disposed of', async () => {
      const service = create();
      const scan = service.scan(request(1));
      service.dispose();
      await assert.rejects(scan, Cancelled);
    });

    it('answers for more policies than it keeps', async () => {
      const service = create();
      for (let round = 0; round < 2; round++) {
        for (let i = 0; i < 35; i++) {
          const policy = { patterns: { mine: `Zorp ${'x'.repeat(i + 1)}` }, model: false };
          const text = page(PROSE[0], `Zorp ${'x'.repeat(i + 1)}`);
          const { findings } = await service.scan(request(1, text, { policy, document: `${i}` }));
          assert.equal(findings.length, 1, `policy ${i}`);
        }
      }
    }).timeout(60_000);
  });
}
