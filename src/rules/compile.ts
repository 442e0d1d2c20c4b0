import type { PolicyProblem, BlankLines, Policy } from '../model/policy';
import type {
  BuiltinRule,
  CardsRule,
  ContentsRule,
  Confidence,
  DuplicateRule,
  InlineRule,
  LineMatcher,
  LineRule,
  ModelRule,
  PhraseRule,
  Rule,
  RunRule,
  SectionEnd,
  SectionRule,
  SelectorRule,
  SplitRule,
} from '../model/rule';
import type { Segment } from '../model/segment';
import { coreOf } from '../read/normalise';
import { withFlags } from './expression';
import type { ParsedPattern } from './pattern';
import { lazyPrefilter, type Prefilter } from './prefilter/prefilter';
import type { ParsedSelector } from './selector';
import { selectors as selectorParser } from './selectors';
import { validatePolicy } from './validate';

/** A rule that is on, with the confidence a person set for it, if any. */
export interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly set: Confidence | undefined;
}

/** An inline rule, and its pattern without the `g` flag: asking it first is cheaper than an iterator over no match. */
export interface ActiveInline extends Active<InlineRule> {
  readonly probe: RegExp;
}

/** A line rule with its longest line. */
export interface ActiveLine extends Active<LineRule> {
  readonly maxWords: number;
}

/** A section rule with a RegExp that its heading may match. */
export interface HeadingPattern {
  readonly section: ActiveSection;
  readonly pattern: RegExp;
  readonly on: 'core' | 'text';
}

/** A section rule with its end made ready. */
export interface ActiveSection extends Active<SectionRule> {
  readonly end: SectionEnd;
  readonly isEnd: SegmentTest | undefined;
}

/** A duplicate rule with the test of the words behind a text that was cut. */
export interface ActiveDuplicate extends Active<DuplicateRule> {
  readonly isButton: (tail: string) => boolean;
}

/** A rule for tables of contents with the test of the line over them. */
export interface ActiveContents extends Active<ContentsRule> {
  readonly isHeading: SegmentTest | undefined;
}

/** A selector rule with its selectors, which are taken apart when they are first asked for. */
export interface ActiveSelector extends Active<SelectorRule> {
  readonly alternatives: () => ParsedSelector;
  readonly has: (() => ParsedSelector) | undefined;
}

export type SegmentTest = (segment: Segment) => boolean;

/** The rules of a policy, indexed for matching. */
export interface RuleSet {
  /** Core of a phrase to its rules. */
  readonly phrases: ReadonlyMap<string, readonly Active<PhraseRule>[]>;
  readonly lines: readonly ActiveLine[];
  readonly inline: readonly ActiveInline[];
  /** Core of a heading to the sections it starts. */
  readonly headings: ReadonlyMap<string, readonly ActiveSection[]>;
  /** Sections whose heading is a RegExp. */
  readonly headingPatterns: readonly HeadingPattern[];
  readonly cards: readonly Active<CardsRule>[];
  readonly runs: readonly Active<RunRule>[];
  readonly duplicates: readonly ActiveDuplicate[];
  readonly contents: readonly ActiveContents[];
  readonly splits: readonly Active<SplitRule>[];
  readonly selectors: readonly ActiveSelector[];
  /** Undefined where the line model is not to be asked. */
  readonly model: Active<ModelRule> | undefined;
  readonly keepMetadata: boolean;
  readonly skipTemplates: boolean;
  readonly isKept: SegmentTest;
  /**
   * Which of the patterns of `lines`, `headingPatterns` and `inline`, counted through in this order, may match a line.
   * Made when it is first called: that takes several milliseconds.
   */
  readonly mayMatch: Prefilter;
  readonly byId: ReadonlyMap<string, Rule>;
  /** Whether a person gave the rule a confidence, by itself or by its category. */
  readonly isSet: (rule: Rule) => boolean;
  readonly blankLines: BlankLines;
  readonly problems: readonly PolicyProblem[];
}

