import { fnv1a } from '../../src/detect/lineModel/tokens';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** mulberry32, a generator of 32 bits of state; enough to draw features. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of 32 bits from a text, the same everywhere. */
export const hashOf = (text: string): number => fnv1a(text) >>> 0;
