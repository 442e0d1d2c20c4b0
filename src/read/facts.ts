import type { LineFacts } from '../model/segment';
import { isUnspaced } from './unspaced';

/** Sentence ends of the scripts that scraped text comes in: Latin, CJK, Arabic, Urdu, Devanagari, Armenian, Ethiopic. */
const TERMINALS = new Set('.!?…。！？｡؟۔।॥։።');
/** What may follow the sentence end inside the same sentence. */
const CLOSERS = new Set('"\'”’»›)]}」』）》】〉*_');

/** Letters outside ASCII, near enough: everything that is not punctuation, symbol or space of the common blocks. */
function isOtherLetter(code: number): boolean {
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff20) &&
    code !== 0xfeff
  );
}

const CHARACTERS_PER_WORD = 1.7;

function tabsIn(raw: string): number {
  let tabs = 0;
  for (let at = raw.indexOf('\t'); at >= 0; at = raw.indexOf('\t', at + 1)) {
    if (raw.slice(0, at).trim() !== '') tabs++;
  }
  return tabs;
}

/**
 * Counts the facts of a line: `text` is what a reader sees, `raw` its source (which still has tabs).
 * Lone surrogates count as letters.
 */
export function factsOf(text: string, raw: string): LineFacts {
  let spaced = 0;
  let unspaced = 0;
  let sentences = 0;
  let capitalised = 0;
  let cased = 0;
  let digits = 0;
  let letters = 0;
  let commas = 0;
  let cells = raw.includes('\t') ? tabsIn(raw) : 0;
  let codeMarks = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      inWord = false;
      continue;
    }
    const lower = code >= 0x61 && code <= 0x7a;
    const upper = code >= 0x41 && code <= 0x5a;
    const digit = code >= 0x30 && code <= 0x39;
    if (lower || upper || digit || isOtherLetter(code)) {
      if (isUnspaced(code)) {
        unspaced++;
        letters++;
        inWord = false;
        continue;
      }
      if (digit) digits++;
      else letters++;
      if (inWord) continue;
      inWord = true;
      spaced++;
      if (lower) cased++;
      else if (upper) {
        cased++;
        capitalised++;
      } else if (!digit) {
        const letter = text.charAt(i);
        const small = letter.toLowerCase();
        if (small !== letter) capitalised++;
        if (small !== letter || letter.toUpperCase() !== letter) cased++;
      }
      continue;
    }
    switch (code) {
      case 0x2c: // ,
      case 0x60c: // ،
      case 0xff0c: // ，
      case 0x3001: // 、
        commas++;
        inWord = false;
        break;
      case 0x27: // ' keeps "don't" one word
      case 0x2019:
      case 0x2d: // - keeps "man-made" one word
        break;
      case 0x7c: // |
        cells++;
        inWord = false;
        break;
      case 0x7b: // {
      case 0x7d: // }
      case 0x3d: // =
      case 0x3c: // <
      case 0x3e: // >
        codeMarks++;
        inWord = false;
        break;
      case 0x3b: // ;
        if (i === text.length - 1) codeMarks++;
        inWord = false;
        break;
      default:
        inWord = false;
        if (TERMINALS.has(text.charAt(i)) && endsSentence(text, i)) sentences++;
    }
  }
  return {
    words: spaced + unspaced / CHARACTERS_PER_WORD,
    terminal: isTerminal(text),
    sentences,
    capitalised,
    cased,
    digits,
    letters,
    commas,
    cells,
    codeMarks,
  };
}

/** Whether the punctuation at `at` ends a sentence that another one follows on the same line. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && CLOSERS.has(text.charAt(next))) next++;
  if (next >= text.length) return false;
  return text.charCodeAt(at) > 0x2fff || text.charCodeAt(next) === 0x20;
}

function isTerminal(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && (CLOSERS.has(text.charAt(last)) || text.charCodeAt(last) === 0x20)) last--;
  return last >= 0 && TERMINALS.has(text.charAt(last));
}
