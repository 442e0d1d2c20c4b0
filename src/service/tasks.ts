/** What the engine is asked to do, and what it answers: the same in this process and in a worker. */
import {
  clean,
  compilePolicy,
  editsFor,
  extract,
  prepare,
  scan,
  shownLines,
  type CleanOptions,
  type CompiledPolicy,
  type ExtractOptions,
} from '../engine';
import type { Extraction } from '../model/article';
import type { CleanResult, Finding, ScanResult } from '../model/finding';
import type { PolicyProblem } from '../model/policy';
import type { Edit, SourceText } from '../model/text';
import type { RawPolicy } from './engineService';

/** `P` is how a policy is told: itself, or a reference to it. */
export type Task<P = RawPolicy> =
  | { readonly kind: 'scan'; readonly source: SourceText; readonly policy: P }
  | {
      readonly kind: 'clean';
      readonly source: SourceText;
      readonly policy: P;
      readonly options: CleanOptions;
    }
  | {
      readonly kind: 'extract';
      readonly source: SourceText;
      readonly policy: P;
      readonly options: ExtractOptions;
    }
  | {
      readonly kind: 'edits';
      readonly source: SourceText;
      readonly policy: P;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'lines'; readonly source: SourceText }
  | { readonly kind: 'check'; readonly policy: P };

export type TaskKind = Task['kind'];

/** What each kind of task is answered with. */
export interface Answers {
  scan: ScanResult;
  clean: CleanResult;
  extract: Extraction;
  edits: readonly Edit[];
  lines: readonly string[];
  check: readonly PolicyProblem[];
}
export type Answer = Answers[TaskKind];

/** Loads what a task needs, and does it. `compiled` gives the policy made ready. */
export async function perform(
  task: Task,
  compiled: (policy: RawPolicy) => CompiledPolicy = compilePolicy,
): Promise<Answer> {
  await prepare({
    ...('source' in task ? { format: task.source.format } : {}),
    ...('policy' in task ? { policy: task.policy } : {}),
    ...(task.kind === 'extract' ? { article: task.options.format } : {}),
  });
  switch (task.kind) {
    case 'scan':
      return scan(task.source, compiled(task.policy));
    case 'clean':
      return clean(task.source, compiled(task.policy), task.options);
    case 'extract':
      return extract(task.source, compiled(task.policy), task.options);
    case 'edits':
      return editsFor(task.source, task.findings, compiled(task.policy));
    case 'lines':
      return shownLines(task.source);
    case 'check':
      return compilePolicy(task.policy).problems;
  }
}
