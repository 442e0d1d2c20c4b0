import * as vscode from 'vscode';
import { say } from './report';

describe('the extension in a real VS Code', () => {
  it('says where it runs, and activates', async () => {
    const extension = vscode.extensions.getExtension('descrape.descrape');
    if (!extension) throw new Error('The extension is not loaded.');
    await extension.activate();
    if (!extension.isActive) throw new Error('The extension did not activate.');
    const host = WEB ? 'web worker' : `Node ${process.versions.node}`;
    say(`VS Code ${vscode.version} (${vscode.env.appName}), ${vscode.env.appHost}, extension host: ${host}`);
  });

  it('has every command of its manifest', async () => {
    const extension = vscode.extensions.getExtension('descrape.descrape')!;
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands
      .map(({ command }) => command)
      .filter((command) => !registered.has(command));
    if (missing.length > 0) throw new Error(`Not registered: ${missing.join(', ')}`);
  });

  it('sees the fixture as a workspace of two folders', () => {
    const names = vscode.workspace.workspaceFolders?.map((folder) => folder.name) ?? [];
    if (names.join() !== 'first,second') {
      throw new Error(`The workspace holds ${names.join() || 'no folder'}.`);
    }
  });
});
