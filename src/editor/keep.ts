import * as vscode from 'vscode';
import type { SourceText } from '../model/text';
import { Cancelled, type EngineService } from '../service/engineService';
import { registerCommand } from './commands';
import { formatOf, keyOf } from './documents';
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

/**
 * The different lines that say something, in their order, as a reader sees them: of a page what the range holds, else the
 * lines it touches. None where the text has moved on meanwhile.
 */
export async function linesToKeep(
  service: EngineService,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<string[]> {
  const { start, end } = range;
  const shown = async (source: SourceText): Promise<string[]> => {
    // A menu asks for several ranges of one document, which must not cancel each other.
    const part = `${keyOf(document)} ${start.line}:${start.character}-${end.line}:${end.character}`;
    try {
      return unique(await service.lines({ document: part, version: document.version, source }));
    } catch (error) {
      if (error instanceof Cancelled) return [];
      throw error;
    }
  };
  if (formatOf(document) === 'html') return shown({ text: document.getText(range), format: 'html' });
  const whole = document.getText(
    new vscode.Range(start.with({ character: 0 }), document.lineAt(end.line).range.end),
  );
  if (formatOf(document) === 'markdown') {
    // Definitions stand elsewhere, and without them a link is not read as one.
    const definitions = document.getText().match(/^ {0,3}\[[^\]\n]+\]:.*$/gmu) ?? [];
    return shown({ text: [whole, ...definitions].join('\n\n'), format: 'markdown' });
  }
  return unique(whole.split(/\r\n|[\r\n]/u).map((line) => line.replace(/\s+/gu, ' ').trim()));
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)].filter((line) => line !== '');

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
