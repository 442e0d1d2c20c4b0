import assert from 'node:assert/strict';
import { Cancelled, type EngineRequest } from '../../../src/service/engineService';
import { createInProcessService } from '../../../src/service/inProcess';

const JUNK = 'Zorp the blue lantern';
const policy = { patterns: { sure: JUNK } };

function request(version: number, text = JUNK, document = 'a'): EngineRequest {
  return { document, version, source: { text, format: 'text' }, policy };
}

describe('the engine in this process', () => {
  it('scans, cleans, extracts, makes edits and checks a policy', async () => {
    const service = createInProcessService();
    const text = `Some text that stays.\n\n${JUNK}\n\nMore text that stays.\n`;
    const { findings } = await service.scan(request(1, text));
    assert.equal(findings.length, 1);
    const cleaned = await service.clean({ ...request(1, text), options: { confidence: 'safe' } });
    assert.equal(cleaned.text, 'Some text that stays.\n\nMore text that stays.\n');
    const extracted = await service.extract({ ...request(1, text), options: { format: 'text' } });
    assert.equal(extracted.kind === 'article' && extracted.text, cleaned.text);
    assert.deepEqual(await service.edits({ ...request(1, text), findings }), cleaned.edits);
    assert.deepEqual(await service.check(policy), []);
    assert.deepEqual((await service.check({ patterns: { broken: '/(/' } }))[0]?.path, ['patterns', 'broken']);
  });

  it('gives way before it starts', async () => {
    const service = createInProcessService();
    const order: string[] = [];
    const scan = service.scan(request(1)).then(() => order.push('scan'));
    setTimeout(() => order.push('other'), 0);
    order.push('caller');
    await scan;
    assert.equal(order[0], 'caller');
  });

  it('cancels the older of two requests for a document, and no other', async () => {
    const service = createInProcessService();
    const older = service.scan(request(1));
    const newer = service.scan(request(2));
    const elsewhere = service.scan(request(1, JUNK, 'b'));
    const other = service.clean({ ...request(1), options: { confidence: 'safe' } });
    await assert.rejects(older, Cancelled);
    assert.equal((await newer).findings.length, 1);
    assert.equal((await elsewhere).findings.length, 1);
    assert.equal((await other).text, '');
  });

  it('drops a request that comes late, for a version that is not the newest', async () => {
    const service = createInProcessService();
    const newer = service.scan(request(5));
    const late = service.scan(request(4));
    await assert.rejects(late, Cancelled);
    assert.equal((await newer).findings.length, 1);
  });

  it('stops when it is told to', async () => {
    const service = createInProcessService();
    const abort = new AbortController();
    const scan = service.scan(request(1), abort.signal);
    abort.abort();
    await assert.rejects(scan, Cancelled);
    assert.equal((await service.scan(request(1))).findings.length, 1);
  });
});
