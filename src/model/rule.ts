import type { CategoryId } from './category';

/**
 * How sure a finding is.
 * `safe`: cleaned without asking. `likely`: one click. `suspect`: only a hint.
 */
export type Confidence = 'suspect' | 'likely' | 'safe';

/** From least to most sure. */
export const CONFIDENCES = ['suspect', 'likely', 'safe'] as const satisfies readonly Confidence[];

/** What a person may set a rule or category to. */
export type RuleState = 'off' | Confidence;

/** What a document is, as far as rules care. See `detect/profile.ts` and `detect/pageKind.ts` for how each is told. */
export const PROFILE_KINDS = [
  'article',
  'no-prose',
  'code',
  'verse',
  'table',
  'transcript',
  'legal',
  'product',
  'forum',
  'listing',
  'documentation',
] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/**
 * What has to stand around a line before its rule counts in full:
 * - `anywhere`: nothing; even between two paragraphs the line is junk (an ad label, a whole-sentence notice)
 * - `outside`: not between two paragraphs of the article: before the first, after the last, beside other junk,
 *   or among five or more short lines
 * - `company`: a neighbouring line must be junk too, or the line stands among five or more short lines outside the article
 * - `head` / `tail`: before the first / after the last paragraph of the article
 * Where it is missing the finding drops one step, and between two paragraphs the weak ones are not reported at all.
 */
export type Context = 'anywhere' | 'outside' | 'company' | 'head' | 'tail';

export interface Guards {
  /** Defaults to `outside`. */
  readonly context?: Context;
  /** Longest line the rule may match, in words (CJK: characters / 1.7). */
  readonly maxWords?: number;
  /** Fewest hits of the rule in the document; below that it reports nothing. For marks that mean something only as a habit of the page. */
  readonly minHits?: number;
  /** Reports nothing until a person gives the rule a confidence: what only some want to go. */
  readonly onlyWhenSet?: boolean;
  /** Profiles in which the rule is off, because there such lines are content. */
  readonly notIn?: readonly ProfileKind[];
}

/** Texts that run as tests for every built-in rule. A text may have several lines. */
export interface Examples {
  /** Each must be found when it follows an article. */
  readonly hits: readonly string[];
  /** Real text that looks alike; between two paragraphs none may be found as `likely` or `safe`. */
  readonly misses: readonly string[];
}

interface RuleBase {
  /** Kebab-case, unique: used in settings, messages and docs. */
  readonly id: string;
  readonly category: CategoryId;
  /** What a finding is called: "Flash notice". */
  readonly title: string;
  /** Why such text is junk, in one sentence that ends in a full stop. */
  readonly why: string;
  /** What a hit is worth where `guards` are met. */
  readonly confidence: Confidence;
  readonly guards?: Guards;
}

/** Phrases by ISO 639-1 language code. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** The whole core of a line equals the core of one of the phrases. */
export interface PhraseRule extends RuleBase {
  readonly kind: 'phrase';
  readonly phrases: Phrases;
}

/** A RegExp on the whole line. */
export interface LineRule extends RuleBase {
  readonly kind: 'line';
  readonly pattern: RegExp;
  /**
   * What the pattern sees. `core`: lower-cased, straight quotes, digits as 0, decoration stripped (no `i` flag needed).
   * `text`: the line as a reader sees it, spaces folded. `raw`: the source characters.
   */
  readonly on: 'core' | 'text' | 'raw';
}

/** What an inline rule puts in place of its match. */
export type Repair =
  /** A fixed text, usually empty; `$1` and the like work as in `String.replace`. */
  | { readonly kind: 'text'; readonly text: string }
  /** The character that an HTML entity stands for. */
  | { readonly kind: 'entity' }
  /** UTF-8 that was read as Windows-1252, read again. */
  | { readonly kind: 'mojibake' };

/** A RegExp inside a line, on its source characters; what it matches is replaced, the rest of the line stays. */
export interface InlineRule extends RuleBase {
  readonly kind: 'inline';
  readonly pattern: RegExp;
  readonly repair: Repair;
}

