import type { Range } from './text';

/** Cheap facts of one line, all counted in one pass over its characters. */
export interface LineFacts {
  /** Words; each CJK character counts 1 / 1.7 of a word (catalogue, section 8: about 1.7 characters a word in zh and ja). */
  readonly words: number;
  /** Ends like a sentence: terminal punctuation of any script, then perhaps closing quotes or brackets. */
  readonly terminal: boolean;
  /** Sentence ends inside the line: terminal punctuation followed by a space and more text. */
  readonly sentences: number;
  /** Words that begin with a capital letter. */
  readonly capitalised: number;
  /** Words that begin with a letter of a script that has capitals. */
  readonly cased: number;
  /** Decimal digits. */
  readonly digits: number;
  /** Letters of any script. */
  readonly letters: number;
  readonly commas: number;
  /** Tabs and vertical bars: what tables are set with. */
  readonly cells: number;
  /** Characters that code has and prose has not: braces, semicolon at the end, angle brackets, equals signs. */
  readonly codeMarks: number;
}

/** One readable piece of a document and where it stands; in plain text a line that is not blank. */
export interface Segment extends Range {
  /** Place among the segments. */
  readonly index: number;
  /** Zero-based. */
  readonly line: number;
  /** Where its last line is another one: that line, zero-based. */
  readonly endLine?: number;
  /** Blank lines directly before it. */
  readonly blankBefore: number;
  /** The source characters from `start` to `end`, without the line end; in HTML the text with its character references decoded. */
  readonly raw: string;
  /** What a reader sees. */
  readonly text: string;
  /** For comparing; see `read/normalise.ts`. */
  readonly core: string;
  readonly facts: LineFacts;
  /** Where `raw` is not the source: the stretches of source it was made of, in order. */
  readonly pieces?: readonly SourcePiece[];
  /**
   * What tells it from a line of text, in Markdown. `picture`: it shows a picture and nothing else, and its text is what
   * the picture is said to show. `entry`: a step of a numbered list, or a link to a heading of the document.
   */
  readonly role?: 'picture' | 'entry';
}

/** Source characters and where they stand. */
export interface SourcePiece {
  readonly start: number;
  readonly raw: string;
}
