/** A running worker, as the editor's side sees it. */
import type { FromWorker, ToWorker } from './protocol';

export interface WorkerLink {
  post(message: ToWorker): void;
  /** Only the last listener counts. One that comes too late is told at once that the worker has ended. */
  listen(listener: WorkerListener): void;
  /** Ends it, whatever it is doing. `ended` is not called then. */
  end(): void;
}

export interface WorkerListener {
  readonly message: (message: FromWorker) => void;
  /** The worker ended by itself: out of memory, most likely. */
  readonly ended: (reason: string) => void;
}

/** Starts a worker. Resolves when its engine is loaded, rejects where that cannot be. */
export type StartWorker = () => Promise<WorkerLink>;
