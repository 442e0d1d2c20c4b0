import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Segment } from '../../../../src/model/segment';
import { readText } from '../../../../src/read/text';
import { BUILTIN_RULES } from '../../../../src/rules/builtin/index';
import clues from '../../../../src/rules/builtin/clues.json';
import { cluesOf } from '../../../../src/rules/prefilter/clues';
import { prefilterOf, type PatternOn } from '../../../../src/rules/prefilter/prefilter';
import { keyOf, patternsOf } from '../../../../src/rules/prefilter/shippedClues';
import { text as anyText, pattern as anyPattern } from './generated';

/** What a loop over all patterns finds. */
function naive(patterns: readonly PatternOn[], line: Segment): number[] {
  return patterns.flatMap(({ pattern, on }, number) => (matches(pattern, on, line) ? [number] : []));
}

function matches(pattern: RegExp, on: PatternOn['on'], line: Segment): boolean {
  pattern.lastIndex = 0;
  return on === 'pieces'
    ? (line.pieces ?? [line]).some(({ raw }) =>
        new RegExp(pattern.source, pattern.flags.replace('g', '')).test(raw),
      )
    : pattern.test(line[on]);
}

/** What the prefilter lets through and the patterns confirm. */
function filtered(patterns: readonly PatternOn[], lines: readonly Segment[]): number[][] {
  const mayMatch = prefilterOf(patterns);
  return lines.map((line) =>
    mayMatch(line).filter((number) => {
      const known = patterns[number];
      return known !== undefined && matches(known.pattern, known.on, line);
    }),
  );
}

const anyView = fc.constantFrom<PatternOn['on']>('core', 'text', 'raw', 'pieces');
const anyPatterns = fc.array(fc.record({ pattern: anyPattern, on: anyView }), {
  minLength: 1,
  maxLength: 12,
});

describe('prefilter', () => {
  it('finds what a loop over all patterns finds', () => {
    fc.assert(
      fc.property(anyPatterns, anyText, (patterns, source) => {
        const lines = readText(source);
        const expected = lines.map((line) => naive(patterns, line));
        assert.deepEqual(filtered(patterns, lines), expected);
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it('finds what a loop over the built-in patterns finds in their own examples', () => {
    const patterns: PatternOn[] = BUILTIN_RULES.flatMap((rule): PatternOn[] => {
      if (rule.kind === 'line') return [{ pattern: rule.pattern, on: rule.on }];
      return rule.kind === 'inline' ? [{ pattern: rule.pattern, on: 'pieces' }] : [];
    });
    const mayMatch = prefilterOf(patterns);
    for (const { examples } of BUILTIN_RULES) {
      for (const line of readText([...examples.hits, ...examples.misses].join('\n'))) {
        const passed = new Set(mayMatch(line));
        const missed = naive(patterns, line).filter((number) => !passed.has(number));
        assert.deepEqual(missed, [], line.text);
      }
    }
  });

  it('walks each piece of a line by itself', () => {
    const [line] = readText('share this');
    assert.ok(line);
    const pieces = [
      { start: 0, raw: 'Sha' },
      { start: 9, raw: 're [edit]' },
    ];
    const patterns: PatternOn[] = [/\[edit\]/u, /^re/u, /share/iu].map((pattern) => ({
      pattern,
      on: 'pieces',
    }));
    assert.deepEqual(filtered(patterns, [{ ...line, raw: 'Share [edit]', pieces }]), [[0, 1]]);
  });

  it('passes few lines that no pattern matches', () => {
    const passed = prefilterOf(patternsOf(BUILTIN_RULES).map((pattern) => ({ pattern, on: 'core' })));
    const prose = readText('It was the best of times, it was the worst of times, it was the age of wisdom.');
    assert.ok(prose.every((line) => passed(line).length <= 3));
  });

  it('tells clues of every built-in pattern, and they ship', () => {
    for (const pattern of patternsOf(BUILTIN_RULES)) assert.ok(keyOf(pattern) in clues, pattern.source);
  });

  it('has no clue for what may match any line', () => {
    for (const pattern of [/./u, /^.{3,}$/u, /a?/u, /^(?:a|.b)?$/u, /[^a]/u, /\bx?/u, /(.)\1/u]) {
      assert.equal(cluesOf(pattern), undefined, pattern.source);
    }
  });

  it('takes a pattern that would have endless clues apart in bounded time', () => {
    const optional = Array.from({ length: 200 }, (_, i) => `(?:a${i}|b${i})?`).join('');
    assert.ok(cluesOf(new RegExp(`^${optional}end of it$`, 'u')));
  });
});
