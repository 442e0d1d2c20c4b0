import * as vscode from 'vscode';
import type { CategoryId } from '../model/category';
import type { Finding } from '../model/finding';
import type { Severity } from '../rules/schema';
import { toVscodeRange } from './documents';
import { Owner } from './owner';
import type { ScanEvent, Scans } from './scans';
import type { Settings } from './settings';
import { DocumentTimers } from './timers';

export const SOURCE = 'Descrape';

/** How long marks that only moved along wait, so that typing does not set them anew with every character. */
const MOVED_MS = 200;

const SEVERITIES: Readonly<Record<Exclude<Severity, 'none'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of every scan as diagnostics, all in one collection: a second one would flicker. */
export class Diagnostics extends Owner {
  readonly #collection = this.own(vscode.languages.createDiagnosticCollection('descrape'));
  readonly #scans: Scans;
  readonly #settings: Settings;
  readonly #docs: vscode.Uri;
  readonly #timers = this.own(new DocumentTimers());

  /** `docs` is the folder of the pages that explain the rules. */
  constructor(scans: Scans, settings: Settings, docs: vscode.Uri) {
    super();
    this.#scans = scans;
    this.#settings = settings;
    this.#docs = docs;
    this.own(scans.onDidChange((event) => this.#changed(event)));
    this.own(settings.onDidChange(() => this.#showAll()));
  }

  #changed({ document, cause }: ScanEvent): void {
    if (cause === 'known') this.#show(document);
    // The editor moves marks along by itself; where a scan follows anyway, there is nothing to do until it is there.
    if (cause !== 'text' || this.#settings.of(document).run === 'onType') return;
    this.#timers.set(document, MOVED_MS, () => this.#show(document));
  }

  #showAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#show(document);
  }

  #show(document: vscode.TextDocument): void {
    this.#timers.clear(document);
    const state = this.#scans.state(document);
    if (document.isClosed || state.kind !== 'scanned') {
      this.#collection.delete(document.uri);
      return;
    }
    // Offsets of another version would land on other lines; the scan or the move that mends it is on its way.
    if (state.offsetsOf !== document.version) return;
    const { severity } = this.#settings.of(document);
    const shown = state.result.findings.flatMap((finding) => {
      const level = severity[finding.confidence];
      return level === 'none' ? [] : [toDiagnostic(document, finding, SEVERITIES[level], this.#docs)];
    });
    this.#collection.set(document.uri, shown);
  }
}

function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  severity: vscode.DiagnosticSeverity,
  docs: vscode.Uri,
): vscode.Diagnostic {
  const range = toVscodeRange(document, finding);
  const diagnostic = new vscode.Diagnostic(range, finding.reasons.join('\n'), severity);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: docsUri(docs, finding.category, finding.rule) };
  diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = finding.parts.map(
    (part) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toVscodeRange(document, part)),
        part.reason,
      ),
  );
  return diagnostic;
}

/** The place in the docs that explains a rule. A person's own rules have none of their own, only their category's. */
function docsUri(docs: vscode.Uri, category: CategoryId, rule: string): vscode.Uri {
  const page = vscode.Uri.joinPath(docs, `${category}.md`);
  return category === 'custom' ? page : page.with({ fragment: rule });
}
