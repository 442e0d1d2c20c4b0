import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compilePolicy } from '../../src/engine';
import { BUILTIN_RULES } from '../../src/rules/builtin/index';
import { checkPromises } from './promises';

const PROSE = [
  'The committee met on Thursday for the third time and again put off the question of who is to pay for the bridge.',
  'Nobody in the village remembers a winter as long as this one, although the oldest of them have seen eighty.',
  'She took the letter out of the drawer, read it once more from the first line to the last, and tore it up.',
  'Die Fähre legte mit einer Stunde Verspätung ab, weil der Nebel über dem Hafen nicht weichen wollte.',
  '委员会星期四第三次开会，再次推迟了由谁来支付桥梁费用的问题，会议持续了三个小时。',
];
const OTHER = [
  'Chapter One',
  '12 May 1944',
  'Menu',
  'No',
  '- flour',
  '| a | b |',
  'N/A',
  '"Stop!"',
  '  indented',
  '\ud800 lone',
  'a\u0000b',
  'x\u200by',
  'caf&eacute;',
  'FranÃ§ois',
];
const JUNK = BUILTIN_RULES.flatMap(({ examples }) => examples.hits);
const ENDS = ['\n', '\r\n', '\r'];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 5, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHER) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.constantFrom('', '', ' \t') },
);

const documents = fc
  .record({
    bom: fc.boolean(),
    lines: fc.array(fc.tuple(line, fc.nat(9)), { maxLength: 60 }),
    end: fc.constantFrom(...ENDS),
    final: fc.boolean(),
  })
  .map(({ bom, lines, end, final }) => {
    // One line in ten ends differently from the rest.
    const text = lines
      .map(([content, odd]) => content + (odd === 0 ? ENDS[content.length % 3]! : end))
      .join('');
    return (bom ? '\ufeff' : '') + (final ? text : text.replace(/[\r\n]+$/u, ''));
  });

const policies = [
  compilePolicy({}),
  compilePolicy({
    patterns: { one: 'Chapter One', two: '/^Nobody/', three: '/^[A-Z]/' },
    keep: ['Menu', '/©/'],
    customRules: [
      { id: 'own-section', kind: 'section', start: '/^Chapter/', until: '/^She/' },
      { id: 'own-run', kind: 'run', min: 3 },
      { id: 'own-inline', kind: 'inline', pattern: '/[aeiou]{2}/', replace: '-' },
    ],
    blankLines: 'one',
  }),
];

describe('promises', function () {
  this.timeout(60_000);
  policies.forEach((policy, i) => {
    it(`hold for generated documents, policy ${i + 1}`, () => {
      fc.assert(
        fc.property(documents, (text) => checkPromises(text, policy)),
        { numRuns: 300, seed: 20261123 + i },
      );
    });
  });

  const corpus = path.resolve('test/corpus/text');
  for (const page of readdirSync(corpus)) {
    it(`hold for the page ${page}`, () => {
      const text = readFileSync(path.join(corpus, page, 'source.txt'), 'utf8');
      for (const policy of policies) {
        for (const end of ENDS) checkPromises(text.replaceAll('\n', end), policy);
      }
    });
  }
});
