import * as vscode from 'vscode';
import type { Range } from '../model/text';
import { SECTION } from '../rules/schema';
import type { EngineService } from '../service/engineService';
import { SOURCE } from './diagnostics';
import { Owner } from './owner';
import { auditSettings, type SettingProblem } from './settingAudit';
import { isSettingsDocument, settingFiles, type SettingFile } from './settingFiles';
import { locateSetting, type Step } from './settingLocate';
import type { Settings } from './settings';

/** How long changes have to rest before the settings are looked at. */
const REST_MS = 100;
/** How long a window is left alone after its start. */
const START_MS = 2000;

/** A problem, and where it stands if its file could be found. */
export interface LocatedProblem extends SettingProblem {
  readonly location: vscode.Location | undefined;
}

/** Reports what is wrong in the settings where it stands, and to whoever asks. */
export class SettingProblems extends Owner {
  readonly #collection = this.own(vscode.languages.createDiagnosticCollection('descrape-settings'));
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  readonly #service: EngineService;
  readonly #globalStorage: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  #problems: readonly LocatedProblem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the looks, so that a slow one does not overwrite the result of a later one. */
  #look = 0;

  constructor(
    service: EngineService,
    settings: Settings,
    globalStorage: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    super();
    this.#service = service;
    this.#globalStorage = globalStorage;
    this.#log = log;
    const ifSettings = (document: vscode.TextDocument): void => {
      if (isSettingsDocument(document)) this.#soon(REST_MS);
    };
    this.own(settings.onDidChange(() => this.#soon(REST_MS)));
    this.own({ dispose: service.onHealth(() => this.#soon(REST_MS)) });
    this.own(vscode.workspace.onDidOpenTextDocument(ifSettings));
    this.own(vscode.workspace.onDidSaveTextDocument(ifSettings));
    this.#soon(START_MS);
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  /** What is wrong now. */
  get all(): readonly LocatedProblem[] {
    return this.#problems;
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), delay);
  }

  async #refresh(): Promise<void> {
    const look = ++this.#look;
    try {
      const problems = await auditSettings(this.#service);
      const located = await this.#locate(problems);
      if (look === this.#look) this.#publish(located);
    } catch (error) {
      this.#log.error('settings', error instanceof Error ? error : String(error));
    }
  }

  async #locate(problems: readonly SettingProblem[]): Promise<LocatedProblem[]> {
    const files = new Map<string, Promise<readonly SettingFile[]>>();
    return Promise.all(
      problems.map(async (problem) => {
        const { place } = problem;
        const key = place.kind === 'folder' ? place.folder.uri.toString() : place.kind;
        const read = files.get(key) ?? settingFiles(place, this.#globalStorage);
        files.set(key, read);
        return { ...problem, location: locationIn(await read, problem) };
      }),
    );
  }

  #publish(problems: readonly LocatedProblem[]): void {
    const before = new Set(this.#problems.map(describe));
    this.#problems = problems;
    for (const problem of problems) {
      if (!before.has(describe(problem))) this.#log.warn(describe(problem));
    }
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const { location, message } of problems) {
      if (!location) continue;
      const entry = byFile.get(location.uri.toString()) ?? [location.uri, []];
      // Two languages can share a block, which is wrong once then.
      const isTold = entry[1].some((told) => told.message === message && told.range.isEqual(location.range));
      if (!isTold) entry[1].push(toDiagnostic(location.range, message));
      byFile.set(location.uri.toString(), entry);
    }
    this.#collection.clear();
    this.#collection.set([...byFile.values()]);
    this.#changed.fire();
  }
}

function toDiagnostic(range: vscode.Range, message: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** One line for the log: which setting, where, and what is wrong. */
function describe({ place, language, setting, path, message, location }: LocatedProblem): string {
  const where = place.kind === 'folder' ? `folder ${place.folder.name}` : place.kind;
  const steps = [language ? `[${language}]` : [], setting, ...path].flat().join(' > ');
  return `${where} settings: ${steps}: ${message}${location ? '' : ' (its file could not be found)'}`;
}

function locationIn(
  files: readonly SettingFile[],
  { language, setting, path, at }: SettingProblem,
): vscode.Location | undefined {
  for (const { uri, text, under } of files) {
    const block: Step[] = language === undefined ? [] : [{ language }];
    const upTo = [...under, ...block, setting];
    const range = locateSetting(text, [...upTo, ...path], upTo.length, at);
    if (range) return new vscode.Location(uri, toVscodeRange(text, range));
  }
  return undefined;
}

function toVscodeRange(text: string, { start, end }: Range): vscode.Range {
  const position = (offset: number): vscode.Position => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  };
  return new vscode.Range(position(start), position(end));
}

/** Opens a problem's place, or the Settings UI where its file is not known. */
export async function openProblem({ location, setting }: LocatedProblem): Promise<void> {
  if (location) {
    await vscode.window.showTextDocument(location.uri, { selection: location.range });
  } else {
    await vscode.commands.executeCommand('workbench.action.openSettings', setting);
  }
}

/** Opens the settings of the extension. */
export async function openSettings(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', `${SECTION}.`);
}
