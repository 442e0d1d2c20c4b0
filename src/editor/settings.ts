import * as vscode from 'vscode';
import { CONFIDENCES, type Confidence } from '../model/rule';
import {
  EXTRACT_FORMATS,
  RULE_STATES,
  RUN_MODES,
  SECTION,
  SEVERITIES,
  type ExtractFormat,
  type RunMode,
  type Severity,
  type SettingKey,
} from '../rules/schema';
import type { RawPolicy } from '../service/engineService';
import { Owner } from './owner';

/** What holds for one document. */
export interface DocumentSettings {
  readonly run: RunMode;
  readonly confidence: Confidence;
  readonly extractFormat: ExtractFormat;
  readonly extractFrontMatter: boolean;
  readonly severity: Readonly<Record<Confidence, Severity>>;
  readonly policy: RawPolicy;
  /** The policy as text: equal where the policies are. */
  readonly policyKey: string;
}

/** Where a value can stand, from what counts least to what counts most. */
export const LAYERS = [
  'defaultValue',
  'globalValue',
  'workspaceValue',
  'workspaceFolderValue',
  'defaultLanguageValue',
  'globalLanguageValue',
  'workspaceLanguageValue',
  'workspaceFolderLanguageValue',
] as const;
export type Layer = (typeof LAYERS)[number];

/** The settings of documents, read once and again after every change. */
export class Settings extends Owner {
  #read = new WeakMap<vscode.TextDocument, DocumentSettings>();
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  /** Fires after a setting changed, wherever, and after the folders or the trust did. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this.own(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.#forget();
      }),
    );
    this.own(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()));
    this.own(vscode.workspace.onDidGrantWorkspaceTrust(() => this.#forget()));
    // A document whose language changes is closed and opened again, as the same object.
    this.own(vscode.workspace.onDidCloseTextDocument((document) => this.#read.delete(document)));
  }

  of(document: vscode.TextDocument): DocumentSettings {
    const known = this.#read.get(document);
    if (known) return known;
    const settings = readSettings(document);
    this.#read.set(document, settings);
    return settings;
  }

  #forget(): void {
    this.#read = new WeakMap();
    this.#changed.fire();
  }
}

/**
 * Reads the settings of a document. VS Code would hand out a value of a wrong type as it is, and let it hide the right
 * ones below it; so the layers are merged here, and what is wrong in one of them costs only itself.
 */
function readSettings(document: vscode.TextDocument): DocumentSettings {
  const config = vscode.workspace.getConfiguration(SECTION, document);
  const policy = readPolicy(config);
  const severity = mergedMap(layersOf(config, 'severity'), isOneOf(SEVERITIES));
  return {
    run: lastChoice(layersOf(config, 'run'), RUN_MODES, 'manual'),
    confidence: lastChoice(layersOf(config, 'clean.confidence'), CONFIDENCES, 'safe'),
    extractFormat: lastChoice(layersOf(config, 'extract.format'), EXTRACT_FORMATS, 'markdown'),
    extractFrontMatter: lastSwitch(layersOf(config, 'extract.frontMatter')),
    severity: {
      safe: severity.safe ?? 'information',
      likely: severity.likely ?? 'information',
      suspect: severity.suspect ?? 'hint',
    },
    policy,
    policyKey: JSON.stringify(policy),
  };
}

/** The part of the settings that the engine reads, merged. */
export function readPolicy(config: vscode.WorkspaceConfiguration): RawPolicy {
  return {
    rules: mergedMap(layersOf(config, 'rules'), isOneOf(RULE_STATES)),
    patterns: mergedMap(layersOf(config, 'patterns'), isString),
    keep: lastList(layersOf(config, 'keep')),
    customRules: lastList(layersOf(config, 'customRules')),
    blankLines: lastChoice(layersOf(config, 'blankLines'), ['fold', 'one', 'keep'], 'fold'),
    model: lastSwitch(layersOf(config, 'model')),
    keepMetadata: lastSwitch(layersOf(config, 'keepMetadata')),
    skipTemplates: lastSwitch(layersOf(config, 'skipTemplates')),
  };
}

/** The values of a setting that are there, from what counts least to what counts most. */
function layersOf(config: vscode.WorkspaceConfiguration, key: SettingKey): unknown[] {
  const found = config.inspect(key);
  return found ? LAYERS.map((layer) => found[layer]).filter((value) => value !== undefined) : [];
}

function lastChoice<T extends string>(values: readonly unknown[], allowed: readonly T[], fallback: T): T {
  return values.filter(isOneOf(allowed)).at(-1) ?? fallback;
}

function lastSwitch(values: readonly unknown[]): boolean {
  return values.filter((value) => typeof value === 'boolean').at(-1) ?? true;
}

function lastList(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value): value is unknown[] => Array.isArray(value)).at(-1) ?? [];
}

function mergedMap<T>(
  values: readonly unknown[],
  isValid: (value: unknown) => value is T,
): Readonly<Record<string, T>> {
  const entries = values
    .filter(isPlainObject)
    .flatMap((value) => Object.entries(value))
    .filter((entry): entry is [string, T] => isValid(entry[1]));
  return Object.fromEntries(entries);
}

function isOneOf<T extends string>(allowed: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (allowed as readonly unknown[]).includes(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is what JSON calls an object. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
