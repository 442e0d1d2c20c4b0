import type { Segment } from '../model/segment';
import { looksLikeProse } from './outline';

/** Records of the same shape, one after the other. */
export interface CardBlock {
  /** Segment indexes, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** What the records have in common, for a reader: "each has the line 'Video'". */
  readonly anchor: string;
}

/** The longest record that is looked for, in lines (catalogue, section 5.3). */
const LONGEST_RECORD = 6;
/** Fewer records show no shape. */
const FEWEST_RECORDS = 3;
/** Blurbs of cards are short; records with longer texts are entries of something a person reads (catalogue, section 5.3). */
const LONGEST_BLURB_WORDS = 60;
/** A label is a line of a few words: "Video", "Read more", "By staff reporter". */
const LABEL_WORDS = 4;

/** Rough shape of a line: T short or title-like, P sentences. */
type Shape = 'T' | 'P';

/** Blocks of cards in the document, sorted, disjoint. `isHeading` stops a block: another list begins there. */
export function findCards(
  segments: readonly Segment[],
  isHeading: (index: number) => boolean,
  min = FEWEST_RECORDS,
): CardBlock[] {
  const shapes = segments.map(shapeOf);
  const blocks: CardBlock[] = [];
  for (const { places, anchor } of anchorGroups(segments)) {
    for (const chain of chainsOf(places, isHeading)) {
      const block = grow(chain, shapes, segments, isHeading, anchor);
      if (block && block.records >= min && isCardLike(block, segments)) blocks.push(block);
    }
  }
  // A label may be part of several readings of the same list; the longest says most.
  blocks.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept = blocks.filter(({ from, to }) => {
    const lines = range(from, to + 1);
    if (lines.some((line) => taken.has(line))) return false;
    for (const line of lines) taken.add(line);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

function shapeOf(segment: Segment): Shape {
  const { facts } = segment;
  return looksLikeProse(segment) || facts.words > 14 || (facts.terminal && facts.words >= 6) ? 'P' : 'T';
}

interface AnchorGroup {
  readonly places: readonly number[];
  readonly anchor: string;
}

/** Lines that could be the fixed part of a record: the same label, the same first word, the same closing word. */
function anchorGroups(segments: readonly Segment[]): AnchorGroup[] {
  const labels = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const suffixes = new Map<string, number[]>();
  segments.forEach(({ core, facts, text }, i) => {
    // Numbers repeat in tables and listings; a label has letters.
    if (!/\p{L}/u.test(core)) return;
    if (facts.words <= LABEL_WORDS && !facts.terminal) add(labels, core, i);
    const space = core.indexOf(' ');
    // A label in front of a title is set off by its capital letter and does not begin a sentence.
    if (space > 2 && facts.words <= 20 && !facts.terminal) add(prefixes, core.slice(0, space), i);
    const closing = /[.!?…。！？”"]\s+(\p{L}{2,12}(?: \p{L}{2,12})?)\s*[»›→.…]*$/u.exec(text);
    if (closing?.[1] !== undefined && facts.words >= 6) add(suffixes, closing[1].toLowerCase(), i);
  });
  const groups: AnchorGroup[] = [];
  const collect = (map: Map<string, number[]>, say: (anchor: string) => string): void => {
    for (const [anchor, places] of map) {
      if (places.length >= FEWEST_RECORDS) groups.push({ places, anchor: say(anchor) });
    }
  };
  collect(labels, (anchor) => `each has the line '${anchor}'`);
  collect(prefixes, (anchor) => `each has a title that begins with '${anchor}'`);
  collect(suffixes, (anchor) => `each ends in '${anchor}'`);
  return groups;
}

/** Stretches of places that follow each other at the same small distance, with one odd distance allowed in five. */
function chainsOf(places: readonly number[], isHeading: (index: number) => boolean): number[][] {
  const chains: number[][] = [];
  let chain: number[] = [];
  for (const place of places) {
    const last = chain.at(-1);
    const near = last !== undefined && place - last <= LONGEST_RECORD && place - last >= 2;
    // Only near places: the ways between far ones add up to the square of the document.
    if (last !== undefined && (!near || range(last + 1, place).some(isHeading))) {
      chains.push(chain);
      chain = [];
    }
    chain.push(place);
  }
  chains.push(chain);
  return chains.filter((places) => places.length >= FEWEST_RECORDS && isRegular(places));
}

function isRegular(places: readonly number[]): boolean {
  const gaps = gapsOf(places);
  const period = mode(gaps);
  return gaps.filter((gap) => gap !== period).length <= Math.floor(gaps.length / 5);
}

/** Extends a chain of anchors to whole records, as far as the shapes of the lines agree. */
function grow(
  chain: readonly number[],
  shapes: readonly Shape[],
  segments: readonly Segment[],
  isHeading: (index: number) => boolean,
  anchor: string,
): CardBlock | undefined {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const period = mode(gapsOf(chain));
  const slots = range(0, period).map((offset) => majorityShape(chain, offset, shapes));
  const agrees = (index: number, offset: number): boolean => shapes[index] === slots[offset];

  let before = 0;
  while (before < period - 1) {
    const index = first - before - 1;
    const offset = period - before - 1;
    if (index < 0 || isHeading(index) || !agrees(index, offset)) break;
    before++;
  }
  const rest = range(1, period).every((offset) => {
    const index = last + offset;
    return index < segments.length && !isHeading(index) && agrees(index, offset);
  });
  // A whole record may follow the last anchor; a lone title there rather begins something else.
  const hasBlurb = range(1, period).some((offset) => slots[offset] === 'P');
  const after = rest && (hasBlurb || before < period - 1) ? period - 1 : 0;

  const matching = chain
    .slice(0, -1)
    .filter((place) => range(1, period).every((offset) => agrees(place + offset, offset))).length;
  if (matching < (chain.length - 1) * 0.6) return undefined;
  const from = first - before;
  const to = last + after;
  const blurbs = shapes.slice(from, to + 1).filter((shape) => shape === 'P').length;
  const isOneBlurbEach = slots.filter((slot) => slot === 'P').length === 1;
  return { from, to, records: isOneBlurbEach ? blurbs : chain.length, anchor };
}

function majorityShape(chain: readonly number[], offset: number, shapes: readonly Shape[]): Shape {
  const prose = chain.slice(0, -1).filter((place) => shapes[place + offset] === 'P').length;
  return prose * 2 > chain.length - 1 ? 'P' : 'T';
}

const NUMBERED = /^(?:\d{1,3}[.):]|(?:step|schritt|étape|paso|question|q|a)\s*[\d:])/iu;

/** What repeats and is no card: questions and answers, numbered steps, long entries. */
function isCardLike(block: CardBlock, segments: readonly Segment[]): boolean {
  const lines = segments.slice(block.from, block.to + 1);
  const titles = lines.filter((line) => !looksLikeProse(line));
  const blurbs = lines.filter(looksLikeProse);
  const numbered = titles.filter((line) => NUMBERED.test(line.text) || line.text.endsWith('?')).length;
  if (numbered > titles.length * 0.3) return false;
  const words = blurbs.reduce((sum, line) => sum + line.facts.words, 0);
  return blurbs.length === 0 || words / blurbs.length <= LONGEST_BLURB_WORDS;
}

function gapsOf(places: readonly number[]): number[] {
  return places.slice(1).map((place, i) => place - (places[i] ?? place));
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
