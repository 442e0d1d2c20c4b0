import assert from 'node:assert/strict';
import type { Tree } from '@lezer/common';
import { Autolink, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import fc from 'fast-check';
import { parseMarkdown } from '../../../src/read/markdown/parser';

/** Without what steps over text, and without footnotes, which no text below has. */
const library = parser.configure([Table, TaskList, Strikethrough, Autolink]);

function nodesOf(tree: Tree): string[] {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`) });
  return nodes;
}

const PIECES = [
  ...Array.from('\\`*_[]<>&!~ \n.-+@:/()|#aA1é\u3042\ud83d'),
  '  ',
  '  \n',
  'www.',
  'http://',
  'https://',
  'mailto:',
  'xmpp:',
  'a.b+c@example.org',
  'example.org',
  '&amp;',
  '![',
  '](u)',
  '<b>',
  '~~',
  '|-|\n',
  'word and words ',
  'x'.repeat(120),
];

describe('the Markdown parser', () => {
  it('makes the tree of its library, though it steps over plain text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        assert.deepEqual(nodesOf(parseMarkdown(text)), nodesOf(library.parse(text)), JSON.stringify(text));
      }),
      { numRuns: Number(process.env.RUNS ?? 3000), seed: 20261123 },
    );
  });
});
