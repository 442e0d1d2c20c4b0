/** A page by its elements: which segments each holds, and which element holds the article. */
import type { HtmlPage } from '../../model/page';
import { prefixSums } from '../lineModel/columns';
import type { Outline } from '../outline';

/** Sums over the segments of an element. */
export interface PageShape {
  /** First segment of each node, and the one after its last; equal where it has none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** First leaf of each segment; one more at the end. */
  readonly leafOf: Int32Array;
  /** Running sums by segment. */
  readonly mass: Float64Array;
  readonly logit: Float64Array;
  readonly words: Float64Array;
  readonly proseWords: Float64Array;
  /** Running sum by leaf of the characters that a reader sees. */
  readonly characters: Float64Array;
  /** The smallest element with most of the article; the root where there is no article. */
  readonly container: number;
}

/** A paragraph weighs so many words at most: one long legal text is no article. */
const HEAVIEST = 60;
/** Share of the article that its container holds. */
const MOST = 0.75;
const SUREST = 5;

/** Log odds, so bounded that one line does not outweigh its whole block. */
export function logitOf(p: number): number {
  return Math.max(-SUREST, Math.min(SUREST, Math.log((p + 1e-4) / (1 - p + 1e-4))));
}

/** `junk` is the line model's probability for each segment. */
export function shapeOf({ segments, isProse }: Outline, page: HtmlPage, junk: Float32Array): PageShape {
  const { nodes, leaves, leavesBefore } = page;
  const mass = prefixSums(
    Float32Array.from(segments, ({ facts }, i) =>
      isProse[i] ? Math.min(HEAVIEST, facts.words) * (1 - (junk[i] ?? 0)) : 0,
    ),
  );
  const from = new Int32Array(nodes.length);
  const to = new Int32Array(nodes.length);
  for (const { index, last } of nodes) {
    const first = leavesBefore[index] as number;
    const end = leavesBefore[last + 1] as number;
    if (end === first) continue;
    from[index] = leaves[first]?.segment ?? 0;
    to[index] = (leaves[end - 1]?.segment ?? 0) + 1;
  }
  const leafOf = new Int32Array(segments.length + 1).fill(leaves.length);
  for (let i = leaves.length - 1; i >= 0; i--) leafOf[leaves[i]?.segment ?? 0] = i;
  return {
    from,
    to,
    leafOf,
    mass,
    logit: prefixSums(Float32Array.from(junk, logitOf)),
    words: prefixSums(Float32Array.from(segments, ({ facts }) => facts.words)),
    proseWords: prefixSums(Float32Array.from(segments, ({ facts }, i) => (isProse[i] ? facts.words : 0))),
    characters: prefixSums(Float32Array.from(leaves, ({ length }) => length)),
    container: containerOf(page, from, to, mass),
  };
}

function containerOf({ nodes }: HtmlPage, from: Int32Array, to: Int32Array, mass: Float64Array): number {
  const total = mass.at(-1) ?? 0;
  let container = 0;
  for (let i = 0; i < nodes.length && total > 0; i++) {
    const own = (mass[to[i] as number] as number) - (mass[from[i] as number] as number);
    if (nodes[i]?.kind === 'element' && own >= total * MOST) container = i;
    else if (nodes[i]?.kind === 'element') i = nodes[i]?.last ?? i;
  }
  return container;
}
