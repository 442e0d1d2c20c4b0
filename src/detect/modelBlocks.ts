import type { Confidence, ModelRule } from '../model/rule';
import type { Active } from '../rules/compile';
import type { Candidate } from './candidate';
import { isOffIn } from './context';
import { layoutBlock } from './layoutBlock';
import { modelLevels, type Levels } from './modelLevels';
import { atLeast, lesser, zoneOf, type Outline } from './outline';
import { confidencesOf, isWhole, type Owned } from './resolve';
import { stretches } from './stretches';

/**
 * Blocks of lines that the line model takes for junk, each equally sure throughout. `junk` is the probability of each
 * segment, `owned` what the rules found. Sections and cards stay whole; other lines that rules know join a block of the
 * model if most of it is new.
 */
export function modelCandidates(
  outline: Outline,
  { rule, set }: Active<ModelRule>,
  junk: Float32Array,
  owned: readonly Owned[],
  by?: Levels,
): Candidate[] {
  if (isOffIn(rule, outline.profile)) return [];
  const most = set ?? rule.confidence;
  const known = knownLines(owned, junk.length);
  const levels = joinedLevels(modelLevels(outline, junk, by), known);
  const isNew = levels.map((level, i) => level !== undefined && !reaches(known.lines[i], level));
  return stretches(0, levels.length - 1, (i) => `${levels[i] ?? ''} ${zoneOf(outline, i)}`).flatMap(
    (block) => {
      const level = levels[block.from];
      if (level === undefined) return [];
      const fresh = isNew.slice(block.from, block.to + 1).filter(Boolean).length;
      const isMostlyNew = fresh * 2 > block.to - block.from + 1;
      const parts = isMostlyNew ? [block] : stretches(block.from, block.to, (i) => isNew[i]);
      return parts
        .filter(({ from }) => isMostlyNew || isNew[from])
        .map((part) => layoutBlock(outline, rule, part, lesser(level, most)));
    },
  );
}

interface Known {
  /** Confidence of the lines that rules found. */
  readonly lines: readonly (Confidence | undefined)[];
  /** Lines of blocks that stay whole. */
  readonly inBlock: readonly boolean[];
}

function knownLines(owned: readonly Owned[], n: number): Known {
  const inBlock = new Array<boolean>(n).fill(false);
  for (const { candidate, from, to } of owned) if (isWhole(candidate)) inBlock.fill(true, from, to + 1);
  return { lines: confidencesOf(owned, n), inBlock };
}

const reaches = (known: Confidence | undefined, level: Confidence): boolean =>
  known !== undefined && atLeast(known, level);

/** The surer of what the rules say and what the model says where it may. */
function joinedLevels(
  own: readonly (Confidence | undefined)[],
  { lines, inBlock }: Known,
): (Confidence | undefined)[] {
  return own.map((level, i) => {
    const known = lines[i];
    if (inBlock[i]) return undefined;
    return level === undefined || reaches(known, level) ? known : level;
  });
}
