import type { RawPolicy } from './engineService';

/** Something for each policy, by what is in the policy; beyond `most`, what was asked for longest ago is dropped. */
export class RecentPolicies<V> {
  readonly #most: number;
  readonly #keys = new WeakMap<RawPolicy, string>();
  /** Asked for longest ago first. */
  readonly #values = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What there is for a policy, or else what `make` gives; `drop` is called with what goes for it. */
  get(policy: RawPolicy, make: () => V, drop?: (value: V) => void): V {
    const key = this.#keys.get(policy) ?? JSON.stringify(policy);
    this.#keys.set(policy, key);
    const value = this.#values.has(key) ? (this.#values.get(key) as V) : make();
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const [oldest, dropped] of this.#values) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
      drop?.(dropped);
    }
    return value;
  }
}
