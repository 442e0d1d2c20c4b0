import * as vscode from 'vscode';
import { Cancelled } from '../service/engineService';
import { isCleanable, nameOf } from './documents';
import { oversizedFile } from './oversized';
import { texts } from './texts';

/** Registers a command whose failure is told and logged, and never lost. */
export function registerCommand(
  id: string,
  log: vscode.LogOutputChannel,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      if (error instanceof Cancelled) return undefined;
      log.error(id, error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(
        texts.failed(error instanceof Error ? error.message : String(error)),
      );
      return undefined;
    }
  });
}

/**
 * The document a command is about: that of the URI it was called with (from a menu or another extension), else that of
 * the active editor. Undefined after telling why there is none.
 */
export async function documentFor(uri: unknown): Promise<vscode.TextDocument | undefined> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (!document) {
    const message = (await oversizedFile()) ? texts.oversized() : texts.noEditor();
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  if (isCleanable(document)) return document;
  void vscode.window.showInformationMessage(texts.notCleanable(nameOf(document)));
  return undefined;
}
