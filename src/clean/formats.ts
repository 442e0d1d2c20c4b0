/** How removals become edits, by the format of the document. */
import type { Removal } from '../model/finding';
import type { BlankLines } from '../model/policy';
import type { Reading } from '../model/reading';
import type { Edit, Range, SourceText } from '../model/text';
import { linesWithin, textEdits } from './edits';
import { htmlEdits, nodesWithin } from './htmlEdits';

/** The edits that take out all `removals` (from one scan of `source`) together. Sorted, disjoint. */
export function editsOf(
  { text }: SourceText,
  { page }: Reading,
  removals: readonly Removal[],
  blankLines: BlankLines,
): Edit[] {
  return page ? htmlEdits(page, removals, blankLines) : textEdits(text, removals, blankLines);
}

/** The part of `removals` that lies in `ranges`. */
export function removalsWithin(
  { text }: SourceText,
  { page }: Reading,
  removals: readonly Removal[],
  ranges: readonly Range[],
): Removal[] {
  return page ? nodesWithin(page, removals, ranges) : linesWithin(text, removals, ranges);
}
