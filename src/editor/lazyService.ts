import type { EngineService } from '../service/engineService';

/** The engine, loaded when it is first asked: a window in which nothing is scanned never pays for the rules. */
export function createLazyService(): EngineService {
  let loading: Promise<EngineService> | undefined;
  const load = (): Promise<EngineService> => {
    loading ??= import('../service/inProcess').then(({ createInProcessService }) => createInProcessService());
    return loading;
  };
  return {
    scan: async (request, signal) => (await load()).scan(request, signal),
    clean: async (request, signal) => (await load()).clean(request, signal),
    extract: async (request, signal) => (await load()).extract(request, signal),
    edits: async (request, signal) => (await load()).edits(request, signal),
    check: async (policy) => (await load()).check(policy),
  };
}
