/** What only a worker can do, tried on a real thread. */
import assert from 'node:assert/strict';
import { KeepIsOff } from '../../../src/service/engineService';
import type { FromWorker } from '../../../src/service/protocol';
import { WorkerEnded } from '../../../src/service/workerEngine';
import type { StartWorker, WorkerLink } from '../../../src/service/workerLink';
import {
  BAIT,
  cleanRequest,
  counting,
  disposeAll,
  JUNK,
  noWorker,
  page,
  POLICY,
  PROSE,
  request,
  RUNAWAY,
  serviceIn,
  startThread,
} from './support';

const TEXT = page(PROSE[0], JUNK, PROSE[1], BAIT, PROSE[2]);
const ruleIds = (findings: readonly { readonly rule: string }[]): string[] =>
  findings.map(({ rule }) => rule);

/** Whether memory is shared or calls are told by messages. */
const WAYS: readonly (readonly [string, { readonly share?: () => undefined }])[] = [
  ['memory is shared', {}],
  ['no memory can be shared', { share: () => undefined }],
];

for (const [way, hosts] of WAYS) {
  describe(`an expression that does not finish, where ${way}`, function () {
    // Each ends a worker and starts another, which takes its time on a busy machine.
    this.timeout(180_000);
    afterEach(disposeAll);

    it('is ended and told; the rest is found all the same', async () => {
      const startWorker = counting(startThread);
      const service = serviceIn({ ...hosts, startWorker });
      let told = 0;
      service.onHealth(() => told++);
      const policy = { patterns: { sure: JUNK, slow: RUNAWAY, fine: '/^Work will begin/' } };
      const { findings } = await service.scan(request(1, TEXT, { policy }));
      assert.deepEqual(ruleIds(findings), ['pattern:sure', 'pattern:fine']);
      assert.deepEqual(service.health.runaways, [{ pattern: RUNAWAY, document: 'a', line: 6 }]);
      assert.equal(told, 1);
      assert.ok(startWorker.count() >= 2);
    });

    it('does not run again, in no document, until its text changes', async () => {
      const startWorker = counting(startThread);
      const service = serviceIn({ ...hosts, startWorker });
      await service.scan(request(1, TEXT, { policy: { patterns: { slow: RUNAWAY } } }));
      const started = startWorker.count();
      const elsewhere = {
        document: 'b',
        policy: { patterns: { ...(POLICY.patterns as object), other: RUNAWAY } },
      };
      assert.deepEqual(ruleIds((await service.scan(request(1, TEXT, elsewhere))).findings), ['pattern:sure']);
      assert.equal(startWorker.count(), started);
      const changed = { document: 'b', policy: { patterns: { other: '/^a+!$/' } } };
      assert.deepEqual(ruleIds((await service.scan(request(2, TEXT, changed))).findings), ['pattern:other']);
      assert.equal(service.health.runaways.length, 1);
    });

    it('is found among many, wherever it stands in the settings', async () => {
      const fine = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`p${i}`, `/^zorp${i} [a-z]+$/`]));
      const policies = [
        { patterns: fine, customRules: [{ id: 'mine', kind: 'inline', pattern: '/x(a+)+y|(a+)+$/' }] },
        { patterns: fine, customRules: [{ id: 'mine', kind: 'section', start: '/^(a+)+b$/' }] },
        { patterns: fine, keep: ['/^(aa?)+$/', '/never/'] },
      ];
      for (const policy of policies) {
        const service = serviceIn(hosts);
        const { findings } = await service.scan(request(1, page(TEXT, 'Share this', BAIT), { policy }));
        assert.ok(findings.length >= 1);
        assert.equal(service.health.runaways.length, 1, JSON.stringify(policy));
        disposeAll();
      }
    });

    it('costs a clean nothing but itself', async () => {
      const service = serviceIn(hosts);
      const policy = { patterns: { sure: JUNK, slow: RUNAWAY } };
      const { text } = await service.clean(cleanRequest(1, TEXT, { policy }));
      assert.equal(text, page(PROSE[0], PROSE[1], BAIT, PROSE[2]));
    });

    it('keeps everything from being removed where it says what to keep', async () => {
      const service = serviceIn(hosts);
      const policy = { ...POLICY, keep: [RUNAWAY] };
      const text = page(PROSE[0], JUNK, PROSE[1], BAIT, BAIT);
      await assert.rejects(service.clean(cleanRequest(1, text, { policy })), KeepIsOff);
      await assert.rejects(service.clean(cleanRequest(2, text, { policy })), /not known what to keep/);
      assert.deepEqual(ruleIds((await service.scan(request(1, text, { policy }))).findings).slice(0, 1), [
        'pattern:sure',
      ]);
    });

    it('is one that takes too long in all, a little on every line', async () => {
      const service = serviceIn(hosts);
      // About a tenth of a second for each line.
      const lines = Array.from({ length: 60 }, (_, i) => `${'a'.repeat(24)}!${i}`);
      const policy = { patterns: { slow: RUNAWAY }, model: false };
      await service.scan(request(1, page(PROSE[0], ...lines), { policy }));
      assert.deepEqual(
        service.health.runaways.map(({ pattern }) => pattern),
        [RUNAWAY],
      );
    });
  });
}

