import { compilePolicy, type CompiledPolicy } from '../engine';
import type { RawPolicy } from './engineService';

/** Compiled policies kept. One window rarely has more: one per folder and language that is configured differently. */
export const POLICIES_KEPT = 8;

/** Compiled policies by what is in them; of those used longest ago none is kept. */
export class PolicyCache {
  readonly #compiled = new Map<string, CompiledPolicy>();
  readonly #keys = new WeakMap<RawPolicy, string>();

  get(policy: RawPolicy): CompiledPolicy {
    const key = this.#keys.get(policy) ?? JSON.stringify(policy);
    this.#keys.set(policy, key);
    const compiled = this.#compiled.get(key) ?? compilePolicy(policy);
    this.#compiled.delete(key);
    this.#compiled.set(key, compiled);
    for (const oldest of this.#compiled.keys()) {
      if (this.#compiled.size <= POLICIES_KEPT) break;
      this.#compiled.delete(oldest);
    }
    return compiled;
  }
}
