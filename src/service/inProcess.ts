import { PolicyCache } from './policyCache';
import type { RunTask } from './taskQueue';
import { perform } from './tasks';

/**
 * The engine in this very process. It gives way to the event loop before it starts, so that a request which is
 * overtaken at once, as on every keystroke, costs nothing.
 */
export function createInProcessEngine(): RunTask {
  const policies = new PolicyCache();
  return async ({ task }, abandoned) => {
    await new Promise((done) => setTimeout(done, 0));
    abandoned.throwIfAborted();
    return perform(task, (policy) => policies.get(policy));
  };
}
