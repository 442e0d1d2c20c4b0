// Where things are. Everything else in this folder asks here, so that no other file spells a path out.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder: a package of its own, so that the project's `npm ci` stays light. */
export const HOST = path.dirname(fileURLToPath(import.meta.url));
/** The extension. */
export const ROOT = path.resolve(HOST, '../..');
/** What `npm run host:install` fetched. */
export const MODULES = path.join(HOST, 'node_modules');
/** The VS Code inside code-server. Its server is started directly: code-server's wrapper needs native modules. */
export const VSCODE = path.join(MODULES, 'code-server/lib/vscode');
/** What a failed run leaves behind to look at. */
export const LEFTOVERS = path.join(ROOT, 'dist/test');

/** The Node release that this VS Code wants: a package beside it where there is one, else the one running this. */
export function nodeForServer() {
  const packaged = path.join(MODULES, `node-${process.platform}-${process.arch}`, 'bin/node');
  return existsSync(packaged) ? packaged : process.execPath;
}
