import * as vscode from 'vscode';
import type { Extraction } from '../model/article';
import type { EngineService, ExtractRequest } from '../service/engineService';
import { documentFor, registerCommand } from './commands';
import { keyOf, nameOf, sourceOf } from './documents';
import { Owner } from './owner';
import { withPatience } from './patience';
import type { Settings } from './settings';
import { texts } from './texts';

type Format = 'markdown' | 'text';

/** "Extract Article": the article of a page in an editor of its own, beside the page. */
export class ExtractCommand extends Owner {
  readonly #service: EngineService;
  readonly #settings: Settings;

  constructor(service: EngineService, settings: Settings, log: vscode.LogOutputChannel) {
    super();
    this.#service = service;
    this.#settings = settings;
    this.own(registerCommand('descrape.extractArticle', log, (uri) => this.#run(uri)));
  }

  async #run(uri: unknown): Promise<void> {
    const document = await documentFor(uri);
    if (!document) return;
    const isPage = sourceOf(document).format === 'html';
    // Other documents stay what they are.
    const format = isPage ? await this.#format(document) : 'text';
    if (!format) return;
    const result = await this.#extract(document, format);
    if (result.kind === 'nothing') {
      void vscode.window.showWarningMessage(result.message);
      return;
    }
    const language = result.format === 'markdown' ? 'markdown' : 'plaintext';
    const article = await vscode.workspace.openTextDocument({ language, content: result.text });
    await vscode.window.showTextDocument(article, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    await closeOthers(article);
    const messages = [
      ...(isPage ? [] : [texts.notPage(nameOf(document))]),
      ...result.notes.map(({ message }) => message),
    ];
    if (messages.length > 0) void vscode.window.showInformationMessage(messages.join(' '));
  }

  /** As set; asked for where that is set. Undefined where the question was closed. */
  async #format(document: vscode.TextDocument): Promise<Format | undefined> {
    const { extractFormat } = this.#settings.of(document);
    if (extractFormat !== 'ask') return extractFormat;
    const choices: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
      { label: texts.extractMarkdown(), description: texts.extractMarkdownAbout(), format: 'markdown' },
      { label: texts.extractText(), format: 'text' },
    ];
    return (await vscode.window.showQuickPick(choices, { title: texts.extractTo() }))?.format;
  }

  async #extract(document: vscode.TextDocument, format: Format): Promise<Extraction> {
    const { policy, extractFrontMatter: frontMatter } = this.#settings.of(document);
    const request: ExtractRequest = {
      document: keyOf(document),
      version: document.version,
      source: sourceOf(document),
      policy,
      options: { format, frontMatter },
    };
    return withPatience(texts.extracting(nameOf(document)), (signal) =>
      this.#service.extract(request, signal),
    );
  }
}

/**
 * Leaves one tab of a document, the active one. VS Code opens a new document with content by itself where no editor shows it
 * soon enough.
 */
async function closeOthers({ uri }: vscode.TextDocument): Promise<void> {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const others = all
    .filter((group) => group !== activeTabGroup)
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  if (others.length > 0) await vscode.window.tabGroups.close(others, true);
}
