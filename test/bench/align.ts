/**
 * For each of `a` the index of its equal in `b`, or -1, so that the pairs stand in the same order and are as many as
 * possible (Myers 1986, greedy). Gives up, with what begins and ends alike, past `most` differences.
 */
export function aligned(a: readonly string[], b: readonly string[], most = 4000): Int32Array {
  const pairs = new Int32Array(a.length).fill(-1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) pairs[start] = start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) pairs[--endA] = --endB;
  const n = endA - start;
  const m = endB - start;
  const limit = Math.min(most, n + m);
  const traces: Int32Array[] = [];
  const reach = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  for (let d = 0; d <= limit; d++) {
    traces.push(reach.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[middle + k - 1] ?? 0) < (reach[middle + k + 1] ?? 0));
      let x = down ? (reach[middle + k + 1] ?? 0) : (reach[middle + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && a[start + x] === b[start + x - k]) x++;
      reach[middle + k] = x;
      if (x < n || x - k < m) continue;
      walkBack(traces, middle, n, m, (i, j) => (pairs[start + i] = start + j));
      return pairs;
    }
  }
  return pairs;
}

function walkBack(
  traces: readonly Int32Array[],
  middle: number,
  n: number,
  m: number,
  pair: (i: number, j: number) => void,
): void {
  let x = n;
  let y = m;
  for (let d = traces.length - 1; d >= 0; d--) {
    const reach = traces[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (reach[middle + k - 1] ?? 0) < (reach[middle + k + 1] ?? 0));
    const before = down ? k + 1 : k - 1;
    const beforeX = d === 0 ? 0 : (reach[middle + before] ?? 0);
    const beforeY = d === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) pair(--x, --y);
    x = beforeX;
    y = beforeY;
  }
}
