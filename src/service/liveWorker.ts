/** A worker with what it was told so far, and how tasks are put to it. */
import type { PolicyLedger } from './policyLedger';
import type { FromWorker, SentTask, Telling, ToWorker } from './protocol';
import { withoutExpressions } from './quarantine';
import type { Order } from './taskQueue';
import type { WorkerLink } from './workerLink';

export interface LiveWorker {
  readonly link: WorkerLink;
  /** Where it tells its calls, if that can be. */
  readonly shared: SharedArrayBuffer | undefined;
  readonly ledger: PolicyLedger;
  /** The numbers of the expressions that it made. */
  readonly patterns: Map<number, string>;
}

/** Lets a new worker compile the policy of a task without `pattern`, while another is still at that task. */
export function warmed(
  fresh: LiveWorker,
  order: Order,
  isOff: (pattern: string) => boolean,
  pattern: string | undefined,
): LiveWorker {
  const { task } = order;
  if (!('policy' in task)) return fresh;
  fresh.link.listen({ message: learner(fresh.patterns), ended: () => undefined });
  const nothing = { kind: 'scan', source: { text: '', format: 'text' }, policy: task.policy } as const;
  const warmUp: Order = { task: nothing, document: undefined };
  const isGoing = (one: string): boolean => one === pattern || isOff(one);
  fresh.link.post(requestOf(0, warmUp, { kind: 'number' }, isGoing, fresh.ledger));
  return fresh;
}

/** Learns which number stands for which pattern. */
export function learner(patterns: Map<number, string>): (message: FromWorker) => void {
  return (message) => {
    if (message.kind === 'expression') patterns.set(message.number, message.pattern);
  };
}

/** A task as it is sent, without the expressions that are off. `id` 0 is for one whose answer nobody waits for. */
export function requestOf(
  id: number,
  { task, document }: Order,
  telling: Telling,
  isOff: (pattern: string) => boolean,
  ledger: PolicyLedger,
): Extract<ToWorker, { kind: 'request' }> {
  const sent = 'policy' in task ? ledger.send(withoutExpressions(task.policy, isOff)) : undefined;
  const { source, ...rest } = 'source' in task ? task : { ...task, source: undefined };
  return {
    kind: 'request',
    id,
    telling,
    task: { ...rest, ...(sent ? { policy: sent } : {}) } as SentTask,
    document: source && {
      key: document?.key ?? '',
      version: document?.version ?? 0,
      format: source.format,
      text: { kind: 'whole', text: source.text },
    },
  };
}
