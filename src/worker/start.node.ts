import { Worker } from 'node:worker_threads';
import type { FromWorker } from '../service/protocol';
import type { StartWorker, WorkerListener } from '../service/workerLink';

/** Starts the file of a worker (absolute path) as a thread. */
export function threadStarter(file: string): StartWorker {
  return () =>
    new Promise((resolve, reject) => {
      // The host's own flags (a debugger, loaders) are not meant for it.
      const worker = new Worker(file, { name: 'descrape', execArgv: [] });
      let listener: WorkerListener | undefined;
      let endedWith: string | undefined;
      const ended = (reason: string): void => {
        if (endedWith !== undefined) return;
        endedWith = reason;
        reject(new Error(reason));
        listener?.ended(reason);
      };
      worker.on('message', (message: FromWorker) => {
        if (endedWith !== undefined) return;
        if (message.kind !== 'ready') {
          listener?.message(message);
          return;
        }
        resolve({
          post: (sent) => worker.postMessage(sent),
          listen: (next) => {
            listener = next;
            if (endedWith !== undefined) next.ended(endedWith);
          },
          end: () => {
            endedWith = 'it was ended';
            void worker.terminate();
          },
        });
      });
      worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => ended(`it stopped with code ${code}`));
    });
}
