/** The engine in a worker that is ended and started anew when an expression of a person does not finish. */
import { Cancelled, type Runaway } from './engineService';
import { lineOfCall } from './lineOfCall';
import { PolicyLedger } from './policyLedger';
import type { Call, Telling } from './protocol';
import { createSharedCalls } from './sharedCalls';
import type { Order, RunTask } from './taskQueue';
import { learner, requestOf, warmed, type LiveWorker } from './liveWorker';
import type { StartWorker } from './workerLink';
import { runInWorker, type Ending } from './workerRun';

/** Says that no worker can be had. */
export class NoWorker extends Error {
  override readonly name = 'NoWorker';
}

/** Says that the worker ended while it was at a task. The next task gets a new one. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';

  constructor(reason: string) {
    super(
      `The engine ended while it read this document: ${reason}. If the document is very large, clean it on the command line, or in parts.`,
    );
  }
}

export interface WorkerEngine {
  /** Rejects with `NoWorker` where none can be started. */
  readonly run: RunTask;
  end(): void;
}

/**
 * `isOff` says which expressions must not run; `onRunaway` hears of those that did not finish, and `isOff` has to know
 * them from then on. `share` makes the memory that calls are told in.
 */
export function createWorkerEngine(
  start: StartWorker,
  isOff: (pattern: string) => boolean,
  onRunaway: (runaway: Runaway) => void,
  share: () => SharedArrayBuffer | undefined = createSharedCalls,
): WorkerEngine {
  let live: Promise<LiveWorker> | undefined;
  /** Takes over when the expression that is under suspicion has had all its time. */
  let spare: Promise<LiveWorker> | undefined;
  let requests = 0;

  const begin = async (): Promise<LiveWorker> => {
    const link = await start().catch((error: unknown) => {
      throw new NoWorker(error instanceof Error ? error.message : String(error));
    });
    const shared = share();
    link.post({ kind: 'start', shared });
    return { link, shared, ledger: new PolicyLedger(), patterns: new Map() };
  };
  const stop = (worker: Promise<LiveWorker> | undefined): void => {
    worker?.then(({ link }) => link.end()).catch(() => undefined);
  };
  const end = (): void => {
    stop(live);
    stop(spare);
    live = spare = undefined;
  };

  const attempt = async (order: Order, telling: Telling, abandoned: AbortSignal): Promise<Ending> => {
    live ??= begin();
    const mine = live;
    const { link, shared, ledger, patterns } = await mine.catch((error: unknown) => {
      live = undefined;
      throw error;
    });
    if (abandoned.aborted) return { kind: 'abandoned' };
    const request = {
      message: requestOf(++requests, order, telling, isOff, ledger),
      characters: charactersOf(order),
      shared: shared && new Int32Array(shared),
      abandoned,
      suspect: (call: Call) => {
        if (spare) return;
        spare = begin().then((fresh) => warmed(fresh, order, isOff, patterns.get(call.expression)));
        // Whoever needs it hears of it.
        spare.catch(() => undefined);
      },
      aside: learner(patterns),
    };
    const ending = await runInWorker(link, request);
    // A worker that ends while it has nothing to do is replaced by the next task.
    link.listen({
      message: () => undefined,
      ended: () => {
        if (live === mine) live = undefined;
      },
    });
    const successor = spare;
    spare = undefined;
    if (ending.kind !== 'runaway') stop(successor);
    switch (ending.kind) {
      case 'answer':
      case 'failure':
        return ending;
      case 'runaway': {
        end();
        live = successor;
        const pattern = patterns.get(ending.call.expression);
        // One that is off does not run; were it to, the task would be done again for ever.
        if (pattern === undefined || isOff(pattern)) throw new WorkerEnded('an expression did not finish');
        onRunaway({ pattern, ...placeOf(order, ending.call) });
        return ending;
      }
      case 'silent':
      case 'died':
      case 'abandoned':
        end();
        return ending;
    }
  };

  const run: RunTask = async (order, abandoned) => {
    let telling: Telling = { kind: 'number' };
    for (;;) {
      const ending = await attempt(order, telling, abandoned);
      telling = { kind: 'number' };
      switch (ending.kind) {
        case 'answer':
          return ending.answer;
        case 'failure':
          throw ending.error;
        case 'died':
          throw new WorkerEnded(ending.reason);
        case 'abandoned':
          throw new Cancelled();
        case 'silent':
          telling = { kind: 'each', from: ending.from };
          break;
        case 'runaway': // once more, without it
          break;
      }
      if (abandoned.aborted) throw new Cancelled();
    }
  };
  return { run, end };
}

function charactersOf({ task }: Order): number {
  return 'source' in task ? task.source.text.length : 0;
}

function placeOf(
  { task, document }: Order,
  call: Parameters<typeof lineOfCall>[1],
): Omit<Runaway, 'pattern'> {
  if (!('source' in task)) return { document: undefined, line: undefined };
  return { document: document?.key, line: lineOfCall(task.source.text, call) };
}
