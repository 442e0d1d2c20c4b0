import * as vscode from 'vscode';
import type { Finding } from '../model/finding';
import { KeepIsOff, type EngineService } from '../service/engineService';
import { markedRange, SOURCE } from './diagnostics';
import { isCleanable, nameOf, toRange, toVscodeRange } from './documents';
import type { Fix, FixOutcome, Fixes } from './fixes';
import { abortOn } from './cancellation';
import { KEEP_COMMAND, linesToKeep } from './keep';
import { Owner } from './owner';
import { RULE_OFF_COMMAND, ruleTargets } from './ruleOff';
import type { Scanned, Scans } from './scans';
import type { Settings } from './settings';
import { texts } from './texts';

/** Findings that one menu has entries for; a selection can cover hundreds. */
const MOST_FINDINGS = 5;
/** How much of a line a title shows. */
const SHOWN_CHARACTERS = 40;

/** An action that knows what it is for; its edit comes when it is applied. */
class FixAction extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly document: vscode.TextDocument,
    readonly fix: Fix,
  ) {
    super(title, kind);
  }
}

/** Quick fixes of findings, and `source.fixAll.descrape` for saving. */
export class QuickFixes extends Owner implements vscode.CodeActionProvider {
  static readonly FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('descrape');
  readonly #scans: Scans;
  readonly #fixes: Fixes;
  readonly #service: EngineService;
  readonly #settings: Settings;

  constructor(scans: Scans, fixes: Fixes, service: EngineService, settings: Settings) {
    super();
    this.#service = service;
    this.#scans = scans;
    this.#fixes = fixes;
    this.#settings = settings;
    this.own(
      vscode.languages.registerCodeActionsProvider('*', this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, QuickFixes.FIX_ALL],
      }),
    );
  }

  /** Asked on every move of the cursor: answers from the last scan, without another one. */
  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (!isCleanable(document)) return [];
    const { only } = context;
    const fixAll = only?.contains(QuickFixes.FIX_ALL)
      ? [new FixAction(texts.fixAll(), QuickFixes.FIX_ALL, document, { kind: 'configured' })]
      : [];
    if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return fixAll;
    const state = this.#scans.state(document);
    // While text and findings are of different versions a menu would be about other lines.
    if (state.kind !== 'scanned' || state.offsetsOf !== document.version) return fixAll;
    return [...fixAll, ...(await this.#actions(document, range, context, state))];
  }

  async resolveCodeAction(
    action: vscode.CodeAction,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction> {
    if (!(action instanceof FixAction)) return action;
    const outcome = await this.#outcome(action, token);
    if (!outcome) return action;
    switch (outcome.kind) {
      case 'edit':
        action.edit = outcome.edit;
        break;
      case 'readonly':
        void vscode.window.showWarningMessage(texts.readonly(nameOf(action.document)));
        break;
      case 'gone':
        void vscode.window.showInformationMessage(texts.fixGone());
        break;
      case 'moving':
        // Not for saving: who saves while typing has not asked for anything.
        if (!token.isCancellationRequested && action.fix.kind !== 'configured') {
          void vscode.window.showInformationMessage(texts.changedMeanwhile(nameOf(action.document)));
        }
    }
    return action;
  }

  /** Undefined after telling why nothing can be removed. */
  async #outcome(
    { document, fix }: FixAction,
    token: vscode.CancellationToken,
  ): Promise<FixOutcome | undefined> {
    try {
      return await this.#fixes.compute(document, fix, abortOn(token));
    } catch (error) {
      if (!(error instanceof KeepIsOff)) throw error;
      void vscode.window.showWarningMessage(error.message);
      return undefined;
    }
  }

  async #actions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    { result }: Scanned,
  ): Promise<vscode.CodeAction[]> {
    const { severity } = this.#settings.of(document);
    const at = toRange(document, range);
    const found = result.findings
      .filter(
        ({ start, end, confidence }) => start <= at.end && end >= at.start && severity[confidence] !== 'none',
      )
      .slice(0, MOST_FINDINGS);
    if (found.length === 0) return [];
    const rules = [...new Set(found.map(({ rule }) => rule))];
    const removals = found.map((finding) => {
      const fix = {
        kind: 'finding',
        rule: finding.rule,
        text: textOf(document, finding),
        start: finding.start,
      } as const;
      const action = this.#fix(
        removalTitle(finding),
        document,
        fix,
        diagnosticsOf(document, context, finding),
      );
      action.isPreferred = true;
      return action;
    });
    const more = rules.map((rule) =>
      this.#fix(
        texts.fixRule(rule),
        document,
        { kind: 'rule', rule },
        context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule),
      ),
    );
    const all = this.#fix(texts.fixSafe(), document, { kind: 'safe' }, []);
    const keep = await Promise.all(found.map((finding) => this.#keepAction(document, finding, range)));
    return [
      ...removals,
      ...more,
      all,
      ...rules.flatMap((rule) => offActions(document, rule)),
      ...keep.flat(),
    ];
  }

  #fix(
    title: string,
    document: vscode.TextDocument,
    fix: Fix,
    diagnostics: vscode.Diagnostic[],
  ): vscode.CodeAction {
    const action = new FixAction(title, vscode.CodeActionKind.QuickFix, document, fix);
    action.diagnostics = diagnostics;
    return action;
  }

  /** Keeps the lines of a finding that the cursor or selection is on. */
  async #keepAction(
    document: vscode.TextDocument,
    finding: Finding,
    range: vscode.Range,
  ): Promise<vscode.CodeAction[]> {
    const part = inside(document, toVscodeRange(document, finding), range);
    const lines = await linesToKeep(this.#service, document, part);
    const [line] = lines;
    if (line === undefined) return [];
    const title = lines.length === 1 ? texts.keepText(shortened(line)) : texts.keepLines(lines.length);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: KEEP_COMMAND, arguments: [document.uri, lines] };
    return [action];
  }
}

function removalTitle({ removals, startLine, endLine }: Finding): string {
  const isInline = removals.every(({ kind }) => kind === 'inline');
  if (!isInline) return texts.fixLines(endLine - startLine + 1);
  const isRepair = removals.some((removal) => removal.kind === 'inline' && removal.text !== '');
  return isRepair ? texts.fixRepair() : texts.fixInline();
}

function offActions(document: vscode.TextDocument, rule: string): vscode.CodeAction[] {
  return ruleTargets(document, rule).map(({ title, target }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: RULE_OFF_COMMAND, arguments: [document.uri, rule, target] };
    return action;
  });
}

/** The lines of a block that a selection touches. */
function inside(
  document: vscode.TextDocument,
  block: vscode.Range,
  { start, end }: vscode.Range,
): vscode.Range {
  const from = new vscode.Position(start.line, 0);
  return block.intersection(new vscode.Range(from, document.lineAt(end.line).range.end)) ?? block;
}

function shortened(line: string): string {
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS).trimEnd()}…` : line;
}

function textOf(document: vscode.TextDocument, finding: Finding): string {
  return document.getText(toVscodeRange(document, finding));
}

function diagnosticsOf(
  document: vscode.TextDocument,
  context: vscode.CodeActionContext,
  finding: Finding,
): vscode.Diagnostic[] {
  const range = markedRange(document, finding);
  return context.diagnostics.filter(
    (diagnostic) => ruleOf(diagnostic) === finding.rule && diagnostic.range.isEqual(range),
  );
}

/** The rule that a diagnostic of ours is about. */
function ruleOf({ source, code }: vscode.Diagnostic): unknown {
  if (source !== SOURCE) return undefined;
  return typeof code === 'object' ? code.value : code;
}
