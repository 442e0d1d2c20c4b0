/** The worker of the Node extension host. */
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../service/protocol';
import { serve } from '../service/serve';

if (!parentPort) throw new Error('This file is the main file of a worker thread.');
const port = parentPort;
serve({
  post: (message) => port.postMessage(message),
  listen: (listener) => port.on('message', (message: ToWorker) => listener(message)),
});
