import type { SplitRule } from '../model/rule';
import type { Segment } from '../model/segment';
import type { Active } from '../rules/compile';
import { quoted, type InlineCandidate } from './candidate';
import { isOffIn } from './context';
import { isHit, type Outline } from './outline';

/** Fewest words of the first half, and of the second. */
const FIRST_WORDS = 8;
const SECOND_WORDS = 3;
/** Titles begin most of their words with a capital; in this share a line is none. */
const MOST_CAPITALS = 0.6;
/** More than this share of the longer lines begin with a small letter: then that is how the author writes or wraps. */
const LARGEST_SHARE = 0.15;
const LONGER_WORDS = 6;
/** No editor wraps lines later than this: lines without a blank line between them are halves only if they are longer. */
const WIDEST_WRAP = 120;

/** A word in small letters, and then a space or a comma: no list mark, no address, no "iPhone". */
const GOES_ON = /^["'“‘(]?\p{Ll}[\p{Ll}\p{M}'’-]*[ ,;]/u;
/**
 * What a line may end in that has no end: a word, a number, a comma. Not a colon, which a list or a quote follows, nor a
 * bracket, as notes in transcripts do.
 */
const OPEN_END = /(?:[\p{L}\p{M}\p{N}"”’»,،，、]| [–—])$/u;
/** Scripts without small letters: only after a comma it is certain that a sentence goes on. */
const COMMA = /[,،，、]$/u;
const UNCASED =
  /^["'“‘「『(（]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;
/** Between these nothing is written, not even a space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]$/u;

/** The word at the end and at the start of a line, as long as a message bears. */
const LAST_WORD = /[^\s]{1,40}\s*$/u;
const FIRST_WORD = /^\s*[^\s]{1,40}/u;

/**
 * Sentences that stop in one line and go on in the next, each with the edit that joins them: 32 of 41 on the labelled pages
 * are, once likely junk is gone; the others are formulas that the page drew, and lists. Where an insert stands between
 * the halves they are found once it is gone. Only for plain text: in HTML and Markdown the markup says what a paragraph is.
 */
export function splitCandidates(outline: Outline, { rule, set }: Active<SplitRule>): InlineCandidate[] {
  if (isOffIn(rule, outline.profile)) return [];
  const { segments } = outline;
  const longer = segments.filter(({ facts }) => facts.words >= LONGER_WORDS);
  const small = longer.filter(({ text }) => GOES_ON.test(text)).length;
  if (small > longer.length * LARGEST_SHARE) return [];
  return segments.flatMap((second, i) => {
    const first = segments[i - 1];
    if (!first || !isSplit(outline, first, second)) return [];
    const edit = joinOf(first, second);
    if (!edit) return [];
    const reasons = [
      `Line ${first.line + 1} stops without the end of a sentence, and line ${second.line + 1} goes on with one.`,
    ];
    const subject = `${rule.title}: ${quoted(edit.text)}`;
    return [
      { rule, confidence: set ?? rule.confidence, from: i - 1, to: i, subject, reasons, edits: [edit] },
    ];
  });
}

function isSplit({ matches, isTitle }: Outline, first: Segment, second: Segment): boolean {
  const isApart = second.blankBefore > 0;
  const isLong = Math.max(first.text.length, second.text.length) > WIDEST_WRAP;
  const { facts } = first;
  return (
    (isApart || isLong) &&
    facts.words >= FIRST_WORDS &&
    !facts.terminal &&
    facts.capitalised <= facts.cased * MOST_CAPITALS &&
    second.facts.words >= SECOND_WORDS &&
    (second.facts.terminal || second.facts.sentences > 0) &&
    facts.codeMarks + facts.cells + second.facts.codeMarks + second.facts.cells === 0 &&
    !isHit(matches[first.index]) &&
    !isHit(matches[second.index]) &&
    !isTitle[second.index] &&
    OPEN_END.test(first.text) &&
    (GOES_ON.test(second.text) || (COMMA.test(first.text) && UNCASED.test(second.text)))
  );
}

/** Puts one space, or none, between the last word of a line and the first of the next. */
function joinOf(first: Segment, second: Segment): { start: number; end: number; text: string } | undefined {
  const [last] = LAST_WORD.exec(first.raw) ?? [];
  const [next] = FIRST_WORD.exec(second.raw) ?? [];
  if (last === undefined || next === undefined) return undefined;
  const start = first.start + first.raw.length - last.length;
  const end = second.start + next.length;
  const space = UNSPACED.test(first.text) ? '' : ' ';
  return { start, end, text: `${last.trimEnd()}${space}${next.trimStart()}` };
}
