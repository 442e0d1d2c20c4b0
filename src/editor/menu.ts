import * as vscode from 'vscode';
import type { EngineService } from '../service/engineService';
import { registerCommand } from './commands';
import { isCleanable } from './documents';
import { Owner } from './owner';
import type { Scans } from './scans';
import { openProblem, openSettings, type SettingProblems } from './settingProblems';
import type { Settings } from './settings';
import { statusOf, type DocumentStatus } from './status';
import { texts } from './texts';

/** Not in the palette, which has its entries: opened from the status item. */
export const MENU_COMMAND = '_descrape.menu';

interface Entry extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** The menu behind the status item: what can be done, and what the item says in full. */
export class Menu extends Owner {
  constructor(
    scans: Scans,
    settings: Settings,
    problems: SettingProblems,
    service: EngineService,
    log: vscode.LogOutputChannel,
  ) {
    super();
    this.own(
      registerCommand(MENU_COMMAND, log, async () => {
        const document = vscode.window.activeTextEditor?.document;
        const status =
          document && isCleanable(document)
            ? statusOf(document, scans, settings, problems, service)
            : undefined;
        const entries = [...commandEntries(log), ...statusEntries(status), ...problemEntries(problems)];
        const chosen = await vscode.window.showQuickPick(entries, { title: texts.menuTitle() });
        await chosen?.run?.();
      }),
    );
  }
}

/** What is known of the document, to read. */
function statusEntries(status: DocumentStatus | undefined): Entry[] {
  if (!status) return [];
  const separator = { label: texts.menuStatus(), kind: vscode.QuickPickItemKind.Separator };
  return [separator, ...[status.text, ...status.details].map((text) => ({ label: `$(info) ${text}` }))];
}

function commandEntries(log: vscode.LogOutputChannel): Entry[] {
  const command = (icon: string, title: string, id: string): Entry => ({
    label: `$(${icon}) ${title}`,
    run: () => vscode.commands.executeCommand(`descrape.${id}`),
  });
  return [
    command('search', texts.commandScan(), 'scanDocument'),
    command('clear-all', texts.commandClean(), 'cleanDocument'),
    command('selection', texts.commandCleanSelection(), 'cleanSelection'),
    command('clear-all', texts.commandCleanLikely(), 'cleanDocumentLikely'),
    command('book', texts.commandExtract(), 'extractArticle'),
    command('diff', texts.commandShowRemoved(), 'showRemoved'),
    { label: `$(gear) ${texts.commandSettings()}`, run: openSettings },
    {
      label: `$(output) ${texts.commandLog()}`,
      run: () => {
        log.show();
      },
    },
  ];
}

function problemEntries(problems: SettingProblems): Entry[] {
  if (problems.all.length === 0) return [];
  const separator = { label: texts.menuSettings(), kind: vscode.QuickPickItemKind.Separator };
  const entries = problems.all.map((problem) => ({
    label: `$(warning) ${problem.setting}`,
    detail: problem.message,
    run: () => openProblem(problem),
  }));
  return [separator, ...entries];
}
