/** Settings as people write them, and as they get them wrong. */
import fc from 'fast-check';
import { CATEGORY_IDS } from '../../src/model/category';
import type { RawPolicy } from '../../src/service/engineService';
import { BUILTIN_RULES } from '../../src/rules/builtin/index';
import { lineText } from './documents';

const IDS = [
  ...BUILTIN_RULES.map(({ id }) => id),
  ...CATEGORY_IDS.map((category) => `category:${category}`),
  'nothing',
];

/** Regular expressions that end on any text: no quantifier stands in another, and gaps are bounded. */
const atom = fc.constantFrom(
  'a',
  'S',
  'share',
  '\\d+',
  '\\w',
  '[^\\n]',
  '.',
  '\\b',
  '\\p{L}',
  'ſ',
  'İ',
  'ß',
  'Σ',
  '😀',
  '(?:a|b|cd)',
  '(?=S)',
  '(?<!x)e',
  '[a-z]{2,4}',
  'x?',
  '.{0,20}',
  '\\u0130',
  '(t)\\1',
);
const expression = fc
  .tuple(
    fc.boolean(),
    fc.array(atom, { minLength: 1, maxLength: 6 }),
    fc.boolean(),
    fc.subarray(['i', 'm', 's', 'u']),
  )
  .map(
    ([start, atoms, end, flags]) =>
      `/${start ? '^' : ''}${atoms.join('')}${end ? '$' : ''}/${flags.join('')}`,
  );
const pattern = fc.oneof(
  { weight: 4, arbitrary: expression },
  { weight: 3, arbitrary: lineText },
  { weight: 1, arbitrary: fc.constantFrom('/(/', '/[/u', '/a/gy', '', '/', '//', '/\\p{Nope}/u') },
);

const customRule = fc.oneof(
  fc.record({ id: name(), kind: fc.constant('phrase'), phrases: fc.array(lineText, { maxLength: 3 }) }),
  fc.record({ id: name(), kind: fc.constant('line'), pattern }),
  fc.record({ id: name(), kind: fc.constant('inline'), pattern, replace: fc.constantFrom('', '-') }),
  fc.record({ id: name(), kind: fc.constant('section'), start: pattern, until: pattern }),
  fc.record({ id: name(), kind: fc.constant('run'), min: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ id: name(), kind: fc.constant('cards'), min: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    id: name(),
    kind: fc.constant('selector'),
    selector: fc.constantFrom('.share-bar', 'li > a', 'div:has(p)', 'p:nth-child(2)', '[', ''),
  }),
  fc.anything(),
);

function name(): fc.Arbitrary<string> {
  return fc.constantFrom('own-a', 'own-b', 'own-c', 'Not Valid', '');
}

const valid = fc.record(
  {
    rules: fc.dictionary(
      fc.constantFrom(...IDS),
      fc.constantFrom('off', 'suspect', 'likely', 'safe', 'maybe'),
      {
        maxKeys: 5,
      },
    ),
    patterns: fc.dictionary(fc.constantFrom('one', 'two', 'three', ''), pattern, { maxKeys: 4 }),
    keep: fc.array(pattern, { maxLength: 4 }),
    customRules: fc.array(customRule, { maxLength: 4 }),
    blankLines: fc.constantFrom('fold', 'one', 'keep'),
    model: fc.boolean(),
    keepMetadata: fc.boolean(),
    skipTemplates: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Mostly settings that mean something; one in ten is of any type. */
export const policy: fc.Arbitrary<RawPolicy> = fc.oneof(
  { weight: 9, arbitrary: valid },
  {
    weight: 1,
    arbitrary: fc.record(
      { rules: fc.anything(), patterns: fc.anything(), keep: fc.anything(), customRules: fc.anything() },
      { requiredKeys: [] },
    ),
  },
);
