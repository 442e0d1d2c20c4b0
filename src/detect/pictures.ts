import type { CategoryId } from '../model/category';
import type { Segment } from '../model/segment';
import type { Candidate } from './candidate';
import { isWhole } from './resolve';

/** Categories whose junk often is a picture: advertisements, badges of app stores, icons to share by. */
const OFTEN_PICTURES: ReadonlySet<CategoryId> = new Set(['advertising', 'app-store', 'share', 'custom']);

/**
 * Whether a candidate may remove a picture that stands for itself. What such a picture is said to show ("Menu", "The
 * bridge in 1944") is no line of the page: only a rule about such pictures takes it, or a block that it is part of.
 */
export function mayTakePicture(candidate: Candidate): boolean {
  const { kind, category } = candidate.rule;
  return isWhole(candidate) || ((kind === 'phrase' || kind === 'line') && OFTEN_PICTURES.has(category));
}

/** Tells for a segment and a candidate whether the segment stays for being a picture. */
export function isKeptPicture(segment: Segment | undefined, candidate: Candidate): boolean {
  return segment?.isPicture === true && !mayTakePicture(candidate);
}
