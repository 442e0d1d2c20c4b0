import type { Confidence, Rule } from '../model/rule';
import type { Edit } from '../model/text';

/** What a detector proposes, before overlaps are resolved. */
export interface Candidate {
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** Segment indexes, inclusive. */
  readonly from: number;
  readonly to: number;
  /** What this is, without its place: "Video carousel: 9 cards of the same shape under 'Featured Videos'". */
  readonly subject: string;
  /** Why, beyond the rule's own sentence. */
  readonly reasons: readonly string[];
}

/** A whole-line candidate that stands by itself. */
export type LineCandidate = Candidate;

/** A candidate that takes only parts of one line. */
export interface InlineCandidate extends Candidate {
  readonly edits: readonly Edit[];
}

/** A count and its noun: `1 line`, `3 lines`. */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** The text of a line, cut to what a message bears. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  return `'${characters.length > 60 ? `${characters.slice(0, 57).join('')}...` : text}'`;
}
