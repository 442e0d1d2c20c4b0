/** Patterns and texts for property tests of the matching, made so that they meet. */
import fc from 'fast-check';

/** Letters that case, composition, width and script make difficult, and what stands between words. */
const LETTERS = [
  ...Array.from('abkstiIKSßſẞKıİσςΣﬅﬆﬁåÅÅéE\u0301µϴθДд你好かｶ가각ا٣7０ 0'),
  '\ud83d\ude00',
  '\ud801\udc00',
  '\ud801\udc28',
  '\ud83d',
  '\udc00',
  '\u00a0',
  '\t',
  '.',
  '’',
  '&',
  '►',
  '\u200d',
  '\u00ad',
  '\ufeff',
];
const WORDS = [
  'share',
  'Strasse',
  'STRAẞE',
  'İstanbul',
  'Kelvin',
  'ὈΔΥΣΣΕΎΣ',
  'more',
  'read more',
  'ﬁn',
  '&amp;',
];

const letter = fc.constantFrom(...LETTERS);
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: letter, minLength: 1, maxLength: 4 }));

/** Lines with every kind of line end, now and then a very long one. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.array(word, { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
      fc.constantFrom(...Array<number>(30).fill(1), 2000),
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.map(([words, end, times]) => words.join(' ').repeat(times) + end).join(''));

const SYNTAX = /[\\^$.*+?()[\]{}|/-]/gu;
const quoted = (s: string): string => s.replace(SYNTAX, '\\$&');

const atom: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: word.map(quoted) },
  {
    weight: 1,
    arbitrary: fc.array(letter, { minLength: 1, maxLength: 3 }).map((all) => `[${quoted(all.join(''))}]`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('.', '\\d', '\\s', '\\w', 'i*', 'ß+', '[a-k]', '[^a]', '\\S', '[\\d.]'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\\b', '(?=a)', '(?!b)', '(?<=s)', '(?<!t)', '^', '$') },
);

const { source } = fc.letrec<{ source: string; part: string; sequence: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2 },
    atom,
    fc.tuple(tie('source'), fc.constantFrom('(?:', '(', '(?=')).map(([inner, open]) => `${open}${inner})`),
    fc
      .tuple(tie('source'), fc.constantFrom('?', '?', '{2}', '{1,3}', '{0,2}'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  source: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
}));

/** Patterns that a person may write, with and without case, Unicode and lines. All of them compile. */
export const pattern: fc.Arbitrary<RegExp> = fc
  .tuple(
    source,
    fc.constantFrom('', 'i', 'u', 'iu', 'im', 's', 'iv'),
    fc.constantFrom('', '^'),
    fc.constantFrom('', '$'),
  )
  .map(([body, flags, start, end]) => `${start}${start || end ? `(?:${body})` : body}${end}\u0000${flags}`)
  .filter((written) => compiled(written) !== undefined)
  .map((written) => compiled(written) ?? /x/u);

function compiled(written: string): RegExp | undefined {
  const [body = '', flags] = written.split('\u0000');
  try {
    return new RegExp(body, flags);
  } catch {
    return undefined;
  }
}
