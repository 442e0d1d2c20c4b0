import * as vscode from 'vscode';
import { Owner } from './owner';
import { registerCommand } from './commands';
import { hasWorkspace, isMultiRoot, refuseMalformed, valueIn, writeSetting } from './settingEdits';
import { isPlainObject } from './settings';
import { texts } from './texts';

/** Not in the palette: it needs to know the rule. Arguments: document URI, rule id, configuration target. */
export const RULE_OFF_COMMAND = '_descrape.turnRuleOff';

interface RuleTarget {
  readonly title: string;
  readonly target: vscode.ConfigurationTarget;
}

/** Where a rule can be turned off for a document, and what that is called. */
export function ruleTargets(document: vscode.TextDocument, rule: string): readonly RuleTarget[] {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const targets: RuleTarget[] = [{ title: texts.offForUser(rule), target: Global }];
  if (hasWorkspace()) targets.push({ title: texts.offForWorkspace(rule), target: Workspace });
  if (isMultiRoot() && folder) {
    targets.push({ title: texts.offForFolder(rule, folder.name), target: WorkspaceFolder });
  }
  return targets;
}

/** The command behind "Turn off ...". */
export class RuleOff extends Owner {
  constructor(log: vscode.LogOutputChannel) {
    super();
    this.own(
      registerCommand(RULE_OFF_COMMAND, log, async (uri, rule, target) => {
        if (uri instanceof vscode.Uri && typeof rule === 'string' && isTarget(target)) {
          await turnOff(uri, rule, target);
        }
      }),
    );
  }
}

async function turnOff(uri: vscode.Uri, rule: string, target: vscode.ConfigurationTarget): Promise<void> {
  const value = valueIn(uri, 'rules', target) ?? {};
  if (!isPlainObject(value)) {
    refuseMalformed('rules');
    return;
  }
  await writeSetting(uri, 'rules', target, { ...value, [rule]: 'off' });
  const narrower = [vscode.ConfigurationTarget.Workspace, vscode.ConfigurationTarget.WorkspaceFolder]
    .filter((other) => other > target)
    .map((other) => valueIn(uri, 'rules', other));
  if (narrower.some((other) => isPlainObject(other) && rule in other && other[rule] !== 'off')) {
    void vscode.window.showWarningMessage(texts.stillOn(rule));
  }
}

function isTarget(value: unknown): value is vscode.ConfigurationTarget {
  return typeof value === 'number' && value in vscode.ConfigurationTarget;
}
