/** One task at a time, and of all tasks for one thing only the newest. */
import { Cancelled } from './engineService';
import type { Answers, Task } from './tasks';

/** A task, and what it is about. */
export interface Order {
  readonly task: Task;
  /** The document, if it is about one. */
  readonly document: { readonly key: string; readonly version: number } | undefined;
}

/** Does one task. `abandoned` aborts when nobody waits any more; what the result is does not matter then. */
export type RunTask = (order: Order, abandoned: AbortSignal) => Promise<Answers[Task['kind']]>;

interface Job {
  readonly order: Order;
  readonly abandon: AbortController;
  readonly resolve: (answer: Answers[Task['kind']]) => void;
  readonly reject: (error: unknown) => void;
}

/** Lines up tasks for one engine. */
export class TaskQueue {
  readonly #run: RunTask;
  readonly #waiting: Job[] = [];
  /** The newest job of each kind for each document. */
  readonly #newest = new Map<string, Job>();
  #isBusy = false;

  constructor(run: RunTask) {
    this.#run = run;
  }

  /**
   * Rejects with `Cancelled` when a newer order of the same kind for the same document comes, when there is a newer one
   * already, and when `signal` aborts.
   */
  add<K extends Task['kind']>(
    order: Order & { readonly task: { readonly kind: K } },
    signal?: AbortSignal,
  ): Promise<Answers[K]> {
    const answer = new Promise<Answers[Task['kind']]>((resolve, reject) => {
      const job: Job = { order, abandon: new AbortController(), resolve, reject };
      const lane = laneOf(order);
      const before = lane === undefined ? undefined : this.#newest.get(lane);
      if (signal?.aborted || isOlder(order, before?.order)) {
        reject(new Cancelled());
        return;
      }
      if (before) this.#cancel(before);
      if (lane !== undefined) this.#newest.set(lane, job);
      const onAbort = (): void => this.#cancel(job);
      signal?.addEventListener('abort', onAbort, { once: true });
      job.abandon.signal.addEventListener('abort', () => signal?.removeEventListener('abort', onAbort), {
        once: true,
      });
      this.#waiting.push(job);
      void this.#work();
    });
    // The kind of a task tells the type of its answer.
    return answer as Promise<Answers[K]>;
  }

  cancelAll(): void {
    for (const job of new Set([...this.#waiting, ...this.#newest.values()])) this.#cancel(job);
  }

  #cancel(job: Job): void {
    job.reject(new Cancelled());
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    this.#leave(job);
    job.abandon.abort();
  }

  #leave(job: Job): void {
    const lane = laneOf(job.order);
    if (lane !== undefined && this.#newest.get(lane) === job) this.#newest.delete(lane);
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    // What is overtaken in the same turn, as by a burst of events, never begins.
    await Promise.resolve();
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      try {
        job.resolve(await this.#run(job.order, job.abandon.signal));
      } catch (error) {
        job.reject(error);
      }
      this.#leave(job);
    }
    this.#isBusy = false;
  }
}

function laneOf({ task, document }: Order): string | undefined {
  return document && `${task.kind} ${document.key}`;
}

function isOlder(order: Order, than: Order | undefined): boolean {
  return (order.document?.version ?? 0) < (than?.document?.version ?? 0);
}
