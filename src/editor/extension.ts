import * as vscode from 'vscode';
import type { CleanResult, ScanResult } from '../model/finding';
import { createEngineService, type Hosts } from '../service/createService';
import { CleanCommands } from './cleanCommands';
import { Cleaner } from './cleaner';
import { Diagnostics } from './diagnostics';
import { ExtractCommand } from './extractCommand';
import { Fixes } from './fixes';
import { Keep } from './keep';
import { LastCleans } from './lastCleans';
import { Menu } from './menu';
import { QuickFixes } from './quickFixes';
import { RuleOff } from './ruleOff';
import { Runner } from './runner';
import { Scans } from './scans';
import { SettingProblems } from './settingProblems';
import { Settings } from './settings';
import { statusOf, type DocumentStatus } from './status';
import { StatusItem } from './statusItem';

/** What `activate` gives to other extensions. */
export interface DescrapeApi {
  /** Of the extension. */
  readonly version: string;
  /** The junk in an open document as it is now, with the settings that hold for it. */
  scan(document: vscode.TextDocument): Promise<ScanResult>;
  /** What cleaning an open document with its settings would leave and remove. Changes nothing. */
  clean(document: vscode.TextDocument): Promise<CleanResult>;
  /** What the status item says of a document. */
  status(document: vscode.TextDocument): DocumentStatus;
}

/** Registers everything; the engine is loaded, where `hosts` says, when something is scanned. */
export function activateWith(context: vscode.ExtensionContext, hosts: Hosts): DescrapeApi {
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  const log = own(vscode.window.createOutputChannel('Descrape', { log: true }));
  const logError = (error: unknown): void => log.error(error instanceof Error ? error : String(error));

  const service = own(createEngineService(hosts));
  const settings = own(new Settings());
  const scans = own(new Scans(service, settings));
  const problems = own(new SettingProblems(service, settings, context.globalStorageUri, log));
  const lastCleans = own(new LastCleans());
  const cleaner = new Cleaner(service, settings, lastCleans);

  own(new Diagnostics(scans, settings, vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules')));
  own(new QuickFixes(scans, new Fixes(scans, service, settings), service, settings));
  own(new RuleOff(log));
  own(new Keep(log));
  own(new CleanCommands(cleaner, scans, settings, lastCleans, log));
  own(new ExtractCommand(service, settings, log));
  own(new StatusItem(scans, settings, problems, service));
  own(new Menu(scans, settings, problems, service, log));
  own(new Runner(scans, settings, logError));

  return {
    version: String((context.extension.packageJSON as { version?: unknown }).version),
    scan: async (document) => (await scans.scan(document)).result,
    clean: (document) => cleaner.preview(document, { confidence: settings.of(document).confidence }),
    status: (document) => statusOf(document, scans, settings, problems, service),
  };
}
