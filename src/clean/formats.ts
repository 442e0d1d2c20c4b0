/** How removals become edits, by the format of the document. */
import type { Removal } from '../model/finding';
import type { BlankLines } from '../model/policy';
import type { Reading } from '../model/reading';
import type { Edit, Range, SourceText } from '../model/text';
import { linesWithin, textEdits } from './edits';
import { htmlEdits, nodesWithin } from './htmlEdits';
import { markdownEdits, segmentsWithin } from './markdown/edits';

/** The edits that take out all `removals` (from one scan of `source`) together. Sorted, disjoint. */
export function editsOf(
  { text }: SourceText,
  { page, markdown }: Reading,
  removals: readonly Removal[],
  blankLines: BlankLines,
): Edit[] {
  if (page) return htmlEdits(page, removals, blankLines);
  if (markdown) return markdownEdits(markdown, removals, blankLines);
  return textEdits(text, removals, blankLines);
}

/** The part of `removals` that lies in `ranges`. */
export function removalsWithin(
  { text }: SourceText,
  { page, markdown }: Reading,
  removals: readonly Removal[],
  ranges: readonly Range[],
): Removal[] {
  if (page) return nodesWithin(page, removals, ranges);
  if (markdown) return segmentsWithin(markdown, removals, ranges);
  return linesWithin(text, removals, ranges);
}
