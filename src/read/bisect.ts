/**
 * How many items of a sorted list come first, by bisection: those for which `isFirst` is true, all of which have to stand
 * before all others. With that the number is also the index of the first other one.
 */
export function countFirst<T>(sorted: ArrayLike<T>, isFirst: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFirst(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
