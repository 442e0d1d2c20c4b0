import assert from 'node:assert/strict';
import { markdownEdits } from '../../../src/clean/markdown/edits';
import { applyEdits, clean, compilePolicy } from '../../../src/engine';
import type { BlankLines } from '../../../src/model/policy';
import { readMarkdown } from '../../../src/read/markdown/markdown';

/** Removes every line that says Zorp. */
function without(text: string, blankLines: BlankLines = 'fold'): string {
  const policy = compilePolicy({ patterns: { zorp: '/^Zorp/' }, blankLines, model: false });
  return clean({ text, format: 'markdown' }, policy, { confidence: 'safe' }).text;
}

const CASES: readonly [what: string, source: string, left: string][] = [
  ['a list item; the numbers of the others stay', '1. a\n2. Zorp\n3. c\n', '1. a\n3. c\n'],
  ['a list with its last item', 'a\n\n- Zorp\n- [](u)\n\nb\n', 'a\n\nb\n'],
  ['a list with a bare mark and spaces', 'a\n\n- Zorp\n-     \n\nb\n', 'a\n\nb\n'],
  ['an item and not what it holds', '- Zorp\n  - a\n- b\n', '- - a\n- b\n'],
  ['the first paragraph of an item', '- Zorp\n\n  a\n', '- a\n'],
  ['a row; the header stays with the rest', '| Zorp |\n|---|\n| Zorp |\n| c |\n', '| Zorp |\n|---|\n| c |\n'],
  ['a table with its last row', 'a\n\n|  |\n|---|\n| Zorp |\n\nb\n', 'a\n\nb\n'],
  ['a quote with its blank lines', 'a\n\n> Zorp\n>\n> Zorp\n\nb\n', 'a\n\nb\n'],
  ['a line of a quote', '> a\n>\n> Zorp\n>\n> b\n', '> a\n>\n> b\n'],
  ['a heading with its underline', 'a\n\nZorp\n----\n\n# b\n', 'a\n\n# b\n'],
  ['what stands between two paragraphs, and keeps them apart', 'a\n# Zorp\n# b\n', 'a\n\n# b\n'],
  ['a line of a paragraph', 'a\nZorp\nb\n', 'a\nb\n'],
  ['the first line of a paragraph', 'Zorp\n     a\n', 'a\n'],
  ['the last line after a hard break', 'a\\\nZorp\n\nb\n', 'a\n\nb\n'],
  [
    'a definition that nothing else uses',
    '[Zorp][z] [o][p]\n\n[b][o]\n\n[z]: u\n[o]: v\n[p]: w\n',
    '[b][o]\n\n[o]: v\n',
  ],
  [
    'a footnote that nothing else uses',
    'Zorp[^1]\n\na[^2]\n\n[^1]: one\n    more\n\n[^2]: two\n',
    'a[^2]\n\n[^2]: two\n',
  ],
  ['a torn link with its target in brackets', 'a\n\n[\n\nZorp\n\n](<u v>)\n\nb\n', 'a\n\nb\n'],
  ['links without text beside it', 'a\n\n[](u) [](<v w> "t")\n\nZorp\n\nb\n', 'a\n\nb\n'],
  ['one of two rules around it', 'a\n\n* * *\n\nZorp\n\n* * *\n\nb\n', 'a\n\n* * *\n\nb\n'],
  ['a torn link', 'a\n\n[\n\n![](i.png)\n\n### Zorp\n\n](u)\n\nb\n', 'a\n\nb\n'],
];

const REFUSED: readonly [what: string, source: string][] = [
  ['what keeps two lists apart', '- a\n\nZorp\n\n- b\n'],
  ['what keeps indented code out of a list', '- a\n\nZorp\n\n    code\n'],
  ['what keeps two blocks of code apart', 'x\n\n    a\n\nZorp\n\n    b\n'],
  ['the mark of an item that goes on with code', '- Zorp\n\n      code\n'],
  ['a heading of text that stays', '# Zorp\n\na\n'],
  ['front matter', '---\nZorp: a\n---\n\na\n'],
  ['a picture', '![Menu](p.jpg)\n'],
  ['links without text apart from it', '[](u)\n\na\n\n---\n\nb\n\n---\n\n[](u)\n'],
  ['code, math, comments', '```\nZorp\n```\n\n$$\nZorp = x^2\n$$\n\n<!-- Zorp -->\n\n    Zorp\n'],
  ['entities that Markdown knows', 'Salt &amp; pepper&nbsp;were dear, `&amp;nbsp;` was not.\n'],
];

describe('cleaning Markdown removes', () => {
  for (const [what, source, left] of CASES) {
    it(what, () => {
      for (const end of ['\n', '\r\n', '\r']) {
        assert.equal(without(source.replaceAll('\n', end)), left.replaceAll('\n', end));
      }
    });
  }

  it('blank lines as the setting says', () => {
    const source = 'a\n\n\nZorp\n\nb\n';
    assert.deepEqual(
      (['fold', 'one', 'keep'] as const).map((blankLines) => without(source, blankLines)),
      ['a\n\n\nb\n', 'a\n\nb\n', 'a\n\n\n\nb\n'],
    );
  });

  it('no blank line that keeps a rule at the top from being front matter', () => {
    assert.equal(without('Zorp\n\n---\n\na\n\n---\n'), '\n---\n\na\n\n---\n');
  });

  it('only the chosen lines of a selection', () => {
    const policy = compilePolicy({ patterns: { zorp: '/^Zorp/' }, model: false });
    const text = '- Zorp one\n- Zorp two\n- c\n';
    const within = [{ start: 12, end: 14 }];
    const result = clean({ text, format: 'markdown' }, policy, { confidence: 'safe', within });
    assert.equal(result.text, '- Zorp one\n- c\n');
  });

  it('a heading with lines it was found with, not by itself, where text follows that stays', () => {
    const text = 'a\n\n## One\n\n- Two\n\nb\n';
    const { markdown, removalsOf } = readMarkdown(text);
    const left = (from: number, to: number): string =>
      markdown ? applyEdits(text, markdownEdits(markdown, removalsOf(from, to), 'fold')) : '';
    assert.equal(left(1, 2), 'a\n\nb\n');
    assert.equal(left(1, 1), text);
  });

  it('what was encoded twice, outside code', () => {
    const { text } = clean(
      { text: 'Salt &amp;nbsp;and `&amp;nbsp;`.\n', format: 'markdown' },
      compilePolicy({}),
      { confidence: 'suspect' },
    );
    assert.equal(text, 'Salt &nbsp;and `&amp;nbsp;`.\n');
  });
});

describe('cleaning Markdown leaves', () => {
  for (const [what, source] of REFUSED) {
    it(what, () => {
      for (const end of ['\n', '\r\n', '\r']) {
        assert.equal(without(source.replaceAll('\n', end)), source.replaceAll('\n', end));
      }
    });
  }
});
