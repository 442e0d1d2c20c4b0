import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byteLines } from '../../../src/cli/byte-lines';

async function* each(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}

async function all(chunks: readonly string[], max = 1000): Promise<[number, string | undefined][]> {
  const lines: [number, string | undefined][] = [];
  for await (const { number, bytes } of byteLines(each(chunks), max)) lines.push([number, bytes?.toString()]);
  return lines;
}

describe('cli: lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'ü', '\n', '\r', '\u2028') }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        const expected = parts.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(
          await all(parts),
          expected.map((line, i) => [i + 1, line]),
        );
      }),
    );
  });

  it('are dropped when they are too long, and the next one is read', async () => {
    assert.deepEqual(await all(['abc', 'def\nab', 'c\n', 'abcd'], 3), [
      [1, undefined],
      [2, 'abc'],
      [3, undefined],
    ]);
  });
});
