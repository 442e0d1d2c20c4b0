import * as vscode from 'vscode';
import type { ScanResult } from '../model/finding';
import { Cancelled, type EngineService } from '../service/engineService';
import { keyOf, sourceOf } from './documents';
import { Owner } from './owner';
import type { Settings } from './settings';
import { moveFindings } from './tracking';

/** What is known of the junk in a document. */
export type ScanState =
  { readonly kind: 'none' } | { readonly kind: 'failed'; readonly message: string } | Scanned;

export interface Scanned {
  readonly kind: 'scanned';
  readonly result: ScanResult;
  /** The version and the policy that were scanned. */
  readonly version: number;
  readonly policyKey: string;
  /** The version whose offsets the findings have: later than `version` after they were moved along with the text. */
  readonly offsetsOf: number;
}

/** Why something is told of a document. */
export interface ScanEvent {
  readonly document: vscode.TextDocument;
  /**
   * `began`: a scan began, and nothing else changed. `known`: what is known changed.
   * `text`: findings were moved along with the text.
   */
  readonly cause: 'began' | 'known' | 'text';
}

interface Running {
  readonly version: number;
  readonly policyKey: string;
  readonly abort: AbortController;
  readonly result: Promise<Scanned>;
}

const NONE: ScanState = { kind: 'none' };

/** The scans of all open documents: one at a time for each, and the last result of each. */
export class Scans extends Owner {
  readonly #service: EngineService;
  readonly #settings: Settings;
  readonly #states = new Map<string, ScanState>();
  readonly #running = new Map<string, Running>();
  readonly #changed = this.own(new vscode.EventEmitter<ScanEvent>());
  /** Fires when what is known of a document changes, and when a scan of it begins. */
  readonly onDidChange = this.#changed.event;

  constructor(service: EngineService, settings: Settings) {
    super();
    this.#service = service;
    this.#settings = settings;
    this.own(vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)));
    this.own(vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)));
  }

  /** What is known now, which may be of an older version. */
  state(document: vscode.TextDocument): ScanState {
    return this.#states.get(keyOf(document)) ?? NONE;
  }

  isRunning(document: vscode.TextDocument): boolean {
    return this.#running.has(keyOf(document));
  }

  /** Whether a result is of exactly the text and the settings of now. */
  isCurrent(document: vscode.TextDocument, state: ScanState): state is Scanned {
    return (
      state.kind === 'scanned' &&
      state.version === document.version &&
      state.policyKey === this.#settings.of(document).policyKey
    );
  }

  /**
   * The junk in a document as it is now: the last result where it still holds, else a new scan. Rejects with
   * `Cancelled` when the text moves on before the scan is done, and when `signal` aborts; that ends it for all.
   */
  async scan(document: vscode.TextDocument, signal?: AbortSignal): Promise<Scanned> {
    signal?.addEventListener('abort', () => this.#running.get(keyOf(document))?.abort.abort(), {
      once: true,
    });
    const state = this.state(document);
    if (this.isCurrent(document, state)) return state;
    const { policyKey } = this.#settings.of(document);
    const running = this.#running.get(keyOf(document));
    if (running?.version === document.version && running.policyKey === policyKey) return running.result;
    running?.abort.abort();
    return this.#start(document);
  }

  /** Drops what is known of a document. */
  forget(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.#running.get(key)?.abort.abort();
    this.#running.delete(key);
    if (this.#states.delete(key)) this.#changed.fire({ document, cause: 'known' });
  }

  async #start(document: vscode.TextDocument): Promise<Scanned> {
    const { version } = document;
    const { policy, policyKey } = this.#settings.of(document);
    const abort = new AbortController();
    const request = { document: keyOf(document), version, source: sourceOf(document), policy };
    const result = this.#service.scan(request, abort.signal).then((found): Scanned => {
      if (abort.signal.aborted || document.version !== version || document.isClosed) throw new Cancelled();
      return { kind: 'scanned', result: found, version, policyKey, offsetsOf: version };
    });
    const mine: Running = { version, policyKey, abort, result };
    this.#running.set(keyOf(document), mine);
    this.#changed.fire({ document, cause: 'began' });
    try {
      const scanned = await result;
      this.#settle(document, mine, scanned);
      return scanned;
    } catch (error) {
      const failed: ScanState = { kind: 'failed', message: String(error) };
      this.#settle(document, mine, error instanceof Cancelled ? undefined : failed);
      throw error;
    }
  }

  #settle(document: vscode.TextDocument, mine: Running, state: ScanState | undefined): void {
    const key = keyOf(document);
    if (this.#running.get(key) !== mine) return;
    this.#running.delete(key);
    if (state) this.#states.set(key, state);
    this.#changed.fire({ document, cause: 'known' });
  }

  /** Stops a scan that the text has overtaken, and keeps the last findings on their text until the next one. */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const key = keyOf(document);
    const state = this.#states.get(key);
    if (this.#running.get(key)?.version !== document.version) this.#running.get(key)?.abort.abort();
    if (state?.kind !== 'scanned' || state.offsetsOf === document.version) return;
    if (contentChanges.length === 0) {
      this.forget(document);
      return;
    } // all line ends changed
    // One event tells its changes from the last to the first, so that none shifts the offsets of another.
    const findings = contentChanges.reduce(
      (rest, change) =>
        moveFindings(rest, {
          start: change.rangeOffset,
          end: change.rangeOffset + change.rangeLength,
          inserted: change.text.length,
          linesBefore: change.range.end.line - change.range.start.line,
          linesAfter: change.text.split(/\r\n|[\r\n]/).length - 1,
        }),
      state.result.findings,
    );
    this.#states.set(key, {
      ...state,
      result: { ...state.result, findings },
      offsetsOf: document.version,
    });
    this.#changed.fire({ document, cause: 'text' });
  }
}
