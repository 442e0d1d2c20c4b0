import { KEPT_SCORES, type Figures } from './figures';

/** Where figures are kept for README and docs, from the root of the repository. */
export const KEPT = 'test/bench/figures.json';

/** The figures as JSON: of scores only what is shown somewhere, in as many digits as mean anything. */
export function slimmed(figures: Figures): string {
  return `${JSON.stringify(figures, slim, 1)}\n`;
}

function slim(this: unknown, key: string, value: unknown): unknown {
  const isScore = typeof this === 'object' && this !== null && 'lineP' in this;
  if (isScore && !(KEPT_SCORES as readonly string[]).includes(key)) return undefined;
  return typeof value === 'number' ? Number(value.toFixed(5)) : value;
}
