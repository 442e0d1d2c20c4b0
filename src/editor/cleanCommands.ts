import * as vscode from 'vscode';
import type { Confidence } from '../model/rule';
import type { Cleaner, CleanOrder } from './cleaner';
import { countOf, isAtLeast, reportClean, unreadableNote } from './cleanReport';
import { documentFor, registerCommand } from './commands';
import { isCleanable, nameOf, toRange } from './documents';
import type { LastCleans } from './lastCleans';
import { Owner } from './owner';
import { withPatience } from './patience';
import type { Scans } from './scans';
import type { Settings } from './settings';
import { texts } from './texts';

/** The commands of the palette. Those about a whole document also take the URI of one. */
export class CleanCommands extends Owner {
  readonly #cleaner: Cleaner;
  readonly #scans: Scans;
  readonly #settings: Settings;
  readonly #lastCleans: LastCleans;
  readonly #log: vscode.LogOutputChannel;

  constructor(
    cleaner: Cleaner,
    scans: Scans,
    settings: Settings,
    lastCleans: LastCleans,
    log: vscode.LogOutputChannel,
  ) {
    super();
    this.#cleaner = cleaner;
    this.#scans = scans;
    this.#settings = settings;
    this.#lastCleans = lastCleans;
    this.#log = log;
    const command = (name: string, run: (uri: unknown) => Promise<void>): void => {
      this.own(registerCommand(`descrape.${name}`, log, run));
    };
    command('scanDocument', (uri) => this.#scanDocument(uri));
    command('cleanDocument', (uri) => this.#cleanDocument(uri, (configured) => configured));
    command('cleanDocumentLikely', (uri) => this.#cleanDocument(uri, orLess('likely')));
    command('cleanSelection', () => this.#cleanSelection());
    command('showRemoved', (uri) => this.#showRemoved(uri));
  }

  async #scanDocument(uri: unknown): Promise<void> {
    const document = await documentFor(uri);
    if (!document) return;
    const { result } = await withPatience(texts.scanning(nameOf(document)), (signal) =>
      this.#scans.scan(document, signal),
    );
    const { findings, notes } = result;
    const found = unreadableNote(notes) ? [] : [texts.scanned(countOf(findings), findings.length)];
    const message = [...found, ...notes.map((note) => note.message)].join(' ');
    const { confidence } = this.#settings.of(document);
    const clean = texts.commandClean();
    const canClean = findings.some((finding) => isAtLeast(finding.confidence, confidence));
    this.#whenAnswered(
      vscode.window.showInformationMessage(message, ...(canClean ? [clean] : [])),
      async () => {
        await vscode.commands.executeCommand('descrape.cleanDocument', document.uri);
      },
    );
  }

  /** `choose` gets the confidence that the settings say. */
  async #cleanDocument(uri: unknown, choose: (configured: Confidence) => Confidence): Promise<void> {
    const document = await documentFor(uri);
    if (document) await this.#clean(document, { confidence: choose(this.#settings.of(document).confidence) });
  }

  async #cleanSelection(): Promise<void> {
    const document = await documentFor(undefined);
    const editor = vscode.window.activeTextEditor;
    if (!document || editor?.document !== document) return;
    const within = editor.selections
      .filter((selection) => !selection.isEmpty)
      .map((selection) => toRange(document, selection))
      .sort((a, b) => a.start - b.start);
    if (within.length === 0) void vscode.window.showInformationMessage(texts.noSelection());
    else await this.#clean(document, { confidence: this.#settings.of(document).confidence, within });
  }

  async #showRemoved(uri: unknown): Promise<void> {
    const document =
      uri instanceof vscode.Uri ? await documentFor(uri) : vscode.window.activeTextEditor?.document;
    await this.#lastCleans.show(document && isCleanable(document) ? document : undefined);
  }

  /** Done when the text is clean; the message may be answered long after. */
  async #clean(document: vscode.TextDocument, order: CleanOrder): Promise<void> {
    const outcome = await withPatience(texts.cleaning(nameOf(document)), (signal) =>
      this.#cleaner.clean(document, order, signal),
    );
    this.#whenAnswered(reportClean(document, outcome, order), async (answer) => {
      switch (answer) {
        case 'undo':
          return this.#undo(document, outcome.kind === 'cleaned' ? outcome.version : undefined);
        case 'show':
          return this.#lastCleans.show(document);
        case 'clean-likely':
          await vscode.commands.executeCommand('descrape.cleanDocumentLikely', document.uri);
      }
    });
    // Shows what is left, also where nothing scans by itself.
    if (outcome.kind === 'cleaned' || outcome.kind === 'nothing') await this.#scans.scan(document);
  }

  /** Takes back a clean, and nothing else: only while the document is as the clean left it. */
  async #undo(document: vscode.TextDocument, version: number | undefined): Promise<void> {
    if (document.isClosed || document.version !== version) {
      void vscode.window.showInformationMessage(texts.undoTooLate(nameOf(document)));
      return;
    }
    // The command of VS Code acts on the active editor.
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await this.#scans.scan(document);
  }

  #whenAnswered<T>(question: Thenable<T | undefined>, act: (answer: T) => Promise<void>): void {
    const done = async (): Promise<void> => {
      const answer = await question;
      if (answer !== undefined) await act(answer);
    };
    done().catch((error: unknown) => {
      this.#log.error(error instanceof Error ? error : String(error));
    });
  }
}

/** The less sure of two confidences: it removes more. */
function orLess(limit: Confidence): (configured: Confidence) => Confidence {
  return (configured) => (isAtLeast(configured, limit) ? limit : configured);
}
