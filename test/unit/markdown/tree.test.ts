import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/clean/edits';
import { markdownEdits } from '../../../src/clean/markdown/edits';
import { readMarkdown } from '../../../src/read/markdown/markdown';
import type { BlankLines } from '../../../src/model/policy';
import { treeOf } from './tree';

/**
 * Where micromark and CommonMark (or the two parsers) disagree something stands between: between a list and a table, a
 * paragraph and a quoted list that begins with 7. Indented code has tests of its own.
 */
const BLOCKS = [
  'The committee met on Thursday, and again put off the question.',
  'One line\nand a second\nand a third',
  'Share on  \nFacebook  \nTwitter',
  'Share on\\\nFacebook\\\nTwitter',
  'with **bold\nover two** lines\nand `code\nover` two',
  'text\n    deep',
  '# Heading',
  '## Heading ##',
  'Setext\n===',
  'Two lines\nof it\n---',
  '- a\n- b\n- c',
  '* a\n* b\n\n* c',
  '*   [Home](/)\n*   [News](/news)\n    more of it\n\n    another paragraph',
  '- a\n  - b\n    - c\n  - d\n- e',
  '- a\n\n  b\n\n      code\n- c',
  '1. one\n2. two\n3. three',
  '\n7) seven\n8) eight',
  '- - a\n  - b\n- c',
  '- [ ] task\n- [x] done',
  '> quote\n> more\nlazy',
  '> a\n>\n> b\n>\n> - c\n> - d',
  '> > deep\n> less\n\n> other',
  '\n| a | b |\n|---|---|\n| c | d |\n| e | f |',
  '\n|  |  |\n|---|---|\n| c | d |',
  '\na | b\n--|--\nc | d',
  '```js\nlet a = 1;\n\n- no list\n```',
  '~~~\nopen fence',
  '<div>\nhtml\n</div>',
  '<p align="center">Wrapped</p>',
  '<!-- comment\n\nmore -->',
  '---',
  '***',
  '[one][1] and [two] and ![pic][2]',
  '[1]: https://example.org/1 "t"\n[two]: <https://example.org/2>',
  '[2]: https://example.org/3',
  'note[^n] and [^m]',
  '[^n]: the note\n    goes on\n\n    and on',
  '[^m]: another',
  '![photo](p.jpg)',
  '[![card](i.png)](https://example.org)\n\n[Card title](https://example.org)',
  '[](https://example.org)',
  '  indented by two',
  '   - indented list\n   - more',
  '+++',
  '- [](https://example.org)\n- x',
  '1. a\n\n   b\n   > c\n2. d',
  '-\talpha\n-\tbeta',
  '===',
  'a\n<b>bold\nb</b>',
  '\u0000 \ud800 text',
];

const block = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...BLOCKS) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...BLOCKS.filter((text) => !text.startsWith('[')))
      .map((text) => text.replace(/^/gmu, '> ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...BLOCKS).map((text) => `\n- ${text.trimStart().replace(/\n/gu, '\n  ')}`),
  },
);

const documents = fc
  .record({
    blocks: fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n')), {
      maxLength: 9,
    }),
    end: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    bom: fc.boolean(),
  })
  .map(({ blocks, end, bom }) => (bom ? '\ufeff' : '') + blocks.flat().join('').replaceAll('\n', end));

const cases = fc.record({
  text: documents,
  picks: fc.array(fc.tuple(fc.nat(30), fc.nat(3)), { minLength: 1, maxLength: 6 }),
  blankLines: fc.constantFrom<BlankLines>('fold', 'fold', 'one', 'keep'),
});

describe('what is left of a Markdown document', function () {
  this.timeout(120_000);

  it('is the old tree without what was removed', () => {
    fc.assert(
      fc.property(cases, ({ text, picks, blankLines }) => {
        const reading = readMarkdown(text);
        const count = reading.segments.length;
        if (count === 0) return;
        const removals = picks.flatMap(([at, length]) =>
          reading.removalsOf(at % count, Math.min(count - 1, (at % count) + length)),
        );
        const edits = markdownEdits(reading.markdown!, removals, blankLines);
        const result = applyEdits(text, edits);
        assert.equal(treeOf(result), treeOf(text, edits), JSON.stringify(result));
      }),
      { numRuns: Number(process.env.RUNS ?? 1500), seed: Number(process.env.SEED ?? 11) },
    );
  });
});
