/** Loads what only some work needs, so that nobody waits for a parser that is never used. */
import { markdownWriter } from './extract/extract';
import type { ArticleFormat } from './model/article';
import type { Policy } from './model/policy';
import type { Format } from './model/text';
import { htmlParser } from './read/html/parser';
import { markdownParser } from './read/markdown/library';
import { selectors } from './rules/selectors';

/** What is going to be done. */
export interface Work {
  /** Of the document. */
  readonly format?: Format;
  /** What an article is going to be written as. */
  readonly article?: ArticleFormat;
  /** A policy that is going to be compiled. */
  readonly policy?: Readonly<Partial<Record<keyof Policy, unknown>>>;
}

/**
 * Loads the parsers that some work needs. Await it before `compilePolicy`, `scan`, `clean`, `extract` and the like,
 * which are synchronous and throw where a parser is missing. Rejects where one cannot be fetched.
 */
export async function prepare({ format, article, policy }: Work): Promise<void> {
  await Promise.all([
    ...(format === 'html' ? [htmlParser.load(), selectors.load()] : []),
    ...(format === 'markdown' ? [markdownParser.load()] : []),
    ...(article === 'markdown' && format === 'html' ? [markdownWriter.load()] : []),
    ...(policy && hasSelectors(policy.customRules) ? [selectors.load()] : []),
  ]);
}

/** Whether `customRules`, as they came from JSON, have a rule with a selector. */
function hasSelectors(rules: unknown): boolean {
  const hasOne = (rule: unknown): boolean =>
    typeof rule === 'object' && rule !== null && 'kind' in rule && rule.kind === 'selector';
  return Array.isArray(rules) && rules.some(hasOne);
}
