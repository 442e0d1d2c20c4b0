/** The one door to the engine: compile a policy once, then scan, clean and extract documents with it. */
import { applyEdits } from './clean/edits';
import { findingsOf } from './clean/findings';
import { editsOf, removalsWithin } from './clean/formats';
import { editPieces, editsFromPieces, sourceOffset, wholeSource, type Piece } from './clean/pieces';
import type { LineModel } from './detect/lineModel/lineModel';
import { shippedModel } from './detect/lineModel/shipped';
import { atLeast } from './detect/outline';
import { articleOf, isExtracted, writeArticle } from './extract/extract';
import type { ArticleFormat, Extraction } from './model/article';
import type { CleanResult, Finding, Note, ScanResult } from './model/finding';
import type { Policy, PolicyProblem } from './model/policy';
import type { Reading } from './model/reading';
import type { Confidence, Rule } from './model/rule';
import type { Edit, Range, SourceText } from './model/text';
import { readHtml } from './read/html';
import { Unparsable } from './read/html/unparsable';
import { templateReason } from './read/html/template';
import { readDocument } from './read/read';
import { BUILTIN_RULES } from './rules/builtin/index';
import { compileRules, type RuleSet } from './rules/compile';
import { textSession, wholeSession, type Session } from './session';

export { applyEdits } from './clean/edits';
export { prepare, type Work } from './prepare';
export type { Session } from './session';

/** A policy made ready for matching. Make it with `compilePolicy`, keep it as long as the policy stands. */
export interface CompiledPolicy {
  readonly problems: readonly PolicyProblem[];
  readonly rules: RuleSet;
  /** Undefined where the policy has it off. */
  readonly lineModel: LineModel | undefined;
}

/**
 * Never throws: whatever is wrong in `policy` is in `problems`, and that part is off. Missing keys count as empty.
 * `lineModel` is another than the one that ships: the benchmark has one for each fold.
 */
export function compilePolicy(
  policy: Readonly<Partial<Record<keyof Policy, unknown>>>,
  lineModel: () => LineModel = shippedModel,
): CompiledPolicy {
  const rules = compileRules(policy, BUILTIN_RULES);
  return { problems: rules.problems, rules, lineModel: rules.model && lineModel() };
}

/** The rule that a finding names, built in or a person's own. */
export function ruleOf(id: string, policy: CompiledPolicy): Rule | undefined {
  return policy.rules.byId.get(id);
}

/** Finds the junk in a document. Pure: the same input gives the same output. */
export function scan(source: SourceText, policy: CompiledPolicy): ScanResult {
  return read(source, policy).result;
}

/**
 * Opens a document that will be edited: a scan after an edit finds what `scan` finds, and costs less. The policy holds
 * as long as the session does.
 */
export function openSession(source: SourceText, policy: CompiledPolicy): Session {
  return source.format === 'text'
    ? textSession(source, policy)
    : wholeSession(source, (current) => scan(current, policy));
}

/** A document as it was read, and what was found in it. */
interface Read {
  readonly reading: Reading;
  readonly result: ScanResult;
}

function read(source: SourceText, policy: CompiledPolicy): Read {
  const reading = readingOf(source);
  if ('message' in reading) return { reading: NOTHING, result: unreadable(reading.message) };
  const template =
    reading.page && policy.rules.skipTemplates ? templateReason(source.text, reading) : undefined;
  if (template !== undefined) {
    const message = `This is a template, not a saved page: it has ${template}. Nothing was looked for; turn the setting skipTemplates off to look all the same.`;
    return { reading, result: unreadable(message) };
  }
  return { reading, result: findingsOf(source, reading, policy.rules, policy.lineModel) };
}

const NOTHING: Reading = { segments: [], removalsOf: () => [], lineAt: () => 0 };

/** The reading, or why there is none. */
function readingOf(source: SourceText): Reading | { readonly message: string } {
  try {
    return readDocument(source);
  } catch (error) {
    if (error instanceof Unparsable) {
      return { message: `This page cannot be read: ${error.message}. Nothing was looked for.` };
    }
    throw error;
  }
}

function unreadable(message: string): ScanResult {
  return {
    findings: [],
    profile: { kind: 'no-prose', reasons: ['the document cannot be read'], rulesOff: [] },
    notes: [{ kind: 'unreadable', message }],
  };
}

/** The lines that a reader sees of a document; none where it cannot be read. */
export function shownLines(source: SourceText): string[] {
  const reading = readingOf(source);
  return 'message' in reading ? [] : reading.segments.map(({ text }) => text);
}

export interface CleanOptions {
  /** Removes findings of at least this confidence. */
  readonly confidence: Confidence;
  /** Removes only what lies in these ranges; a block that crosses the border loses only its lines inside. */
  readonly within?: readonly Range[];
}

/**
 * What one removal uncovers is removed too, so that a second clean finds nothing. Each pass takes at least one
 * character, and pages settle after one or two; the bound only keeps a mistake in a rule from looping.
 */
const MOST_PASSES = 20;

