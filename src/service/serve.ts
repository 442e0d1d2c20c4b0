/** The engine in a worker: does one task after the other. */
import type { RawPolicy } from './engineService';
import { PolicyCache } from './policyCache';
import type { FromWorker, SentDocument, SentPolicy, SentTask, ToWorker } from './protocol';
import { perform, type Task } from './tasks';
import { CallTeller, watchExpressions } from './watchedExpressions';

/** The worker's end of the line. */
export interface Port {
  post(message: FromWorker): void;
  listen(listener: (message: ToWorker) => void): void;
}

/** Answers requests as long as the worker lives. Only here a process is watched that can be ended from outside. */
export function serve(port: Port): void {
  const post = (message: FromWorker): void => port.post(message);
  const teller = new CallTeller(post);
  const cache = new PolicyCache();
  const policies = new Map<number, RawPolicy>();
  watchExpressions(teller, post);

  const learned = ({ use, learn, forget = [] }: SentPolicy): RawPolicy => {
    for (const number of forget) policies.delete(number);
    if (learn) policies.set(use, learn);
    const policy = policies.get(use);
    if (!policy) throw new Error(`Policy ${use} was never sent.`);
    return policy;
  };

  const answer = async ({ id, task, document, telling }: Extract<ToWorker, { kind: 'request' }>) => {
    teller.beginTask(telling);
    try {
      const result = await perform(taskOf(task, document, learned), (policy) => {
        const compiled = cache.get(policy);
        // Compiling tries each expression once, but not a second time: the count must not depend on that.
        teller.beginTask(telling);
        return compiled;
      });
      post({ kind: 'answer', id, answer: result });
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      post({ kind: 'failure', id, message, stack });
    }
  };

  port.listen((message) => {
    if (message.kind === 'start') teller.share(message.shared);
    else void answer(message);
  });
  post({ kind: 'ready' });
}

/** The task with its document and its policy in place. */
function taskOf(
  task: SentTask,
  document: SentDocument | undefined,
  learned: (policy: SentPolicy) => RawPolicy,
): Task {
  if (task.kind === 'check') return { ...task, policy: learned(task.policy) };
  if (!document) throw new Error(`A request to ${task.kind} came without its document.`);
  const source = { text: document.text.text, format: document.format };
  return task.kind === 'lines' ? { ...task, source } : { ...task, source, policy: learned(task.policy) };
}
