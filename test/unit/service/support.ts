/** Services for tests, each ended after its test. */
import * as path from 'node:path';
import { createEngineService, type Hosts } from '../../../src/service/createService';
import type {
  CleanRequest,
  EngineRequest,
  EngineService,
  RawPolicy,
} from '../../../src/service/engineService';
import { createInProcessEngine } from '../../../src/service/inProcess';
import type { StartWorker } from '../../../src/service/workerLink';
import { threadStarter } from '../../../src/worker/start.node';

/** The worker as it ships, which `node esbuild.mjs` built. */
export const startThread = threadStarter(path.resolve('dist/engine/worker.node.js'));

export const JUNK = 'Zorp the blue lantern';
export const PROSE = [
  'The council met on Tuesday evening to discuss the new bridge. After three hours of debate it voted to build it.',
  'Residents on both banks have waited for a crossing since the old one was closed in 2009. Many of them came to listen.',
  'Work will begin in spring and is expected to last two years. The first cars could cross before the next election.',
] as const;
export const POLICY: RawPolicy = { patterns: { sure: JUNK } };

/** Doubles its time with every `a` that a line of them and a `!` has. */
export const RUNAWAY = '/^(a+)+$/';
export const BAIT = `${'a'.repeat(40)}!`;

const open: EngineService[] = [];

/** For `afterEach`. */
export function disposeAll(): void {
  for (const service of open.splice(0)) service.dispose();
}

/** A service that ends with its test. */
export function serviceIn(hosts: Partial<Hosts> = {}): EngineService {
  const inProcess = (): Promise<ReturnType<typeof createInProcessEngine>> =>
    Promise.resolve(createInProcessEngine());
  const service = createEngineService({ startWorker: startThread, inProcess, ...hosts });
  open.push(service);
  return service;
}

/** Where no worker can be had. */
export const noWorker: StartWorker = () => Promise.reject(new Error('workers are forbidden here'));

/** A starter that counts how often it was asked. */
export function counting(start: StartWorker): StartWorker & { readonly count: () => number } {
  let count = 0;
  return Object.assign(
    () => {
      count++;
      return start();
    },
    { count: () => count },
  );
}

export function request(
  version: number,
  text: string = JUNK,
  { document = 'a', policy = POLICY }: { readonly document?: string; readonly policy?: RawPolicy } = {},
): EngineRequest {
  return { document, version, source: { text, format: 'text' }, policy };
}

export function cleanRequest(...args: Parameters<typeof request>): CleanRequest {
  return { ...request(...args), options: { confidence: 'safe' } };
}

/** Paragraphs with a blank line between any two. */
export function page(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
