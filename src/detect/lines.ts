import type { LineRule, PhraseRule } from '../model/rule';
import type { Segment } from '../model/segment';
import type { Active, ActiveSection, RuleSet } from '../rules/compile';

/** What the rules say of one line by itself, before anything around it counts. */
export interface LineMatch {
  readonly hits: readonly Active<PhraseRule | LineRule>[];
  /** Sections that this line would start. */
  readonly headings: readonly ActiveSection[];
}

/**
 * Longest line, in UTF-16 code units, on which regular expressions are tried. A backtracking expression on a longer one
 * may not end (measured: `.*cookie.*accept.*policy` on 49,000 characters, over 9 minutes).
 */
export const LONGEST_LINE = 20_000;

/** A line of dialogue, which its core has lost the marks of: "— Log in." */
const SPOKEN = /^[—–]\s?\p{L}[^]*[.!?…]$/u;

const NO_MATCH: LineMatch = { hits: [], headings: [] };

/** Matches every segment against the phrases, line patterns and section headings of the rule set. */
export function matchLines(segments: readonly Segment[], rules: RuleSet): LineMatch[] {
  return segments.map((segment) => matchLine(segment, rules));
}

function matchLine(segment: Segment, rules: RuleSet): LineMatch {
  if (rules.isKept(segment)) return NO_MATCH;
  const hits: Active<PhraseRule | LineRule>[] = [];
  const headings: ActiveSection[] = [];
  const { words } = segment.facts;
  if (!SPOKEN.test(segment.text)) {
    for (const active of rules.phrases.get(segment.core) ?? []) hits.push(active);
    headings.push(...(rules.headings.get(segment.core) ?? []));
  }
  if (segment.raw.length <= LONGEST_LINE) {
    for (const active of rules.lines) {
      if (words > active.maxWords) continue;
      const { rule } = active;
      if (rule.pattern.test(segment[rule.on])) hits.push(active);
    }
    for (const { section, test } of rules.headingPatterns) {
      if (words <= (section.rule.guards?.maxWords ?? LONGEST_HEADING) && test(segment)) {
        headings.push(section);
      }
    }
  }
  return hits.length + headings.length === 0 ? NO_MATCH : { hits, headings };
}

/** Headings over lists are short: at most 9 words in the catalogue (section 5.2). A person's own may be longer. */
const LONGEST_HEADING = 14;
