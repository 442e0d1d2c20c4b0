import * as vscode from 'vscode';
import { Cancelled } from '../service/engineService';
import { isCleanable, keyOf } from './documents';
import { Owner } from './owner';
import type { Scans } from './scans';
import type { Settings } from './settings';
import { DocumentTimers } from './timers';

/** How long typing has to rest before a scan. */
const REST_MS = 250;
/** Most that a slow scan may add to it: a scan of one second is not started four times a second. */
const LONGEST_REST_MS = 3000;

/** Scans documents by themselves, as `descrape.run` says. */
export class Runner extends Owner {
  readonly #scans: Scans;
  readonly #settings: Settings;
  readonly #onError: (error: unknown) => void;
  readonly #timers = this.own(new DocumentTimers());
  /** How long the last scan of a document took. */
  readonly #cost = new Map<string, number>();

  constructor(scans: Scans, settings: Settings, onError: (error: unknown) => void) {
    super();
    this.#scans = scans;
    this.#settings = settings;
    this.#onError = onError;
    const { workspace } = vscode;
    this.own(workspace.onDidOpenTextDocument((document) => this.#opened(document)));
    this.own(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#runs(document, 'onType')) {
          this.#soon(document, this.#rest(document));
        }
      }),
    );
    this.own(
      workspace.onDidSaveTextDocument((document) => {
        if (this.#runs(document, 'onSave')) this.#soon(document, 0);
      }),
    );
    this.own(
      workspace.onDidCloseTextDocument((document) => {
        this.#timers.clear(document);
        this.#cost.delete(keyOf(document));
      }),
    );
    this.own(settings.onDidChange(() => this.#settingsChanged()));
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  #runs(document: vscode.TextDocument, mode: 'onType' | 'onSave'): boolean {
    return isCleanable(document) && this.#settings.of(document).run === mode;
  }

  #opened(document: vscode.TextDocument): void {
    if (isCleanable(document) && this.#settings.of(document).run !== 'manual') this.#soon(document, 0);
  }

  /** What was scanned is scanned again, and what runs by itself now is scanned; marks of both stay until then. */
  #settingsChanged(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!isCleanable(document)) continue;
      const isKnown = this.#scans.state(document).kind !== 'none';
      if (isKnown || this.#settings.of(document).run !== 'manual') this.#soon(document, 0);
    }
  }

  #rest(document: vscode.TextDocument): number {
    return Math.min(LONGEST_REST_MS, Math.max(REST_MS, 3 * (this.#cost.get(keyOf(document)) ?? 0)));
  }

  #soon(document: vscode.TextDocument, delay: number): void {
    this.#timers.set(document, delay, () => void this.#scan(document));
  }

  async #scan(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const began = Date.now();
    try {
      await this.#scans.scan(document);
      this.#cost.set(keyOf(document), Date.now() - began);
    } catch (error) {
      if (!(error instanceof Cancelled)) this.#onError(error);
    }
  }
}
