import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/clean/edits';
import { editPieces, editsFromPieces, sourceOffset, wholeSource } from '../../../src/clean/pieces';
import type { Edit } from '../../../src/model/text';

/** Sorted, disjoint edits of a text of `length` characters, made from random numbers. */
function editsFor(length: number, numbers: readonly number[], texts: readonly string[]): Edit[] {
  const points = [...new Set(numbers.map((n) => n % (length + 1)))].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    edits.push({ start: points[i]!, end: points[i + 1]!, text: texts[i / 2] ?? '' });
  }
  return edits;
}

const numbers = fc.array(fc.nat(200), { maxLength: 12 });
const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 6 });

describe('pieces', () => {
  it('make the text that edits applied one after the other make, and the edits that do it at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), numbers, texts, numbers, texts, (source, n1, t1, n2, t2) => {
        const first = editsFor(source.length, n1, t1);
        const middle = applyEdits(source, first);
        const second = editsFor(middle.length, n2, t2);
        const pieces = editPieces(editPieces(wholeSource(source.length), first), second);
        const edits = editsFromPieces(pieces, source.length);
        assert.equal(applyEdits(source, edits), applyEdits(middle, second));
        for (let i = 1; i < edits.length; i++) assert.ok(edits[i]!.start > edits[i - 1]!.end);
      }),
    );
  });

  it('know where their text stood in the source', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), numbers, (source, n) => {
        const edits = editsFor(source.length, n, []);
        const pieces = editPieces(wholeSource(source.length), edits);
        const text = applyEdits(source, edits);
        for (let i = 0; i < text.length; i++) {
          assert.equal(source[sourceOffset(pieces, i, source.length)], text[i]);
        }
      }),
    );
  });
});
