import type { FromWorker, ToWorker } from '../service/protocol';
import type { StartWorker, WorkerListener } from '../service/workerLink';

/** How long a worker may take to load: a slow network, and no more. In milliseconds. */
const START_MS = 30_000;

/** What is used of a worker in a browser. */
interface BrowserWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/**
 * Starts the file of a worker (an address). The extension comes from another origin than the page, where no worker
 * may be made from; so the worker is a few words of its own that import the file.
 */
export function webWorkerStarter(address: string): StartWorker {
  return () =>
    new Promise((resolve, reject) => {
      const { Worker } = globalThis as unknown as { readonly Worker: new (url: string) => BrowserWorker };
      const code = `import(${JSON.stringify(address)}).catch((error) => postMessage({ kind: 'broken', message: String(error) }));`;
      const url = URL.createObjectURL(new Blob([code], { type: 'application/javascript' }));
      const worker = new Worker(url);
      let listener: WorkerListener | undefined;
      let endedWith: string | undefined;
      const ended = (reason: string): void => {
        endedWith = reason;
        clearTimeout(timer);
        URL.revokeObjectURL(url);
        worker.terminate();
        reject(new Error(reason));
        listener?.ended(reason);
      };
      const timer = setTimeout(() => ended('it could not be loaded in time'), START_MS);
      worker.onerror = ({ message }) => ended(message ?? 'it could not be loaded');
      worker.onmessage = ({ data }) => {
        if (data.kind === 'broken') ended(data.message);
        else if (data.kind !== 'ready') listener?.message(data);
        else {
          clearTimeout(timer);
          URL.revokeObjectURL(url);
          resolve({
            post: (message) => worker.postMessage(message),
            listen: (next) => {
              listener = next;
              if (endedWith !== undefined) next.ended(endedWith);
            },
            end: () => worker.terminate(),
          });
        }
      };
    });
}
