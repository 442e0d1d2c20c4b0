/** Offsets -> lines and columns, counted from one as editors show them. Pure. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where `offset` stands in `text`. Line ends are LF, CRLF and CR; a byte order mark has no column. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  const ends = /\r\n?|\n/g;
  for (let end = ends.exec(text); end !== null && ends.lastIndex <= offset; end = ends.exec(text)) {
    line++;
    start = ends.lastIndex;
  }
  return { line, column: columnAfter(text, start, offset) };
}

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The column of `offset` in the line that starts at `start`. */
export function columnAfter(text: string, start: number, offset: number): number {
  const mark = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return Math.max(1, offset - start - mark + 1);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
