import type * as vscode from 'vscode';

/** A signal that aborts when VS Code no longer wants an answer. */
export function abortOn(token: vscode.CancellationToken): AbortSignal {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  else token.onCancellationRequested(() => abort.abort());
  return abort.signal;
}
