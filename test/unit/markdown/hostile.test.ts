import assert from 'node:assert/strict';
import { clean, compilePolicy } from '../../../src/engine';
import { readMarkdown } from '../../../src/read/markdown/markdown';

/** Nothing may overflow, lose text or take minutes. The limit leaves room for slow machines: none took 2 s. */
const LIMIT = 30_000;

const CASES: readonly [what: string, source: string][] = [
  ['5 MB of links on one line', 'word [a](b) '.repeat(420_000)],
  ['open brackets', '['.repeat(100_000)],
  ['links that never close', '[a]('.repeat(100_000)],
  ['emphasis that never pairs', '*a_ '.repeat(100_000)],
  ['10,000 nested quotes', `${'> '.repeat(10_000)}a`],
  ['5,000 nested lists', `${'- '.repeat(5_000)}a`],
  [
    'a list that goes deeper with every line',
    Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  ],
  ['a fence that never closes', `\`\`\`\n${'line\n'.repeat(200_000)}`],
  ['a long table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(20_000)}`],
  ['many definitions', Array.from({ length: 5_000 }, (_, i) => `[a${i}]: http://x.y/${i}\n`).join('')],
  ['lone surrogates, NULs, tabs', '\ud800\u0000\t- \udc00\n'.repeat(20_000)],
  ['formulas that never close', '$$\nprice\n'.repeat(10_000)],
];

describe('hostile Markdown', function () {
  this.timeout(LIMIT);
  for (const [what, source] of CASES) {
    it(what, () => {
      const { segments } = readMarkdown(source);
      let last = 0;
      for (const { start, end } of segments) {
        assert.ok(start >= last && end > start);
        last = end;
      }
    });
  }

  it('with junk in every other line is cleaned in time', () => {
    const policy = compilePolicy({
      patterns: { zorp: 'Zorp' },
      rules: { 'category:duplicate': 'off' },
      model: false,
    });
    const line =
      'The committee met on Thursday for the third time and again put off the question of the bridge.';
    const text = `${line}\n\n- Zorp\n\n`.repeat(1_500);
    const result = clean({ text, format: 'markdown' }, policy, { confidence: 'safe' });
    assert.equal(result.text.trimEnd(), `${line}\n\n`.repeat(1_500).trimEnd());
  });
});
