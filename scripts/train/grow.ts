/** One regression tree over binned features, grown leaf by leaf from histograms of gradients. */
import type { Rows } from './bins';

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of hessians in a leaf. */
  readonly minHessian: number;
  /** L2 penalty on leaf scores. */
  readonly lambda: number;
  /** Share of the features that each tree may use. */
  readonly featureShare: number;
  /** Share of the rows that each tree is grown on (stochastic gradient boosting, Friedman 2002). */
  readonly rowShare: number;
}

const BINS = 256;

interface Node {
  readonly rows: Uint32Array;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly g: number;
  readonly h: number;
  split?: Split | undefined;
}

export interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** A tree while it grows. */
export type Grown = { readonly leaf: number } | { readonly split: Split; left: Grown; right: Grown };

/** Grows a tree on the rows in `bag`. */
export function grow(
  rows: Rows,
  features: readonly number[],
  bag: Uint32Array,
  gradient: Float32Array,
  hessian: Float32Array,
  options: BoostOptions,
): Grown {
  const root = nodeOf(rows, features, bag, gradient, hessian);
  root.split = bestSplit(root, features, options);
  const tree: { grown: Grown } = { grown: { leaf: 0 } };
  const open: { node: Node; place: (grown: Grown) => void }[] = [
    { node: root, place: (g) => (tree.grown = g) },
  ];
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    let best = -1;
    open.forEach(({ node }, k) => {
      if (node.split && node.split.gain > (open[best]?.node.split?.gain ?? 0)) best = k;
    });
    const [chosen] = best < 0 ? [] : open.splice(best, 1);
    const split = chosen?.node.split;
    if (!chosen || !split) break;
    const [left, right] = divide(rows, features, chosen.node, split, gradient, hessian);
    left.split = bestSplit(left, features, options);
    right.split = bestSplit(right, features, options);
    const grown: Grown = { split, left: { leaf: 0 }, right: { leaf: 0 } };
    chosen.place(grown);
    open.push(
      { node: left, place: (g) => (grown.left = g) },
      { node: right, place: (g) => (grown.right = g) },
    );
  }
  for (const { node, place } of open) {
    const leaf = (-options.rate * node.g) / (node.h + options.lambda);
    place({ leaf });
  }
  return tree.grown;
}

/** The score that a tree gives a row. */
export function leafOf(tree: Grown, bins: readonly Uint8Array[], row: number): number {
  let node = tree;
  while (!('leaf' in node)) {
    const { feature, bin } = node.split;
    node = ((bins[feature] as Uint8Array)[row] as number) <= bin ? node.left : node.right;
  }
  return node.leaf;
}

function nodeOf(
  rows: Rows,
  features: readonly number[],
  members: Uint32Array,
  gradient: Float32Array,
  hessian: Float32Array,
): Node {
  const size = members.length;
  const gs = new Float32Array(size);
  const hs = new Float32Array(size);
  for (let k = 0; k < size; k++) {
    gs[k] = gradient[members[k] as number] as number;
    hs[k] = hessian[members[k] as number] as number;
  }
  const gradients = new Float64Array(features.length * BINS);
  const hessians = new Float64Array(features.length * BINS);
  features.forEach((f, at) => {
    count(
      rows.bins[f] as Uint8Array,
      members,
      gs,
      hs,
      gradients.subarray(at * BINS),
      hessians.subarray(at * BINS),
    );
  });
  return { rows: members, gradients, hessians, g: sum(gs), h: sum(hs) };
}

/** The inner loop of it all: adds up gradients and hessians by bin. */
function count(
  column: Uint8Array,
  members: Uint32Array,
  gs: Float32Array,
  hs: Float32Array,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  for (let k = 0; k < members.length; k++) {
    const bin = column[members[k] as number] as number;
    gradients[bin] = (gradients[bin] as number) + (gs[k] as number);
    hessians[bin] = (hessians[bin] as number) + (hs[k] as number);
  }
}

/** Counts the smaller child; the larger is what is left of its parent. */
function divide(
  rows: Rows,
  features: readonly number[],
  node: Node,
  { feature, bin }: Split,
  gradient: Float32Array,
  hessian: Float32Array,
): [Node, Node] {
  const column = rows.bins[feature] as Uint8Array;
  const lower = node.rows.filter((row) => (column[row] as number) <= bin);
  const upper = node.rows.filter((row) => (column[row] as number) > bin);
  const [few, many] = lower.length <= upper.length ? [lower, upper] : [upper, lower];
  const small = nodeOf(rows, features, few, gradient, hessian);
  const large: Node = {
    rows: many,
    gradients: node.gradients.map((x, k) => x - (small.gradients[k] as number)),
    hessians: node.hessians.map((x, k) => x - (small.hessians[k] as number)),
    g: node.g - small.g,
    h: node.h - small.h,
  };
  return few === lower ? [small, large] : [large, small];
}

function bestSplit(
  node: Node,
  features: readonly number[],
  { minHessian, lambda }: BoostOptions,
): Split | undefined {
  let best: Split | undefined;
  const whole = (node.g * node.g) / (node.h + lambda);
  features.forEach((feature, at) => {
    let g = 0;
    let h = 0;
    const offset = at * BINS;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const here = node.hessians[offset + bin] as number;
      if (here === 0) continue;
      g += node.gradients[offset + bin] as number;
      h += here;
      const [restG, restH] = [node.g - g, node.h - h];
      if (h < minHessian || restH < minHessian) continue;
      const gain = (g * g) / (h + lambda) + (restG * restG) / (restH + lambda) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  });
  return best;
}

export function sum(values: Float32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
