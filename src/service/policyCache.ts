import { compilePolicy, type CompiledPolicy } from '../engine';
import type { RawPolicy } from './engineService';
import { RecentPolicies } from './recentPolicies';

/** Compiled policies kept. One window rarely has more: one per folder and language that is configured differently. */
export const POLICIES_KEPT = 8;

/** Compiled policies by what is in them; of those used longest ago none is kept. */
export class PolicyCache {
  readonly #compiled = new RecentPolicies<CompiledPolicy>(POLICIES_KEPT);

  get(policy: RawPolicy): CompiledPolicy {
    return this.#compiled.get(policy, () => compilePolicy(policy));
  }
}
