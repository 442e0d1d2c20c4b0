/** What becomes of the elements of an article. */
import assert from 'node:assert/strict';
import { markdown, plainText } from './support';

const CASES: readonly (readonly [string, string, string])[] = [
  ['headings', '<h1>A <br>b</h1><h3>c</h3>', '# A b\n\n### c'],
  ['paragraphs', '<p>a\n b</p><div>c<div>d</div>e</div>', 'a b\n\nc\n\nd\n\ne'],
  ['line breaks', '<p>a<br>b<br><br>c</p>', 'a\\\nb\n\nc'],
  ['emphasis', '<p>a <b>b </b><i> c</i>d</p>', 'a **b** *c*d'],
  ['emphasis that ends in punctuation before a word', '<p><b>Bread!</b>he said</p>', '**Bread**!he said'],
  ['emphasis on nothing but punctuation', '<p>Why<b>?</b></p>', 'Why?'],
  ['deleted text', '<p><del>a</del> b</p>', '~~a~~ b'],
  ['raised and lowered text', '<p>H<sub>2</sub>O, m<sup>2</sup></p>', 'H<sub>2</sub>O, m<sup>2</sup>'],
  ['code in the line', '<p>Use <code>a_b *</code> here</p>', 'Use `a_b *` here'],
  ['signs that mean something', '<p>1. a *b* [c] &lt;d&gt; # e</p>', '1\\. a \\*b\\* \\[c] \\<d> # e'],
  [
    'an ampersand as it is, unless it would become something else',
    '<p>M&amp;A &amp;copy; \\&amp;x</p>',
    'M&A \\&copy; \\\\&x',
  ],
  ['lists', '<ul><li>a<ul><li>b</ul><li>c</ul>', '- a\n  - b\n- c'],
  ['numbered lists', '<ol start=3><li><p>a</p></li><li>b</li></ol>', '3. a\n4. b'],
  ['lists in lists without an item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
  ['items of several paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n\n  b'],
  [
    'tasks',
    '<ul><li><input type=checkbox checked disabled> a</li><li><label><input type=checkbox> b</label><ul><li>c</ul></ul>',
    '- [x] a\n- [ ] b\n  - c',
  ],
  [
    'no tasks of boxes that a script reads',
    '<ul><li><input type=checkbox id=x><label for=x>a</label></ul>',
    '- a',
  ],
  [
    'no list of nothing but a date',
    '<ul><li><time>20 Dec 2023</time></li></ul><ul><li>In 2023</li><li>b</ul>',
    '20 Dec 2023\n\n- In 2023\n- b',
  ],
  ['lists in items without words', '<ul><li><ul><li>a</ul></li><li>b</ul>', '- a\n- b'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['code', '<pre class="lang-js">a\n\n  b</pre>', '```js\na\n\n  b\n```'],
  [
    'code with numbers of lines',
    '<pre><span class="lineno">1</span>a\n<span class="lineno">2</span>b</pre>',
    '```\na\nb\n```',
  ],
  ['code in a language', '<pre><code class="python hljs">a</code></pre>', '```python\na\n```'],
  [
    'code with numbers of lines in a cell beside it',
    '<table><tr><td><pre>1\n2</pre><td><pre>a\nb</pre></table>',
    '```\na\nb\n```',
  ],
  ['code by the line', '<pre><div>a</div><div>b</div></pre>', '```\na\nb\n```'],
  ['rules', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
  ['pictures', '<p><img src="a.png" alt="A [b]" title="T"></p>', '![A \\[b\\]](a.png "T")'],
  [
    'pictures that are loaded late',
    '<img src="data:image/gif;base64,R0" data-src="a.png" alt=b>',
    '![b](a.png)',
  ],
  ['pictures with tags in the words for them', '<img src=a.png alt="b<br>&lt;i>c&lt;/i>">', '![b c](a.png)'],
  ['no icons, no pictures without an address', '<p>a<img src=i.png width=16><img alt=b></p>', 'a'],
  ['a picture once', '<img src=a.png><noscript><img src=a.png></noscript>', '![](a.png)'],
  ['emoji as text', '<p>Hi <img class="wp-smiley" alt="🙂" src=s.png></p>', 'Hi 🙂'],
  ['no picture that leads to another page', '<p>a</p><a href="/b"><img src=b.png></a>', 'a'],
  ['captions', '<figure><img src=a.png><figcaption>b<p>c</figcaption></figure>', '![](a.png)\n\nb\\\nc'],
  [
    'a credit set off from its caption',
    '<figure><img src=a.png><figcaption>b<span class="credit">c</span></figcaption></figure>',
    '![](a.png)\n\nb c',
  ],
  [
    'sentences that only a style sheet parts',
    '<p><span class=x>A b.</span><span class=y>C.</span></p>',
    'A b. C.',
  ],
  ['wide blanks', '<p><b>犬</b>　<i>猫</i></p>', '**犬** *猫*'],
  ['how characters are read', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>', '漢(かん)'],
  [
    'titles of links where they tell more',
    '<p><a href="/big-cat" title="Big cat">a</a> <a href="/b" title="c">b</a></p>',
    '[a](/big-cat) [b](/b "c")',
  ],
  [
    'parentheses in addresses',
    '<p><a href="/a_(b)">a</a> <a href="/a)b(">b</a></p>',
    '[a](/a_(b)) [b](/a\\)b\\()',
  ],
  ['links around blocks', '<a href="/x"><div>a</div><div>b</div></a>', '[a](/x)\n\n[b](/x)'],
  [
    'no links that run',
    '<p><a href="javascript:x()">a</a> <a href="#top">b</a> <a href="#h">¶</a></p>',
    'a b',
  ],
  [
    'films',
    '<iframe src="//www.youtube.com/embed/1" title="A film"></iframe>',
    '[A film](https://www.youtube.com/embed/1)',
  ],
  ['no frames with anything else', '<p>a</p><iframe src="https://ads.example/1"></iframe>', 'a'],
  [
    'tables',
    '<table><tr><th>a<th align=right>b<tr><td>c<br>d<td>e|f</table>',
    '| a      |    b |\n| ------ | ---: |\n| c<br>d | e\\|f |',
  ],
  [
    'tables whose first row is bold',
    '<table><tr><td><b>a</b><td><b>b</b><tr><td>c<td>d</table>',
    '| **a** | **b** |\n| ----- | ----- |\n| c     | d     |',
  ],
  [
    'tables with words above numbers',
    '<table><tr><td>a<td>b<tr><td>c<td>1<tr><td>d<td>2</table>',
    '| a | b |\n| - | - |\n| c | 1 |\n| d | 2 |',
  ],
  [
    'tables with headings of rows alone',
    '<table><tr><th>a<td>b<tr><th>c<td>d</table>',
    '|   |   |\n| - | - |\n| a | b |\n| c | d |',
  ],
  [
    'tables with a heading over all of it',
    '<table><tr><th colspan=2>x<tr><th>a<th>b<tr><td>c<td>d</table>',
    'x\n\n| a | b |\n| - | - |\n| c | d |',
  ],
  [
    'tables too wide to line up',
    `<table><tr><th>a<th>b<tr><td>${'c'.repeat(120)}<td>d</table>`,
    `| a | b |\n| - | - |\n| ${'c'.repeat(120)} | d |`,
  ],
  [
    'captions of tables above them',
    '<table><caption>x</caption><tr><th>a<th>b<tr><td>c<td>d</table>',
    'x\n\n| a | b |\n| - | - |\n| c | d |',
  ],
  [
    'tables that lay out a page as their text',
    '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
    'a\n\nb\n\nc',
  ],
  ['no tables without anything in them', '<p>a</p><table><tr><th><th><tr><td> <td></table>', 'a'],
  [
    'footnotes',
    '<p>a<sup><a href="#n7">[7]</a></sup></p><ol><li id="n7">b <a href="#r7">↩</a></li></ol>',
    'a[^7]\n\n[^7]: b',
  ],
  [
    'footnotes without the way back',
    '<p>a<sup><a href="#n1">1</a></sup></p><ol><li id="n1"><span class="mw-cite-backlink">^ <sup>a</sup></span> b</li></ol>',
    'a[^1]\n\n[^1]: b',
  ],
  ['a footnote mark without its note', '<p>a<sup><a href="#n7">[7]</a></sup></p>', 'a<sup>\\[7]</sup>'],
  ['formulas', '<p>It is <math alttext="a_1"><mi>a</mi></math>.</p>', 'It is $a_1$.'],
  [
    'formulas as pictures',
    '<p>It is <img class="mwe-math-fallback-image-inline" src=a.svg alt="{\\displaystyle a_1}">.</p>',
    'It is $a_1$.',
  ],
  ['formulas without TeX', '<p>It is <math><mi>a</mi><mo>+</mo><mn>1</mn></math>.</p>', 'It is a+1.'],
  ['terms', '<dl><dt>a<dd>b</dl>', '- a\n\n  b'],
  [
    'nothing hidden',
    '<p>a</p><p hidden>b</p><p style="display:none">c</p><script>d</script><template>e</template>',
    'a',
  ],
  ['no controls', '<p>a <button>b</button><select><option>c</select><input value=d></p>', 'a'],
  [
    'what unfolds at a click',
    '<button>What is in it, and why?</button><p hidden>Rye, and nothing else that anybody would notice.</p>',
    'What is in it, and why?\n\nRye, and nothing else that anybody would notice.',
  ],
  [
    'what unfolds and ends in a quotation mark',
    '<p hidden>All of the lists name what the label calls "the fragrance."</p>',
    'All of the lists name what the label calls "the fragrance."',
  ],
  ['text around drawings', '<p>a <svg><title>x</title><text>y</text></svg> b</p>', 'a b'],
];

describe('extract: elements to Markdown', () => {
  for (const [name, html, expected] of CASES) {
    it(name, () => assert.equal(markdown(html), expected));
  }

  it('makes addresses absolute by the canonical one', () => {
    const links = '<p><a href="../b?x=1&amp;y=2">b</a> <img src="//img.example/c.png" alt=c></p>';
    const self = '<p><a href="page">d</a></p>';
    assert.equal(markdown(self, 'https://site.example/a/page'), 'd');
    assert.equal(
      markdown(links, 'https://site.example/a/page'),
      '[b](https://site.example/b?x=1&y=2) ![c](https://img.example/c.png)',
    );
  });

  it('reads links into the page that a browser saved with its address', () => {
    const page = 'https://site.example/a/page';
    const body = `<p>a<sup><a href="${page}#n1">1</a></sup> <a href="${page}#x">b</a></p><ol><li id="n1">c <a href="${page}#r">↩</a></ol>`;
    assert.equal(markdown(body, page), 'a[^1] b\n\n[^1]: c');
  });

  it('makes addresses absolute by <base>', () => {
    const links = '<base href="/x/"><p><a href="b">b</a></p>';
    assert.equal(markdown(links, 'https://site.example/a/page'), '[b](https://site.example/x/b)');
  });

  it('leaves addresses that cannot be resolved', () => {
    assert.equal(
      markdown('<p><a href="http://[">a</a> <a href="b c">b</a></p>'),
      '[a](http://\\[) [b](<b c>)',
    );
  });
});

describe('extract: elements to text', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['lists', '<ol start=9><li>a<ul><li>b<li>c</ul><li>d</ol>', '9. a\n   - b\n   - c\n10. d'],
    ['tasks', '<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>', '- [x] a\n- [ ] b'],
    ['code', '<pre>  a\n\n  b</pre>', '  a\n\n  b'],
    ['tables', '<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['links and pictures', '<p><a href=x>a</a> <img src=b.png alt=c></p>', 'a'],
    [
      'quotes and captions',
      '<blockquote>a</blockquote><figure><img src=b.png><figcaption>c</figcaption></figure>',
      'a\n\nc',
    ],
  ];
  for (const [name, html, expected] of texts) {
    it(name, () => assert.equal(plainText(html), expected));
  }
});
