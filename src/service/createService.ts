/** The engine as a service: in a worker, and where none can be had in this process, with less. */
import { KeepIsOff, type EngineService, type Health, type RawPolicy, type Runaway } from './engineService';
import { keepThatIsOff, withoutExpressions } from './quarantine';
import { TaskQueue, type RunTask } from './taskQueue';
import type { Task } from './tasks';
import { createWorkerEngine, NoWorker } from './workerEngine';
import type { StartWorker } from './workerLink';

/** Where the engine can run. */
export interface Hosts {
  readonly startWorker: StartWorker;
  /** Loads the engine into this process, for where no worker can be had. */
  readonly inProcess: () => Promise<RunTask>;
  /** Makes memory to share with the worker; only tests have another than the usual. */
  readonly share?: () => SharedArrayBuffer | undefined;
}

/** Nothing is loaded or started before the first request. */
export function createEngineService({ startWorker, inProcess, share }: Hosts): EngineService {
  const listeners = new Set<() => void>();
  let health: Health = { runaways: [], noWorker: undefined };
  const setHealth = (changed: Partial<Health>): void => {
    health = { ...health, ...changed };
    for (const listener of listeners) listener();
  };
  const isRunaway = (pattern: string): boolean => health.runaways.some((one) => one.pattern === pattern);
  const isOff = (pattern: string): boolean => health.noWorker !== undefined || isRunaway(pattern);
  const onRunaway = (runaway: Runaway): void => setHealth({ runaways: [...health.runaways, runaway] });

  const worker = createWorkerEngine(startWorker, isRunaway, onRunaway, share);
  let local: Promise<RunTask> | undefined;

  const runHere: RunTask = async (order, abandoned) => {
    local ??= inProcess();
    const run = await local.catch((error: unknown) => {
      local = undefined;
      throw error;
    });
    const { task } = order;
    const allowed =
      'policy' in task ? { ...task, policy: withoutExpressions(task.policy, () => true) } : task;
    return run({ ...order, task: allowed }, abandoned);
  };

  const queue = new TaskQueue(async (order, abandoned) => {
    const { task } = order;
    refuseWithoutKeep(task);
    const answer = await (health.noWorker === undefined
      ? inWorker(order, abandoned)
      : runHere(order, abandoned));
    // It may have been found out on the way.
    refuseWithoutKeep(task);
    return answer;
  });
  const inWorker: RunTask = async (order, abandoned) => {
    try {
      return await worker.run(order, abandoned);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      setHealth({ noWorker: error.message });
      return runHere(order, abandoned);
    }
  };

  /** What removes text has to know what to keep. */
  function refuseWithoutKeep(task: Task): void {
    if (task.kind !== 'clean' && task.kind !== 'edits' && task.kind !== 'extract') return;
    const pattern = keepThatIsOff(task.policy, isOff);
    if (pattern === undefined) return;
    throw new KeepIsOff(pattern, isRunaway(pattern) ? 'it did not finish' : 'no worker can be started here');
  }

  return {
    scan: ({ source, policy, ...document }, signal) =>
      queue.add({ task: { kind: 'scan', source, policy }, document: about(document) }, signal),
    clean: ({ source, policy, options, ...document }, signal) =>
      queue.add({ task: { kind: 'clean', source, policy, options }, document: about(document) }, signal),
    extract: ({ source, policy, options, ...document }, signal) =>
      queue.add({ task: { kind: 'extract', source, policy, options }, document: about(document) }, signal),
    edits: ({ source, policy, findings, ...document }, signal) =>
      queue.add({ task: { kind: 'edits', source, policy, findings }, document: about(document) }, signal),
    lines: ({ source, ...document }, signal) =>
      queue.add({ task: { kind: 'lines', source }, document: about(document) }, signal),
    check: (policy: RawPolicy) => queue.add({ task: { kind: 'check', policy }, document: undefined }),
    get health() {
      return health;
    },
    onHealth: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      queue.cancelAll();
      worker.end();
    },
  };
}

function about({ document, version }: { readonly document: string; readonly version: number }): {
  readonly key: string;
  readonly version: number;
} {
  return { key: document, version };
}