/** Never throws; see `validatePolicy` for what becomes of mistakes. */
export function compileRules(
  policy: Readonly<Partial<Record<keyof Policy, unknown>>>,
  builtin: readonly BuiltinRule[],
): RuleSet {
  const valid = validatePolicy(policy, new Set(builtin.map((rule) => rule.id)));
  const phrases = new Map<string, Active<PhraseRule>[]>();
  const lines: ActiveLine[] = [];
  const inline: ActiveInline[] = [];
  const headings = new Map<string, ActiveSection[]>();
  const headingPatterns: HeadingPattern[] = [];
  const cards: Active<CardsRule>[] = [];
  const runs: Active<RunRule>[] = [];
  const duplicates: ActiveDuplicate[] = [];
  const contents: ActiveContents[] = [];
  const splits: Active<SplitRule>[] = [];
  const selectors: ActiveSelector[] = [];
  const setIds = new Set<string>();
  let model: Active<ModelRule> | undefined;
  const byId = new Map<string, Rule>();

  for (const rule of [...builtin, ...valid.rules]) {
    byId.set(rule.id, rule);
    const state = valid.states.get(rule.id) ?? valid.states.get(`category:${rule.category}`);
    if (state === 'off' || (state === undefined && rule.guards?.onlyWhenSet)) continue;
    const set = state;
    if (set !== undefined) setIds.add(rule.id);
    switch (rule.kind) {
      case 'phrase':
        for (const core of coresOf(rule.phrases)) push(phrases, core, { rule, set });
        break;
      case 'line':
        lines.push({ rule, set, maxWords: rule.guards?.maxWords ?? Infinity });
        break;
      case 'inline':
        inline.push({
          rule,
          set,
          probe: withFlags(rule.pattern, rule.pattern.flags.replace('g', '')),
        });
        break;
      case 'section': {
        const isEnd = rule.end.kind === 'until' ? segmentTest(rule.end.pattern) : undefined;
        const section: ActiveSection = { rule, set, end: rule.end, isEnd };
        for (const start of rule.start) {
          if (start.kind === 'phrases') {
            for (const core of coresOf(start.phrases)) push(headings, core, section);
          } else headingPatterns.push({ section, pattern: start.pattern, on: start.on });
        }
        break;
      }
      case 'cards':
        cards.push({ rule, set });
        break;
      case 'run':
        runs.push({ rule, set });
        break;
      case 'duplicate':
        duplicates.push({ rule, set, isButton: buttonTest(rule) });
        break;
      case 'split':
        splits.push({ rule, set });
        break;
      case 'contents': {
        const tests = rule.start?.map(segmentTest);
        const isHeading = tests && ((segment: Segment): boolean => tests.some((test) => test(segment)));
        contents.push({ rule, set, isHeading });
        break;
      }
      case 'model':
        if (valid.model) model = { rule, set };
        break;
      case 'selector':
        selectors.push({
          rule,
          set,
          alternatives: parsedOnce(rule.selector),
          has: rule.has === undefined ? undefined : parsedOnce(rule.has),
        });
        break;
    }
  }
  return {
    phrases,
    lines,
    inline,
    headings,
    headingPatterns,
    cards,
    runs,
    duplicates,
    contents,
    splits,
    selectors,
    model,
    keepMetadata: valid.keepMetadata,
    skipTemplates: valid.skipTemplates,
    isKept: keepTest(valid.keep),
    mayMatch: lazyPrefilter(() => [
      ...lines.map(({ rule }) => rule),
      ...headingPatterns,
      ...inline.map(({ rule }) => ({ pattern: rule.pattern, on: 'pieces' as const })),
    ]),
    byId,
    isSet: ({ id }) => setIds.has(id),
    blankLines: valid.blankLines,
    problems: valid.problems,
  };
}

/** The distinct cores of all phrases, whatever their language. */
export function coresOf(phrases: PhraseRule['phrases']): Set<string> {
  return new Set(
    Object.values(phrases)
      .flat()
      .map(coreOf)
      .filter((core) => core !== ''),
  );
}

function buttonTest({ buttons }: DuplicateRule): (tail: string) => boolean {
  const cores = coresOf(buttons ?? {});
  return (tail) => cores.has(coreOf(tail));
}

function segmentTest(matcher: LineMatcher): SegmentTest {
  if (matcher.kind === 'phrases') {
    const cores = coresOf(matcher.phrases);
    return (segment) => cores.has(segment.core);
  }
  const { pattern, on } = matcher;
  return (segment) => pattern.test(segment[on]);
}

function keepTest(keep: readonly ParsedPattern[]): SegmentTest {
  const literals = new Set(keep.flatMap((p) => (p.kind === 'literal' ? [p.core] : [])));
  const regexps = keep.flatMap((p) => (p.kind === 'regexp' ? [p.regexp] : []));
  if (regexps.length === 0) return ({ core }) => literals.has(core);
  const mayMatch = lazyPrefilter(() => regexps.map((pattern) => ({ pattern, on: 'text' })));
  return (segment) =>
    literals.has(segment.core) || mayMatch(segment).some((at) => regexps[at]?.test(segment.text));
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A selector that passed its check. Its parser is only there once a page was opened. */
function parsedOnce(selector: string): () => ParsedSelector {
  let parsed: ParsedSelector | undefined;
  return () => {
    if (!parsed) {
      const result = selectorParser.get().parseSelector(selector);
      parsed = 'message' in result ? [] : result;
    }
    return parsed;
  };
}
