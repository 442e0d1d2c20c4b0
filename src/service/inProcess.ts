import { clean, compilePolicy, editsFor, extract, scan, type CompiledPolicy } from '../engine';
import type { EngineRequest, EngineService, RawPolicy } from './engineService';
import { Lanes } from './lanes';

/** Compiled policies kept. One window rarely has more: one per folder and language that is configured differently. */
const POLICIES_KEPT = 8;

/**
 * The engine in this very process. It gives way to the event loop before it starts, so that a request which is
 * overtaken at once, as on every keystroke, costs nothing.
 */
export function createInProcessService(): EngineService {
  const lanes = new Lanes();
  const policies = new PolicyCache();

  async function inTurn<T>(
    kind: string,
    request: EngineRequest,
    signal: AbortSignal | undefined,
    work: (policy: CompiledPolicy) => T,
  ): Promise<T> {
    const begin = lanes.enter(`${kind} ${request.document}`, request.version, signal);
    await giveWay();
    begin();
    return work(policies.get(request.policy));
  }

  return {
    scan: (request, signal) => inTurn('scan', request, signal, (policy) => scan(request.source, policy)),
    clean: (request, signal) =>
      inTurn('clean', request, signal, (policy) => clean(request.source, policy, request.options)),
    extract: (request, signal) =>
      inTurn('extract', request, signal, (policy) => extract(request.source, policy, request.options)),
    edits: (request, signal) =>
      inTurn('edits', request, signal, (policy) => editsFor(request.source, request.findings, policy)),
    check: async (policy) => {
      await giveWay();
      return compilePolicy(policy).problems;
    },
  };
}

function giveWay(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** Compiled policies by what is in them, least recently used first. */
class PolicyCache {
  readonly #compiled = new Map<string, CompiledPolicy>();

  get(policy: RawPolicy): CompiledPolicy {
    const key = JSON.stringify(policy);
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
