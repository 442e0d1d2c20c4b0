import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRecord, withValues } from '../../../src/cli/json-record';

describe('cli: a JSON record', () => {
  it('has values replaced in any record, and nothing else', () => {
    const spaced = fc.tuple(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.string(),
      fc.constantFrom(0, 1, '\t'),
    );
    fc.assert(
      fc.property(spaced, fc.string(), ([others, text, indent], replacement) => {
        const record = { ...others, text };
        const line = JSON.stringify(record, null, indent);
        const changed = withValues(line, { text: JSON.stringify(replacement), removed: '[1]' });
        assert.deepEqual(
          JSON.parse(changed),
          JSON.parse(JSON.stringify({ ...record, text: replacement, removed: [1] })),
        );
        assert.deepEqual(
          Object.keys(JSON.parse(changed) as object),
          Object.keys({ ...(JSON.parse(line) as object), removed: [1] }),
        );
      }),
    );
  });

  it('reads any record as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(undefined)), (text, id) => {
        const record = readRecord(JSON.stringify({ id, text }));
        assert.deepEqual(record, { id: JSON.stringify(id), text, format: undefined });
      }),
    );
  });

  it('takes the last of a repeated key, and knows a key that is written with escapes', () => {
    const line = '{"text":"a","te\\u0078t":"b"}';
    assert.deepEqual(readRecord(line), { id: undefined, text: 'b', format: undefined });
    assert.equal(withValues(line, { text: '"c"' }), '{"text":"a","te\\u0078t":"c"}');
  });
});
