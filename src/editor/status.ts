/** What there is to say about a document besides its findings; shown by the status item. */
import type * as vscode from 'vscode';
import type { ScanResult } from '../model/finding';
import type { EngineService, Health, RawPolicy } from '../service/engineService';
import { expressionsOf } from '../service/quarantine';
import { countOf, unreadableNote } from './cleanReport';
import type { Scans } from './scans';
import type { SettingProblems } from './settingProblems';
import type { Settings } from './settings';
import { isPlainObject } from './settings';
import { texts } from './texts';

export interface DocumentStatus {
  /** The number of findings, or why there is none. */
  readonly text: string;
  /** What was skipped and why, and what is wrong in the settings. */
  readonly details: readonly string[];
  /** Whether something is wrong that a person can mend. */
  readonly isWarning: boolean;
  readonly isBusy: boolean;
}

/** Puts together what is known of a document. */
export function statusOf(
  document: vscode.TextDocument,
  scans: Scans,
  settings: Settings,
  problems: SettingProblems,
  service: EngineService,
): DocumentStatus {
  const { run, policy } = settings.of(document);
  const state = scans.state(document);
  const wrong = [
    ...(problems.all.length > 0 ? [texts.statusSettings(problems.all.length)] : []),
    ...offExpressions(policy, service.health),
  ];
  const off = ruleNames(policy.rules, 'off');
  const whenRun =
    run === 'manual' ? [texts.statusByCommand()] : run === 'onSave' ? [texts.statusBySave()] : [];
  const isBusy = scans.isRunning(document);
  const status = (text: string, details: readonly string[], isWarning = false): DocumentStatus => ({
    text: isBusy && state.kind === 'none' ? texts.statusScanning() : text,
    details: [...wrong, ...details, ...(off.length > 0 ? [texts.statusRulesOffBySettings(off)] : [])],
    isWarning: isWarning || wrong.length > 0,
    isBusy,
  });
  switch (state.kind) {
    case 'none':
      return status(texts.statusNotScanned(), whenRun);
    case 'failed':
      return status(texts.statusFailed(), [state.message], true);
    case 'scanned': {
      const { result } = state;
      const unreadable = unreadableNote(result.notes);
      if (unreadable) return status(texts.statusUnreadable(), [unreadable.message], true);
      const isStale = state.version !== document.version && run !== 'onType';
      return status(foundText(result), [
        ...(isStale ? [texts.statusStale(), ...whenRun] : []),
        ...detailsOf(result),
      ]);
    }
  }
}

/** Which expressions of a policy are off, and why. */
function offExpressions(policy: RawPolicy, { runaways, noWorker }: Health): string[] {
  if (runaways.length === 0 && noWorker === undefined) return [];
  const patterns = new Set(expressionsOf(policy).map(({ pattern }) => pattern));
  if (noWorker !== undefined) return patterns.size > 0 ? [texts.statusNoWorker(noWorker)] : [];
  return runaways
    .filter(({ pattern }) => patterns.has(pattern))
    .map(({ pattern }) => texts.statusRunaway(pattern));
}

function foundText({ findings }: ScanResult): string {
  return findings.length === 0 ? texts.statusNone() : texts.findings(findings.length);
}

function detailsOf({ findings, notes, profile }: ScanResult): string[] {
  const details: string[] = [];
  if (findings.length > 0) details.push(texts.byConfidence(countOf(findings)));
  details.push(...notes.map(({ message }) => message));
  if (profile.rulesOff.length > 0) {
    details.push(texts.statusRulesOff(profile.rulesOff, profile.reasons.join(', ')));
  }
  return details;
}

function ruleNames(rules: unknown, state: string): string[] {
  if (!isPlainObject(rules)) return [];
  return Object.entries(rules).flatMap(([name, value]) => (value === state ? [name] : []));
}
