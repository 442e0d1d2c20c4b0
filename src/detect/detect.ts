import type { Finding, Note, ProfileSummary, Removal } from '../model/finding';
import type { HtmlPage } from '../model/page';
import type { Reading } from '../model/reading';
import type { Edit } from '../model/text';
import type { RuleSet } from '../rules/compile';
import { applyBudget } from './budget';
import type { Candidate } from './candidate';
import { cardCandidates } from './cardCandidates';
import { contentsCandidates } from './contents';
import { isOffIn, lineCandidates, surroundingsOf } from './context';
import { duplicateCandidates } from './duplicates';
import { enclosedCandidates } from './enclosed';
import { elementCandidates, type ElementCandidate } from './html/elements';
import { evidenceOf } from './html/evidence';
import { ownLines } from './html/ownLines';
import { isKeptRow, tablesOf, tornTables, type TornTables } from './html/wholeTables';
import { partsOf, reasonsFor, rulesOf } from './explain';
import { inlineCandidates } from './inline';
import { joinedNeighbours } from './joined';
import type { LineMatch } from './lines';
import { junkProbabilities, type LineModel } from './lineModel/lineModel';
import { modelCandidates } from './modelBlocks';
import { PAGE_LEVELS, type Levels } from './modelLevels';
import { longLines } from './longLines';
import { isKeptPicture } from './pictures';
import { spared } from './ownText';
import type { Profile } from './profile';
import { confidencesOf, resolve, resolveInline, type Owned } from './resolve';
import { runCandidates } from './runs';
import { sectionCandidates } from './sections';
import { splitCandidates } from './splits';
import { surveyOf, type Survey } from './survey';
import { tempered } from './temper';

const NO_LINES: ReadonlySet<number> = new Set();

/** A finding without its edits, which `clean/` adds. */
export type Detected = Omit<Finding, 'edits'>;

export interface Detection {
  readonly findings: readonly Detected[];
  readonly profile: ProfileSummary;
  readonly notes: readonly Note[];
}

/**
 * Segments and rules in, findings out: sorted by start, no two of them share a character. Without `model` the rules
 * stand alone. `matches` is what the rules say of each segment, where that is known.
 */
export function detect(
  reading: Reading,
  rules: RuleSet,
  model?: LineModel,
  matches?: readonly LineMatch[],
): Detection {
  const { segments } = reading;
  const survey = surveyOf(segments, rules, matches);
  const isPlain = reading.page === undefined && reading.markdown === undefined;
  const modelled = model && rules.model && junkProbabilities(survey, model);
  const evidence = modelled && reading.page && evidenceOf(survey, reading.page, modelled);
  const junk = evidence?.junk ?? modelled;
  const own = reading.page ? ownLines(survey, reading.page, rules.keepMetadata) : NO_LINES;
  const levels = evidence ? PAGE_LEVELS : undefined;
  const elements = reading.page ? elementCandidates(survey, reading.page, rules, own) : [];
  const budget = applyBudget(ownersOf(survey, rules, junk, levels, own, elements, reading.page), survey);
  const inline = resolveInline(
    [
      ...inlineCandidates(survey, rules, reading),
      ...(isPlain ? rules.splits.flatMap((active) => splitCandidates(survey, active)) : []),
    ],
    confidencesOf(budget.owned, segments.length),
  );
  const findings = [
    ...joinedNeighbours(budget.owned, survey).map((item) => {
      const finding = findingOf(item, reading.removalsOf(item.from, item.to), reading);
      const more = evidence?.reasonsFor(item.from, item.to) ?? [];
      return more.length === 0 ? finding : { ...finding, reasons: [...finding.reasons, ...more] };
    }),
    ...inline.map((candidate) => {
      const item: Owned = { candidate, from: candidate.from, to: candidate.to, swallowed: [] };
      return findingOf(item, candidate.edits.map(inlineRemoval), reading);
    }),
    ...elements.filter(({ from }) => from < 0).map((candidate) => elementFinding(candidate, reading)),
  ];
  return {
    findings: inOrder(findings),
    profile: { ...survey.kind, rulesOff: rulesOff(rules, survey.kind) },
    notes: [...budget.notes, ...longLines(segments, rules)],
  };
}

