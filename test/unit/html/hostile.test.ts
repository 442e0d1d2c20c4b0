import assert from 'node:assert/strict';
import { clean, compilePolicy, scan } from '../../../src/engine';
import { PARAGRAPHS } from '../rules/article';

const policy = compilePolicy({});
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const JUNK = '<footer><p>All rights reserved.</p><a href="/p">Privacy Policy</a></footer>';

describe('hostile and broken pages', function () {
  this.timeout(120_000);

  const refused: readonly [string, string][] = [
    ['elements 100,000 deep', '<div>'.repeat(100_000)],
    ['elements 100,000 deep, with ends', `${'<div>'.repeat(100_000)}a${'</div>'.repeat(100_000)}`],
    ['inline elements 100,000 deep', '<span>'.repeat(100_000)],
    [
      'formatting that the parser would repeat for every paragraph',
      `<p>${Array.from({ length: 1500 }, (_, i) => `<font size=${i}>`).join('')}</p>${'<p>a</p>'.repeat(2000)}`,
    ],
  ];
  for (const [name, text] of refused) {
    it(`are refused with a message: ${name}`, () => {
      const { findings, notes } = scan({ text, format: 'html' }, policy);
      assert.deepEqual(findings, []);
      assert.deepEqual(
        notes.map(({ kind }) => kind),
        ['unreadable'],
      );
      assert.match(notes[0]?.message ?? '', /cannot be read: its .+nested/);
    });
  }

  const kept: readonly [string, string][] = [
    ['nothing', ''],
    ['a text without tags', `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n`],
    ['JSON', '{"a": [1, 2, "<b>"]}'],
    ['half a tag', `${article}<div class="a`],
    ['half a comment', `${article}<!-- a`],
    ['half a script', `${article}<script>if (a < b) {`],
    ['frames', '<frameset cols="1,2"><frame src="a"><frame src="b"></frameset>'],
    ['a template', `${article}<template><p>a</p></template>`],
    [
      'drawings and formulas',
      `${article}<svg width="300"><text>All rights reserved.</text></svg><math><mi>x</mi></math>${article}`,
    ],
    ['CDATA', `${article}<![CDATA[All rights reserved.]]>`],
    ['lone surrogates and NULs', `<p>\ud800 ${PARAGRAPHS[0]}\u0000</p>${article}\udc00`],
    ['references cut short', `<p>AT&T &amp &#x; &#99999999; ${PARAGRAPHS[0]}</p>`],
    ['only a body', '<body>'],
    ['plain text for ever', `<plaintext>${PARAGRAPHS[0]}`],
  ];
  for (const [name, text] of kept) {
    it(`keep every character: ${name}`, () => {
      assert.equal(clean({ text, format: 'html' }, policy, { confidence: 'likely' }).text, text);
    });
  }

  it('lose their junk where no element is closed', () => {
    const text = `<body><div><p>${PARAGRAPHS.join('<p>')}<ul><li><a href=/p>Privacy Policy<li><a href=/t>Terms of Use<li><a href=/c>Cookie Policy`;
    const cleaned = clean({ text, format: 'html' }, policy, { confidence: 'likely' }).text;
    assert.ok(cleaned.startsWith(`<body><div><p>${PARAGRAPHS.join('<p>')}`), cleaned.slice(-200));
    assert.ok(!cleaned.includes('Terms'), cleaned.slice(-200));
  });

  it('may be 10 MB on one line', () => {
    const paragraphs = Array.from({ length: 70_000 }, (_, i) => `<p>${i}. ${PARAGRAPHS[i % 6] ?? ''}</p>`);
    const text = `<body>${paragraphs.join('')}${JUNK}</body>`;
    assert.ok(text.length > 10_000_000);
    const began = performance.now();
    const { findings } = scan({ text, format: 'html' }, policy);
    assert.ok(performance.now() - began < 60_000);
    assert.ok(findings.length > 0);
  });
});
