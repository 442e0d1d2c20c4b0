/** What a quick fix changes, computed when it is applied and from the text of that moment. */
import * as vscode from 'vscode';
import type { Finding } from '../model/finding';
import type { Edit } from '../model/text';
import { Cancelled, type EngineService } from '../service/engineService';
import { isReadonly, keyOf, sourceOf, toVscodeRange } from './documents';
import type { Scans } from './scans';
import type { Settings } from './settings';

/** What to remove. Survives changes of the document: it names a finding by what it is and not by where it was. */
export type Fix =
  | { readonly kind: 'finding'; readonly rule: string; readonly text: string; readonly start: number }
  | { readonly kind: 'rule'; readonly rule: string }
  /** All that may go without asking. */
  | { readonly kind: 'safe' }
  /** All that `descrape.clean.confidence` says. */
  | { readonly kind: 'configured' };

/** Tries after which a document that changes faster than it is scanned is left alone. */
const TRIES = 3;

export type FixOutcome =
  | { readonly kind: 'edit'; readonly edit: vscode.WorkspaceEdit }
  /** What was to be removed is not there any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'readonly' }
  /** The document changes faster than it can be scanned, or was closed. */
  | { readonly kind: 'moving' };

export class Fixes {
  readonly #scans: Scans;
  readonly #service: EngineService;
  readonly #settings: Settings;

  constructor(scans: Scans, service: EngineService, settings: Settings) {
    this.#scans = scans;
    this.#service = service;
    this.#settings = settings;
  }

  /** The edit of a fix for the document as it is now. */
  async compute(document: vscode.TextDocument, fix: Fix, signal?: AbortSignal): Promise<FixOutcome> {
    if (await isReadonly(document)) return { kind: 'readonly' };
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { version } = document;
      try {
        const edits = await this.#edits(document, fix, signal);
        if (document.version !== version || document.isClosed) continue;
        return edits ? { kind: 'edit', edit: workspaceEdit(document, edits) } : { kind: 'gone' };
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
      }
    }
    return { kind: 'moving' };
  }

  async #edits(
    document: vscode.TextDocument,
    fix: Fix,
    signal: AbortSignal | undefined,
  ): Promise<readonly Edit[] | undefined> {
    const { policy, confidence } = this.#settings.of(document);
    const request = {
      document: keyOf(document),
      version: document.version,
      source: sourceOf(document),
      policy,
    };
    switch (fix.kind) {
      case 'finding': {
        const { findings } = (await this.#scans.scan(document)).result;
        return same(findings, fix, request.source.text)?.edits;
      }
      case 'rule': {
        const all = (await this.#scans.scan(document)).result.findings;
        const findings = all.filter(({ rule }) => rule === fix.rule);
        if (findings.length === 0) return undefined;
        return this.#service.edits({ ...request, findings }, signal);
      }
      case 'safe':
      case 'configured': {
        const options = { confidence: fix.kind === 'safe' ? 'safe' : confidence } as const;
        return (await this.#service.clean({ ...request, options }, signal)).edits;
      }
    }
  }
}

/** The finding of the same rule with the same text; of several the nearest. */
function same(
  findings: readonly Finding[],
  wanted: Extract<Fix, { kind: 'finding' }>,
  text: string,
): Finding | undefined {
  const distance = (finding: Finding): number => Math.abs(finding.start - wanted.start);
  return findings
    .filter(({ rule, start, end }) => rule === wanted.rule && text.slice(start, end) === wanted.text)
    .reduce<Finding | undefined>(
      (best, next) => (best && distance(best) <= distance(next) ? best : next),
      undefined,
    );
}

/** Sorted, disjoint edits for VS Code. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  result.set(
    document.uri,
    edits.map((edit) => new vscode.TextEdit(toVscodeRange(document, edit), edit.text)),
  );
  return result;
}
