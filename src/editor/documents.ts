import * as vscode from 'vscode';
import type { Format, Range, SourceText } from '../model/text';

/** The scheme of the two sides of Show What Was Removed. */
export const REMOVED_SCHEME = 'descrape-removed';

/** File systems whose documents are nobody's text: settings, the index of git, and the like. */
const FOREIGN_SCHEMES = new Set(['git', 'gitfs', 'output', 'vscode', 'vscode-settings', 'vscode-userdata']);

/** Documents that tools write: logs and the results of a search. */
const FOREIGN_LANGUAGES = new Set(['log', 'Log', 'search-result', 'scminput', 'code-text-binary']);

/** Settings that are kept in ordinary files. */
const SETTINGS_FILE =
  /(?:\/\.vscode\/[^/]+\.json|\.code-workspace|\/User\/(?:profiles\/[^/]+\/)?[^/]+\.json)$/;

/**
 * Whether a document is one to clean: a file wherever it is kept, or an unsaved one. A scheme that no file system
 * stands behind belongs to a tool (output, search editor, notebook cell, our own diff ...).
 */
export function isCleanable(document: vscode.TextDocument): boolean {
  const { scheme, path } = document.uri;
  if (FOREIGN_SCHEMES.has(scheme) || FOREIGN_LANGUAGES.has(document.languageId)) return false;
  if (SETTINGS_FILE.test(path)) return false;
  return (
    scheme === 'file' ||
    scheme === 'untitled' ||
    scheme === 'vscode-remote' ||
    vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined
  );
}

/** What the engine reads a document as. */
export function formatOf(document: vscode.TextDocument): Format {
  switch (document.languageId) {
    case 'markdown':
      return 'markdown';
    case 'html':
      return 'html';
    default:
      return 'text';
  }
}

/** What the engine gets of a document. */
export function sourceOf(document: vscode.TextDocument): SourceText {
  return { text: document.getText(), format: formatOf(document) };
}

/** Tells documents apart. */
export function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

/** The name a person knows a document by. */
export function nameOf(document: vscode.TextDocument): string {
  return nameIn(document.uri);
}

/** The same by `keyOf` the document. */
export function nameOfKey(key: string): string {
  return nameIn(vscode.Uri.parse(key));
}

function nameIn({ path }: vscode.Uri): string {
  return path.split('/').pop() ?? path;
}

export function toVscodeRange(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toRange(document: vscode.TextDocument, range: vscode.Range): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** How `FilePermission` says that a file is locked; the API names only `Readonly`. */
const LOCKED = 2;

/**
 * Whether a document cannot be written. `workspace.applyEdit` changes such a document all the same, so it has to be
 * asked first. What VS Code does not tell extensions is "Set Active Editor Read-only in Session".
 */
export async function isReadonly(document: vscode.TextDocument): Promise<boolean> {
  if (document.isUntitled) return false;
  if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return true;
  const files = vscode.workspace.getConfiguration('files', document);
  if (
    matchesAny(document, files.get('readonlyInclude')) &&
    !matchesAny(document, files.get('readonlyExclude'))
  ) {
    return true;
  }
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(document.uri);
    const mask =
      vscode.FilePermission.Readonly | (files.get('readonlyFromPermissions') === true ? LOCKED : 0);
    return (permissions & mask) !== 0;
  } catch {
    return false; // deleted behind the editor's back: saving makes it anew
  }
}

/** Whether a `files.*` setting of the form `{ glob: true }` names a document, by its whole path or that in its folder. */
function matchesAny(document: vscode.TextDocument, globs: unknown): boolean {
  if (typeof globs !== 'object' || globs === null) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return Object.entries(globs).some(
    ([glob, on]) =>
      on === true &&
      [glob, ...(folder ? [new vscode.RelativePattern(folder, glob)] : [])].some(
        (pattern) => vscode.languages.match({ pattern }, document) > 0,
      ),
  );
}
