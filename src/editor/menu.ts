import * as vscode from 'vscode';
import { registerCommand } from './commands';
import { isCleanable } from './documents';
import { Owner } from './owner';
import type { Scans } from './scans';
import { openProblem, openSettings, type SettingProblems } from './settingProblems';
import type { Settings } from './settings';
import { statusOf } from './status';
import { texts } from './texts';

/** Not in the palette, which has its entries: opened from the status item. */
export const MENU_COMMAND = '_descrape.menu';

interface Entry extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** The menu behind the status item: what it says in full, and what can be done. */
export class Menu extends Owner {
  constructor(scans: Scans, settings: Settings, problems: SettingProblems, log: vscode.LogOutputChannel) {
    super();
    this.own(
      registerCommand(MENU_COMMAND, log, async () => {
        const document = vscode.window.activeTextEditor?.document;
        const status =
          document && isCleanable(document) ? statusOf(document, scans, settings, problems) : undefined;
        const entries = [...commandEntries(log), ...problemEntries(problems)];
        const chosen = await vscode.window.showQuickPick(entries, {
          title: texts.menuTitle(),
          placeHolder: status ? [status.text, ...status.details].join(' · ') : '',
        });
        await chosen?.run();
      }),
    );
  }
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
  return problems.all.map((problem) => ({
    label: `$(warning) ${texts.commandSettingProblem(problem.setting)}`,
    detail: problem.message,
    run: () => openProblem(problem),
  }));
}
