import type { CategoryId } from '../model/category';
import type { Segment } from '../model/segment';
import type { Candidate } from './candidate';
import { isWhole } from './resolve';

/** Categories whose junk often is a picture: advertisements, badges of app stores, icons to share by. */
const OFTEN_PICTURES: ReadonlySet<CategoryId> = new Set(['advertising', 'app-store', 'share']);

/**
 * Tells for a segment and a candidate whether the segment stays for what it is. What a picture is said to show ("Menu",
 * "The bridge in 1944") is no line of the page, and a step ("Log in") or an entry of a table of contents ("Contact")
 * only reads like one of a menu: a block that they are part of takes them, or a rule about such pictures.
 */
export function isKeptPicture(segment: Segment | undefined, candidate: Candidate): boolean {
  if (segment?.role === undefined || isWhole(candidate)) return false;
  const { kind, category } = candidate.rule;
  if (category === 'custom') return false;
  return segment.role === 'entry' || kind === 'model' || kind === 'run' || !OFTEN_PICTURES.has(category);
}
