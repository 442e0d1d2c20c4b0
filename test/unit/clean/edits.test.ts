import assert from 'node:assert/strict';
import { applyEdits, textEdits, linesWithin } from '../../../src/clean/edits';
import type { Removal } from '../../../src/model/finding';
import type { BlankLines } from '../../../src/model/policy';

/** Removes the lines that consist of `X`, each run of them as one block, as a finding would. */
function withoutX(text: string, blankLines: BlankLines = 'fold'): string {
  const removals = [...text.matchAll(/(?:^|(?<=\ufeff))X+$/gmu)].map((m): Removal => ({
    kind: 'block',
    start: m.index,
    end: m.index + m[0].length,
  }));
  return applyEdits(text, textEdits(text, removals, blankLines));
}

const CASES: readonly [name: string, source: string, expected: string][] = [
  ['a line between two others', 'a\nX\nb\n', 'a\nb\n'],
  ['a block between equal blanks', 'a\n\nX\n\nb\n', 'a\n\nb\n'],
  ['more blanks above', 'a\n\n\nX\n\nb', 'a\n\n\nb'],
  ['more blanks below', 'a\n\nX\n\n\nb', 'a\n\n\nb'],
  ['blanks only above', 'a\n\nX\nb', 'a\n\nb'],
  ['blanks only below', 'a\nX\n\nb', 'a\n\nb'],
  ['the first line', 'X\n\na', 'a'],
  ['the first line under blank lines, which stay', '\n\nX\n\na', '\n\na'],
  ['the last line without a line end', 'a\n\nX', 'a\n'],
  ['the last line with one', 'a\n\nX\n', 'a\n'],
  ['the last line over blank lines, which stay', 'a\n\nX\n\n\n', 'a\n\n\n'],
  ['two blocks with blanks between them', 'a\n\nX\n\n\n\nX\n\nb', 'a\n\nb'],
  ['everything', 'X', ''],
  ['everything but a mark of the encoding', '\ufeffX\n\na', '\ufeffa'],
  ['CRLF', 'a\r\n\r\nX\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
  ['CR', 'a\r\rX\r\rb\r', 'a\r\rb\r'],
  ['mixed ends: the kept blank line keeps its own', 'a\r\n\r\nX\n\nb\n', 'a\r\n\r\nb\n'],
  ['blank lines with spaces in them', 'a\n \t\nX\n\nb', 'a\n \t\nb'],
];

describe('edits of blocks', () => {
  for (const [name, source, expected] of CASES) {
    it(name, () => assert.equal(withoutX(source), expected));
  }

  it('keeps one blank line when asked', () => {
    assert.equal(withoutX('a\n\n\nX\n\nb', 'one'), 'a\n\nb');
    assert.equal(withoutX('a\n\nX\n\n\n\nb', 'one'), 'a\n\nb');
    assert.equal(withoutX('a\nX\nb', 'one'), 'a\nb');
  });

  it('leaves blank lines alone when asked', () => {
    assert.equal(withoutX('a\n\nX\n\n\nb', 'keep'), 'a\n\n\n\nb');
  });

  it('drops inline edits that lie in a removed block', () => {
    const removals: Removal[] = [
      { kind: 'block', start: 2, end: 5 },
      { kind: 'inline', start: 3, end: 4, text: '!' },
      { kind: 'inline', start: 6, end: 7, text: 'B' },
    ];
    assert.equal(applyEdits('a\nxyz\nb', textEdits('a\nxyz\nb', removals, 'fold')), 'a\nB');
  });
});

describe('removals within a selection', () => {
  const text = 'a\nX1\nX2\nX3\nb';
  const block: Removal[] = [{ kind: 'block', start: 2, end: 10 }];

  it('takes the touched lines of a block', () => {
    assert.deepEqual(linesWithin(text, block, [{ start: 6, end: 7 }]), [{ kind: 'block', start: 5, end: 7 }]);
  });

  it('joins touched lines that follow each other', () => {
    assert.deepEqual(linesWithin(text, block, [{ start: 3, end: 6 }]), [{ kind: 'block', start: 2, end: 7 }]);
  });

  it('leaves a line alone at whose very start the selection ends', () => {
    assert.deepEqual(linesWithin(text, block, [{ start: 2, end: 5 }]), [{ kind: 'block', start: 2, end: 4 }]);
  });

  it('takes nothing outside', () => {
    assert.deepEqual(linesWithin(text, block, [{ start: 0, end: 1 }]), []);
  });
});
