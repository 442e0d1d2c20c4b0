/** One task in a worker, from its request to its answer, watched all the while. */
import { DEADLINE_MS, ExpressionClock, LOOK_MS, MS_PER_CHARACTER } from './expressionClock';
import type { Call, FromWorker, Telling, ToWorker } from './protocol';
import { CALLS_PER_MESSAGE, readCall } from './sharedCalls';
import type { Answer } from './tasks';
import type { WorkerLink } from './workerLink';

/** How a task ended. After all but the first two the worker is of no use any more. */
export type Ending =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly error: Error }
  /** An expression had all its time. */
  | { readonly kind: 'runaway'; readonly call: Call }
  /** Nothing was heard for longer than the deadline, since call `from`: the task has to be done again, more closely watched. */
  | { readonly kind: 'silent'; readonly from: number }
  | { readonly kind: 'died'; readonly reason: string }
  | { readonly kind: 'abandoned' };

/**
 * What a task that nobody waits for any more may still take, in milliseconds: starting a worker anew costs a tenth of it,
 * and most tasks end sooner.
 */
const ABANDONED_MS = 1000;

export interface WatchedRequest {
  readonly message: Extract<ToWorker, { kind: 'request' }>;
  /** Length of the document. */
  readonly characters: number;
  /** What the worker was given to tell its calls in. */
  readonly shared: Int32Array | undefined;
  readonly abandoned: AbortSignal;
  /** Hears of a call that has had half its time, at each look from then on. */
  readonly suspect: (call: Call) => void;
  /** Hears of every message that is not about this task. */
  readonly aside: (message: FromWorker) => void;
}

/** Sends a request and waits for its end; never rejects. */
export function runInWorker(link: WorkerLink, request: WatchedRequest): Promise<Ending> {
  const { message, abandoned, shared } = request;
  return new Promise((resolve) => {
    const watch = watcherOf(message.telling, request.characters, shared, request.suspect);
    let abandonTimer: ReturnType<typeof setTimeout> | undefined;
    const onAbandon = (): void => {
      abandonTimer = setTimeout(() => finish({ kind: 'abandoned' }), ABANDONED_MS);
    };
    let last = Date.now();
    const look = setInterval(() => {
      const now = Date.now();
      const ending = watch.look(now - last);
      last = now;
      if (ending) finish(ending);
    }, LOOK_MS);
    const finish = (ending: Ending): void => {
      clearInterval(look);
      clearTimeout(abandonTimer);
      abandoned.removeEventListener('abort', onAbandon);
      resolve(ending);
    };
    link.listen({
      message: (heard) => {
        if (heard.kind === 'answer' && heard.id === message.id) {
          finish({ kind: 'answer', answer: heard.answer });
        } else if (heard.kind === 'failure' && heard.id === message.id) {
          finish({ kind: 'failure', error: errorOf(heard) });
        } else if (!watch.hear(heard)) request.aside(heard);
      },
      ended: (reason) => finish({ kind: 'died', reason }),
    });
    if (abandoned.aborted) onAbandon();
    else abandoned.addEventListener('abort', onAbandon, { once: true });
    try {
      link.post(message);
    } catch (error) {
      // A text that cannot be copied: more than there is memory for.
      finish({ kind: 'failure', error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
}

interface Watcher {
  /** Whether a message was for it. */
  hear(message: FromWorker): boolean;
  look(elapsed: number): Ending | undefined;
}

function watcherOf(
  telling: Telling,
  characters: number,
  shared: Int32Array | undefined,
  suspect: (call: Call) => void,
): Watcher {
  const clock = new ExpressionClock(characters);
  const runaway = (call: Call | undefined, elapsed: number): Ending | undefined => {
    const late = clock.look(call, elapsed);
    if (clock.suspect) suspect(clock.suspect);
    return late && { kind: 'runaway', call: late };
  };
  if (shared) {
    return { hear: () => false, look: (elapsed) => runaway(readCall(shared), elapsed) };
  }
  const patience = DEADLINE_MS + characters * MS_PER_CHARACTER;
  let calls = 0;
  let silence = 0;
  let open: Call | undefined;
  return {
    hear: (message) => {
      if (message.kind === 'calls') {
        calls = message.calls;
        silence = 0;
      } else if (message.kind === 'enter') open = message.call;
      else if (message.kind === 'leave') open = undefined;
      else return false;
      return true;
    },
    look: (elapsed) => {
      silence = calls === 0 ? 0 : silence + Math.min(elapsed, 2 * LOOK_MS);
      const isTold = telling.kind === 'each' && calls < telling.from + CALLS_PER_MESSAGE;
      if (isTold) return runaway(open, elapsed);
      return silence >= patience ? { kind: 'silent', from: calls } : undefined;
    },
  };
}

function errorOf({ message, stack }: Extract<FromWorker, { kind: 'failure' }>): Error {
  const error = new Error(message);
  if (stack !== '') error.stack = stack;
  return error;
}
