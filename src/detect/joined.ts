import type { Rule } from '../model/rule';
import { layoutBlock } from './layoutBlock';
import { zoneOf, type Outline } from './outline';
import type { Owned } from './resolve';

/**
 * Blocks that only structure and the line model found, next to each other and equally sure, are one to a reader: a menu
 * that was found in turns by a run and by the model is one menu. Of the labelled pages' findings a sixth goes that way.
 */
export function joinedNeighbours(owned: readonly Owned[], outline: Outline): Owned[] {
  const joined: Owned[] = [];
  for (let i = 0; i < owned.length;) {
    const first = owned[i++];
    if (!first) break;
    const group = [first];
    for (let next = owned[i]; next && continues(group.at(-1), next, outline); next = owned[++i]) {
      group.push(next);
    }
    joined.push(group.length === 1 ? first : asOne(group, first, outline));
  }
  return joined;
}

function continues(last: Owned | undefined, next: Owned, outline: Outline): boolean {
  return (
    last?.to === next.from - 1 &&
    isLayout(last) &&
    isLayout(next) &&
    last.candidate.confidence === next.candidate.confidence &&
    zoneOf(outline, last.to) === zoneOf(outline, next.from)
  );
}

function isLayout({ candidate: { rule } }: Owned): boolean {
  return rule.category === 'layout' && (rule.kind === 'run' || rule.kind === 'model');
}

/** The block goes by the rule that found most of its lines. */
function asOne(group: readonly Owned[], first: Owned, outline: Outline): Owned {
  const lines = new Map<Rule, number>();
  for (const { candidate, from, to } of group) {
    lines.set(candidate.rule, (lines.get(candidate.rule) ?? 0) + to - from + 1);
  }
  const [rule = first.candidate.rule] = [...lines].sort((a, b) => b[1] - a[1])[0] ?? [];
  const range = { from: first.from, to: group.at(-1)?.to ?? first.to };
  return {
    candidate: layoutBlock(outline, rule, range, first.candidate.confidence),
    ...range,
    swallowed: group.flatMap(({ swallowed }) => swallowed),
  };
}
