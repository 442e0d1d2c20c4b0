/** The promises of the engine (docs/contributing.md) as checks of one document; each throws what it finds broken. */
import assert from 'node:assert/strict';
import { applyEdits, clean, ruleOf, scan, type CompiledPolicy } from '../../src/engine';
import type { Finding } from '../../src/model/finding';
import { CONFIDENCES, type Confidence } from '../../src/model/rule';
import type { Edit, Format, SourceText } from '../../src/model/text';
import { looksLikeProse } from '../../src/detect/outline';
import { readDocument } from '../../src/read/read';

/** Checks everything below. */
export function checkPromises(text: string, policy: CompiledPolicy, format: Format = 'text'): void {
  const source: SourceText = { text, format };
  checkFindings(text, scan(source, policy).findings);
  for (const confidence of CONFIDENCES) checkClean(source, policy, confidence);
  checkLoss(source, policy);
}

/** Findings are in order, share no character, and say where they are. */
function checkFindings(text: string, findings: readonly Finding[]): void {
  let last = 0;
  for (const finding of findings) {
    assert.ok(
      finding.start >= last && finding.end > finding.start,
      `out of order: ${finding.reasons[0] ?? ''}`,
    );
    last = finding.end;
    assert.equal(finding.startLine, lineAt(text, finding.start), 'startLine');
    assert.equal(finding.endLine, lineAt(text, finding.end), 'endLine');
    assert.ok(finding.reasons.length > 0 && finding.edits.length > 0);
    checkEdits(text, finding.edits);
  }
}

/** 1 to 4: only removes, is a fixed point, leaves the rest byte for byte, gives the same again. */
function checkClean(source: SourceText, policy: CompiledPolicy, confidence: Confidence): void {
  const result = clean(source, policy, { confidence });
  checkEdits(source.text, result.edits);
  assert.equal(applyEdits(source.text, result.edits), result.text, 'the edits make the text');
  const replacing = result.removed
    .flatMap(({ removals }) => removals)
    .filter((r) => r.kind === 'inline' && r.text !== '');
  if (replacing.length === 0) {
    assert.ok(
      result.edits.every(({ text }) => text === ''),
      'only removes',
    );
  }
  assert.equal(
    clean({ ...source, text: result.text }, policy, { confidence }).text,
    result.text,
    `a fixed point (${confidence})`,
  );
  assert.deepEqual(clean(source, policy, { confidence }), result, 'the same again');
}

function checkEdits(text: string, edits: readonly Edit[]): void {
  let last = 0;
  for (const { start, end } of edits) {
    assert.ok(start >= last && end >= start && end <= text.length, 'edits in order and disjoint');
    last = end;
  }
}

/**
 * 8: without a built-in rule that knows them, at most one full sentence in twenty goes at `safe`. What a person's inline
 * rule takes out of a line is what that person asked for.
 */
function checkLoss(source: SourceText, policy: CompiledPolicy): void {
  const safe = scan(source, policy).findings.filter((f) => f.confidence === 'safe');
  const isIn = (findings: readonly Finding[], start: number): boolean =>
    findings.some(({ removals }) =>
      removals.some((r) => r.kind === 'block' && r.start <= start && start < r.end),
    );
  // A block in which, or beside which, a rule knows a line is confirmed by it; the reasons tell.
  // So are whole lines that a person named, and what is printed twice.
  const isKnown = ({ rule, category, reasons }: Finding): boolean => {
    const { kind } = ruleOf(rule, policy) ?? {};
    if (category === 'custom' ? kind === 'phrase' : category !== 'layout' || kind === 'duplicate') {
      return true;
    }
    return reasons.some((reason) => reason.startsWith('In it: '));
  };
  const bare = safe.filter(
    (finding, i) => !isKnown(finding) && ![safe[i - 1], safe[i + 1]].some((other) => other && isKnown(other)),
  );
  const confirmed = safe.filter((finding) => !bare.includes(finding));
  const sentences = readDocument(source).segments.filter(looksLikeProse);
  const words = (start: (s: number) => boolean): number =>
    sentences.filter((s) => start(s.start)).reduce((sum, { facts }) => sum + facts.words, 0);
  const prose = words((start) => !isIn(confirmed, start));
  assert.ok(words((start) => isIn(bare, start)) <= prose * 0.05, 'the loss budget');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length - 1;
}
