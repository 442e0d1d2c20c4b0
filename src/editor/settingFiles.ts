import * as vscode from 'vscode';
import { isMultiRoot } from './settingEdits';

/** Which settings: a person's own, those of the window, or those of one folder of several. */
export type SettingPlace =
  | { readonly kind: 'user' }
  | { readonly kind: 'workspace' }
  | { readonly kind: 'folder'; readonly folder: vscode.WorkspaceFolder };

export interface SettingFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** The key under which the settings stand in it, if any. */
  readonly under: readonly string[];
}

/** What VS Code calls the file system of a person's own settings, where it does not use their plain address. */
const USER_DATA_SCHEME = 'vscode-userdata';
/** A person's settings, or those of a profile. */
const USER_SETTINGS = /\/User\/(?:profiles\/[^/]+\/)?settings\.json$/;

/** Whether a document holds settings, so that a change of it moves what was reported in it. */
export function isSettingsDocument({ uri }: vscode.TextDocument): boolean {
  return /\/settings\.json$|\.code-workspace$/.test(uri.path);
}

/**
 * The files that can hold the settings of a place, as far as they can be read; the likeliest first.
 * `globalStorage` is the extension's own: `.../User/globalStorage/<extension>`, or the same in a profile.
 */
export async function settingFiles(
  place: SettingPlace,
  globalStorage: vscode.Uri,
): Promise<readonly SettingFile[]> {
  const under = place.kind === 'workspace' && isMultiRoot() ? ['settings'] : [];
  const files = await Promise.all(
    addressesOf(place, globalStorage).map(async (uri) => {
      const text = await read(uri);
      return text === undefined ? [] : [{ uri, text, under }];
    }),
  );
  return files.flat();
}

function addressesOf(place: SettingPlace, globalStorage: vscode.Uri): vscode.Uri[] {
  switch (place.kind) {
    case 'user':
      return userAddresses(globalStorage);
    case 'workspace': {
      const { workspaceFile, workspaceFolders } = vscode.workspace;
      if (workspaceFile) return [workspaceFile];
      return (workspaceFolders ?? []).slice(0, 1).map(inFolder);
    }
    case 'folder':
      return [inFolder(place.folder)];
  }
}

function inFolder({ uri }: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(uri, '.vscode', 'settings.json');
}

/** VS Code names no file, so this knows the layout of its data: beside the extension's own storage. */
function userAddresses(globalStorage: vscode.Uri): vscode.Uri[] {
  const own = vscode.Uri.joinPath(globalStorage, '..', '..', 'settings.json');
  const open = vscode.workspace.textDocuments
    .map(({ uri }) => uri)
    .filter(({ path }) => USER_SETTINGS.test(path));
  return [
    ...open,
    own.with({ scheme: USER_DATA_SCHEME }),
    own,
    // Here the extension may run on another machine than the window, which then has settings of its own too.
    vscode.Uri.from({ scheme: USER_DATA_SCHEME, path: '/User/settings.json' }),
    vscode.Uri.joinPath(globalStorage, '..', '..', '..', 'Machine', 'settings.json'),
  ];
}

/** The text of a file, unsaved changes included; undefined when it cannot be had. */
async function read(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
