/** Gradient boosting of regression trees on log loss (Friedman 2001), stochastic in rows and features. */
import { LEAF, type Forest } from '../../src/detect/lineModel/trees';
import type { Rows } from './bins';
import { grow, leafOf, sum, type BoostOptions, type Grown } from './grow';
import type { Random } from './random';

/** Trains a forest. The same rows, options and random numbers give the same forest. */
export function boost(rows: Rows, options: BoostOptions, random: Random): Forest {
  const n = rows.labels.length;
  const total = sum(rows.weights);
  const junk = rows.labels.reduce((s, label, i) => s + label * (rows.weights[i] ?? 0), 0);
  const base = Math.log(junk / (total - junk));
  const scores = new Float64Array(n).fill(base);
  const gradient = new Float32Array(n);
  const hessian = new Float32Array(n);
  const trees: Grown[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = rows.weights[i] ?? 0;
      gradient[i] = weight * (p - (rows.labels[i] ?? 0));
      hessian[i] = weight * p * (1 - p);
    }
    const features = rows.bins.flatMap((_, f) => (random() < options.featureShare ? [f] : []));
    const bag = Uint32Array.from({ length: n }, (_, i) => i).filter(() => random() < options.rowShare);
    const tree = grow(rows, features, bag, gradient, hessian, options);
    trees.push(tree);
    for (let i = 0; i < n; i++) scores[i] = (scores[i] as number) + leafOf(tree, rows.bins, i);
  }
  return flatten(trees, base, rows.edges);
}

function flatten(trees: readonly Grown[], base: number, edges: readonly Float32Array[]): Forest {
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const write = (grown: Grown): void => {
    if ('leaf' in grown) {
      feature.push(LEAF);
      value.push(grown.leaf);
      right.push(0);
      return;
    }
    const at = feature.length;
    feature.push(grown.split.feature);
    value.push(edges[grown.split.feature]?.[grown.split.bin] ?? Infinity);
    right.push(0);
    write(grown.left);
    right[at] = feature.length;
    write(grown.right);
  };
  const roots = trees.map((tree) => {
    const at = feature.length;
    write(tree);
    return at;
  });
  return {
    roots: Uint16Array.from(roots),
    feature: Uint8Array.from(feature),
    value: Float32Array.from(value),
    right: Uint16Array.from(right),
    base,
  };
}
