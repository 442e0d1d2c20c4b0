/** How removals become edits, by the format of the document. */
import type { Removal } from '../model/finding';
import type { BlankLines } from '../model/policy';
import type { Edit, Range, SourceText } from '../model/text';
import { linesWithin, textEdits } from './edits';

/** The edits that take out all `removals` (from one scan of `source`) together. Sorted, disjoint. */
export function editsOf({ text }: SourceText, removals: readonly Removal[], blankLines: BlankLines): Edit[] {
  return textEdits(text, removals, blankLines);
}

/** The part of `removals` that lies in `ranges`. */
export function removalsWithin(
  { text }: SourceText,
  removals: readonly Removal[],
  ranges: readonly Range[],
): Removal[] {
  return linesWithin(text, removals, ranges);
}
