/** A Markdown document as blocks and lines: what removing parts of it needs to know. */
import type { Segment } from './segment';
import type { Range } from './text';

/** What holds other blocks. */
export interface Container {
  readonly kind: 'document' | 'quote' | 'list' | 'item' | 'footnote';
  /** Place of the container that holds this one; -1 for the document. */
  readonly parent: number;
  /** First and last line, inclusive. */
  firstLine: number;
  lastLine: number;
  /** Of a list its bullet, or what stands after its numbers; of a footnote its label. */
  marker: string;
  /** Of an item or footnote: the column that its content begins in. */
  column: number;
}

export type LeafKind =
  | 'paragraph'
  | 'heading'
  | 'table'
  /** `***`. */
  | 'rule'
  /** An indented code block. */
  | 'code'
  /** Fenced code, HTML, comments, math, front matter: never touched. */
  | 'fixed'
  /** `[label]: target`. */
  | 'definition';

/** A block that holds text. */
export interface Leaf extends Range {
  readonly kind: LeafKind;
  readonly container: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Ends by itself, so that any block may follow directly: headings, rules, fences. */
  readonly isClosed: boolean;
  /** Of a heading: 1 to 6; else 0. */
  readonly level: number;
  /** Of a definition: its label, normalised. */
  readonly label: string;
}

/** A line of the source: where it begins, where its text ends, and where the next one begins. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

export interface MarkdownLine extends SourceLine {
  /** Place of its leaf; -1 for a blank line and a bare list marker. */
  leaf: number;
  /** Place of its segment; -1 where it has none. */
  segment: number;
  /** Innermost container of what stands on it. */
  container: number;
  /** Where its content begins, after quote and list marks. */
  content: number;
  /** Ends of its `>` marks. Lines without any share one array. */
  quotes: number[];
  /** Whether a list item or footnote begins on it. */
  hasMarker: boolean;
  /** Whether it has no text but a picture that stands for itself. */
  hasPicture: boolean;
}

/**
 * A link around whole blocks as converters write it: `[` on a line, its blocks, `](target)`. Markdown has no such link,
 * so these are plain characters, which make sense only together.
 */
export interface TornLink {
  /** Lines of its brackets; other text may stand there too. */
  readonly open: number;
  readonly close: number;
}

/** A link or image that takes its target from a definition; or a mark of a footnote. */
export interface Reference extends Range {
  readonly label: string;
}

export interface MarkdownDocument {
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly lines: readonly MarkdownLine[];
  readonly leaves: readonly Leaf[];
  readonly containers: readonly Container[];
  /** In the order of the source; of labels that are defined. Footnote labels begin with `^`. */
  readonly references: readonly Reference[];
  /** By each of their lines. */
  readonly tornLinks: ReadonlyMap<number, readonly TornLink[]>;
}
