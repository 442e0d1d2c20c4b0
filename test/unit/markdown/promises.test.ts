import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clean, compilePolicy } from '../../../src/engine';
import { CONFIDENCES } from '../../../src/model/rule';
import { BUILTIN_RULES } from '../../../src/rules/builtin/index';
import { checkPromises } from '../promises';
import { treeOf } from './tree';

const PROSE = [
  'The committee met on **Thursday** for the third time and again put off the question of who is to pay for the bridge.',
  'Nobody in the village remembers a [winter](https://example.org/winter) as long as this one, although the oldest of them have seen eighty.',
  'She took the letter out of the drawer, read it once more from the first line to the last,\nand tore it up, and went out to feed the hens.',
  'Die Fähre legte mit einer Stunde Verspätung ab, weil der `Nebel` über dem Hafen nicht weichen wollte.[^1]',
];
const OTHER = [
  '# Chapter One',
  '12 May 1944',
  '- flour\n- milk',
  '1. Menu\n2. No',
  '\n| a | b |\n|---|---|\n| c | d |',
  '```\nMenu\nShare\n```',
  '    Menu',
  '> "Stop!"',
  '---',
  '[^1]: A note.',
  '[share]: https://example.org/share',
  '![Photo](p.jpg)',
  '<!-- Menu -->',
  '[\n\n### Related story\n\n](https://example.org/1)[',
  '\ud800 lone',
  'a\u0000b',
  'caf&eacute; &amp;nbsp; x\u200by',
  '$$\nx^2\n$$',
];
/** Junk as converters write it; text that would be markup is left out, because they escape it. */
const JUNK = BUILTIN_RULES.flatMap(({ examples }) => examples.hits).filter((hit) =>
  /^[\p{L}\d ,.!?'-]+$/u.test(hit),
);
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `[${text}](https://example.org/a)`,
  (text) => `*   [${text}](https://example.org/a)`,
  (text) => `- ${text}\n- ${text}`,
  (text) => `## ${text}`,
  (text) => `${text}\n---`,
  (text) => `**${text}**  `,
  (text) => `> ${text}`,
  (text) => `\n| ${text} |\n|---|\n| ${text} |`,
  (text) => `[![${text}](i.png)](https://example.org)`,
  (text) => `[${text}][share]`,
];

const block = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PROSE) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...DRESSES), fc.constantFrom(...JUNK))
      .map(([dress, text]) => dress(text)),
  },
  { weight: 3, arbitrary: fc.constantFrom(...OTHER) },
);
const documents = fc
  .record({
    blocks: fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), { maxLength: 30 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
  })
  .map(({ blocks, end, bom }) => (bom ? '\ufeff' : '') + blocks.flat().join('').replaceAll('\n', end));

const policies = [
  compilePolicy({}),
  compilePolicy({ patterns: { one: 'Chapter One', three: '/^[A-Z]/' }, keep: ['Menu'], blankLines: 'one' }),
];

describe('promises, for Markdown', function () {
  this.timeout(120_000);
  policies.forEach((policy, i) => {
    it(`hold for generated documents, policy ${i + 1}`, () => {
      fc.assert(
        fc.property(documents, (text) => checkPromises(text, policy, 'markdown')),
        { numRuns: Number(process.env.RUNS ?? 150), seed: 20261123 + i },
      );
    });
  });

  it('hold for any characters', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...Array.from('\n\n\r\t  `*_[]()<>#-+.1~|\\&;:!"$=^\ufeff\u0000\ud800aB')),
        fc.constantFrom(...JUNK),
      ),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(pieces, (parts) => checkPromises(parts.join(''), policies[0]!, 'markdown')),
      { numRuns: Number(process.env.RUNS ?? 300), seed: 20261123 },
    );
  });

  it('keep the tree of what stays', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...CONFIDENCES), (text, confidence) => {
        const { text: rest, edits } = clean({ text, format: 'markdown' }, policies[0]!, { confidence });
        if (edits.some(({ text: replacement }) => replacement !== '')) return;
        assert.equal(treeOf(rest), treeOf(text, edits), JSON.stringify(rest));
      }),
      { numRuns: Number(process.env.RUNS ?? 300), seed: 20261123 },
    );
  });
});
