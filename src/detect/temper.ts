import type { Confidence, ProfileKind, Rule, RuleKind } from '../model/rule';
import type { Candidate } from './candidate';
import { looksLikeProse, lowered, zoneOf, type Outline } from './outline';
import { stretches } from './stretches';

/**
 * What the line model makes of the findings of rules, by the probability of junk (`junk`) of their lines. Figures: junk
 * and content lines of the labelled pages, folds split by site.
 *
 * - A likely finding outside the article that the model is sure of as well is safe (runs from .93 on 35,500 : 1, sections
 *   from .9 on 8,000 : 6, cards only from .98 on 1,580 : 0); so is a mere hint that it is surer of (runs from .95 on
 *   16,500 : 7), and from .72 on a hint is likely (runs from there to .95 4,380 : 240).
 * - What the model takes for content drops one step (likely runs under .5: 4 : 79; suspect lines under .35: 17 : 46).
 * - A run loses its lines that the model takes for content; sections and cards are judged as a whole.
 * - Rules that hold anywhere are never lowered, and what a person wrote, set or asked for is left alone.
 */
export function tempered(
  outline: Outline,
  candidates: readonly Candidate[],
  junk: Float32Array,
  isSet: (rule: Rule) => boolean,
): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { rule } = candidate;
    const isMetadata = rule.category === 'metadata' && (outline.isTitle[candidate.from] ?? false);
    if (rule.category === 'custom' || PROVEN.has(rule.kind) || isMetadata || isSet(rule)) {
      return [candidate];
    }
    if (rule.kind === 'run') {
      return pieces(candidate, junk).flatMap((piece) => judged(outline, piece, junk));
    }
    return judged(outline, candidate, junk);
  });
}

/** What is said twice is proven by its other copy. */
const PROVEN: ReadonlySet<RuleKind> = new Set(['duplicate', 'contents']);

/** Elsewhere the model raises nothing. */
const PAGES: ReadonlySet<ProfileKind> = new Set(['article', 'product', 'forum']);

/** From here on a likely finding is safe; cards are too often lists that a person came for. */
const AGREES = 0.93;
const AGREES_TO_CARDS = 0.98;
const AGREES_TO_SECTIONS = 0.9;
/** From here on a hint is safe. */
const PROVES = 0.95;
/** From here on any finding of a shop or a forum is safe. */
const ON_OTHER_PAGES = 0.98;
/** Below this the model takes the lines for content. */
const OBJECTS = 0.5;
/** Below this not even a hint is left. */
const DENIES = 0.35;
/** Whether it is worth a click when the rule is only a hint. */
const SUPPORTS = 0.72;

function judged(outline: Outline, candidate: Candidate, junk: Float32Array): Candidate[] {
  const { from, to, confidence, rule } = candidate;
  const mean = meanOf(junk, from, to);
  const zone = zoneOf(outline, from);
  const isOutside =
    PAGES.has(outline.profile) && (zone === 'head' || zone === 'tail') && zoneOf(outline, to) === zone;
  const agrees =
    isOutside &&
    mean >= (outline.profile === 'article' ? agreement(candidate) : ON_OTHER_PAGES) &&
    outline.segments
      .slice(from, to + 1)
      .every((segment) => !looksLikeProse(segment) || (junk[segment.index] ?? 0) >= OBJECTS);
  const say = (next: Confidence): Candidate[] => [
    next === confidence ? candidate : { ...candidate, confidence: next },
  ];
  if (agrees) return say('safe');
  if (confidence === 'suspect' && isOutside && mean >= SUPPORTS) return say('likely');
  if (mean >= OBJECTS || rule.guards?.context === 'anywhere') return say(confidence);
  const less = lowered(confidence);
  if (less === undefined) return mean < DENIES ? [] : say(confidence);
  return say(less);
}

function agreement({ rule, confidence }: Candidate): number {
  if (rule.kind === 'cards') return AGREES_TO_CARDS;
  if (confidence === 'suspect') return PROVES;
  return rule.kind === 'section' ? AGREES_TO_SECTIONS : AGREES;
}

/** The stretches of a run on either side of what the model takes for content, and those of content. */
function pieces(candidate: Candidate, junk: Float32Array): Candidate[] {
  const { from, to } = candidate;
  const parts = stretches(from, to, (i) => (junk[i] ?? 0) >= OBJECTS);
  return parts.length === 1 ? [candidate] : parts.map((part) => ({ ...candidate, ...part }));
}

function meanOf(junk: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += junk[i] ?? 0;
  return sum / (to - from + 1);
}
