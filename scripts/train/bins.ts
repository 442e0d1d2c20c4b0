/** Rows to learn from, features binned. */
export interface Rows {
  /** One byte column for each feature. */
  readonly bins: readonly Uint8Array[];
  /** Upper edges of the bins of each feature: bin `b` holds values up to `edges[b]`. */
  readonly edges: readonly Float32Array[];
  /** 1 junk, 0 content. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** Cuts every column into at most `most` bins with about equally many of the distinct values' rows. */
export function binned(columns: readonly Float32Array[], most = 96): Pick<Rows, 'bins' | 'edges'> {
  const edges = columns.map((column) => edgesOf(column, most));
  const bins = columns.map((column, f) => {
    const own = edges[f] ?? new Float32Array();
    return Uint8Array.from(column, (x) => binOf(own, x));
  });
  return { bins, edges };
}

function edgesOf(column: Float32Array, most: number): Float32Array {
  const step = Math.max(1, Math.floor(column.length / 60_000));
  const sample = Float32Array.from(
    { length: Math.floor(column.length / step) },
    (_, i) => column[i * step] ?? 0,
  ).sort();
  const edges: number[] = [];
  for (let k = 1; k < most; k++) {
    const at = Math.floor((k * sample.length) / most);
    const [below, value] = [sample[at - 1] ?? 0, sample[at] ?? 0];
    const edge = below === value ? value : (below + value) / 2;
    if (edges.length === 0 || edge > (edges.at(-1) ?? 0)) edges.push(edge);
  }
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, x: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
