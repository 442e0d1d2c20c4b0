/** First and last place, inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Cuts the places `from` to `to` where the key changes: the longest stretches with equal keys, in order. */
export function stretches(from: number, to: number, keyOf: (place: number) => unknown): Stretch[] {
  const found: Stretch[] = [];
  for (let first = from; first <= to; first++) {
    const key = keyOf(first);
    let last = first;
    while (last < to && keyOf(last + 1) === key) last++;
    found.push({ from: first, to: last });
    first = last;
  }
  return found;
}

/** For each place the length of the unbroken run of flagged places it lies in; 0 elsewhere. */
export function runLengths(flags: ArrayLike<unknown>): number[] {
  const lengths = new Array<number>(flags.length).fill(0);
  for (let from = 0; from < flags.length; from++) {
    if (!flags[from]) continue;
    let to = from;
    while (flags[to + 1]) to++;
    lengths.fill(to - from + 1, from, to + 1);
    from = to;
  }
  return lengths;
}
