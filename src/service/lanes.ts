import { Cancelled } from './engineService';

interface Turn {
  readonly version: number;
}

/** Sees to it that of all requests for one thing only the newest is worked on. */
export class Lanes {
  readonly #turns = new Map<string, Turn>();

  /**
   * Enters a lane, which cancels whoever waits in it. The result is called before the work starts: it throws
   * `Cancelled` when a newer request came in the meantime, or when `signal` was aborted.
   */
  enter(lane: string, version: number, signal?: AbortSignal): () => void {
    const before = this.#turns.get(lane);
    const turn: Turn = { version };
    // A late request for an older version must not push out the newer one.
    if (before === undefined || before.version <= version) this.#turns.set(lane, turn);
    return () => {
      const isNewest = this.#turns.get(lane) === turn;
      if (isNewest) this.#turns.delete(lane);
      if (!isNewest || signal?.aborted) throw new Cancelled();
    };
  }
}
