/** Whatever the markup: what goes are whole nodes, everything else stays as it was. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/clean/edits';
import { htmlEdits } from '../../../src/clean/htmlEdits';
import type { Removal } from '../../../src/model/finding';
import { readHtml } from '../../../src/read/html';
import { treesOf } from './trees';

const TAGS = [
  'div',
  'p',
  'ul',
  'li',
  'span',
  'b',
  'a',
  'table',
  'tr',
  'td',
  'aside',
  'section',
  'h2',
  'form',
  'pre',
];
const OPEN = TAGS.map((tag) => `<${tag}>`);
const CLOSE = TAGS.map((tag) => `</${tag}>`);
const OTHER = [
  '<br>',
  '<img src=1>',
  '<!-- c -->',
  '<script>x</script>',
  '\n',
  '  ',
  '\n\n',
  '&amp;',
  '<',
  '</',
  'x<',
];
const TEXT = ['a words', 'x junk', 'x ', ' a', 'b', 'x &nbsp; y'];

const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXT) },
  { weight: 4, arbitrary: fc.constantFrom(...OPEN) },
  { weight: 3, arbitrary: fc.constantFrom(...CLOSE) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHER) },
);
const soup = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(''));

const wellFormed = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...TEXT, '<br>', '\n'),
    fc
      .tuple(
        fc.constantFrom('div', 'ul', 'span', 'aside', 'section', 'b'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
})).node;
const pages = fc.array(wellFormed, { maxLength: 8 }).map((parts) => `<body>${parts.join('')}</body>`);

/** Removes every line that begins with `x`: each by itself, or all together. */
function check(source: string): void {
  const { segments, page, removalsOf } = readHtml(source);
  const wanted = segments
    .filter(({ text }) => text.startsWith('x'))
    .map(({ index }): readonly Removal[] => removalsOf(index, index));
  for (const removals of [...wanted, wanted.flat()]) {
    const edits = htmlEdits(page, removals, 'fold');
    const cleaned = applyEdits(source, edits);
    const [expected, actual] = treesOf(source, edits, cleaned);
    assert.deepEqual(actual, expected, `${source}\n${cleaned}`);
  }
}

describe('removing from any HTML', function () {
  this.timeout(60_000);
  it('leaves the old tree without the nodes that went', () => {
    fc.assert(fc.property(pages, check), { numRuns: 2000, seed: 20261123 });
  });
  it('does so where tags are missing and misnested', () => {
    fc.assert(fc.property(soup, check), { numRuns: 2000, seed: 20261123 });
  });
});
