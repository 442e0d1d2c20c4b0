import * as vscode from 'vscode';
import type { Edit } from '../model/text';
import { moveOffset } from './tracking';

/** Where a person was looking. */
interface View {
  readonly editor: vscode.TextEditor;
  /** Offset of the line that is to stay at its place on the screen, and how many lines below the top it stands. */
  readonly anchor: number;
  readonly below: number;
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
    for (const { editor, anchor, below } of views) {
      const line = document.positionAt(moveOffset(anchor, edits)).line;
      const top = new vscode.Position(Math.max(0, line - below), 0);
      if (editor.visibleRanges[0]?.start.line === top.line) continue;
      editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
    }
  };
}

function viewOf(editor: vscode.TextEditor): View | undefined {
  const [first] = editor.visibleRanges;
  if (!first) return undefined;
  const top = first.start.line;
  const cursor = editor.selection.active.line;
  const isCursorVisible = editor.visibleRanges.some(
    (range) => cursor >= range.start.line && cursor <= range.end.line,
  );
  const line = isCursorVisible ? cursor : top;
  return { editor, anchor: editor.document.offsetAt(new vscode.Position(line, 0)), below: line - top };
}
