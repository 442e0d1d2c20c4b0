import * as vscode from 'vscode';
import type { CleanResult, Finding, Note } from '../model/finding';
import { CONFIDENCES, type Confidence } from '../model/rule';
import type { CleanOrder, CleanOutcome } from './cleaner';
import { nameOf } from './documents';
import { texts } from './texts';

/** What a person can answer to the message after a clean. */
export type CleanAnswer = 'undo' | 'show' | 'clean-likely';

/** Says in one message what a clean of `order` did. Resolves when it was answered or closed. */
export async function reportClean(
  document: vscode.TextDocument,
  outcome: CleanOutcome,
  order: CleanOrder,
): Promise<CleanAnswer | undefined> {
  const name = nameOf(document);
  switch (outcome.kind) {
    case 'readonly':
      return warn(texts.readonly(name));
    case 'changed':
      return warn(texts.changedMeanwhile(name));
    case 'closed':
      return warn(texts.closedMeanwhile(name));
    case 'refused':
      return warn(texts.refused(name));
    case 'nothing':
      return tell([nothingRemoved(outcome.result), ...rest(outcome.result)], answersFor(outcome, order));
    case 'cleaned':
      return tell([removed(outcome), ...rest(outcome.result)], answersFor(outcome, order));
  }
}

/** How many findings there are of each confidence. */
export function countOf(findings: readonly Finding[]): Record<Confidence, number> {
  const counts: Record<Confidence, number> = { safe: 0, likely: 0, suspect: 0 };
  for (const { confidence } of findings) counts[confidence]++;
  return counts;
}

/** Whether `confidence` is as sure as `least`, or surer. */
export function isAtLeast(confidence: Confidence, least: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least);
}

/** The note that says that a document cannot be read in its format. */
export function unreadableNote(notes: readonly Note[]): Note | undefined {
  return notes.find(({ kind }) => kind === 'unreadable');
}

function removed({ result, lines }: Extract<CleanOutcome, { kind: 'cleaned' }>): string {
  const count = result.removed.length;
  return lines > 0 ? texts.removedLines(lines, count) : texts.removedInline(count);
}

function nothingRemoved({ notes }: CleanResult): string {
  return unreadableNote(notes)?.message ?? texts.nothingToRemove();
}

/** What is left, and what a person should know besides. */
function rest({ left, notes }: CleanResult): string[] {
  const messages = notes.filter(({ kind }) => kind !== 'unreadable').map(({ message }) => message);
  return left.length > 0 ? [texts.left(countOf(left)), ...messages] : messages;
}

function answersFor(
  { kind, result }: Extract<CleanOutcome, { result: CleanResult }>,
  { within }: CleanOrder,
): readonly CleanAnswer[] {
  // Who cleaned a selection did not ask about the rest of the document.
  const hasLikely = !within && result.left.some(({ confidence }) => confidence === 'likely');
  return [
    ...(kind === 'cleaned' ? (['undo', 'show'] as const) : []),
    ...(hasLikely ? (['clean-likely'] as const) : []),
  ];
}

async function tell(
  sentences: readonly string[],
  answers: readonly CleanAnswer[],
): Promise<CleanAnswer | undefined> {
  const titles: Readonly<Record<CleanAnswer, string>> = {
    undo: texts.undo(),
    show: texts.show(),
    'clean-likely': texts.cleanThoseToo(),
  };
  const items = answers.map((answer) => ({ title: titles[answer], answer }));
  return (await vscode.window.showInformationMessage(sentences.join(' '), ...items))?.answer;
}

async function warn(message: string): Promise<undefined> {
  await vscode.window.showWarningMessage(message);
}
