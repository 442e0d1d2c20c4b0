/** An HTML document as a flat list, so that nothing has to walk a tree by recursion. */
import type { Range } from './text';

/**
 * A node, in document order. Its subtree are the nodes from `index` to `last`. Offsets are those of the source, and -1
 * where the parser invented the node (`<tbody>`, `<html>` ...).
 */
export interface PageNode extends Range {
  readonly index: number;
  /** -1 for the root. */
  readonly parent: number;
  /** Last node of the subtree, inclusive. */
  readonly last: number;
  /** `other`: comments and doctypes. */
  readonly kind: 'element' | 'text' | 'other';
  /** In lower case; empty for what is no element. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of a text: what it says, character references decoded. */
  readonly text: string;
  /** Where the start tag ends. */
  readonly openEnd: number;
  /** Where the end tag begins; -1 where there is none. */
  readonly closeStart: number;
  /**
   * Whether its range holds its subtree and nothing else, so that it can be cut out. Misnested tags and text that the
   * parser moved out of a table make elements that are not.
   */
  readonly isWhole: boolean;
}

/** A stretch of text of one segment: a text node, or a line of one that is preformatted. */
export interface PageLeaf extends Range {
  readonly index: number;
  readonly node: number;
  readonly segment: number;
  /** Characters that a reader sees. */
  readonly length: number;
  readonly isLink: boolean;
}

/** How a segment is set apart from its neighbours by line breaks alone: the `<br>` before and after it. */
export interface SegmentBreaks {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A page and what is looked up in it. Counts "before" a node have one more entry, for the end of the page. */
export interface HtmlPage {
  readonly source: string;
  readonly nodes: readonly PageNode[];
  /** In document order, so that those of a subtree and those of a segment stand together. */
  readonly leaves: readonly PageLeaf[];
  /** For each node the number of leaves before it. */
  readonly leavesBefore: Int32Array;
  /** For each leaf the characters in links before it. */
  readonly linkedBefore: Int32Array;
  /** For each node the number of pictures and players before it that a person came for. */
  readonly mediaBefore: Int32Array;
  /** By segment. */
  readonly breaks: readonly SegmentBreaks[];
  /** For each node the node directly before it in the same parent; -1 for the first. */
  readonly previous: Int32Array;
  /** By offset: the elements that end there because of the tag that follows, without an end tag of their own. */
  readonly impliedEnds: ReadonlyMap<number, readonly PageNode[]>;
  /** The node that made the parser begin the body, where no `<body>` was written; else -1. */
  readonly bodyStarter: number;
  /** For each node whether attributes hide it, its own or those of something around it. */
  readonly isHidden: Uint8Array;
}