/** A worker whose end lies in our hands: `hear` gets what it says, `fail` ends it as a lack of memory would. */
function breakable(): { readonly start: StartWorker; fail: (reason: string) => void } {
  const control: { fail: (reason: string) => void } = { fail: () => undefined };
  const start: StartWorker = async () => {
    const link = await startThread();
    const guarded: WorkerLink = {
      ...link,
      listen: (listener) => {
        let isBroken = false;
        control.fail = (reason) => {
          isBroken = true;
          link.end();
          listener.ended(reason);
        };
        link.listen({
          message: (message: FromWorker) => {
            if (!isBroken) listener.message(message);
          },
          ended: (reason) => listener.ended(reason),
        });
      },
    };
    return guarded;
  };
  return { start, fail: (reason) => control.fail(reason) };
}

describe('a worker that ends', () => {
  afterEach(disposeAll);

  it('takes only its own task with it, and is replaced', async () => {
    const worker = breakable();
    const startWorker = counting(worker.start);
    const service = serviceIn({ startWorker });
    await service.scan(request(1));
    const lost = service.scan(request(2, page(...Array.from({ length: 3000 }, () => PROSE[0]))));
    const next = service.scan(request(1, JUNK, { document: 'b' }));
    setTimeout(() => worker.fail('out of memory'), 20);
    await assert.rejects(
      lost,
      (error) => error instanceof WorkerEnded && error.message.includes('out of memory'),
    );
    assert.equal((await next).findings.length, 1);
    assert.equal(startWorker.count(), 2);
    worker.fail('while it had nothing to do');
    assert.equal((await service.scan(request(3))).findings.length, 1);
    assert.equal(startWorker.count(), 3);
  });

  it('is not started before there is something to do', async () => {
    const startWorker = counting(startThread);
    const service = serviceIn({ startWorker });
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(startWorker.count(), 0);
    await service.check({});
    assert.equal(startWorker.count(), 1);
  });
});

describe('where no worker can be had', () => {
  afterEach(disposeAll);

  it('built-in rules and literals work, expressions do not run, and that is told', async () => {
    const startWorker = counting(noWorker);
    const service = serviceIn({ startWorker });
    const policy = { patterns: { sure: JUNK, slow: RUNAWAY, fine: '/^Work will begin/' } };
    const text = page(TEXT, 'Share this article');
    const { findings } = await service.scan(request(1, text, { policy }));
    assert.equal(ruleIds(findings)[0], 'pattern:sure');
    assert.ok(ruleIds(findings).length > 1);
    assert.ok(!ruleIds(findings).includes('pattern:fine'));
    assert.deepEqual(service.health, { runaways: [], noWorker: 'workers are forbidden here' });
    await service.scan(request(2, text, { policy }));
    assert.equal(startWorker.count(), 1);
  });

  it('nothing is removed where an expression says what to keep', async () => {
    const service = serviceIn({ startWorker: noWorker });
    const policy = { ...POLICY, keep: ['/^Zorp/'] };
    await assert.rejects(service.clean(cleanRequest(1, TEXT, { policy })), KeepIsOff);
    const literal = { ...POLICY, keep: [JUNK] };
    assert.equal((await service.clean(cleanRequest(2, TEXT, { policy: literal }))).text, TEXT);
  });
});
