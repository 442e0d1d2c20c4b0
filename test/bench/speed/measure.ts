/** Times of one thing that was done several times, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Runs each of the works in turn, `times` times, so that noise of the machine meets all of them alike. */
export function compared<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  times: number,
): Record<K, Times> {
  const names = Object.keys(works) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let i = 0; i < times; i++) {
    for (const name of names) {
      const begin = performance.now();
      works[name]();
      taken[name].push(performance.now() - begin);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(taken[name])])) as Record<K, Times>;
}

/** Median, least and most of some times. */
export function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? 0;
  return { median: at(sorted.length >> 1), least: at(0), most: at(sorted.length - 1) };
}

/** `12.3 ms (11.9 to 14.0)`. */
export function shown({ median, least, most }: Times): string {
  return `${digits(median)} ms (${digits(least)} to ${digits(most)})`;
}

/** Two to three digits that mean something. */
export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A line of the report: what, what came out, what is wanted. */
export function line(what: string, value: string, wanted = ''): void {
  console.log(`  ${what.padEnd(58)} ${value.padEnd(32)} ${wanted}`);
}
