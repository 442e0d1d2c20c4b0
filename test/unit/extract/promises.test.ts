/** What holds for every page: the promises of extraction over generated pages, and an answer to whatever comes in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract } from '../../../src/engine';
import { ARTICLE_FORMATS } from '../../../src/model/article';
import { assertPromises, policy } from './support';

const SENTENCES = [
  'The river had risen overnight, and by the morning the lower road was under a metre of brown water.',
  'Neighbours carried chairs and boxes up the hill while the fire brigade pumped out the school cellar.',
  'Nobody was hurt, the mayor said, although three families will have to stay with relatives for a week.',
];
const article = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');

const text = fc.constantFrom(
  'one',
  'two three',
  ' four ',
  'a*b_c',
  '1. five',
  '&lt;b&gt;',
  '| six',
  '«Sieben»',
  '八。',
  ...SENTENCES,
);
const inline = fc.letrec<{ node: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    text,
    fc.constantFrom(
      '<br>',
      '<img src="x.png" alt="pic">',
      ' ',
      '　',
      '<input type="checkbox" checked>',
      '<ruby>八<rt>hachi</rt></ruby>',
      '<span class="x">The end.</span>',
      '20 Dec 2023',
    ),
  ),
  node: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'a href="/y"', 'code', 'sup', 'del', 'span', 'q'),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0] ?? ''}>`),
  ),
})).node;
const block = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.array(inline, { maxLength: 4 }).map((inside) => inside.join('')),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'ul',
          'ol',
          'li',
          'blockquote',
          'h2',
          'pre',
          'figure',
          'figcaption',
          'table',
          'tr',
          'td',
          'th',
          'dl',
          'dt',
          'dd',
          'b',
          'section',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
  ),
})).node;

describe('extract: promises', function () {
  this.timeout(120_000);

  it('hold for pages of any elements', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        assertPromises(
          `<article><h1>The river in the cellar</h1>${article}${blocks.join('\n')}${article}</article>`,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('give an answer for any source', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...ARTICLE_FORMATS),
        (source, format) => {
          const result = extract({ text: source, format: 'html' }, policy, { format });
          assert.ok(result.kind === 'article' ? result.text.trim() !== '' : result.message !== '');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('extract: bad input', function () {
  this.timeout(60_000);

  const nothing: readonly (readonly [string, string, string, RegExp])[] = [
    ['an empty document', '', 'no-text', /no text/],
    [
      'a page without text',
      '<html><body><div id="root"></div><script>1</script></body></html>',
      'no-text',
      /save it from there/,
    ],
    [
      'a page that is nothing but junk',
      `<nav class="menu"><ul>${'<li><a href="/a">Log in</a></li>'.repeat(9)}</ul></nav>`,
      'all-junk',
      /taken for junk/,
    ],
    ['a page that is nested too deep', '<div>'.repeat(100_000), 'unreadable', /nested/],
    [
      'a template',
      `<?php echo 1 ?><div>${'{{ a }} {{ b }} {{ c }}'.repeat(9)}</div>`,
      'unreadable',
      /template/,
    ],
  ];
  for (const [name, source, reason, message] of nothing) {
    it(`says why there is nothing: ${name}`, () => {
      const result = extract({ text: source, format: 'html' }, policy, { format: 'markdown' });
      assert.equal(result.kind === 'nothing' && result.reason, reason);
      assert.match(result.kind === 'nothing' ? result.message : '', message);
    });
  }

  it('gives the cleaned text of what is not HTML', () => {
    const source = `${SENTENCES.join('\n\n')}\n\nYour JavaScript is turned off\n`;
    for (const format of ['text', 'markdown', 'html'] as const) {
      const result = extract({ text: source, format }, policy, { format: 'markdown' });
      assert.equal(result.kind === 'article' && result.text, `${SENTENCES.join('\n\n')}\n`);
    }
    const html = extract({ text: source, format: 'text' }, policy, { format: 'html' });
    assert.equal(html.kind === 'nothing' && html.reason, 'no-page');
  });

  it('reads lists and quotes nested very deep', () => {
    const source = `<article>${article}${'<blockquote><ul><li>'.repeat(300)}The bottom of it all was reached on a Sunday.</article>`;
    assertPromises(source);
  });

  it('reads a large page on one line in reasonable time', () => {
    const source = `<article><h1>The river in the cellar</h1>${`${article.replaceAll('\n', '')}<ul><li>${SENTENCES[0] ?? ''}</li></ul>`.repeat(1000)}</article>`;
    const result = extract({ text: source, format: 'html' }, policy, { format: 'markdown' });
    assert.equal(result.kind, 'article');
  });
});
