import type { Finding, Note, ProfileSummary } from '../model/finding';
import type { Reading } from '../model/reading';
import type { Segment } from '../model/segment';
import type { RuleSet } from '../rules/compile';
import { applyBudget } from './budget';
import type { Candidate } from './candidate';
import { cardCandidates } from './cardCandidates';
import { contentsCandidates } from './contents';
import { isOffIn, lineCandidates, surroundingsOf } from './context';
import { duplicateCandidates } from './duplicates';
import { enclosedCandidates } from './enclosed';
import { partsOf, reasonsFor, rulesOf } from './explain';
import { inlineCandidates } from './inline';
import { LONGEST_LINE } from './lines';
import { junkProbabilities, type LineModel } from './lineModel/lineModel';
import { modelCandidates } from './modelBlocks';
import type { Profile } from './profile';
import { confidencesOf, resolve, resolveInline, type Owned } from './resolve';
import { runCandidates } from './runs';
import { sectionCandidates } from './sections';
import { splitCandidates } from './splits';
import { surveyOf, type Survey } from './survey';
import { tempered } from './temper';

/** A finding without its edits, which `clean/` adds. */
export type Detected = Omit<Finding, 'edits'>;

export interface Detection {
  readonly findings: readonly Detected[];
  readonly profile: ProfileSummary;
  readonly notes: readonly Note[];
}

/**
 * Segments and rules in, findings out: sorted by start, no two of them share a character. Without `model` the rules
 * stand alone.
 */
export function detect(reading: Reading, rules: RuleSet, model?: LineModel): Detection {
  const { segments } = reading;
  const survey = surveyOf(segments, rules);
  const budget = applyBudget(ownersOf(survey, rules, model), survey);
  const inline = resolveInline(
    [
      ...inlineCandidates(survey, rules),
      ...rules.splits.flatMap((active) => splitCandidates(survey, active)),
    ],
    confidencesOf(budget.owned, segments.length),
  );
  const findings = [
    ...budget.owned.map((item) => blockFinding(item, reading)),
    ...inline.map((candidate) => {
      const item: Owned = { candidate, from: candidate.from, to: candidate.to, swallowed: [] };
      return { ...blockFinding(item, reading), ...inlineRange(candidate.edits) };
    }),
  ].sort((a, b) => a.start - b.start);
  return {
    findings,
    profile: { ...survey.kind, rulesOff: rulesOff(rules, survey.kind) },
    notes: [...budget.notes, ...longLines(segments, rules)],
  };
}

/**
 * Who owns which lines: first what rules and structure find, then with it what the line model finds, then what lies
 * enclosed between all that.
 */
function ownersOf(survey: Survey, rules: RuleSet, model: LineModel | undefined): readonly Owned[] {
  const { segments, cards } = survey;
  const n = segments.length;
  const blocks = [
    ...sectionCandidates(survey, cards),
    ...cardCandidates(survey, cards, rules.cards),
    ...rules.contents.flatMap((active) => contentsCandidates(survey, active)),
  ];
  const inBlock = coverage(blocks, n);
  const isKept = (index: number): boolean => {
    const segment = segments[index];
    return segment !== undefined && rules.isKept(segment);
  };
  const junk = model && rules.model && junkProbabilities(survey, model);
  const ruled: Candidate[] = [
    ...blocks,
    ...lineCandidates(survey, surroundingsOf(survey, inBlock), rules.keepMetadata),
    ...rules.duplicates.flatMap((active) => duplicateCandidates(survey, active, inBlock)),
    ...rules.runs.flatMap((active) => runCandidates(survey, active, inBlock)),
  ];
  const found = junk ? tempered(survey, ruled, junk, rules.isSet) : ruled;
  let owned = resolve(found, n, isKept);
  const add = (candidates: readonly Candidate[]): void => {
    if (candidates.length === 0) return;
    found.push(...candidates);
    owned = resolve(found, n, isKept);
  };
  if (rules.model && junk) add(modelCandidates(survey, rules.model, junk, owned));
  add(rules.runs.flatMap((active) => enclosedCandidates(survey, active, confidencesOf(owned, n))));
  return owned;
}

function coverage(candidates: readonly Candidate[], count: number): boolean[] {
  const covered = new Array<boolean>(count).fill(false);
  for (const { from, to, confidence } of candidates) {
    if (confidence !== 'suspect') covered.fill(true, from, to + 1);
  }
  return covered;
}

function blockFinding(owned: Owned, { segments, removalsOf }: Reading): Detected {
  const first = segments[owned.from];
  const last = segments[owned.to];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const { main } = rulesOf(owned);
  return {
    rule: main.id,
    category: main.category,
    confidence: owned.candidate.confidence,
    start,
    end,
    startLine: first?.line ?? 0,
    endLine: last?.line ?? 0,
    reasons: reasonsFor(owned, segments),
    removals: removalsOf(owned.from, owned.to),
    parts: partsOf(owned, segments),
  };
}

function inlineRange(
  edits: readonly { start: number; end: number; text: string }[],
): Pick<Detected, 'start' | 'end' | 'removals'> {
  return {
    start: edits[0]?.start ?? 0,
    end: edits.at(-1)?.end ?? 0,
    removals: edits.map((edit) => ({ kind: 'inline' as const, ...edit })),
  };
}

function rulesOff(rules: RuleSet, { kind }: Profile): string[] {
  return [...rules.byId.values()].filter((rule) => isOffIn(rule, kind)).map(({ id }) => id);
}

function longLines(segments: readonly Segment[], rules: RuleSet): Note[] {
  const count = segments.filter(({ raw }) => raw.length > LONGEST_LINE).length;
  const skipped = rules.lines.length + rules.headingPatterns.length;
  if (count === 0 || skipped === 0) return [];
  const message = `${count === 1 ? '1 line is' : `${count} lines are`} longer than ${LONGEST_LINE} characters; only whole-line phrases were looked for there.`;
  return [{ kind: 'long-lines', message, count }];
}
