/** Standard output and standard error, with a reader that may be slow or gone. */
import type { Writable } from 'node:stream';
import { reason } from './words';

/** Nobody reads the output any more (`| head`). Not a failure: whoever catches it stops without a word. */
export class ReaderGone extends Error {}

/** The output could not be written: the disk is full, say. */
export class OutputFailed extends Error {}

/** Writes text to a stream, in order. */
export class Sink {
  readonly #stream: Writable;
  #failure: NodeJS.ErrnoException | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure ??= error;
    });
  }

  /**
   * Writes `text` and waits while the reader is behind.
   * Throws `ReaderGone` when the reader closed the pipe and `OutputFailed` on any other error.
   */
  async write(text: string): Promise<void> {
    this.#check();
    if (!this.#stream.write(text)) await this.#drained();
    this.#check();
  }

  /** Waits until everything is written. Throws as `write` does. */
  async flush(): Promise<void> {
    this.#check();
    await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    // The callback comes before the error event of the same write.
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.#check();
  }

  #drained(): Promise<void> {
    const stream = this.#stream;
    return new Promise((resolve) => {
      const done = () => {
        stream.off('drain', done).off('error', done).off('close', done);
        resolve();
      };
      stream.on('drain', done).on('error', done).on('close', done);
    });
  }

  #check(): void {
    if (this.#failure === undefined) return;
    const gone = this.#failure.code === 'EPIPE' || this.#failure.code === 'ERR_STREAM_DESTROYED';
    throw gone ? new ReaderGone() : new OutputFailed(reason(this.#failure));
  }
}
