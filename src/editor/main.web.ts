/** The extension in the web extension host: in a browser, without Node. */
import * as vscode from 'vscode';
import type * as InProcess from '../service/inProcess';
import { webWorkerStarter } from '../worker/start.web';
import { activateWith, type DescrapeApi } from './extension';

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): DescrapeApi {
  const address = (file: string): string =>
    vscode.Uri.joinPath(context.extensionUri, 'dist', 'engine', file).toString(true);
  return activateWith(context, {
    startWorker: webWorkerStarter(address('worker.web.js')),
    inProcess: async () => {
      const file = (await import(address('inProcess.js'))) as typeof InProcess;
      return file.createInProcessEngine();
    },
  });
}
