import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/read/markdown/markdown';

function texts(source: string): string[] {
  return readMarkdown(source).segments.map(({ text }) => text);
}

const CASES: readonly [what: string, source: string, shown: readonly string[]][] = [
  ['links by their text', '[Share on Facebook](https://f.example/a_(b) "t")', ['Share on Facebook']],
  ['references only where they are defined', '[a] and [b] and [c][b]\n\n[b]: /b', ['[a] and b and c']],
  ['linked images by their alt text', '[![The Courier](logo.png)](/)', ['The Courier']],
  ['text rather than the icon beside it', '![icon](i.png) Print', ['Print']],
  ['emphasis, code, strikethrough', '**Read** *more* `now` ~~old~~', ['Read more now old']],
  [
    'bare and bracketed addresses',
    'www.example.org <https://example.org>',
    ['www.example.org https://example.org'],
  ],
  ['escapes and entities', '1\\. Q&amp;A \\[email\\]', ['1. Q&A [email]']],
  ['headings of both kinds', '## Two ##\n\nOne\n===', ['Two', 'One']],
  ['list items, nested and tasks', '* a\n  * b\n* [ ] c\n1. d', ['a', 'b', 'c', 'd']],
  ['quotes, with lines that only look like quotes left out', '> a\n> b\nc', ['a', 'b c']],
  ['table rows without their rule', '| a | b |\n|---|---|\n| [c](d) | e |', ['a | b', 'c | e']],
  ['hard breaks as lines', 'Share  \nPrint\\\nMail', ['Share', 'Print', 'Mail']],
  ['lines of a share bar', 'Facebook\nTwitter', ['Facebook', 'Twitter']],
  ['no marks of footnotes, no footnotes', 'text[^1]\n\n[^1]: note', ['text']],
  ['torn links without their brackets', '[\n\n### Title\n\n](/a)[', ['Title']],
  ['one line of HTML that wraps text', '<p align="center">Text</p>\n\n<div>\nno\n</div>', ['Text']],
  ['inline tags stripped', 'H<sub>2</sub>O<br>x', ['H2O x']],
  [
    'nothing of code, math, comments, front matter',
    '---\na: b\n---\n```\nx\n```\n\n    y\n\n$$\nz^2\n$$\n\n<!-- c -->',
    [],
  ],
  ['prices as text', '$$\n\nCheap\n\n$$', ['$$', 'Cheap', '$$']],
  ['no head of the Jina reader', 'Title: A\n\nURL Source: u\n\nMarkdown Content:\n# A', ['A']],
  ['a byte order mark as nothing', '\ufeff# A', ['A']],
];

describe('reading Markdown shows', () => {
  for (const [what, source, shown] of CASES) {
    it(what, () => {
      for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(texts(source.replaceAll('\n', end)), shown);
    });
  }

  it('a paragraph that is wrapped at a fixed width as one line', () => {
    const wrapped =
      'The hut stands at 2,340 metres, and from November to April nobody comes up\nthere except the man who reads the instruments, and once a month the woman who\nbrings his letters and takes back his reports, which he writes in the evening\nby the light of a lamp that burns the oil of a whole winter.';
    assert.deepEqual(texts(wrapped), [wrapped.replaceAll('\n', ' ')]);
  });

  it('a wrapped paragraph as one line also where an address is longer than a line', () => {
    const wrapped =
      'The hut stands at 2,340 metres, and from November to April nobody comes up\nthere except the man who reads the instruments, and once a month the woman who\nbrings his letters and takes back his reports, which he writes in the evening\nby the light of a lamp that burns the oil of a whole winter.';
    const address = `[The\nhut](https://example.org/${'a'.repeat(80)})`;
    assert.deepEqual(texts(`${address}\n\n${wrapped}`), ['The hut', wrapped.replaceAll('\n', ' ')]);
    const long = `[The hut of the reader](https://example.org/${'a'.repeat(60)})\nand another word.`;
    assert.equal(texts(`${long}\n\n${wrapped}`).at(-1), wrapped.replaceAll('\n', ' '));
  });

  it('places in the source', () => {
    const source = '# A\n\n> - [b](c)\n';
    const [, b] = readMarkdown(source).segments;
    assert.deepEqual([b?.raw, b?.line], ['> - [b](c)', 2]);
    assert.equal(source.slice(b?.start, b?.end), b?.raw);
    assert.deepEqual(
      b?.pieces?.map(({ raw }) => raw),
      ['> - [b](', ')'],
    );
  });
});
