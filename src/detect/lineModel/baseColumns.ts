import { isHit, isShort, isStrongHit } from '../outline';
import { log1 } from './columns';
import type { ModelInput } from './features';

/** What a line is by itself, and what the rules said of it: one column each, filled in one pass. */
export interface BaseColumns {
  readonly words: Float32Array;
  readonly logWords: Float32Array;
  readonly characters: Float32Array;
  /** 1 where the line ends like a sentence. */
  readonly terminal: Float32Array;
  readonly sentences: Float32Array;
  readonly commas: Float32Array;
  /** Share of the cased words that begin with a capital letter. */
  readonly capitals: Float32Array;
  /** Share of letters and digits that are digits. */
  readonly digits: Float32Array;
  readonly short: Float32Array;
  readonly prose: Float32Array;
  /** Words of paragraphs, 0 elsewhere. */
  readonly proseWords: Float32Array;
  readonly card: Float32Array;
  readonly title: Float32Array;
  readonly blankBefore: Float32Array;
  /** 0 unknown, 1 to 3 by the confidence of the surest rule. */
  readonly level: Float32Array;
  /** 1 where any rule knows the line, and where a `safe` one does. */
  readonly hit: Float32Array;
  readonly strong: Float32Array;
  readonly heading: Float32Array;
  /** Headings of related lists and comment areas; lines of footers and share bars. */
  readonly related: Float32Array;
  readonly comments: Float32Array;
  readonly footer: Float32Array;
  readonly share: Float32Array;
}

const LEVELS = { suspect: 1, likely: 2, safe: 3 };

/** Counts past this are all the same. */
const MANY = 8;
const MANY_BLANKS = 4;

export function baseColumns({ segments, matches, isProse, isCard, isTitle }: ModelInput): BaseColumns {
  const n = segments.length;
  const column = (): Float32Array => new Float32Array(n);
  const base: BaseColumns = {
    words: column(),
    logWords: column(),
    characters: column(),
    terminal: column(),
    sentences: column(),
    commas: column(),
    capitals: column(),
    digits: column(),
    short: column(),
    prose: column(),
    proseWords: column(),
    card: column(),
    title: column(),
    blankBefore: column(),
    level: column(),
    hit: column(),
    strong: column(),
    heading: column(),
    related: column(),
    comments: column(),
    footer: column(),
    share: column(),
  };
  for (const segment of segments) {
    const i = segment.index;
    const { facts } = segment;
    base.words[i] = facts.words;
    base.logWords[i] = log1(facts.words);
    // Unspaced scripts need fewer characters for the same.
    base.characters[i] = log1(segment.text.length + 1.8 * Math.max(0, facts.letters - 6 * facts.words));
    base.terminal[i] = Number(facts.terminal);
    base.sentences[i] = Math.min(MANY, facts.sentences);
    base.commas[i] = Math.min(MANY, facts.commas);
    base.capitals[i] = facts.capitalised / Math.max(1, facts.cased);
    base.digits[i] = facts.digits / Math.max(1, facts.letters + facts.digits);
    base.short[i] = Number(isShort(segment));
    if (isProse[i]) {
      base.prose[i] = 1;
      base.proseWords[i] = facts.words;
    }
    base.card[i] = Number(isCard[i]);
    base.title[i] = Number(isTitle[i]);
    base.blankBefore[i] = Math.min(MANY_BLANKS, segment.blankBefore);
    const match = matches[i];
    if (!match || !isHit(match)) continue;
    base.hit[i] = 1;
    base.strong[i] = Number(isStrongHit(match));
    base.heading[i] = Number(match.headings.length > 0);
    for (const { rule } of match.headings) {
      if (rule.category === 'related') base.related[i] = 1;
      else if (rule.category === 'comments') base.comments[i] = 1;
    }
    for (const { rule, set } of match.hits) {
      base.level[i] = Math.max(base.level[i] ?? 0, LEVELS[set ?? rule.confidence]);
      if (rule.category === 'footer') base.footer[i] = 1;
      else if (rule.category === 'share') base.share[i] = 1;
    }
  }
  return base;
}
