import type { LineRule, PhraseRule } from '../model/rule';
import type { Segment } from '../model/segment';
import type { Active, ActiveInline, ActiveSection, RuleSet } from '../rules/compile';

/** What the rules say of one line by itself, before anything around it counts. */
export interface LineMatch {
  readonly hits: readonly Active<PhraseRule | LineRule>[];
  /** Sections that this line would start. */
  readonly headings: readonly ActiveSection[];
  /** Places in the rule set of the inline rules whose pattern is in this line. */
  readonly inline: readonly number[];
}

/**
 * Longest line, in UTF-16 code units, on which regular expressions are tried. A backtracking expression on a longer one
 * may not end (measured: `.*cookie.*accept.*policy` on 49,000 characters, over 9 minutes).
 */
export const LONGEST_LINE = 20_000;

/** A line of dialogue, which its core has lost the marks of: "— Log in." */
const SPOKEN = /^[—–]\s?\p{L}[^]*[.!?…]$/u;

const NONE: readonly never[] = [];
const NO_MATCH: LineMatch = { hits: NONE, headings: NONE, inline: NONE };

/** Matches every segment against the phrases, patterns and section headings of the rule set. */
export function matchLines(segments: readonly Segment[], rules: RuleSet): LineMatch[] {
  return segments.map((segment) => matchLine(segment, rules));
}

/** What the rules say of one line. Depends on the line and the rules only. */
export function matchLine(segment: Segment, rules: RuleSet): LineMatch {
  if (rules.isKept(segment)) return NO_MATCH;
  const phrases = rules.phrases.get(segment.core) ?? NONE;
  const headings = rules.headings.get(segment.core) ?? NONE;
  const isSpoken = phrases.length + headings.length > 0 && SPOKEN.test(segment.text);
  const match = { hits: isSpoken ? [] : [...phrases], headings: isSpoken ? [] : [...headings], inline: [] };
  addPatterns(segment, rules, match);
  return match.hits.length + match.headings.length + match.inline.length === 0 ? NO_MATCH : match;
}

interface Found {
  readonly hits: Active<PhraseRule | LineRule>[];
  readonly headings: ActiveSection[];
  readonly inline: number[];
}

/** Tries the patterns that may match the line, in the order of the rules. */
function addPatterns(segment: Segment, rules: RuleSet, { hits, headings, inline }: Found): void {
  const { words } = segment.facts;
  const isLong = segment.raw.length > LONGEST_LINE;
  const firstHeading = rules.lines.length;
  const firstInline = firstHeading + rules.headingPatterns.length;
  for (const number of rules.mayMatch(segment)) {
    if (number >= firstInline) {
      const active = rules.inline[number - firstInline];
      if (active && isInLine(segment, active, isLong)) inline.push(number - firstInline);
    } else if (isLong) continue;
    else if (number < firstHeading) {
      const active = rules.lines[number];
      if (active && words <= active.maxWords && active.rule.pattern.test(segment[active.rule.on])) {
        hits.push(active);
      }
    } else {
      const heading = rules.headingPatterns[number - firstHeading];
      if (heading && words <= mostWords(heading.section) && heading.pattern.test(segment[heading.on])) {
        headings.push(heading.section);
      }
    }
  }
}

/** Headings over lists are short: at most 9 words in the catalogue (section 5.2). A person's own may be longer. */
const LONGEST_HEADING = 14;

function mostWords({ rule }: ActiveSection): number {
  return rule.guards?.maxWords ?? LONGEST_HEADING;
}

function isInLine(segment: Segment, { rule, probe }: ActiveInline, isLong: boolean): boolean {
  // A person's expression may backtrack without end on a long line; the built-in ones are linear.
  if (isLong && rule.category === 'custom') return false;
  if (segment.facts.words > (rule.guards?.maxWords ?? Infinity)) return false;
  return (segment.pieces ?? [segment]).some(({ raw }) => probe.test(raw));
}
