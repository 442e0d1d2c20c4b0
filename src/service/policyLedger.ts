import type { RawPolicy } from './engineService';
import type { SentPolicy } from './protocol';

/** Policies a worker keeps: one per folder and language that is configured differently, with room to spare. */
const POLICIES_SENT = 32;

/** Which policies a worker knows: a policy is sent once, and named by its number from then on. */
export class PolicyLedger {
  readonly #keys = new WeakMap<RawPolicy, string>();
  /** What is in a policy, to its number; used longest ago first. */
  readonly #numbers = new Map<string, number>();
  #last = 0;

  /** How to name a policy, and what the worker may forget. To be sent in this order. */
  send(policy: RawPolicy): SentPolicy {
    const key = this.#keys.get(policy) ?? JSON.stringify(policy);
    this.#keys.set(policy, key);
    const known = this.#numbers.get(key);
    const use = known ?? ++this.#last;
    this.#numbers.delete(key);
    this.#numbers.set(key, use);
    if (known !== undefined) return { use };
    const forget: number[] = [];
    for (const [oldest, number] of this.#numbers) {
      if (this.#numbers.size <= POLICIES_SENT) break;
      this.#numbers.delete(oldest);
      forget.push(number);
    }
    return { use, learn: policy, forget };
  }
}