/**
 * Who owns which lines: first what rules and structure find, then with it what the line model finds, then what lies
 * enclosed between all that.
 */
function ownersOf(
  survey: Survey,
  rules: RuleSet,
  junk: Float32Array | undefined,
  levels: Levels | undefined,
  own: ReadonlySet<number>,
  elements: readonly Candidate[],
  page: HtmlPage | undefined,
): readonly Owned[] {
  const { segments, cards } = survey;
  const n = segments.length;
  const blocks = [
    ...sectionCandidates(survey, cards),
    ...cardCandidates(survey, cards, rules.cards),
    ...rules.contents.flatMap((active) => contentsCandidates(survey, active)),
  ];
  const inBlock = coverage(blocks, n);
  let torn: TornTables = new Map();
  const isKept = (index: number, candidate: Candidate): boolean => {
    const segment = segments[index];
    if (isKeptRow(torn, index, candidate)) return true;
    if (own.has(index) && candidate.rule.category !== 'custom' && !rules.isSet(candidate.rule)) return true;
    return segment !== undefined && (rules.isKept(segment) || isKeptPicture(segment, candidate));
  };
  const ruled: Candidate[] = [
    ...blocks,
    ...elements.filter(({ from }) => from >= 0),
    ...lineCandidates(survey, surroundingsOf(survey, inBlock), rules.keepMetadata),
    ...rules.duplicates.flatMap((active) => duplicateCandidates(survey, active, inBlock)),
    ...rules.runs.flatMap((active) => runCandidates(survey, active, inBlock)),
  ];
  const found = spared(survey, junk ? tempered(survey, ruled, junk, rules.isSet) : ruled, rules.isSet);
  let owned = resolve(found, n, isKept);
  const add = (candidates: readonly Candidate[]): void => {
    if (candidates.length === 0) return;
    found.push(...candidates);
    owned = resolve(found, n, isKept);
  };
  if (rules.model && junk) add(modelCandidates(survey, rules.model, junk, owned, levels));
  add(rules.runs.flatMap((active) => enclosedCandidates(survey, active, confidencesOf(owned, n))));
  if (page) {
    torn = tornTables(tablesOf(survey, page), confidencesOf(owned, n));
    if (torn.size > 0) owned = resolve(found, n, isKept);
  }
  return owned;
}

function coverage(candidates: readonly Candidate[], count: number): boolean[] {
  const covered = new Array<boolean>(count).fill(false);
  for (const { from, to, confidence } of candidates) {
    if (confidence !== 'suspect') covered.fill(true, from, to + 1);
  }
  return covered;
}

/** Sorted, without what shares characters with an earlier one: in misnested HTML lines may lie inside each other. */
function inOrder(findings: readonly Detected[]): Detected[] {
  const sorted = findings.filter(({ removals }) => removals.length > 0).sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  });
}

function findingOf(owned: Owned, removals: readonly Removal[], { segments, lineAt }: Reading): Detected {
  const start = removals[0]?.start ?? 0;
  const end = removals.at(-1)?.end ?? start;
  const { main } = rulesOf(owned);
  return {
    rule: main.id,
    category: main.category,
    confidence: owned.candidate.confidence,
    start,
    end,
    startLine: lineAt(start),
    endLine: lineAt(end),
    reasons: reasonsFor(owned, segments),
    removals,
    parts: partsOf(owned, segments),
  };
}

/** An element that is no whole line: part of one, or nothing that is read. */
function elementFinding(
  { node, rule, confidence, subject }: ElementCandidate,
  { lineAt }: Reading,
): Detected {
  const { start, end } = node;
  const startLine = lineAt(start);
  return {
    rule: rule.id,
    category: rule.category,
    confidence,
    start,
    end,
    startLine,
    endLine: lineAt(end),
    reasons: [`${subject}, line ${startLine + 1}`, rule.why],
    removals: node.isWhole ? [{ kind: 'block', start, end }] : [],
    parts: [],
  };
}

const inlineRemoval = (edit: Edit): Removal => ({ kind: 'inline', ...edit });

function rulesOff(rules: RuleSet, { kind }: Profile): string[] {
  return [...rules.byId.values()].filter((rule) => isOffIn(rule, kind)).map(({ id }) => id);
}
