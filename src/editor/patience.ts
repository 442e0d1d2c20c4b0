import * as vscode from 'vscode';

/** How long a command may take before it says that it is still at it, in milliseconds. */
const PATIENCE_MS = 1000;

/** Does some work; where it takes longer than a second, says so, and lets a person cancel it. */
export async function withPatience<T>(title: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const result = work(abort.signal);
  const timer = setTimeout(() => {
    const { Notification } = vscode.ProgressLocation;
    void vscode.window.withProgress({ location: Notification, title, cancellable: true }, (_, token) => {
      token.onCancellationRequested(() => abort.abort());
      // Its failure is told by who asked for it.
      return result.then(
        () => undefined,
        () => undefined,
      );
    });
  }, PATIENCE_MS);
  try {
    return await result;
  } finally {
    clearTimeout(timer);
  }
}
