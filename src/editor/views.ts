import * as vscode from 'vscode';
import type { Edit } from '../model/text';
import { moveOffset } from './tracking';

/** Where a person was looking. */
interface View {
  readonly editor: vscode.TextEditor;
  /** The line that is to stay at its place on the screen. */
  readonly line: number;
  readonly offset: number;
  /** How many lines below it the middle of the screen is. */
  readonly toMiddle: number;
}

/**
 * Remembers where the editors of a document are scrolled to. VS Code moves cursors along with an edit but leaves the
 * scroll position at its line number, where other text is then. The result scrolls back, once `edits` are applied.
 */
export function rememberViews(document: vscode.TextDocument): (edits: readonly Edit[]) => void {
  const views = vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => viewOf(editor) ?? []);
  return (edits) => {
    for (const { editor, line, offset, toMiddle } of views) {
      const newLine = document.positionAt(moveOffset(offset, edits)).line;
      if (newLine === line) continue;
      const middle = new vscode.Position(Math.max(0, newLine + toMiddle), 0);
      // Not `AtTop`: that leaves room for sticky lines, of which an extension does not know how many there are.
      editor.revealRange(new vscode.Range(middle, middle), vscode.TextEditorRevealType.InCenter);
    }
  };
}

/** The line of the cursor is what counts, if it can be seen; else the one in the middle. */
function viewOf(editor: vscode.TextEditor): View | undefined {
  const first = editor.visibleRanges.at(0)?.start.line;
  const last = editor.visibleRanges.at(-1)?.end.line;
  if (first === undefined || last === undefined) return undefined;
  const middle = Math.floor((first + last) / 2);
  const cursor = editor.selection.active.line;
  const line = cursor >= first && cursor <= last ? cursor : middle;
  const offset = editor.document.offsetAt(new vscode.Position(line, 0));
  return { editor, line, offset, toMiddle: middle - line };
}
