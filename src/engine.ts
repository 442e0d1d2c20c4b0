/** The one door to the engine: compile a policy once, then scan and clean documents with it. */
import type { CleanResult, Finding, ScanResult } from './model/finding';
import type { Policy, PolicyProblem } from './model/policy';
import type { Confidence } from './model/rule';
import type { Edit, Range, SourceText } from './model/text';

/** A policy made ready for matching. Opaque; make it with `compilePolicy`, keep it as long as the policy stands. */
export interface CompiledPolicy {
  readonly problems: readonly PolicyProblem[];
}

/** Never throws: whatever is wrong in `policy` is in `problems`, and that part is off. Missing keys count as empty. */
export declare function compilePolicy(policy: Partial<Record<keyof Policy, unknown>>): CompiledPolicy;

/** Finds the junk in a document. Pure: the same input gives the same output. */
export declare function scan(source: SourceText, policy: CompiledPolicy): ScanResult;

export interface CleanOptions {
  /** Removes findings of at least this confidence. */
  readonly confidence: Confidence;
  /** Removes only what lies in these ranges; a block that crosses the border loses only its lines inside. */
  readonly within?: readonly Range[];
}

/** Removes junk until a scan finds nothing more of that confidence. */
export declare function clean(source: SourceText, policy: CompiledPolicy, options: CleanOptions): CleanResult;

/** The edits that remove all of `findings` (from one scan of `text`) together. Sorted, disjoint. */
export declare function editsFor(text: string, findings: readonly Finding[], policy: CompiledPolicy): Edit[];

/** Applies sorted, disjoint edits. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
