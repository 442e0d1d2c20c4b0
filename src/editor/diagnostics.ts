import * as vscode from 'vscode';
import type { CategoryId } from '../model/category';
import type { Finding } from '../model/finding';
import type { Severity } from '../rules/schema';
import { formatOf, toVscodeRange } from './documents';
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
      if (level === 'none') return [];
      return [toDiagnostic(document, finding, SEVERITIES[level], this.#docs), ...rest(document, finding)];
    });
    this.#collection.set(document.uri, shown);
  }
}

/**
 * What is marked of a finding. In a page an element may fill five screens: there it is only the line of its opening tag.
 */
export function markedRange(document: vscode.TextDocument, finding: Finding): vscode.Range {
  const range = toVscodeRange(document, finding);
  if (formatOf(document) !== 'html' || range.isSingleLine) return range;
  return new vscode.Range(range.start, document.lineAt(range.start.line).range.end);
}

/** Fades what is not marked of a finding, without a line in Problems. */
function rest(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic[] {
  const whole = toVscodeRange(document, finding);
  const marked = markedRange(document, finding);
  if (marked.end.isEqual(whole.end)) return [];
  const range = new vscode.Range(marked.end, whole.end);
  const diagnostic = new vscode.Diagnostic(
    range,
    finding.reasons[0] ?? finding.rule,
    vscode.DiagnosticSeverity.Hint,
  );
  diagnostic.source = SOURCE;
  diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return [diagnostic];
}

function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  severity: vscode.DiagnosticSeverity,
  docs: vscode.Uri,
): vscode.Diagnostic {
  const range = markedRange(document, finding);
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
