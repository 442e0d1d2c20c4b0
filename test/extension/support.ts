/** What the tests of the extension share. Everything here goes through the public API of VS Code, in both hosts. */
import * as vscode from 'vscode';
import type { DescrapeApi } from '../../src/editor/extension';

/** Waits until something is there; a test that waits for nothing else says what never happened. */
export async function until<T>(
  what: string,
  get: () => T | undefined | false | Promise<T | undefined | false>,
  limit = 8000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`It never happened: ${what}`);
    await pause(25);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

class Unequal extends Error {
  constructor(
    readonly actual: unknown,
    readonly expected: unknown,
    what: string,
  ) {
    super(what);
  }
}

/** Compares as JSON: there is no `node:assert` in a browser. */
export function equal(actual: unknown, expected: unknown, what = 'unequal'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Unequal(actual, expected, what);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

export async function api(): Promise<DescrapeApi> {
  const extension = vscode.extensions.getExtension<DescrapeApi>('descrape.descrape');
  ok(extension, 'The extension is not loaded.');
  return extension.activate();
}

/** One of the two folders of the fixture. */
export function folder(name: 'first' | 'second' = 'first'): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === name);
  ok(found, `There is no folder ${name}.`);
  return found;
}

let files = 0;

interface FileOptions {
  readonly in?: 'first' | 'second';
  readonly extension?: string;
  /** A byte order mark before the text, which VS Code takes away and puts back. */
  readonly bom?: boolean;
}

/** A file of its own for every test: a name used again can come back with old text. */
export async function createFile(text: string, options: FileOptions = {}): Promise<vscode.Uri> {
  const name = `case-${++files}.${options.extension ?? 'txt'}`;
  const uri = vscode.Uri.joinPath(folder(options.in).uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode((options.bom ? '\ufeff' : '') + text));
  return uri;
}

/** Opens a new file with this text in an editor. */
export async function open(text: string, options: FileOptions = {}): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await createFile(text, options));
  await show(document);
  return document;
}

/** Shows a document and waits for its editor, which becomes the active one a little later. */
export async function show(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  await vscode.window.showTextDocument(document);
  return until('the editor to be active', () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document === document && editor;
  });
}

/** Opens a new file as a person would: only its editor holds it, so that closing that closes the document. */
export async function openFromExplorer(text: string, extension = 'txt'): Promise<vscode.TextDocument> {
  const uri = await createFile(text, { extension });
  await vscode.commands.executeCommand('vscode.open', uri);
  return until('the editor to be active', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  });
}

/** The diagnostics of ours that a document has now. */
export function marks(document: vscode.TextDocument | vscode.Uri): vscode.Diagnostic[] {
  const uri = document instanceof vscode.Uri ? document : document.uri;
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Descrape');
}

/** Waits for so many diagnostics. */
export function marked(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return until(`${count} diagnostics`, () => {
    const found = marks(document);
    return found.length === count && found;
  });
}

export function ruleOf({ code }: Pick<vscode.Diagnostic, 'code'>): unknown {
  return typeof code === 'object' ? code.value : code;
}

export function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`descrape.${command}`, ...args);
}

/** Resolved code actions. Asked until there are some: a request that a change overtakes answers with none. */
export async function actions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  return until('code actions', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind?.value,
      100,
    );
    const own = found.filter(({ title }) => title !== 'Move to a new file');
    return own.length > 0 && own;
  });
}

export async function action(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string | RegExp,
): Promise<vscode.CodeAction> {
  const all = await actions(document, range, vscode.CodeActionKind.QuickFix);
  const found = all.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
  ok(found, `There is no action ${String(title)} among: ${all.map((one) => one.title).join('; ')}`);
  return found;
}

/** Does what an action does when it is chosen. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), 'The edit was refused.');
  if (command) {
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }
}

type Where =
  vscode.ConfigurationTarget | { readonly folder: 'first' | 'second' } | { readonly language: string };
const changed: (() => Thenable<void>)[] = [];

/** Sets a setting until the end of the test (`tidyUp`), which gives it back what it had. */
export async function set(
  key: string,
  value: unknown,
  where: Where = vscode.ConfigurationTarget.Global,
): Promise<void> {
  const { scope, target, layer, isOfLanguage } = placeOf(where);
  const config = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration(undefined, scope);
  const before = config().inspect(key)?.[layer];
  await config().update(key, value, target, isOfLanguage);
  changed.push(() => config().update(key, before, target, isOfLanguage));
}

interface Place {
  readonly scope: vscode.ConfigurationScope | null;
  readonly target: vscode.ConfigurationTarget;
  readonly layer: 'globalValue' | 'workspaceValue' | 'workspaceFolderValue' | 'globalLanguageValue';
  readonly isOfLanguage: boolean;
}

function placeOf(where: Where): Place {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  if (typeof where !== 'object') {
    const layer = where === Workspace ? 'workspaceValue' : 'globalValue';
    return { scope: null, target: where, layer, isOfLanguage: false };
  }
  if ('folder' in where) {
    const scope = folder(where.folder).uri;
    return { scope, target: WorkspaceFolder, layer: 'workspaceFolderValue', isOfLanguage: false };
  }
  const scope = { languageId: where.language };
  return { scope, target: Global, layer: 'globalLanguageValue', isOfLanguage: true };
}

/** Takes back settings, editors and messages. For `afterEach`. */
export async function tidyUp(): Promise<void> {
  for (const undo of changed.splice(0).reverse()) await undo();
  await vscode.commands.executeCommand('notifications.clearAll');
  // Unsaved text would be asked about. Saving fails where there is nothing to save to, which closing then reverts.
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && !document.isUntitled) await document.save();
  }
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Prose that no rule should touch. */
export const PROSE = [
  'The council met on Tuesday evening to discuss the new bridge. After three hours of debate it voted to build it.',
  'Residents on both banks have waited for a crossing since the old one was closed in 2009. Many of them came to listen.',
  'Work will begin in spring and is expected to last two years. The first cars could cross before the next election.',
] as const;

/** Lines that are junk by the patterns of `withOwnPatterns`, so that no test depends on what the built-in rules know. */
export const SURE = 'Zorp the blue lantern';
export const PERHAPS = 'Perhaps fold the paper boat';

/** Makes them junk in a whole suite: writing settings takes longer than most tests. */
export function withOwnPatterns(): void {
  const write = async (patterns: unknown, rules: unknown): Promise<void> => {
    const config = vscode.workspace.getConfiguration('descrape');
    await config.update('patterns', patterns, vscode.ConfigurationTarget.Global);
    await config.update('rules', rules, vscode.ConfigurationTarget.Global);
  };
  before(() => write({ sure: SURE, perhaps: PERHAPS }, { 'pattern:perhaps': 'likely' }));
  after(() => write(undefined, undefined));
}

/** Paragraphs with a blank line between any two. */
export function page(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
