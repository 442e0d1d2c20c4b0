import type { Segment } from '../../../src/model/segment';
import type { RuleSet } from '../../../src/rules/compile';

/** Tries every line with every pattern. The number of hits. */
export function naive(segments: readonly Segment[], rules: RuleSet): number {
  let hits = 0;
  for (const segment of segments) {
    hits += (rules.phrases.get(segment.core)?.length ?? 0) + (rules.headings.get(segment.core)?.length ?? 0);
    for (const { rule } of rules.lines) if (rule.pattern.test(segment[rule.on])) hits++;
    for (const { pattern, on } of rules.headingPatterns) if (pattern.test(segment[on])) hits++;
    for (const { probe } of rules.inline) if (probe.test(segment.raw)) hits++;
  }
  return hits;
}
