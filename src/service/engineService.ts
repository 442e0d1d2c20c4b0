/** The engine behind an asynchronous interface: what the editor talks to, wherever the engine runs. */
import type { CleanOptions, ExtractOptions } from '../engine';
import type { Extraction } from '../model/article';
import type { CleanResult, Finding, ScanResult } from '../model/finding';
import type { Policy, PolicyProblem } from '../model/policy';
import type { Edit, SourceText } from '../model/text';

/** A policy as it came from JSON, unchecked. */
export type RawPolicy = Partial<Record<keyof Policy, unknown>>;

/** One version of one document, and the policy that holds for it. */
export interface EngineRequest {
  /** Tells documents apart: a newer request of the same kind for the same document cancels the older one. */
  readonly document: string;
  readonly version: number;
  readonly source: SourceText;
  readonly policy: RawPolicy;
}

export interface CleanRequest extends EngineRequest {
  readonly options: CleanOptions;
}

export interface ExtractRequest extends EngineRequest {
  readonly options: ExtractOptions;
}

export interface EditsRequest extends EngineRequest {
  /** From a scan of exactly `source`. */
  readonly findings: readonly Finding[];
}

/** Every answer belongs to the version in its request. A request that was overtaken or aborted rejects with `Cancelled`. */
export interface EngineService {
  /** Finds the junk in a document. */
  scan(request: EngineRequest, signal?: AbortSignal): Promise<ScanResult>;
  /** What cleaning a document would change. */
  clean(request: CleanRequest, signal?: AbortSignal): Promise<CleanResult>;
  /** The article of a page, or the text of another document without its junk. */
  extract(request: ExtractRequest, signal?: AbortSignal): Promise<Extraction>;
  /** The edits that remove some findings of a scan together. */
  edits(request: EditsRequest, signal?: AbortSignal): Promise<readonly Edit[]>;
  /** What is wrong in a policy. */
  check(policy: RawPolicy): Promise<readonly PolicyProblem[]>;
}

/** Says that nobody waits for an answer any more. Not a failure. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
