import * as vscode from 'vscode';
import { registerCommand } from './commands';
import { Owner } from './owner';
import { refuseMalformed, valueIn, writeSetting } from './settingEdits';

/** Not in the palette: it needs to know the text. Arguments: document URI, lines. */
export const KEEP_COMMAND = '_descrape.keepText';

/** The command behind "Always keep ...". */
export class Keep extends Owner {
  constructor(log: vscode.LogOutputChannel) {
    super();
    this.own(
      registerCommand(KEEP_COMMAND, log, async (uri, lines) => {
        if (uri instanceof vscode.Uri && Array.isArray(lines)) {
          await keep(
            uri,
            lines.filter((line) => typeof line === 'string'),
          );
        }
      }),
    );
  }
}

/** The different lines of a range that say something, in their order. */
export function linesToKeep(document: vscode.TextDocument, first: number, last: number): string[] {
  const lines = new Set<string>();
  for (let line = first; line <= last; line++) {
    const text = document.lineAt(line).text.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.add(text);
  }
  return [...lines];
}

async function keep(uri: vscode.Uri, lines: readonly string[]): Promise<void> {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  // The list of a folder hides that of the workspace, and that one the user's: an entry counts only in the narrowest.
  const target =
    [WorkspaceFolder, Workspace].find((place) => valueIn(uri, 'keep', place) !== undefined) ?? Global;
  const value = valueIn(uri, 'keep', target) ?? [];
  if (!Array.isArray(value)) {
    refuseMalformed('keep');
    return;
  }
  const patterns = await Promise.all(lines.map(keepPattern));
  await writeSetting(uri, 'keep', target, [...new Set([...(value as unknown[]), ...patterns])]);
}

/** What recognises a line again: the line itself, or a regular expression where it cannot be compared as text. */
async function keepPattern(line: string): Promise<string> {
  const { parsePattern } = await import('../rules/pattern');
  if (parsePattern(line).kind === 'literal') return line;
  return `/^${line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$/`;
}
