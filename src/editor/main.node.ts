/** The extension in the Node extension host: on a desktop, and on a machine it is connected to. */
import * as vscode from 'vscode';
import { threadStarter } from '../worker/start.node';
import { activateWith, type DescrapeApi } from './extension';

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): DescrapeApi {
  const { fsPath } = vscode.Uri.joinPath(context.extensionUri, 'dist', 'engine', 'worker.node.js');
  return activateWith(context, {
    startWorker: threadStarter(fsPath),
    inProcess: async () => (await import('../service/inProcess')).createInProcessEngine(),
  });
}
