import type { Edit } from '../model/text';

/** A text as made of stretches of its source and of what edits put between them. */
export type Piece =
  | { readonly kind: 'source'; readonly start: number; readonly end: number }
  | { readonly kind: 'inserted'; readonly text: string };

/** The unedited source. */
export function wholeSource(length: number): Piece[] {
  return length === 0 ? [] : [{ kind: 'source', start: 0, end: length }];
}

/** `pieces` with edits (sorted, disjoint, in offsets of the text that `pieces` make) applied on top. */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  let next = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    let at = 0;
    while (at < length) {
      const edit = edits[next];
      if (!edit || edit.start >= offset + length) break;
      const from = Math.max(0, edit.start - offset);
      if (from > at) result.push(part(piece, at, from));
      if (edit.start >= offset && edit.text !== '') result.push({ kind: 'inserted', text: edit.text });
      at = Math.min(length, edit.end - offset);
      if (edit.end > offset + length) break;
      next++;
    }
    if (at < length) result.push(part(piece, at, length));
    offset += length;
  }
  return result;
}

/** The edits that make the text of `pieces` from a source of `length` characters. Sorted, disjoint. */
export function editsFromPieces(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  const flush = (until: number): void => {
    if (until > at || text !== '') edits.push({ start: at, end: until, text });
    text = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'inserted') {
      text += piece.text;
    } else {
      flush(piece.start);
      at = piece.end;
    }
  }
  flush(length);
  return edits;
}

/** Where an offset of the text that `pieces` make lies in the source; inside inserted text, where that was put. */
export function sourceOffset(pieces: readonly Piece[], offset: number, length: number): number {
  let passed = 0;
  let at = 0;
  for (const piece of pieces) {
    const size = lengthOf(piece);
    if (piece.kind === 'source') {
      if (offset < passed + size) return piece.start + (offset - passed);
      at = piece.end;
    } else if (offset < passed + size) {
      return at;
    }
    passed += size;
  }
  return offset > passed ? length : at;
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'source' ? piece.end - piece.start : piece.text.length;
}

function part(piece: Piece, from: number, to: number): Piece {
  return piece.kind === 'source'
    ? { kind: 'source', start: piece.start + from, end: piece.start + to }
    : { kind: 'inserted', text: piece.text.slice(from, to) };
}
