/** Helpers over columns: one number a line, `Float32Array`s of the same length. */

/** Running sums: `sums[i]` is the sum of everything before line `i`. */
export function prefixSums(column: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(column.length + 1);
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    sum += column[i] as number;
    sums[i + 1] = sum;
  }
  return sums;
}

/** For each line the mean of the lines at most `reach` before and after it, itself included; one column each reach. */
export function windowMeans(column: ArrayLike<number>, ...reaches: readonly number[]): Float32Array[] {
  const n = column.length;
  const sums = prefixSums(column);
  return reaches.map((reach) => {
    const means = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      const from = Math.max(0, i - reach);
      const to = Math.min(n, i + reach + 1);
      means[i] = ((sums[to] as number) - (sums[from] as number)) / (to - from);
    }
    return means;
  });
}

/** For each line the sum of its window in one column over that in another; 0 where the other has none. */
export function windowShares(
  part: ArrayLike<number>,
  whole: ArrayLike<number>,
  ...reaches: readonly number[]
): Float32Array[] {
  const parts = prefixSums(part);
  const wholes = prefixSums(whole);
  const n = part.length;
  return reaches.map((reach) => {
    const shares = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      const from = Math.max(0, i - reach);
      const to = Math.min(n, i + reach + 1);
      const all = (wholes[to] as number) - (wholes[from] as number);
      shares[i] = all > 0 ? ((parts[to] as number) - (parts[from] as number)) / all : 0;
    }
    return shares;
  });
}

/** Farther than this distances are all the same. */
export const FAR = 200;

/** For each line how many lines back the last flagged one is (0: itself); `FAR` where there is none. */
export function sinceLast(flags: ArrayLike<number>): Float32Array {
  const distances = new Float32Array(flags.length);
  let distance = FAR;
  for (let i = 0; i < flags.length; i++) {
    distance = flags[i] ? 0 : Math.min(FAR, distance + 1);
    distances[i] = distance;
  }
  return distances;
}

/** For each line how many lines on the next flagged one is (0: itself); `FAR` where there is none. */
export function untilNext(flags: ArrayLike<number>): Float32Array {
  const distances = new Float32Array(flags.length);
  let distance = FAR;
  for (let i = flags.length - 1; i >= 0; i--) {
    distance = flags[i] ? 0 : Math.min(FAR, distance + 1);
    distances[i] = distance;
  }
  return distances;
}

/** The column moved by `by` lines: what line `i + by` has; `outside` past the ends. */
export function shifted(column: ArrayLike<number>, by: number, outside = 0): Float32Array {
  const moved = new Float32Array(column.length);
  for (let i = 0; i < column.length; i++) moved[i] = column[i + by] ?? outside;
  return moved;
}

export function mapped(column: ArrayLike<number>, change: (value: number) => number): Float32Array {
  const result = new Float32Array(column.length);
  for (let i = 0; i < column.length; i++) result[i] = change(column[i] as number);
  return result;
}

/** Columns under names of their own. */
export function named(
  columns: readonly Float32Array[],
  ...names: readonly string[]
): [string, Float32Array][] {
  return names.map((name, k) => [name, columns[k] as Float32Array]);
}

/** The same number for every line. */
export function constant(n: number, value: number): Float32Array {
  return new Float32Array(n).fill(value);
}

/** Logarithms of the small whole numbers that most counts and distances are. */
const LOGARITHMS = Float64Array.from({ length: 1024 }, (_, x) => Math.log(1 + x));

/** ln(1 + x): counts and distances matter by their order of magnitude. 0 for anything below 0. */
export function log1(x: number): number {
  if (x <= 0) return 0;
  const whole = x | 0;
  return whole === x && whole < LOGARITHMS.length ? (LOGARITHMS[whole] as number) : Math.log(1 + x);
}
