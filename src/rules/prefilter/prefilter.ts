import type { Segment } from '../../model/segment';
import { clueTable, eachPart, eachStart, MOST_CLUES, type Clue } from './clueTable';
import { cluesFor } from './shippedClues';

/** A pattern and the view of a line that it is tried on. */
export interface PatternOn {
  readonly pattern: RegExp;
  readonly on: View;
}

/** `pieces`: each stretch of source by itself. */
export type View = 'core' | 'text' | 'raw' | 'pieces';

/** What a line is looked at by. */
export type Line = Pick<Segment, 'core' | 'text' | 'raw' | 'pieces'>;

/** The numbers of the patterns that may match a line, ascending. All others cannot. The list may be reused. */
export type Prefilter = (line: Line) => readonly number[];

/** Puts the clues of patterns together, so that a line is walked once for all of them. */
export function prefilterOf(patterns: readonly PatternOn[]): Prefilter {
  const starts: Record<View, Clue[]> = { core: [], text: [], raw: [], pieces: [] };
  const parts: Clue[] = [];
  const always: number[] = [];
  const inside = new Set<View>();
  const hasMore = new Uint8Array(patterns.length);
  patterns.forEach(({ pattern, on }, number) => {
    const clues = cluesFor(pattern);
    const isFull = (list: readonly Clue[], more: readonly string[]): boolean =>
      list.length + more.length > MOST_CLUES;
    if (!clues || isFull(starts[on], clues.starts) || isFull(parts, [...clues.parts, ...clues.also])) {
      always.push(number);
      return;
    }
    for (const text of clues.starts) starts[on].push([text, number]);
    for (const text of clues.parts) parts.push([text, number]);
    // The second condition of a pattern counts as one more pattern.
    for (const text of clues.also) parts.push([text, number + patterns.length]);
    if (clues.also.length > 0) hasMore[number] = 1;
    if (clues.parts.length + clues.also.length > 0) inside.add(on);
  });
  const startTables = Object.entries(starts).flatMap(([view, clues]) =>
    clues.length > 0 ? [{ view: view as View, table: clueTable(clues, true) }] : [],
  );
  const partTable = clueTable(parts, false);
  const found: number[] = [];
  const lastLine = new Uint32Array(2 * patterns.length);
  let line = 0;
  const tell = (pattern: number): void => {
    if (lastLine[pattern] === line) return;
    lastLine[pattern] = line;
    if (pattern < patterns.length) found.push(pattern);
  };

  /** Walks every view that some pattern looks into, but none that another one, walked before, holds. */
  const walk = ({ core, text, raw, pieces }: Line): void => {
    let isWalked = false;
    if (inside.has('raw') || inside.has('pieces')) {
      const isComplex = eachPart(partTable, raw, tell);
      for (const piece of pieces ?? []) eachPart(partTable, piece.raw, tell);
      isWalked = raw.includes(text);
      if (isWalked && !isComplex) return;
    }
    if (!isWalked && (inside.has('text') || inside.has('core')) && !eachPart(partTable, text, tell)) return;
    if (inside.has('core')) eachPart(partTable, core, tell);
  };

  return (candidate) => {
    line++;
    found.length = 0;
    for (const number of always) tell(number);
    for (const { view, table } of startTables) {
      if (view !== 'pieces') eachStart(table, candidate[view], tell);
      else for (const { raw } of candidate.pieces ?? [candidate]) eachStart(table, raw, tell);
    }
    if (parts.length > 0) walk(candidate);
    if (found.length === 0) return found;
    const isMet = (number: number): boolean =>
      hasMore[number] === 0 || lastLine[number + patterns.length] === line;
    return found.filter(isMet).sort((a, b) => a - b);
  };
}

/** A prefilter that is made when it is first asked. */
export function lazyPrefilter(patterns: () => readonly PatternOn[]): Prefilter {
  let made: Prefilter | undefined;
  return (line) => (made ??= prefilterOf(patterns()))(line);
}
