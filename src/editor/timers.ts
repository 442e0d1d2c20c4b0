import type * as vscode from 'vscode';
import { keyOf } from './documents';

/** One timer for each document: setting it again starts it over. */
export class DocumentTimers implements vscode.Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  set(document: vscode.TextDocument, delay: number, run: () => void): void {
    this.clear(document);
    const timer = setTimeout(() => {
      this.#timers.delete(keyOf(document));
      run();
    }, delay);
    this.#timers.set(keyOf(document), timer);
  }

  clear(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(keyOf(document)));
    this.#timers.delete(keyOf(document));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
