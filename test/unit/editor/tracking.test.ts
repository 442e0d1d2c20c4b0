import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, compilePolicy, scan } from '../../../src/engine';
import { moveFindings, moveOffset } from '../../../src/editor/tracking';
import type { Edit } from '../../../src/model/text';

const JUNK = 'Zorp the blue lantern';
const policy = compilePolicy({ patterns: { sure: JUNK } });
const find = (text: string) => scan({ text, format: 'text' }, policy).findings;
const linesOf = (text: string): number => text.split(/\r\n|[\r\n]/).length - 1;

/** A change of a text as VS Code tells it. */
function change(text: string, start: number, end: number, inserted: string) {
  return {
    start,
    end,
    inserted: inserted.length,
    linesBefore: linesOf(text.slice(start, end)),
    linesAfter: linesOf(inserted),
  };
}

describe('findings that move along with the text', () => {
  const prose = 'A sentence that says something of interest to its readers.';
  const text = [prose, JUNK, prose, JUNK, prose].join('\n\n');

  it('stay on their text, whatever is changed around them', () => {
    const findings = find(text);
    assert.equal(findings.length, 2);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(30),
        fc.constantFrom('', 'x', '\n', 'two\nlines', '\r\n\r\n'),
        (start, length, inserted) => {
          const end = Math.min(text.length, start + length);
          const after = text.slice(0, start) + inserted + text.slice(end);
          for (const moved of moveFindings(findings, change(text, start, end, inserted))) {
            assert.equal(after.slice(moved.start, moved.end), JUNK);
            assert.equal(linesOf(after.slice(0, moved.start)), moved.startLine);
            for (const { start: from, end: to } of moved.removals) assert.equal(after.slice(from, to), JUNK);
          }
        },
      ),
    );
  });

  it('go when their own text is changed, and only then', () => {
    const findings = find(text);
    const at = text.indexOf(JUNK) + 3;
    assert.deepEqual(
      moveFindings(findings, change(text, at, at, '!')).map(({ start }) => start),
      [text.lastIndexOf(JUNK) + 1],
    );
    assert.equal(moveFindings(findings, change(text, 5, 9, '')).length, 2);
  });
});

describe('offsets after edits', () => {
  it('are where the same character is', () => {
    const edits: Edit[] = [
      { start: 2, end: 4, text: '' },
      { start: 6, end: 7, text: 'xyz' },
    ];
    const text = '0123456789';
    const after = applyEdits(text, edits);
    assert.equal(after, '0145xyz789');
    for (const digit of '0145789') assert.equal(after[moveOffset(Number(digit), edits)], digit);
    assert.deepEqual(
      [2, 3, 4].map((offset) => moveOffset(offset, edits)),
      [2, 2, 2],
    );
    assert.equal(moveOffset(10, edits), after.length);
  });
});
