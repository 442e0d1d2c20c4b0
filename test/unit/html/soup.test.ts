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
/** Formatting that goes on elsewhere, what the parser begins or ends unasked, and what is read by other rules. */
const ODD_TAGS = (
  'font i nobr center tbody thead th caption col dl dt dd button select option object marquee figure h1 ruby rt ' +
  'svg math foreignObject template style noscript textarea title head body html frameset'
).split(' ');
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

const soupOf = (tags: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...TEXT) },
        { weight: 4, arbitrary: fc.constantFrom(...tags.map((tag) => `<${tag}>`)) },
        { weight: 3, arbitrary: fc.constantFrom(...tags.map((tag) => `</${tag}>`)) },
        { weight: 2, arbitrary: fc.constantFrom(...OTHER) },
      ),
      { maxLength: 40 },
    )
    .map((tokens) => tokens.join(''));

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

const LINES = ['a', 'x', 'x 2', 'b', 'c'];
const BREAKS = ['<br>', '<br>\n', '\n<br>', '<br/><br>'];
const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    { weight: 5, arbitrary: fc.constantFrom(...LINES) },
    { weight: 4, arbitrary: fc.constantFrom(...BREAKS) },
    { weight: 1, arbitrary: fc.constantFrom('\n', ' ', '&nbsp;') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('span', 'b', 'a', 'i'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
    },
  ),
})).node;
const broken = fc
  .array(
    fc.oneof(
      inline,
      fc
        .tuple(fc.constantFrom('p', 'div', 'li', 'td'), fc.array(inline, { maxLength: 7 }))
        .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `<body>${parts.join('')}</body>`);

/** Removes all lines that begin with `x`; the others are to stay apart. */
function checkLines(source: string): void {
  const { segments, page, removalsOf } = readHtml(source);
  const isWanted = ({ text }: { text: string }): boolean => text.startsWith('x');
  const removals = segments.filter(isWanted).flatMap(({ index }) => [...removalsOf(index, index)]);
  const cleaned = applyEdits(source, htmlEdits(page, removals, 'fold'));
  assert.deepEqual(
    readHtml(cleaned).segments.map(({ text }) => text),
    segments.filter((segment) => !isWanted(segment)).map(({ text }) => text),
    `${source}\n${cleaned}`,
  );
}

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
    fc.assert(fc.property(soupOf(TAGS), check), { numRuns: 2000, seed: 20261123 });
  });
  it('keeps the lines apart that stay', () => {
    fc.assert(fc.property(broken, checkLines), { numRuns: 5000, seed: 20261123 });
  });
  it('does so with any elements', () => {
    fc.assert(fc.property(soupOf([...TAGS, ...ODD_TAGS]), check), { numRuns: 5000, seed: 20261124 });
  });
});
