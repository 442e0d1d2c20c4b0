import type { RawPolicy } from './engineService';
import type { SentPolicy } from './protocol';
import { RecentPolicies } from './recentPolicies';

/** Policies a worker keeps: one per folder and language that is configured differently, with room to spare. */
const POLICIES_SENT = 32;

/** Which policies a worker knows: a policy is sent once, and named by its number from then on. */
export class PolicyLedger {
  readonly #numbers = new RecentPolicies<number>(POLICIES_SENT);
  #last = 0;

  /** How to name a policy, and what the worker may forget. To be sent in this order. */
  send(policy: RawPolicy): SentPolicy {
    const before = this.#last;
    const forget: number[] = [];
    const use = this.#numbers.get(
      policy,
      () => ++this.#last,
      (number) => forget.push(number),
    );
    return this.#last === before ? { use } : { use, learn: policy, forget };
  }
}
