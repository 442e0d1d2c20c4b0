import * as vscode from 'vscode';
import { keyOf, nameOf, REMOVED_SCHEME } from './documents';
import { Owner } from './owner';
import { texts } from './texts';

/** Documents whose last clean is remembered. */
const REMEMBERED = 10;

interface LastClean {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Part of the addresses, so that each clean has its own. */
  readonly id: number;
}

/** Remembers what the last clean of each document did, and shows it side by side. */
export class LastCleans extends Owner implements vscode.TextDocumentContentProvider {
  /** By document, the latest at the end. */
  readonly #cleans = new Map<string, LastClean>();
  #count = 0;

  constructor() {
    super();
    this.own(vscode.workspace.registerTextDocumentContentProvider(REMOVED_SCHEME, this));
  }

  add(document: vscode.TextDocument, before: string, after: string): void {
    const key = keyOf(document);
    this.#cleans.delete(key);
    this.#cleans.set(key, { name: nameOf(document), before, after, id: ++this.#count });
    for (const oldest of this.#cleans.keys()) {
      if (this.#cleans.size <= REMEMBERED) break;
      this.#cleans.delete(oldest);
    }
  }

  /** Opens the diff of a document's last clean, or without a document that of the last clean at all. */
  async show(document: vscode.TextDocument | undefined): Promise<void> {
    const clean = document ? this.#cleans.get(keyOf(document)) : [...this.#cleans.values()].at(-1);
    if (!clean) {
      void vscode.window.showInformationMessage(texts.nothingRemovedYet());
      return;
    }
    await vscode.commands.executeCommand(
      'vscode.diff',
      sideUri(clean, 'before'),
      sideUri(clean, 'after'),
      texts.removedTitle(clean.name),
      { preview: true },
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const [side, id] = uri.query.split('-');
    const clean = [...this.#cleans.values()].find((candidate) => String(candidate.id) === id);
    // A tab that was restored after a restart has nothing to show any more.
    if (!clean) return '';
    return side === 'before' ? clean.before : clean.after;
  }
}

/** The name at the end of the path lets VS Code show the text in its language. */
function sideUri({ id, name }: LastClean, side: 'before' | 'after'): vscode.Uri {
  return vscode.Uri.from({ scheme: REMOVED_SCHEME, path: `/${name}`, query: `${side}-${id}` });
}
