import type { Container, MarkdownDocument, MarkdownLine } from '../../model/markdown';
import { skipSpace } from '../../read/markdown/blocks';
import { columnsIn } from '../../read/markdown/lines';
import { ancestors, quoteDepth } from '../../read/markdown/structure';

/** Two lines that come to stand next to each other, and what holds both. */
export interface Seam {
  readonly above: MarkdownLine;
  readonly below: MarkdownLine;
  /** Innermost container that holds both. */
  readonly common: number;
  /** How many quotes hold both. */
  readonly quotes: number;
  /** What holds the one and not the other, directly in `common`; undefined where the line itself is there. */
  readonly sideAbove: Container | undefined;
  readonly sideBelow: Container | undefined;
  /** The item or footnote above that what stands far enough in belongs to. */
  readonly item: Container | undefined;
}

export function seamOf({ containers }: MarkdownDocument, above: MarkdownLine, below: MarkdownLine): Seam {
  const pathAbove = ancestors(containers, above.container);
  const pathBelow = ancestors(containers, below.container);
  const holdsBelow = new Set(pathBelow);
  const depth = pathAbove.findIndex((container) => holdsBelow.has(container));
  const common = pathAbove[depth] ?? 0;
  const sideAbove = containers[pathAbove[depth - 1] ?? -1];
  const sideBelow = containers[pathBelow[pathBelow.indexOf(common) - 1] ?? -1];
  const item = sideAbove?.kind === 'list' ? containers[pathAbove[depth - 2] ?? -1] : sideAbove;
  return { above, below, common, quotes: quoteDepth(containers, common), sideAbove, sideBelow, item };
}

/** Where the content of a line begins within so many quotes: a list mark, or deeper quotes, are part of it. */
export function contentIn(source: string, line: MarkdownLine, quotes: number): number {
  return skipSpace(source, line.quotes[quotes - 1] ?? line.start, line.end);
}

/** Whether the line below would become part of the block above, however many blank lines stand between. */
export function wouldMerge(document: MarkdownDocument, seam: Seam): boolean {
  const { above, below, quotes, sideAbove, sideBelow, item } = seam;
  const { source, leaves } = document;
  if (sideAbove?.kind === 'list' && sideBelow?.kind === 'list' && sideAbove.marker === sideBelow.marker) {
    return true;
  }
  if (item && item.kind !== 'quote' && sideAbove !== sideBelow) {
    const column = columnsIn(source, below.start, contentIn(source, below, quotes));
    if (column >= item.column) return true;
  }
  const isCode = ({ leaf }: MarkdownLine): boolean => leaves[leaf]?.kind === 'code';
  return isCode(above) && isCode(below) && !sideAbove && !sideBelow;
}

/** Whether a blank line has to stand between the two. */
export function needsBlank({ leaves, containers }: MarkdownDocument, seam: Seam): boolean {
  const { above, below, sideAbove, sideBelow, common } = seam;
  if (sideAbove?.kind === 'quote' && sideBelow?.kind === 'quote') return true;
  if (above.leaf < 0 || leaves[above.leaf]?.isClosed) return false;
  const isDefinition = ({ leaf }: MarkdownLine): boolean => leaves[leaf]?.kind === 'definition';
  if (isDefinition(above) && isDefinition(below)) return false;
  // The next item of the list that the line above is in.
  return !(containers[common]?.kind === 'list' && below.hasMarker);
}