/** Removes junk until a scan finds nothing more of that confidence. With `within` there is one pass. */
export function clean(source: SourceText, policy: CompiledPolicy, options: CleanOptions): CleanResult {
  let text = source.text;
  let pieces = wholeSource(text.length);
  const removed: Finding[] = [];
  const notes: Note[] = [];
  for (let pass = 0; ; pass++) {
    const current = { ...source, text };
    const { reading, result } = read(current, policy);
    if (pass === 0) notes.push(...result.notes);
    const chosen = chosenOf(current, reading, result.findings, options);
    const edits = editsOf(
      current,
      reading,
      chosen.flatMap(({ removals }) => removals),
      policy.rules.blankLines,
    );
    if (edits.length === 0 || pass === MOST_PASSES || (pass > 0 && options.within)) {
      return {
        text,
        edits: editsFromPieces(pieces, source.text.length),
        removed,
        left: result.findings,
        notes,
      };
    }
    removed.push(...chosen.map((finding) => (pass === 0 ? finding : inSource(finding, pieces, source.text))));
    pieces = editPieces(pieces, edits);
    text = applyEdits(text, edits);
  }
}

function chosenOf(
  source: SourceText,
  reading: Reading,
  findings: readonly Finding[],
  { confidence, within }: CleanOptions,
): Finding[] {
  const sure = findings.filter((finding) => atLeast(finding.confidence, confidence));
  if (!within) return sure;
  return sure.flatMap((finding) => {
    const removals = removalsWithin(source, reading, finding.removals, within);
    return removals.length > 0 ? [{ ...finding, removals }] : [];
  });
}

/** A finding of a later pass, in offsets and lines of the source. */
function inSource(finding: Finding, pieces: readonly Piece[], source: string): Finding {
  const at = (offset: number): number => sourceOffset(pieces, offset, source.length);
  const end = (offset: number): number => (offset === 0 ? 0 : at(offset - 1) + 1);
  const range = <R extends Range>(part: R): R => ({ ...part, start: at(part.start), end: end(part.end) });
  const mapped = range(finding);
  return {
    ...mapped,
    startLine: lineAt(source, mapped.start),
    endLine: lineAt(source, mapped.end),
    removals: finding.removals.map(range),
    edits: finding.edits.map(range),
    parts: finding.parts.map((part) => ({ ...range(part), line: lineAt(source, at(part.start)) })),
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length - 1;
}

/** The edits that remove all of `findings` (from one scan of `source`) together. Sorted, disjoint. */
export function editsFor(source: SourceText, findings: readonly Finding[], policy: CompiledPolicy): Edit[] {
  const reading = readingOf(source);
  if ('message' in reading) return [];
  return editsOf(
    source,
    reading,
    findings.flatMap(({ removals }) => removals),
    policy.rules.blankLines,
  );
}

export interface ExtractOptions {
  /** What the article is written as. Text and Markdown documents stay what they are, and cannot become HTML. */
  readonly format: ArticleFormat;
  /** Leaves out findings of at least this confidence; `likely` unless told otherwise. */
  readonly confidence?: Confidence;
  /** Whether Markdown and text begin with what is known of the article, as YAML; true unless told otherwise. */
  readonly frontMatter?: boolean;
}

/** The article of a page with what is known of it; of other documents the cleaned text. Never a blank result. */
export function extract(source: SourceText, policy: CompiledPolicy, options: ExtractOptions): Extraction {
  const reading = readingOf(source);
  if ('message' in reading) return nothing('unreadable', reading.message, []);
  if (reading.segments.length === 0) return nothing('no-text', reading.page ? NO_TEXT_ON_PAGE : NO_TEXT, []);
  const { page } = reading;
  if (!page && options.format === 'html') return nothing('no-page', NO_PAGE, []);
  const { confidence = 'likely' } = options;
  const cleaned =
    page && isExtracted(page) ? { edits: [], notes: [] } : clean(source, policy, { confidence });
  const { edits } = cleaned;
  // What was lowered to likely is left out all the same.
  const notes = cleaned.notes.filter(({ kind }) => kind !== 'loss-budget' || confidence === 'safe');
  const unread = notes.find(({ kind }) => kind === 'unreadable');
  if (unread) return nothing('unreadable', unread.message, notes);
  const text = applyEdits(source.text, edits);
  if (!page) {
    if (text.trim() === '') return nothing('all-junk', ALL_JUNK, notes);
    const format = source.format === 'markdown' ? 'markdown' : 'text';
    return { kind: 'article', text, body: text, format, metadata: {}, notes };
  }
  const article = articleOf(page, readHtml(text).page);
  if (!article) return nothing('all-junk', ALL_JUNK, notes);
  const { metadata } = article;
  return {
    kind: 'article',
    ...writeArticle(article, options.format, options.frontMatter),
    format: options.format,
    metadata,
    notes,
  };
}

const NO_TEXT = 'There is no text in this document.';
const NO_TEXT_ON_PAGE =
  'There is no text on this page: it is empty, or scripts put the text there. Open it in a browser and save it from there.';
const NO_PAGE =
  'This document is not HTML, so no HTML can be made of its article. Ask for text: what is left of the document then stays as it is.';
const ALL_JUNK =
  'No article was found: all of the text was taken for junk. Scan the document to see why, and turn off the rules that are wrong here.';

function nothing(
  reason: Extract<Extraction, { kind: 'nothing' }>['reason'],
  message: string,
  notes: readonly Note[],
): Extraction {
  return { kind: 'nothing', reason, message, notes };
}
