import type { RuleState } from './rule';

/** What becomes of the blank lines around a removed block. */
export type BlankLines =
  /** Keep as many as stood on the larger side. */
  | 'fold'
  /** As `fold`, but at most one. */
  | 'one'
  /** Leave every blank line as it is. */
  | 'keep';

/**
 * Everything a person configured, merged, as it came from JSON. The types say what is meant; what really stands in
 * the settings is checked by `rules/validate.ts`, which reports what is wrong and goes on with the rest.
 */
export interface Policy {
  /** Rule id or `category:<id>` to state. A rule's own entry wins over its category's. */
  readonly rules: Readonly<Record<string, RuleState>>;
  /** Name to a whole line, or to `/a regular expression/flags`. */
  readonly patterns: Readonly<Record<string, string>>;
  /** Lines that are never junk: a whole line or `/a regular expression/flags`. */
  readonly keep: readonly string[];
  /** Rules of every kind, as objects. */
  readonly customRules: readonly unknown[];
  readonly blankLines: BlankLines;
  /** Whether the line model is asked; without it the rules stand alone. */
  readonly model: boolean;
  /** Whether byline, date and caption of the article stay. */
  readonly keepMetadata: boolean;
  /** Whether HTML that a developer wrote as a template is left alone. */
  readonly skipTemplates: boolean;
}

export const EMPTY_POLICY: Policy = {
  rules: {},
  patterns: {},
  keep: [],
  customRules: [],
  blankLines: 'fold',
  model: true,
  keepMetadata: true,
  skipTemplates: true,
};

/** Something wrong in a policy. The part it names is off; everything else goes on. */
export interface PolicyProblem {
  /** Where: `['patterns', 'Site footer']`, `['customRules', 0, 'start']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what to do. */
  readonly message: string;
}
