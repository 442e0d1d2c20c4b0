import type { Removal } from './finding';
import type { MarkdownDocument } from './markdown';
import type { HtmlPage } from './page';
import type { Segment } from './segment';

/** A document as its reader gives it: what a person reads, and what of the source goes with each piece of that. */
export interface Reading {
  /** In the order of the source. */
  readonly segments: readonly Segment[];
  /**
   * What to take out of the source so that the segments `from` to `to`, inclusive, go and no other does. Sorted,
   * disjoint; empty where they cannot be cut out.
   */
  readonly removalsOf: (from: number, to: number) => readonly Removal[];
  /** The zero-based line of a place in the source. */
  readonly lineAt: (offset: number) => number;
  /** The elements, where the document is HTML. */
  readonly page?: HtmlPage;
  /** The blocks, where the document is Markdown. */
  readonly markdown?: MarkdownDocument;
}
