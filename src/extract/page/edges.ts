/** Punctuation at the edges of emphasis, which Markdown takes for part of the text where a word touches it. */
import type { Mark } from './inline';

interface Stretch {
  readonly kind: string;
  readonly marks: readonly Mark[];
  readonly text?: string;
}

const EMPHASIS = new Set(['strong', 'em', 'del']);
const ONLY_PUNCTUATION = /^[\p{P}\p{S}\s]+$/u;
const AT_END = /[\p{P}\p{S}][\p{P}\p{S}\s]*$/u;
const AT_START = /^[\p{P}\p{S}][\p{P}\p{S}\s]*/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const WORD_AT_END = /[\p{L}\p{N}]$/u;

/** `**Bread!**he said` -> `**Bread**!he said`; emphasis on punctuation alone goes. */
export function tidyEdges<T extends Stretch>(stretches: readonly T[]): T[] {
  return stretches.flatMap((stretch, i) => {
    const { text, marks } = stretch;
    if (text === undefined || !marks.some(({ tag }) => EMPHASIS.has(tag))) return [stretch];
    const plain = marks.filter(({ tag }) => !EMPHASIS.has(tag));
    if (ONLY_PUNCTUATION.test(text) && text !== ' ') return [{ ...stretch, marks: plain }];
    const [before, after] = [stretches[i - 1], stretches[i + 1]];
    const start = touches(before, marks, WORD_AT_END) ? (AT_START.exec(text)?.[0] ?? '') : '';
    const end = touches(after, marks, WORD_AT_START) ? (AT_END.exec(text)?.[0] ?? '') : '';
    if (start === '' && end === '') return [stretch];
    return [
      ...(start === '' ? [] : [{ ...stretch, text: start, marks: plain }]),
      { ...stretch, text: text.slice(start.length, text.length - end.length) },
      ...(end === '' ? [] : [{ ...stretch, text: end, marks: plain }]),
    ];
  });
}

/** Whether the neighbour is a word outside of the emphasis. */
function touches(neighbour: Stretch | undefined, marks: readonly Mark[], word: RegExp): boolean {
  if (neighbour?.text === undefined || !word.test(neighbour.text)) return false;
  return marks.some(({ tag }) => EMPHASIS.has(tag) && !neighbour.marks.some((mark) => mark.tag === tag));
}
