import type { CategoryId } from './category';
import type { Confidence, ProfileKind } from './rule';
import type { Edit, Range } from './text';

/** What a finding takes out of the source. */
export type Removal =
  /** Whole lines (or an element) from first to last character, without the line end after them. */
  | ({ readonly kind: 'block' } & Range)
  /** Part of a line. */
  | ({ readonly kind: 'inline' } & Edit);

/** One line of a finding and what was said of it; shown as related information. */
export interface FindingPart extends Range {
  /** Zero-based. */
  readonly line: number;
  readonly reason: string;
}

/** One piece of junk, however many lines it has. */
export interface Finding extends Range {
  /** Id of the rule that owns it. */
  readonly rule: string;
  readonly category: CategoryId;
  readonly confidence: Confidence;
  /** Zero-based. */
  readonly startLine: number;
  /** Zero-based, inclusive. */
  readonly endLine: number;
  /** The first is the headline that says what this is and where; the others say why. Never empty. */
  readonly reasons: readonly string[];
  /** Sorted, disjoint. */
  readonly removals: readonly Removal[];
  /** What removing this finding alone changes. Sorted, disjoint; blank lines around a block folded. */
  readonly edits: readonly Edit[];
  /** At most 50 of the lines a block consists of. Empty for a single line. */
  readonly parts: readonly FindingPart[];
}

/** What the engine took the document for, and why. */
export interface ProfileSummary {
  readonly kind: ProfileKind;
  /** Readable; never empty. */
  readonly reasons: readonly string[];
  /** Rules that are off here because of the profile. */
  readonly rulesOff: readonly string[];
}

/** Something a person should know about a scan besides its findings. */
export type Note =
  /** Safe findings would have taken too much prose; all were lowered to `likely`. */
  | { readonly kind: 'loss-budget'; readonly message: string }
  /** Lines that were too long for the rules named. */
  | { readonly kind: 'long-lines'; readonly message: string; readonly count: number }
  /** The document cannot be read in its format. Nothing was scanned. */
  | { readonly kind: 'unreadable'; readonly message: string };

export interface ScanResult {
  /** Sorted by start; no two share a character. */
  readonly findings: readonly Finding[];
  readonly profile: ProfileSummary;
  readonly notes: readonly Note[];
}

export interface CleanResult {
  readonly text: string;
  /** What turns the source into `text`. Sorted, disjoint, in source offsets. */
  readonly edits: readonly Edit[];
  /** The findings that were removed, in source offsets. */
  readonly removed: readonly Finding[];
  /** What a scan of `text` still finds, in offsets of `text`. */
  readonly left: readonly Finding[];
  readonly notes: readonly Note[];
}
