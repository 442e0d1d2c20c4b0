import * as vscode from 'vscode';

/** VS Code gives longer texts to no extension (`_MODEL_SYNC_LIMIT` of its text model), in bytes of a file. */
const LARGEST_BYTES = 50 * 1024 * 1024;

/** The file in the active tab, where VS Code shows it but gives it to no extension because of its size. */
export async function oversizedFile(): Promise<vscode.Uri | undefined> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (vscode.window.activeTextEditor || !(input instanceof vscode.TabInputText)) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(input.uri);
    return size > LARGEST_BYTES ? input.uri : undefined;
  } catch {
    return undefined; // gone meanwhile, or never a file
  }
}
