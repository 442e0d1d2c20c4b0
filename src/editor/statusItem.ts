import * as vscode from 'vscode';
import type { EngineService } from '../service/engineService';
import { isCleanable } from './documents';
import { MENU_COMMAND } from './menu';
import { oversizedFile } from './oversized';
import { Owner } from './owner';
import type { Scans } from './scans';
import type { SettingProblems } from './settingProblems';
import type { Settings } from './settings';
import { statusOf } from './status';
import { texts } from './texts';

/** Longest detail: it is shown on one line. The menu behind it has all of it. */
const SHOWN_CHARACTERS = 70;

/** The language status item: what is known of the document in the active editor. */
export class StatusItem extends Owner {
  readonly #item: vscode.LanguageStatusItem;
  readonly #scans: Scans;
  readonly #settings: Settings;
  readonly #problems: SettingProblems;
  readonly #service: EngineService;

  constructor(scans: Scans, settings: Settings, problems: SettingProblems, service: EngineService) {
    super();
    this.#scans = scans;
    this.#settings = settings;
    this.#problems = problems;
    this.#service = service;
    this.#item = this.own(vscode.languages.createLanguageStatusItem('descrape', []));
    this.#item.name = texts.statusName();
    const show = (): void => this.#show();
    this.own(vscode.window.onDidChangeActiveTextEditor(show));
    this.own(vscode.window.tabGroups.onDidChangeTabs(show));
    this.own({ dispose: service.onHealth(show) });
    this.own(problems.onDidChange(show));
    this.own(settings.onDidChange(show));
    this.own(
      scans.onDidChange(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) show();
      }),
    );
    this.own(vscode.workspace.onDidOpenTextDocument(show)); // also after a change of language
    show();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCleanable(document)) {
      this.#item.selector = [];
      if (!document) void this.#showOversized();
      return;
    }
    const { text, details, isWarning, isBusy } = statusOf(
      document,
      this.#scans,
      this.#settings,
      this.#problems,
      this.#service,
    );
    this.#item.command = { command: MENU_COMMAND, title: texts.statusMenu() };
    this.#item.selector = { scheme: document.uri.scheme, language: document.languageId };
    this.#item.text = `${texts.statusName()}: ${text}`;
    this.#item.detail = shortened(details.join(' · '));
    this.#item.severity = vscode.LanguageStatusSeverity[isWarning ? 'Warning' : 'Information'];
    this.#item.busy = isBusy;
    this.#item.accessibilityInformation = { label: [texts.statusName(), text, ...details].join(', ') };
  }

  /** Of a file that VS Code shows and gives to no extension there is no document, and nothing to do in the editor. */
  async #showOversized(): Promise<void> {
    const uri = await oversizedFile();
    if (!uri || vscode.window.activeTextEditor) return;
    this.#item.command = undefined;
    this.#item.selector = { scheme: uri.scheme };
    this.#item.text = `${texts.statusName()}: ${texts.statusOversized()}`;
    this.#item.detail = texts.oversized();
    this.#item.severity = vscode.LanguageStatusSeverity.Warning;
    this.#item.busy = false;
    this.#item.accessibilityInformation = { label: `${texts.statusName()}, ${texts.oversized()}` };
  }
}

function shortened(detail: string): string {
  return detail.length > SHOWN_CHARACTERS ? `${detail.slice(0, SHOWN_CHARACTERS).trimEnd()}…` : detail;
}
