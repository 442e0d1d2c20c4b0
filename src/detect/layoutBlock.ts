import type { Confidence, Rule } from '../model/rule';
import type { Segment } from '../model/segment';
import { counted, quoted, type Candidate } from './candidate';
import { isShort, PLACES, zoneOf, type Outline } from './outline';
import type { Stretch } from './stretches';

/** A block of lines as a candidate, with what its shape and its place say. */
export function layoutBlock(
  outline: Outline,
  rule: Rule,
  { from, to }: Stretch,
  confidence: Confidence,
): Candidate {
  const lines = outline.segments.slice(from, to + 1);
  const place = PLACES[zoneOf(outline, from)];
  return {
    rule,
    confidence,
    from,
    to,
    subject: `${rule.title}: ${lines.length === 1 ? quoted(lines[0]?.text ?? '') : `${counted(lines.length, 'line')} in a row`}${place}`,
    reasons: [...shapeOf(lines), ...distanceOf(outline, from, to)],
  };
}

function shapeOf(lines: readonly Segment[]): string[] {
  const short = lines.filter(isShort).length;
  if (lines.length === 1) return short === 1 ? ['It is short and no sentence.'] : [];
  if (short === lines.length) return ['All of them are short, without a sentence.'];
  return short > 0 ? [`${short} of them ${short === 1 ? 'is' : 'are'} short, without a sentence.`] : [];
}

/** Nearer paragraphs than this say nothing for or against a block. */
const NEAR = 3;

function distanceOf({ isProse }: Outline, from: number, to: number): string[] {
  const before = isProse.lastIndexOf(true, from);
  const after = isProse.indexOf(true, to);
  if (isProse.slice(from, to + 1).includes(true)) return [];
  const distance = Math.min(before < 0 ? Infinity : from - before, after < 0 ? Infinity : after - to);
  if (distance <= NEAR) return [];
  return Number.isFinite(distance) ? [`No paragraph within ${distance - 1} lines of it.`] : [];
}
