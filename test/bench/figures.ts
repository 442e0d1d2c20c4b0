/** What the last measurement gave: kept in `figures.json`, shown in README and docs, compared with by the next run. */

/** As the scorer of the labelled pages names them; shares from 0 to 1. */
export const KEPT_SCORES = [
  'docs',
  'lineP',
  'lineR',
  'lineF1',
  'insideJunkRecall',
  'charF1',
  'contentCharLoss',
  'docsLossOver5pct',
  'withKept',
  'withoutRemoved',
] as const satisfies readonly (keyof Scores)[];

export interface Scores {
  readonly docs: number;
  /** Null where nothing was removed, or there was nothing to remove. */
  readonly lineP: number | null;
  readonly lineR: number | null;
  readonly lineF1: number;
  readonly insideJunkRecall: number | null;
  readonly charF1: number;
  readonly contentCharLoss: number;
  readonly docsLossOver5pct: number;
  readonly withKept: number | null;
  readonly withoutRemoved: number | null;
}

/** What cleaning at one confidence does. */
export interface LevelFigures {
  readonly overall: Scores;
  /** Of the article and its surroundings alone, as a person copies it. */
  readonly crop: Scores;
  readonly bySource: Readonly<Record<string, Scores>>;
  readonly byLang: Readonly<Record<string, Scores>>;
  /** Share of the documents whose headline stays. */
  readonly headlinesKept: number;
}

/** Junk and content lines that a rule is right and wrong about, and the sites they are from. */
export interface RuleFigures {
  readonly junk: number;
  readonly content: number;
  readonly sites: number;
}

/** Another program, or ours, on the same HTML pages. */
export interface PeerFigures {
  /** With its version. */
  readonly name: string;
  readonly overall: Scores;
  /** Median time of a page as a multiple of ours, and the part of it that its HTML parser takes where that is apart. */
  readonly time: number;
  readonly parse: number;
  /** Pages on which it found no article. */
  readonly nothing: number;
}

export interface Figures {
  /** By confidence: everything that sure or surer is removed. */
  readonly levels: Readonly<Record<string, LevelFigures>>;
  /** The same for the pages that have a source, cleaned as HTML. */
  readonly html: Readonly<Record<string, LevelFigures>>;
  /** The same for these pages converted to Markdown; missing before it was first measured. */
  readonly markdown?: Readonly<Record<string, LevelFigures>>;
  /** Ours and others' side by side on those, measured in one run. */
  readonly peers: readonly PeerFigures[];
  /** By rule id; rules that found nothing are missing. */
  readonly rules: Readonly<Record<string, RuleFigures>>;
}
