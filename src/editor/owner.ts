import type * as vscode from 'vscode';

/** Something that owns what it registers, and lets go of it when it is disposed of. */
export abstract class Owner implements vscode.Disposable {
  readonly #owned: vscode.Disposable[] = [];

  /** Registers a disposable where it is made. */
  protected own<T extends vscode.Disposable>(disposable: T): T {
    this.#owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    while (this.#owned.length > 0) this.#owned.pop()?.dispose();
  }
}
