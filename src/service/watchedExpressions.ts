/** The worker's side of the watch: every call of a person's expression is told before it begins. */
import { makeExpressionsWith } from '../rules/expression';
import type { FromWorker, Telling } from './protocol';
import { BEGINNING_LENGTH, CALLS_PER_MESSAGE, clearCall, writeCall } from './sharedCalls';

/** Tells calls of expressions, as the task says. */
export class CallTeller {
  readonly #post: (message: FromWorker) => void;
  #view: Int32Array | undefined;
  #telling: Telling = { kind: 'number' };
  #calls = 0;
  #told = false;

  constructor(post: (message: FromWorker) => void) {
    this.#post = post;
  }

  /** `shared` is what `createSharedCalls` made. */
  share(shared: SharedArrayBuffer | undefined): void {
    this.#view = shared && new Int32Array(shared);
  }

  /** Counts from the beginning. */
  beginTask(telling: Telling): void {
    this.#telling = telling;
    this.#calls = 0;
  }

  enter(expression: number, text: string): void {
    const calls = ++this.#calls;
    if (this.#view) {
      writeCall(this.#view, calls, expression, text);
      return;
    }
    if (calls % CALLS_PER_MESSAGE === 1) this.#post({ kind: 'calls', calls });
    if (this.#telling.kind !== 'each') return;
    const { from } = this.#telling;
    this.#told = calls >= from && calls < from + CALLS_PER_MESSAGE;
    if (!this.#told) return;
    const beginning = text.slice(0, BEGINNING_LENGTH);
    this.#post({ kind: 'enter', call: { calls, expression, length: text.length, beginning } });
  }

  leave(): void {
    if (this.#view) clearCall(this.#view);
    else if (this.#told) {
      this.#told = false;
      this.#post({ kind: 'leave' });
    }
  }
}

/** From here on every expression of a person is watched by `teller`. */
export function watchExpressions(teller: CallTeller, post: (message: FromWorker) => void): void {
  const numbers = new Map<string, number>();

  /** Every way to match (`test`, `match`, `matchAll`, `replace` ...) goes through `exec`. */
  class WatchedExpression extends RegExp {
    readonly #number: number;

    constructor(source: RegExp | string, flags?: string, number?: number) {
      super(source, flags);
      // `matchAll` and `withFlags` copy an expression.
      this.#number = number ?? (source instanceof WatchedExpression ? source.#number : 0);
    }

    override exec(text: string): RegExpExecArray | null {
      teller.enter(this.#number, text);
      try {
        return super.exec(text);
      } finally {
        teller.leave();
      }
    }
  }

  makeExpressionsWith((source, flags, pattern) => {
    const known = numbers.get(pattern);
    const number = known ?? numbers.size + 1;
    const expression = new WatchedExpression(source, flags, number);
    if (known === undefined) {
      numbers.set(pattern, number);
      post({ kind: 'expression', number, pattern });
    }
    return expression;
  });
}
