/** Tells when an expression of a person has had all the time it gets. */
import type { Call } from './protocol';

/**
 * The time of one call, in milliseconds. On a line of the longest kind that is tried an ordinary expression takes well
 * under a millisecond (1 MB takes 0.5 to 2.2 ms, `speed.md`); one that backtracks without end takes minutes.
 */
export const DEADLINE_MS = 1000;

/**
 * What all calls of one expression on one document may take beyond that, in milliseconds per character: 500 times what
 * an ordinary one takes, so that no slow machine is misjudged.
 */
export const MS_PER_CHARACTER = 0.001;

/** How often a worker is looked at. */
export const LOOK_MS = 50;

/** Adds up what is seen of a worker in looks that are `LOOK_MS` apart or more. */
export class ExpressionClock {
  readonly #limit: number;
  readonly #spent = new Map<number, number>();
  #inCall = 0;
  #last: Call | undefined;

  /** `characters` is the length of the document. */
  constructor(characters: number) {
    this.#limit = DEADLINE_MS + characters * MS_PER_CHARACTER;
  }

  /**
   * The call that is open now, and the time since the last look. Returns the call when its expression has had all its
   * time. A look that comes late (the machine slept, its host was busy) counts as one that came at twice its time.
   */
  look(call: Call | undefined, elapsed: number): Call | undefined {
    const time = Math.min(elapsed, 2 * LOOK_MS);
    const isSame = call !== undefined && call.calls === this.#last?.calls;
    this.#last = call;
    this.#inCall = isSame ? this.#inCall + time : 0;
    if (!call) return undefined;
    const spent = (this.#spent.get(call.expression) ?? 0) + time;
    this.#spent.set(call.expression, spent);
    return this.#inCall >= DEADLINE_MS || spent >= this.#limit ? call : undefined;
  }

  /** The call that was open at the last look, where it has had half its time: it is hardly going to end by itself. */
  get suspect(): Call | undefined {
    return this.#inCall >= DEADLINE_MS / 2 ? this.#last : undefined;
  }
}
