import * as vscode from 'vscode';
import type { CleanResult } from '../model/finding';
import type { Confidence } from '../model/rule';
import type { Range } from '../model/text';
import type { CleanRequest, EngineService } from '../service/engineService';
import { isReadonly, keyOf, sourceOf } from './documents';
import { workspaceEdit } from './fixes';
import type { LastCleans } from './lastCleans';
import type { Settings } from './settings';
import { rememberViews } from './views';

/** What became of a clean. */
export type CleanOutcome =
  | {
      readonly kind: 'cleaned';
      readonly result: CleanResult;
      readonly lines: number;
      readonly version: number;
    }
  /** There was nothing to remove; `result` says what is left and why. */
  | { readonly kind: 'nothing'; readonly result: CleanResult }
  | { readonly kind: 'readonly' }
  /** The document changed each time before its scan was done. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'closed' }
  /** VS Code did not apply the edit, though the version was right. */
  | { readonly kind: 'refused' };

export interface CleanOrder {
  readonly confidence: Confidence;
  /** Only in these ranges, which belong to the version of now. */
  readonly within?: readonly Range[];
}

/** Tries after which a document that changes faster than it is scanned is left alone. */
const TRIES = 3;

/** Cleans documents in place: one undo step, and only ever the version that was scanned. */
export class Cleaner {
  readonly #service: EngineService;
  readonly #settings: Settings;
  readonly #lastCleans: LastCleans;

  constructor(service: EngineService, settings: Settings, lastCleans: LastCleans) {
    this.#service = service;
    this.#settings = settings;
    this.#lastCleans = lastCleans;
  }

  /** What cleaning would change, of the document as it is now. Changes nothing. */
  preview(document: vscode.TextDocument, order: CleanOrder, signal?: AbortSignal): Promise<CleanResult> {
    const request: CleanRequest = {
      document: keyOf(document),
      version: document.version,
      source: sourceOf(document),
      policy: this.#settings.of(document).policy,
      options: order,
    };
    return this.#service.clean(request, signal);
  }

  /** Rejects with `Cancelled` when `signal` aborts; nothing is changed then. */
  async clean(document: vscode.TextDocument, order: CleanOrder, signal?: AbortSignal): Promise<CleanOutcome> {
    if (await isReadonly(document)) return { kind: 'readonly' };
    // Selected ranges mean nothing in another version, so a selection has one try.
    const tries = order.within ? 1 : TRIES;
    for (let attempt = 0; attempt < tries; attempt++) {
      const { version } = document;
      const before = document.getText();
      const result = await this.preview(document, order, signal);
      if (document.isClosed) return { kind: 'closed' };
      if (document.version !== version) continue;
      if (result.edits.length === 0) return { kind: 'nothing', result };
      const outcome = await this.#apply(document, before, result);
      if (outcome) return outcome;
    }
    return { kind: 'changed' };
  }

  /** Undefined when the document changed after all: VS Code checks the version of the edit once more. */
  async #apply(
    document: vscode.TextDocument,
    before: string,
    result: CleanResult,
  ): Promise<CleanOutcome | undefined> {
    const { version, lineCount } = document;
    const scrollBack = rememberViews(document);
    const isApplied = await vscode.workspace.applyEdit(workspaceEdit(document, result.edits));
    if (!isApplied) return document.version === version ? { kind: 'refused' } : undefined;
    scrollBack(result.edits);
    this.#lastCleans.add(document, before, result.text);
    return { kind: 'cleaned', result, lines: lineCount - document.lineCount, version: document.version };
  }
}
