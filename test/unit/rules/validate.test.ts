import assert from 'node:assert/strict';
import { compilePolicy, scan } from '../../../src/engine';
import { validatePolicy } from '../../../src/rules/validate';

const known = new Set(['skip-link', 'cookie-button']);
const problemsOf = (policy: Record<string, unknown>): string[] =>
  validatePolicy(policy, known).problems.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a policy', () => {
  const cases: readonly [name: string, policy: Record<string, unknown>, problem: RegExp][] = [
    ['unknown key', { rule: {} }, /^rule: Unknown key "rule". Did you mean "rules"\?$/],
    ['rules of the wrong type', { rules: 'off' }, /^rules: "off" is not an object/],
    [
      'unknown rule',
      { rules: { 'skip-links': 'off' } },
      /^rules.skip-links: There is no rule or category "skip-links". Did you mean "skip-link"\?$/,
    ],
    ['unknown category', { rules: { 'category:comment': 'off' } }, /Did you mean "category:comments"\?$/],
    ['unknown state', { rules: { 'skip-link': 'on' } }, /^rules.skip-link: "on" is not a state/],
    ['state of the wrong type', { rules: { 'skip-link': 3 } }, /3 is not a state/],
    [
      'broken RegExp',
      { patterns: { a: '/(/' } },
      /^patterns.a: Not a valid regular expression: Unterminated group/,
    ],
    ['RegExp with a flag that means nothing', { patterns: { a: '/x/g' } }, /The flag "g" has no meaning/],
    ['RegExp that matches everything', { patterns: { a: '/x*/' } }, /matches nothing at all/],
    ['pattern of the wrong type', { patterns: { a: 1 } }, /^patterns.a: 1 is not a text/],
    ['pattern without text', { patterns: { a: '***' } }, /Nothing is left/],
    ['keep of the wrong type', { keep: {} }, /^keep: \{\} is not a list/],
    ['wrong entry of keep', { keep: ['ok', '/[/'] }, /^keep.1: Not a valid regular expression/],
    ['custom rule of the wrong type', { customRules: ['x'] }, /^customRules.0: "x" is not a rule/],
    ['custom rule without a kind', { customRules: [{ id: 'a' }] }, /^customRules.0: The rule has no "kind"/],
    [
      'unknown kind',
      { customRules: [{ id: 'a', kind: 'phrases' }] },
      /^customRules.0.kind: .*Did you mean "phrase"/,
    ],
    [
      'missing field',
      { customRules: [{ id: 'a', kind: 'section' }] },
      /^customRules.0: A section rule needs "start"/,
    ],
    [
      'unknown field',
      { customRules: [{ id: 'a', kind: 'line', pattern: 'x', confidense: 'safe' }] },
      /Did you mean "confidence"\?/,
    ],
    [
      'wrong number',
      { customRules: [{ id: 'a', kind: 'run', min: 0.5 }] },
      /^customRules.0.min: 0.5 is not a whole number/,
    ],
    [
      'taken id',
      { customRules: [{ id: 'skip-link', kind: 'line', pattern: 'x' }] },
      /There is a rule "skip-link" already/,
    ],
    [
      'RegExp in phrases',
      { customRules: [{ id: 'a', kind: 'phrase', phrases: ['/x/'] }] },
      /use a rule of kind "line"/,
    ],
    ['a switch', { model: 'off' }, /^model: "off" is not true or false/],
    ['another switch', { keepMetadata: 0 }, /^keepMetadata: 0 is not true or false/],
    ['blank lines', { blankLines: 'none' }, /^blankLines: "none" is not one of/],
  ];
  for (const [name, policy, problem] of cases) {
    it(`tells what is wrong: ${name}`, () => {
      const problems = problemsOf(policy);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, problem);
    });
  }

  it('without mistakes has no problems', () => {
    assert.deepEqual(
      problemsOf({
        rules: { 'skip-link': 'off', 'category:comments': 'suspect', 'pattern:Footer': 'likely', own: 'off' },
        patterns: { Footer: 'All About Us', Teaser: '/^Video .+/i' },
        keep: ["Editor's note", '/^Exhibit \\d+/'],
        customRules: [
          {
            id: 'own',
            kind: 'section',
            start: 'Featured',
            until: '/^End/',
            confidence: 'likely',
            why: 'Mine.',
          },
          { id: 'cards', kind: 'cards', min: 4 },
          { id: 'twice', kind: 'duplicate', scope: 'anywhere', minWords: 3, notIn: ['verse'] },
          { id: 'inline', kind: 'inline', pattern: '/ More$/', replace: '' },
          { id: 'phrase', kind: 'phrase', phrases: ['One', 'Two'], context: 'tail' },
        ],
        blankLines: 'keep',
        model: false,
        keepMetadata: false,
      }),
      [],
    );
  });

  it('goes on with what is right beside what is wrong', () => {
    const policy = compilePolicy({
      patterns: { bad: '/(/', good: 'Our footer line' },
      rules: 'nonsense',
      keep: 7,
    });
    assert.equal(policy.problems.length, 3);
    const { findings } = scan({ text: 'Text.\n\nOur footer line\n', format: 'text' }, policy);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['pattern:good'],
    );
  });
});
