import type { InlineRule } from '../model/rule';
import type { Segment } from '../model/segment';
import type { Edit } from '../model/text';
import type { ActiveInline, RuleSet } from '../rules/compile';
import { counted, quoted, type InlineCandidate } from './candidate';
import { isOffIn } from './context';
import { LONGEST_LINE } from './lines';
import type { Outline } from './outline';
import { repaired } from './repair';

/** Everything that inline rules would replace: one candidate for each rule and line. */
export function inlineCandidates(outline: Outline, rules: RuleSet): InlineCandidate[] {
  return rules.inline.flatMap((active) => {
    const { rule } = active;
    if (isOffIn(rule, outline.profile)) return [];
    const candidates = outline.segments.flatMap((segment) => inlineAt(segment, active, rules));
    const hits = candidates.reduce((sum, { edits }) => sum + edits.length, 0);
    return hits >= (rule.guards?.minHits ?? 1) ? candidates : [];
  });
}

function inlineAt(segment: Segment, { rule, set, probe }: ActiveInline, rules: RuleSet): InlineCandidate[] {
  if (!probe.test(segment.raw)) return [];
  // A person's expression may backtrack without end on a long line; the built-in ones are linear.
  if (rule.category === 'custom' && segment.raw.length > LONGEST_LINE) return [];
  if (segment.facts.words > (rule.guards?.maxWords ?? Infinity) || rules.isKept(segment)) return [];
  const edits = editsIn(segment, rule);
  const [first] = edits;
  if (!first) return [];
  return [
    {
      rule,
      confidence: set ?? rule.confidence,
      from: segment.index,
      to: segment.index,
      subject: `${rule.title}: ${describe(segment, edits)}`,
      reasons: [],
      edits,
    },
  ];
}

function editsIn(segment: Segment, rule: InlineRule): Edit[] {
  const edits: Edit[] = [];
  for (const match of segment.raw.matchAll(rule.pattern)) {
    const [found] = match;
    // The mark at the very start of a document says how it is encoded; it is not part of the text.
    if (found === '' || (segment.start + match.index === 0 && found.startsWith('\ufeff'))) continue;
    const text = repaired(match, rule.repair);
    if (text === undefined || text === found) continue;
    const start = segment.start + match.index;
    edits.push({ start, end: start + found.length, text });
  }
  return edits;
}

function describe(segment: Segment, edits: readonly Edit[]): string {
  const [first] = edits;
  if (!first || edits.length > 1) return counted(edits.length, 'place');
  const found = visible(segment.raw.slice(first.start - segment.start, first.end - segment.start));
  return first.text === '' ? quoted(found) : `${quoted(found)} stands for ${quoted(visible(first.text))}`;
}

/** Characters that cannot be seen, as their code points. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Co}]/gu, (c) =>
    c === ' ' ? c : `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