/** How a section ends. */
export type SectionEnd =
  /** Where article prose resumes, or at the end of the document. */
  | { readonly kind: 'resumption' }
  /** Before the first line that matches; the section is not reported when none does. */
  | { readonly kind: 'until'; readonly pattern: LineMatcher }
  /** After the short lines and form lines that follow directly: at most this many lines. */
  | { readonly kind: 'lines'; readonly max: number };

/** A heading and what follows it. */
export interface SectionRule extends RuleBase {
  readonly kind: 'section';
  readonly start: readonly LineMatcher[];
  readonly end: SectionEnd;
}

/** A record (title, blurb, label ...) of the same shape, repeated. */
export interface CardsRule extends RuleBase {
  readonly kind: 'cards';
  /** Fewest records. */
  readonly min: number;
}

/** Lines that are no paragraphs, one after the other. */
export interface RunRule extends RuleBase {
  readonly kind: 'run';
  /** Fewest lines. */
  readonly min: number;
  /** Longest line, in words. */
  readonly lineWords: number;
  /** Whether lines that end like a sentence may be among them. */
  readonly sentences: boolean;
  /** Fewest lines in it that a rule with confidence `safe` knows. */
  readonly known: number;
  /**
   * Where such lines are junk: `outside` the article (before its first or after its last paragraph), `anywhere`, or
   * `enclosed` by other junk outside the article.
   */
  readonly place: 'outside' | 'anywhere' | 'enclosed';
}

/** A line that says what another line says. */
export interface DuplicateRule extends RuleBase {
  readonly kind: 'duplicate';
  /**
   * `adjacent`: the line directly before says the same, whatever its quotes, dashes and full stop. `anywhere`: any earlier
   * line is equal. `cut`: any other line begins with it, and it ends in dots or in one of the `buttons`.
   */
  readonly scope: 'adjacent' | 'anywhere' | 'cut';
  readonly buttons?: Phrases;
  /** Shortest line, in words. */
  readonly minWords: number;
}

/** A list whose lines come again below as headings. */
export interface ContentsRule extends RuleBase {
  readonly kind: 'contents';
  /** The line over it; without one any list will do if every line of it comes again. */
  readonly start: readonly LineMatcher[] | undefined;
  /** Fewest entries. */
  readonly min: number;
}

/** A sentence that stops in one line and goes on in the next. */
export interface SplitRule extends RuleBase {
  readonly kind: 'split';
}

/** What the line model takes for junk; one finding for each block of such lines. */
export interface ModelRule extends RuleBase {
  readonly kind: 'model';
}

/** Elements that a CSS selector finds, with everything in them; HTML only. */
export interface SelectorRule extends RuleBase {
  readonly kind: 'selector';
  readonly selector: string;
  /** Words of classes and ids, set apart by hyphens, underscores or capitals, that find an element as well. */
  readonly names?: readonly string[];
  /** A selector that something inside the element must match. */
  readonly has?: string;
  /** What its text must match. */
  readonly text?: RegExp;
  /** Least share of its text in links, from 0 to 1. */
  readonly linkDensity?: number;
}

export type Rule =
  | PhraseRule
  | LineRule
  | InlineRule
  | SectionRule
  | CardsRule
  | RunRule
  | DuplicateRule
  | ContentsRule
  | SplitRule
  | ModelRule
  | SelectorRule;

export type RuleKind = Rule['kind'];

/** So much of an element's text are links when it is a list of links under a heading. */
export const LIST_OF_LINKS = 0.75;

/** A built-in rule is a rule with examples of both kinds. */
export type BuiltinRule = Rule & { readonly examples: Examples };

/** Tells whether a line is meant: by its core, or by a RegExp on its core or text. */
export type LineMatcher =
  | { readonly kind: 'phrases'; readonly phrases: Phrases }
  | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly on: 'core' | 'text' };
