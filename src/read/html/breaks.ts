/** The line breaks around lines that go. */
import type { HtmlPage, SegmentBreaks } from '../../model/page';
import { isGone, type Wanted } from './gone';

const NO_BREAKS: SegmentBreaks = { before: [], after: [] };

/** Lines that go, one after the other in the same block. */
interface Run {
  /** Segments, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether lines of the same block stay before and after. */
  readonly isBetween: boolean;
}

/** The breaks that go, and those that have to stay, by node. */
export interface BreakPlan {
  readonly gone: readonly number[];
  readonly kept: readonly number[];
}

/**
 * The line breaks that only served to set lines apart that go: those between them and after them, or before them where
 * nothing follows. Between two lines that stay, one stays: it keeps the elements around it where there is no other.
 */
export function breakPlan(page: HtmlPage, wanted: Wanted): BreakPlan {
  const { breaks } = page;
  const gone: number[] = [];
  const kept: number[] = [];
  for (const { from, to, isBetween } of runsOf(page, wanted)) {
    const { before } = breaks[from] ?? NO_BREAKS;
    const after: number[] = [];
    for (let i = from; i <= to; i++) after.push(...(breaks[i]?.after ?? []));
    if (!isBetween) {
      // Without a line after it the break before it has nothing to set apart.
      gone.push(...((breaks[to]?.after.length ?? 0) > 0 ? after : [...before, ...after]));
    } else if (before.some((place) => staysBy(page, wanted, place))) {
      gone.push(...after);
    } else {
      const stays = after.find((place) => staysBy(page, wanted, place)) ?? before.at(-1);
      if (stays !== undefined) kept.push(stays);
      gone.push(...after.filter((place) => place !== stays));
    }
  }
  return { gone, kept: kept.sort((a, b) => a - b) };
}

/** Whether no element around a break goes, as far as what it holds says. */
function staysBy(page: HtmlPage, wanted: Wanted, place: number): boolean {
  const { nodes, leavesBefore } = page;
  for (let around = nodes[place]; around; around = nodes[around.parent]) {
    if (isGone(page, wanted, around)) return false;
    const from = leavesBefore[around.index] as number;
    const to = leavesBefore[around.last + 1] as number;
    if (wanted.leavesIn(from, to) < to - from) return true;
  }
  return true;
}

function runsOf({ leaves, breaks }: HtmlPage, wanted: Wanted): Run[] {
  const runs: Run[] = [];
  /** Whether only breaks stand between a line and the one before it. */
  const continues = (segment: number): boolean => {
    const before = breaks[segment]?.before ?? [];
    return before.length > 0 && breaks[segment - 1]?.after === before;
  };
  let run: { from: number; to: number; hasBefore: boolean } | undefined;
  const end = (hasAfter: boolean): void => {
    if (run) runs.push({ from: run.from, to: run.to, isBetween: run.hasBefore && hasAfter });
    run = undefined;
  };
  for (let from = 0; from < leaves.length;) {
    const segment = leaves[from]?.segment ?? 0;
    let to = from + 1;
    while (leaves[to]?.segment === segment) to++;
    const isWanted = wanted.leavesIn(from, to) === to - from;
    from = to;
    if (isWanted && run && continues(segment)) run.to = segment;
    else {
      if (run) end(!isWanted && continues(segment));
      if (isWanted) run = { from: segment, to: segment, hasBefore: continues(segment) };
    }
  }
  end(false);
  return runs;
}
