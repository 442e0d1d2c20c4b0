/** The worker of the web extension host. */
import type { FromWorker, ToWorker } from '../service/protocol';
import { serve } from '../service/serve';

/** What is used of the global scope of a worker. */
interface Scope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}

const scope = globalThis as unknown as Scope;
serve({
  post: (message) => scope.postMessage(message),
  listen: (listener) => {
    scope.onmessage = ({ data }) => listener(data);
  },
});
