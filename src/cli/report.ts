/** What goes to standard error, and whether any of it was a failure. */
import type { Writable } from 'node:stream';
import type { Paint } from './paint';
import { printable } from './words';

/** The name under which standard input appears in messages and answers. */
export const STDIN = '<stdin>';

/** Prints messages for a person and remembers failures, which make the exit code 2. */
export class Report {
  readonly #stream: Writable;
  readonly #paint: Paint;
  #failed = false;

  constructor(stream: Writable, paint: Paint) {
    this.#stream = stream;
    this.#paint = paint;
    // Standard error that nobody reads is no reason to stop.
    stream.on('error', () => undefined);
  }

  /** Whether something failed so far. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Something could not be done. `where` is a file, `file:line` or `file:line:column`. */
  error(where: string, message: string): void {
    this.#failed = true;
    this.#print(where, this.#paint('red', lines(message)));
  }

  /** Something worth knowing that is no failure. */
  note(where: string, message: string): void {
    this.#print(where, `${this.#paint('cyan', 'note:')} ${lines(message)}`);
  }

  #print(where: string, message: string): void {
    this.#stream.write(`${this.#paint('bold', printable(where))}: ${message}\n`);
  }
}

function lines(message: string): string {
  return message.split('\n').map(printable).join('\n  ');
}
