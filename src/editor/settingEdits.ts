import * as vscode from 'vscode';
import { SECTION } from '../rules/schema';
import { texts } from './texts';

/** The places in which a setting can stand, as `inspect` calls them. */
const VALUE_OF = {
  [vscode.ConfigurationTarget.Global]: 'globalValue',
  [vscode.ConfigurationTarget.Workspace]: 'workspaceValue',
  [vscode.ConfigurationTarget.WorkspaceFolder]: 'workspaceFolderValue',
} as const;

/** The value of a setting in one place only. */
export function valueIn(uri: vscode.Uri, key: string, target: vscode.ConfigurationTarget): unknown {
  return vscode.workspace.getConfiguration(SECTION, uri).inspect(key)?.[VALUE_OF[target]];
}

/** Writes a setting in one place. A folder's setting needs a document of that folder. */
export async function writeSetting(
  uri: vscode.Uri,
  key: string,
  target: vscode.ConfigurationTarget,
  value: unknown,
): Promise<void> {
  await vscode.workspace.getConfiguration(SECTION, uri).update(key, value, target);
}

/** Whether a window has settings of its own: a folder or a workspace is open. */
export function hasWorkspace(): boolean {
  return vscode.workspace.workspaceFile !== undefined || (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
}

/** Whether the folders of a window have settings of their own besides the workspace's. */
export function isMultiRoot(): boolean {
  return vscode.workspace.workspaceFile !== undefined;
}

/** Says that a setting holds something unexpected, which writing would destroy. Does not wait for an answer. */
export function refuseMalformed(key: string): void {
  const name = `${SECTION}.${key}`;
  const open = texts.openSettings();
  void vscode.window.showWarningMessage(texts.settingMalformed(name), open).then(async (choice) => {
    if (choice === open) await vscode.commands.executeCommand('workbench.action.openSettings', name);
  });
}
