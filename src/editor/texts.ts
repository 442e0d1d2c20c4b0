/** Every text a person reads, in one place, so that translating them is one file's work. */
import { l10n } from 'vscode';
import type { Confidence } from '../model/rule';

const lines = (count: number): string => (count === 1 ? l10n.t('1 line') : l10n.t('{0} lines', count));
const findings = (count: number): string =>
  count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);

/** "7 safe, 2 likely"; confidences without findings are left out. */
function byConfidence(counts: Readonly<Record<Confidence, number>>): string {
  const parts: string[] = [];
  if (counts.safe > 0) parts.push(l10n.t('{0} safe', counts.safe));
  if (counts.likely > 0) parts.push(l10n.t('{0} likely', counts.likely));
  if (counts.suspect > 0) parts.push(l10n.t('{0} suspect', counts.suspect));
  return parts.join(', ');
}

export const texts = {
  findings,
  byConfidence,

  noEditor: () => l10n.t('Open a text document first.'),
  notCleanable: (name: string) =>
    l10n.t('{0} is not a document to clean: Descrape works on files and unsaved documents.', name),
  readonly: (name: string) => l10n.t('{0} is read-only, so nothing was removed.', name),
  noSelection: () => l10n.t('Select the text to clean first.'),
  changedMeanwhile: (name: string) =>
    l10n.t('{0} changed while it was being scanned, so nothing was removed. Try again.', name),
  closedMeanwhile: (name: string) =>
    l10n.t('{0} was closed while it was being scanned, so nothing was removed.', name),
  refused: (name: string) => l10n.t('The editor refused to change {0}. Nothing was removed.', name),
  failed: (what: string) => l10n.t('Descrape could not do this: {0}', what),

  scanned: (counts: Readonly<Record<Confidence, number>>, total: number) =>
    total === 0 ? l10n.t('No junk found.') : l10n.t('{0}: {1}.', findings(total), byConfidence(counts)),
  removedLines: (lineCount: number, findingCount: number) =>
    l10n.t('Removed {0}, {1}.', lines(lineCount), findings(findingCount)),
  removedInline: (findingCount: number) => l10n.t('Removed {0} inside lines.', findings(findingCount)),
  nothingToRemove: () => l10n.t('Nothing to remove.'),
  left: (counts: Readonly<Record<Confidence, number>>) => l10n.t('{0} left.', byConfidence(counts)),

  scanning: (name: string) => l10n.t('Scanning {0}', name),
  cleaning: (name: string) => l10n.t('Cleaning {0}', name),
  extracting: (name: string) => l10n.t('Extracting the article of {0}', name),
  extractTo: () => l10n.t('Extract the article to'),
  extractMarkdown: () => l10n.t('Markdown'),
  extractMarkdownAbout: () => l10n.t('with links, pictures, lists, tables, code and quotes'),
  extractText: () => l10n.t('Plain text'),
  notPage: (name: string) =>
    l10n.t('{0} is not HTML, so this is its text without what is probably junk.', name),
  commandExtract: () => l10n.t('Extract Article'),

  undo: () => l10n.t('Undo'),
  show: () => l10n.t('Show'),
  cleanThoseToo: () => l10n.t('Clean Those Too'),
  undoTooLate: (name: string) =>
    l10n.t('{0} has changed since it was cleaned. Use Undo in its editor instead.', name),
  nothingRemovedYet: () => l10n.t('Nothing was removed from this document yet.'),
  removedTitle: (name: string) => l10n.t('{0}: before and after cleaning', name),

  fixLines: (count: number) =>
    count === 1 ? l10n.t('Remove this line') : l10n.t('Remove these {0}', lines(count)),
  fixInline: () => l10n.t('Remove this part of the line'),
  fixRepair: () => l10n.t('Repair this part of the line'),
  fixRule: (rule: string) => l10n.t('Remove all findings of "{0}" in this document', rule),
  fixSafe: () => l10n.t('Remove all safe junk in this document'),
  fixAll: () => l10n.t('Remove all junk (Descrape)'),
  fixGone: () =>
    l10n.t('This finding is no longer there: the document has changed since. Nothing was removed.'),
  offForUser: (rule: string) => l10n.t('Turn off "{0}" everywhere (user settings)', rule),
  offForWorkspace: (rule: string) => l10n.t('Turn off "{0}" in this workspace', rule),
  offForFolder: (rule: string, folder: string) => l10n.t('Turn off "{0}" in folder "{1}"', rule, folder),
  keepText: (line: string) => l10n.t('Always keep "{0}"', line),
  keepLines: (count: number) => l10n.t('Always keep these {0}', lines(count)),
  settingMalformed: (setting: string) =>
    l10n.t(
      '"{0}" holds something else than expected there. Mend it first, so that nothing in it is lost.',
      setting,
    ),
  stillOn: (rule: string) =>
    l10n.t('"{0}" is off there now, but a setting that counts more turns it on again.', rule),
  openSettings: () => l10n.t('Open Settings'),

  statusName: () => 'Descrape',
  statusScanning: () => l10n.t('Scanning for junk'),
  statusNone: () => l10n.t('No junk'),
  statusNotScanned: () => l10n.t('Not scanned for junk'),
  statusUnreadable: () => l10n.t('Cannot be scanned for junk'),
  statusOversized: () => l10n.t('Too large for the editor'),
  oversized: () =>
    l10n.t(
      'VS Code gives no document over 50 MB to extensions. Clean this one on the command line: descrape clean --write FILE',
    ),
  statusFailed: () => l10n.t('Scan failed'),
  statusByCommand: () => l10n.t('Scanned by command only'),
  statusBySave: () => l10n.t('Scanned when saved'),
  statusStale: () => l10n.t('Changed since the last scan'),
  statusRunaway: (pattern: string) => l10n.t('Off because it did not finish: {0}', pattern),
  statusNoWorker: (why: string) =>
    l10n.t('Your regular expressions are off: no worker can be started here ({0})', why),
  statusRulesOff: (rules: readonly string[], why: string) =>
    l10n.t('Off here: {0} ({1})', shortList(rules), why),
  statusRulesOffBySettings: (rules: readonly string[]) =>
    l10n.t('Off by your settings: {0}', shortList(rules)),
  statusSettings: (count: number) =>
    count === 1 ? l10n.t('1 setting is wrong') : l10n.t('{0} settings are wrong', count),
  statusMenu: () => l10n.t('Commands'),

  menuTitle: () => 'Descrape',
  menuStatus: () => l10n.t('This document'),
  menuSettings: () => l10n.t('Wrong settings'),
  commandScan: () => l10n.t('Scan Document'),
  commandClean: () => l10n.t('Clean Document'),
  commandCleanSelection: () => l10n.t('Clean Selection'),
  commandCleanLikely: () => l10n.t('Clean Document Including Likely Junk'),
  commandShowRemoved: () => l10n.t('Show What Was Removed'),
  commandSettings: () => l10n.t('Open the Settings of Descrape'),
  commandLog: () => l10n.t('Show the Log of Descrape'),

  runaway: (name: string | undefined, line: number | undefined) =>
    l10n.t(
      'This expression did not finish within 1 second on {0}; it is off until it is changed. Repetition inside repetition, like (a+)+, or several ".*" in one expression can take forever.',
      name === undefined
        ? l10n.t('an empty text')
        : line === undefined
          ? name
          : l10n.t('{0}, line {1}', name, line + 1),
    ),
  unknownSetting: (key: string) => l10n.t('There is no setting "{0}".', key),
  notOneOf: (value: string, allowed: readonly string[]) =>
    l10n.t('{0} is not one of: {1}.', value, allowed.join(', ')),
  notAnObject: (value: string) => l10n.t('{0} is not an object. Write {1}.', value, '{ "name": "value" }'),
  unknownKey: (key: string, allowed: readonly string[]) =>
    l10n.t('There is no "{0}" here. Use some of: {1}.', key, allowed.join(', ')),
} as const;

/** The first few of a list, and how many more there are. */
function shortList(items: readonly string[]): string {
  const shown = items.slice(0, 3).join(', ');
  return items.length > 3 ? l10n.t('{0} and {1} more', shown, items.length - 3) : shown;
}
