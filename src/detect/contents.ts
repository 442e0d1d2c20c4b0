import { countFirst } from '../read/bisect';
import type { Confidence, ProfileKind } from '../model/rule';
import type { ActiveContents } from '../rules/compile';
import { quoted, type Candidate } from './candidate';
import { isOffIn } from './context';
import { prefixSums } from './lineModel/columns';
import { lesser, TITLE_WORDS, type Outline } from './outline';

/** Between the heading and its first entry may stand so many other lines: "Toggle", "move to sidebar". */
const LINES_BEFORE_ENTRIES = 2;
/** So many lines in a row that do not come again may stand between two entries: a dash, "Toggle History subsection". */
const LINES_BETWEEN_ENTRIES = 2;
/** Past so many entries nothing more is learnt. */
const MOST_ENTRIES = 500;
/** A line of so many words shows that there is text. */
const TEXT_WORDS = 10;
/** Text begins so many lines after a heading at most: under it may stand a picture, an author or a price. */
const LINES_TO_TEXT = 3;
/**
 * Text must follow on this share of the entries where they come again; else the list is a menu that is printed twice.
 * Under a heading that names contents 476 : 0 lines of the labelled articles are junk from here on.
 */
const SHARE_WITH_TEXT = 0.6;

/** What an entry has before its words and the heading below has not, or the other way round. */
const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.):]?|(?:[ivx]{1,5}|[a-z])[.):]|[•·*–—-]|[第§]\s?[\d〇一二三四五六七八九十]{1,3}[章节節条條]?[、.]?|[一二三四五六七八九十]{1,3}[、.．])\s*/u;
/** Dots that lead to the number of a page; what a wiki prints after its headings: "[edit]". */
const LEADER = /(?:(?:\s?[.…·_]){3,}\s?\d{0,4}|\s?\[[^[\]]{2,40}\])$/u;
const CLOSING = /[\s.:：]+$/u;

/** Here the table of contents is rather the author's own: it is only pointed out. */
const OWN: ReadonlySet<ProfileKind> = new Set(['documentation', 'legal', 'transcript']);

interface Entries {
  readonly from: number;
  readonly to: number;
  /** Where each of the entries comes again. */
  readonly places: readonly number[];
}

/** Tables of contents: lists whose lines come again below as lines of their own, in the same order, with text under them. */
export function contentsCandidates(outline: Outline, active: ActiveContents): Candidate[] {
  const { rule, isHeading } = active;
  if (isOffIn(rule, outline.profile)) return [];
  const { segments } = outline;
  const keys = keysOf(outline);
  const again = repeatedPlaces(keys);
  const text = prefixSums(segments.map(({ facts }) => Number(facts.words >= TEXT_WORDS)));
  const candidates: Candidate[] = [];
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at];
    if (!segment || (isHeading && !isHeading(segment))) continue;
    const first = isHeading ? at + 1 : at;
    const last = isHeading ? first + LINES_BEFORE_ENTRIES : first;
    const list = entriesAt(keys, again, first, last);
    if (!list) continue;
    const isContents =
      list.places.length >= rule.min &&
      (isHeading !== undefined || list.places.length === list.to - list.from + 1) &&
      withText(text, list.places) >= SHARE_WITH_TEXT * list.places.length;
    if (isContents) candidates.push(candidateOf(outline, active, at, list));
    if (isContents || !isHeading) at = list.to;
  }
  return candidates;
}

function candidateOf(
  { segments, profile }: Outline,
  { rule, set, isHeading }: ActiveContents,
  from: number,
  { to, places }: Entries,
): Candidate {
  const full: Confidence = OWN.has(profile) ? lesser(rule.confidence, 'suspect') : rule.confidence;
  const heading = isHeading ? ` under ${quoted(segments[from]?.text ?? '')}` : '';
  const lines = places.slice(0, 3).map((place) => (segments[place]?.line ?? 0) + 1);
  return {
    rule,
    confidence: set ?? full,
    from,
    to,
    subject: `${rule.title}: ${places.length} entries${heading}`,
    reasons: [
      `Each comes again as a heading over text: lines ${lines.join(', ')}${places.length > lines.length ? ' and so on' : ''}.`,
    ],
  };
}

/** What two lines have in common if one is the entry of the other. Empty where a line is too long or has no letters. */
function keysOf({ segments }: Outline): string[] {
  return segments.map(({ text, facts }) =>
    facts.words > TITLE_WORDS || facts.letters < 2
      ? ''
      : text.toLowerCase().replace(NUMBER, '').replace(LEADER, '').replace(CLOSING, ''),
  );
}

/** The places of each key that stands more than once, in order. */
function repeatedPlaces(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, i) => {
    if (key === '') return;
    const same = places.get(key);
    if (same) same.push(i);
    else places.set(key, [i]);
  });
  for (const [key, same] of places) if (same.length === 1) places.delete(key);
  return places;
}

/** The entries of a list whose first one stands at `first` or a few lines on; undefined where none does. */
function entriesAt(
  keys: readonly string[],
  again: ReadonlyMap<string, readonly number[]>,
  first: number,
  last: number,
): Entries | undefined {
  const laterThan = (at: number, after: number): number | undefined => {
    const same = again.get(keys[at] ?? '');
    return same?.[firstAfter(same, after)];
  };
  let from = first;
  // Where the first entry comes again the text begins.
  let end = laterThan(from, from);
  while (end === undefined && from < last) end = laterThan(++from, from);
  if (end === undefined) return undefined;
  const places = [end];
  let to = from;
  for (let at = from + 1; at < end && at - to <= LINES_BETWEEN_ENTRIES + 1; at++) {
    const place = places.length < MOST_ENTRIES ? laterThan(at, Math.max(places.at(-1) ?? at, at)) : undefined;
    if (place === undefined) continue;
    places.push(place);
    to = at;
  }
  return { from, to, places };
}

/** How many of the places have text under them, before the next one. `text` are running sums of lines with text. */
function withText(text: Float64Array, places: readonly number[]): number {
  return places.filter((place, i) => {
    const next = Math.min(places[i + 1] ?? Infinity, place + LINES_TO_TEXT + 1, text.length - 1);
    return (text[next] ?? 0) > (text[place + 1] ?? 0);
  }).length;
}

/** Index of the first number that is greater than `value`, by bisection. */
function firstAfter(numbers: readonly number[], value: number): number {
  return countFirst(numbers, (number) => number <= value);
}
