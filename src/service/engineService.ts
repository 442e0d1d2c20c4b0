/** The engine behind an asynchronous interface: what the editor talks to, wherever the engine runs. */
import type { CleanOptions, ExtractOptions } from '../engine';
import type { Extraction } from '../model/article';
import type { CleanResult, Finding, ScanResult } from '../model/finding';
import type { Policy, PolicyProblem } from '../model/policy';
import type { Edit, SourceText } from '../model/text';

/** A policy as it came from JSON, unchecked. */
export type RawPolicy = Partial<Record<keyof Policy, unknown>>;

/** One version of one document. */
export interface DocumentRequest {
  /** Tells documents apart: a newer request of the same kind for the same document cancels the older one. */
  readonly document: string;
  readonly version: number;
  readonly source: SourceText;
}

/** One version of one document, and the policy that holds for it. */
export interface EngineRequest extends DocumentRequest {
  /** Not to be changed after it was handed over: what is made of it is kept by its identity. */
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

/**
 * Every answer belongs to the version in its request. A request that was overtaken or aborted rejects with `Cancelled`,
 * at once; one whose worker ended rejects with an error that says so.
 */
export interface EngineService {
  /** Finds the junk in a document. */
  scan(request: EngineRequest, signal?: AbortSignal): Promise<ScanResult>;
  /** What cleaning a document would change. Rejects with `KeepIsOff` where it is not known what to keep. */
  clean(request: CleanRequest, signal?: AbortSignal): Promise<CleanResult>;
  /** The article of a page, or the text of another document without its junk. Rejects as `clean`. */
  extract(request: ExtractRequest, signal?: AbortSignal): Promise<Extraction>;
  /** The edits that remove some findings of a scan together. Rejects as `clean`. */
  edits(request: EditsRequest, signal?: AbortSignal): Promise<readonly Edit[]>;
  /** The lines that a reader sees of a document; none where it cannot be read. */
  lines(request: DocumentRequest, signal?: AbortSignal): Promise<readonly string[]>;
  /** What is wrong in a policy. */
  check(policy: RawPolicy): Promise<readonly PolicyProblem[]>;
  /** What does not work as it should, and why. */
  readonly health: Health;
  /** Calls back after `health` changed; the result stops that. */
  onHealth(listener: () => void): () => void;
  /** Ends what runs. What waits for an answer is cancelled. */
  dispose(): void;
}

export interface Health {
  /** Expressions of a person that are off until they are changed, because they did not finish. */
  readonly runaways: readonly Runaway[];
  /** Why there is no worker, and with it no regular expression of a person; undefined where there is one. */
  readonly noWorker: string | undefined;
}

/** An expression of a person that did not finish. */
export interface Runaway {
  /** As it stands in the settings: `/source/flags`. */
  readonly pattern: string;
  /** The document it was tried on; undefined where it did not even finish on an empty text. */
  readonly document: string | undefined;
  /** Zero-based; undefined where the place is not known. */
  readonly line: number | undefined;
}

/** Says that nobody waits for an answer any more. Not a failure. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Says that nothing is removed because an expression of `descrape.keep` is off. */
export class KeepIsOff extends Error {
  override readonly name = 'KeepIsOff';

  constructor(pattern: string, why: string) {
    super(
      `Nothing was removed, because it is not known what to keep: ${pattern} of the setting "keep" is off (${why}). Change it, or take it out.`,
    );
  }
}
