/** What a document is written in; decides which reader cuts it into segments. */
export type Format = 'text' | 'markdown' | 'html';

/** A document as the engine gets it. `text` is exactly what the host holds, line ends and BOM included. */
export interface SourceText {
  readonly text: string;
  readonly format: Format;
}

/** Part of a text: UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces a range; an empty `text` deletes it. */
export interface Edit extends Range {
  readonly text: string;
}
