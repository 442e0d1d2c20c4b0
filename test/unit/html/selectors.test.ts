import assert from 'node:assert/strict';
import { clean, compilePolicy, scan } from '../../../src/engine';
import { keyOf, parseSelector } from '../../../src/rules/selector';
import { PARAGRAPHS } from '../rules/article';

const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const page = (part: string): string => `<body>\n<main>\n${ARTICLE}\n</main>\n${part}</body>\n`;

/** What a custom rule of kind selector leaves of a part of a page. */
function left(part: string, rule: object): string {
  const policy = compilePolicy({ model: false, customRules: [{ id: 'own', kind: 'selector', ...rule }] });
  assert.deepEqual(policy.problems, []);
  const { text } = clean({ text: page(part), format: 'html' }, policy, { confidence: 'safe' });
  const [before = '', after = ''] = page('|').split('|');
  assert.ok(text.startsWith(before) && text.endsWith(after));
  return text.slice(before.length, text.length - after.length);
}

describe('custom rules of kind selector', () => {
  const box = '<div class="box"><a href="/a">one</a> two</div>\n';
  const cases: readonly [string, string, object, string][] = [
    ['elements with everything in them', box, { selector: '.box' }, ''],
    ['alternatives', `${box}<hr>`, { selector: 'nav, .box' }, '<hr>'],
    [
      'elements with something inside',
      `${box}<div class="box">three</div>`,
      { selector: '.box', has: 'a' },
      '<div class="box">three</div>',
    ],
    [
      'elements by their text',
      `${box}<div class="box">three</div>`,
      { selector: '.box', text: '/^one/' },
      '<div class="box">three</div>',
    ],
    [
      'elements by the whole of their text',
      `${box}<div class="box">three</div>`,
      { selector: '.box', text: 'Three' },
      box,
    ],
    [
      'elements by their links',
      `${box}<div class="box"><a>three</a></div>`,
      { selector: '.box', linkDensity: 90 },
      box,
    ],
    ['what stands before a sibling', '<p>a</p><ul><li>b</ul>', { selector: 'p + ul' }, '<p>a</p>'],
    ['part of a line', '<p>a <b class="x">b</b> c</p>', { selector: 'b.x' }, '<p>a c</p>'],
    ['pictures', '<p>a <img src="1"></p>', { selector: 'img' }, '<p>a </p>'],
    ['never the body', box, { selector: 'body, html' }, box],
  ];
  for (const [name, part, rule, expected] of cases) {
    it(`find ${name}`, () => assert.equal(left(part, rule).trim(), expected.trim()));
  }

  for (const [field, value] of [
    ['selector', 'div['],
    ['selector', ':nonsense(a)'],
    ['has', ''],
    ['selector', 5],
    ['linkDensity', 101],
  ] as const) {
    it(`are refused with ${field} ${JSON.stringify(value)}, and nothing else is`, () => {
      const policy = compilePolicy({
        customRules: [
          { id: 'wrong', kind: 'selector', selector: 'p', [field]: value },
          { id: 'right', kind: 'selector', selector: '.box' },
        ],
      });
      assert.deepEqual(
        policy.problems.map(({ path }) => path),
        [['customRules', 0, field]],
      );
      const { findings } = scan({ text: page(box), format: 'html' }, policy);
      assert.ok(findings.some(({ rule }) => rule === 'right'));
    });
  }

  it('are indexed by the rarest thing that they ask for', () => {
    const keys = ['div > a.b#c', 'a.b', 'a[href]', 'div a', '*', 'a.b > c', ':not(.a)'].map((selector) => {
      const parsed = parseSelector(selector);
      return 'message' in parsed ? parsed.message : keyOf(parsed[0] ?? []);
    });
    assert.deepEqual(keys, ['#c', '.b', '[href]', 'a', '*', 'c', '*']);
  });
});
