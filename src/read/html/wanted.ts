/** What is wanted gone, by segments or by ranges of the source. */
import { countFirst } from '../bisect';
import type { HtmlPage } from '../../model/page';
import type { Range } from '../../model/text';
import type { Wanted } from './gone';

const NONE = { isNamed: () => false, holdsNamed: () => false };

/** The segments `from` to `to`, inclusive. */
export function wantedSegments({ leaves }: HtmlPage, from: number, to: number): Wanted {
  const first = firstLeafOf(leaves, from);
  const last = firstLeafOf(leaves, to + 1);
  return { ...NONE, leavesIn: (a, b) => Math.max(0, Math.min(b, last) - Math.max(a, first)) };
}

function firstLeafOf(leaves: HtmlPage['leaves'], segment: number): number {
  return countFirst(leaves, (leaf) => leaf.segment < segment);
}

/** The leaves that `isWanted` says. */
export function wantedLeaves(
  { leaves }: HtmlPage,
  isWanted: (leaf: HtmlPage['leaves'][number]) => boolean,
): Wanted {
  const before = new Int32Array(leaves.length + 1);
  for (const leaf of leaves) before[leaf.index + 1] = (before[leaf.index] as number) + Number(isWanted(leaf));
  return { ...NONE, leavesIn: (a, b) => (before[b] as number) - (before[a] as number) };
}

/** Everything in some ranges, which are sorted and disjoint. */
export function wantedRanges(page: HtmlPage, ranges: readonly Range[]): Wanted {
  /** The last range that begins at or before an offset. */
  const at = (offset: number): Range | undefined =>
    ranges[countFirst(ranges, ({ start }) => start <= offset) - 1];
  const isNamed = ({ start, end }: Range): boolean => start >= 0 && end <= (at(start)?.end ?? -1);
  return {
    ...wantedLeaves(page, isNamed),
    isNamed,
    holdsNamed: ({ start, end }) => (at(end - 1)?.end ?? -1) > start,
  };
}
