import { opening } from '../../src/detect/lineModel/words';
import { tokensOf } from '../../src/detect/lineModel/tokens';
import type { Sample } from './samples';

/** A word must occur on so many sites, and say so much, to be kept; so many are kept at most. */
const FEWEST_SITES = 4;
const LEAST_WEIGHT = 0.3;
const MOST_WORDS = 4000;
const LARGEST_WEIGHT = 4;

interface Count {
  junk: number;
  content: number;
  readonly sites: Set<string>;
}

/**
 * The words that tell junk from content: the logarithm of the odds over sites, each site counted by the logarithm of its
 * lines, so that one large site does not decide.
 */
export function wordTable(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const bySite = new Map<string, Sample[]>();
  for (const sample of samples) {
    if (sample.isCrop || sample.weight < 0.4) continue;
    const list = bySite.get(sample.site);
    if (list) list.push(sample);
    else bySite.set(sample.site, [sample]);
  }
  const counts = new Map<string, Count>();
  let junk = 0;
  let content = 0;
  for (const [site, own] of bySite) {
    const tallies = siteCounts(own);
    for (const [token, [j, c]] of tallies) {
      const count = counts.get(token) ?? { junk: 0, content: 0, sites: new Set<string>() };
      count.junk += Math.log2(1 + j);
      count.content += Math.log2(1 + c);
      count.sites.add(site);
      counts.set(token, count);
    }
  }
  for (const count of counts.values()) {
    junk += count.junk;
    content += count.content;
  }
  return new Map(
    [...counts]
      .filter(([, { sites }]) => sites.size >= FEWEST_SITES)
      .map(([token, c]) => {
        const odds = Math.log((((c.junk + 0.7) / (c.content + 0.7)) * content) / junk);
        const weight = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, odds));
        return { token, weight, worth: Math.abs(weight) * Math.sqrt(c.junk + c.content) };
      })
      .filter(({ weight }) => Math.abs(weight) > LEAST_WEIGHT)
      .sort((a, b) => b.worth - a.worth || (a.token < b.token ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ token, weight }) => [token, weight]),
  );
}

/** For each word of a site the number of distinct junk and content lines that have it. */
function siteCounts(samples: readonly Sample[]): Map<string, [number, number]> {
  const tallies = new Map<string, [number, number]>();
  const seen = new Set<string>();
  for (const { input, labels } of samples) {
    for (const { core, index } of input.segments) {
      const label = labels[index];
      if ((label !== 'J' && label !== 'C') || seen.has(core)) continue;
      seen.add(core);
      const tokens = tokensOf(core);
      for (const token of new Set([opening(tokens[0] ?? ''), ...tokens])) {
        const tally = tallies.get(token) ?? [0, 0];
        if (label === 'J') tally[0]++;
        else tally[1]++;
        tallies.set(token, tally);
      }
    }
  }
  return tallies;
}
