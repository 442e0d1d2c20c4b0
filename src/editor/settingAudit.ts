/** Finds what is wrong in the settings of a window, place by place. */
import * as vscode from 'vscode';
import { CONFIDENCES } from '../model/rule';
import { RUN_MODES, SECTION, SETTING_KEYS, SEVERITIES, type SettingKey } from '../rules/schema';
import { shown } from '../rules/wording';
import type { EngineService, RawPolicy, Runaway } from '../service/engineService';
import { expressionsOf } from '../service/quarantine';
import { nameOfKey } from './documents';
import { isMultiRoot } from './settingEdits';
import type { SettingPlace } from './settingFiles';
import { isPlainObject, readPolicy, type Layer } from './settings';
import { texts } from './texts';

export interface SettingProblem {
  readonly place: SettingPlace;
  /** The language of the block it stands in, if it does. */
  readonly language: string | undefined;
  /** With `descrape.`. */
  readonly setting: string;
  /** Where in its value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What is wrong: the value there, or that the key exists. */
  readonly at: 'value' | 'key';
}

type Finding = Pick<SettingProblem, 'path' | 'message' | 'at'> & { readonly key: string };

/** The settings that one place holds, for one language or for all. */
interface Layered {
  readonly place: SettingPlace;
  readonly language: string | undefined;
  readonly values: ReadonlyMap<string, unknown>;
  /** What all places together give there. */
  readonly merged: RawPolicy;
}

const POLICY_KEYS: readonly (SettingKey & keyof RawPolicy)[] = [
  'rules',
  'patterns',
  'keep',
  'customRules',
  'blankLines',
  'model',
  'keepMetadata',
  'skipTemplates',
];

/** Everything that is wrong in the settings of the window and of each of its folders. */
export async function auditSettings(service: EngineService): Promise<readonly SettingProblem[]> {
  const problems = await Promise.all(
    layers().map(async (layer) => {
      const found = [
        ...(await policyProblems(layer, service)),
        ...runawayProblems(layer.values, service.health.runaways),
        ...editorProblems(layer.values),
      ];
      return found.map(({ key, ...rest }): SettingProblem => ({
        place: layer.place,
        language: layer.language,
        setting: `${SECTION}.${key}`,
        ...rest,
      }));
    }),
  );
  return problems.flat();
}

function layers(): Layered[] {
  const window = layersAt(null, [
    [{ kind: 'user' }, 'globalValue', 'globalLanguageValue'],
    [{ kind: 'workspace' }, 'workspaceValue', 'workspaceLanguageValue'],
  ]);
  // Of a single folder the settings are those of the workspace.
  const folders = isMultiRoot() ? (vscode.workspace.workspaceFolders ?? []) : [];
  const inFolders = folders.flatMap((folder) =>
    layersAt(folder.uri, [
      [{ kind: 'folder', folder }, 'workspaceFolderValue', 'workspaceFolderLanguageValue'],
    ]),
  );
  return [...window, ...inFolders];
}

/** What stands in some places, of settings that exist and of ones that do not. */
function layersAt(
  uri: vscode.Uri | null,
  places: readonly (readonly [SettingPlace, Layer, Layer])[],
): Layered[] {
  const config = vscode.workspace.getConfiguration(SECTION, uri);
  const keys = [...SETTING_KEYS, ...unknownKeys(config)];
  const languages = new Set(keys.flatMap((key) => config.inspect(key)?.languageIds ?? []));
  const read = (
    scope: vscode.ConfigurationScope | null,
    place: SettingPlace,
    layer: Layer,
    language?: string,
  ): Layered => {
    const scoped = vscode.workspace.getConfiguration(SECTION, scope);
    const values = new Map<string, unknown>();
    for (const key of keys) {
      const value = scoped.inspect(key)?.[layer];
      if (value !== undefined) values.set(key, value);
    }
    return { place, language, values, merged: readPolicy(scoped) };
  };
  return places
    .flatMap(([place, layer, languageLayer]) => [
      read(uri, place, layer),
      ...[...languages].map((languageId) =>
        read(uri ? { uri, languageId } : { languageId }, place, languageLayer, languageId),
      ),
    ])
    .filter(({ values }) => values.size > 0);
}

/** Keys under `descrape` that are no settings, as full as they are written. */
function unknownKeys(config: vscode.WorkspaceConfiguration): string[] {
  const known: readonly string[] = SETTING_KEYS;
  const unknown = (key: string, value: unknown): string[] => {
    if (known.includes(key)) return [];
    const isGroup = known.some((other) => other.startsWith(`${key}.`));
    if (!isGroup || !isPlainObject(value)) return [key];
    return Object.entries(value).flatMap(([name, inner]) => unknown(`${key}.${name}`, inner));
  };
  return Object.entries(config)
    .filter(([, value]) => typeof value !== 'function')
    .flatMap(([key, value]) => unknown(key, value));
}

/** What the engine says about its part. A rule that stands in another place is known all the same. */
async function policyProblems({ values, merged }: Layered, service: EngineService): Promise<Finding[]> {
  const own = POLICY_KEYS.filter((key) => values.has(key));
  if (own.length === 0) return [];
  const patterns = values.get('patterns');
  const policy = {
    customRules: merged.customRules,
    ...Object.fromEntries(own.map((key) => [key, values.get(key)])),
    patterns:
      patterns === undefined || isPlainObject(patterns)
        ? { ...(merged.patterns as Record<string, unknown>), ...patterns }
        : patterns,
  };
  const isOwn = ([key, name]: readonly (string | number)[]): boolean =>
    values.has(String(key)) &&
    (key !== 'patterns' || !isPlainObject(patterns) || Object.hasOwn(patterns, String(name)));
  return (await service.check(policy))
    .filter(({ path }) => isOwn(path))
    .map(({ path: [key, ...path], message }) => ({ key: String(key), path, message, at: 'value' }));
}

/** The expressions that are off because they did not finish. */
function runawayProblems(values: ReadonlyMap<string, unknown>, runaways: readonly Runaway[]): Finding[] {
  if (runaways.length === 0) return [];
  return expressionsOf(Object.fromEntries(values)).flatMap(({ path: [key, ...path], pattern }) => {
    const runaway = runaways.find((one) => one.pattern === pattern);
    if (!runaway) return [];
    const { document, line } = runaway;
    const name = document === undefined ? undefined : nameOfKey(document);
    return [{ key: String(key), path, message: texts.runaway(name, line), at: 'value' as const }];
  });
}

/** What is wrong with settings that only the editor has, or nobody. */
function editorProblems(values: ReadonlyMap<string, unknown>): Finding[] {
  const problems: Finding[] = [];
  const mustBeOneOf = (
    key: string,
    path: readonly string[],
    value: unknown,
    allowed: readonly string[],
  ): void => {
    if (typeof value === 'string' && allowed.includes(value)) return;
    problems.push({ key, path, message: texts.notOneOf(shown(value), allowed), at: 'value' });
  };
  for (const [key, value] of values) {
    if (key === 'run') mustBeOneOf(key, [], value, RUN_MODES);
    else if (key === 'clean.confidence') mustBeOneOf(key, [], value, CONFIDENCES);
    else if (key === 'severity' && !isPlainObject(value)) {
      problems.push({ key, path: [], message: texts.notAnObject(shown(value)), at: 'value' });
    } else if (key === 'severity') {
      for (const [name, level] of Object.entries(value as Record<string, unknown>)) {
        if ((CONFIDENCES as readonly string[]).includes(name)) mustBeOneOf(key, [name], level, SEVERITIES);
        else problems.push({ key, path: [name], message: texts.unknownKey(name, CONFIDENCES), at: 'key' });
      }
    } else if (!(SETTING_KEYS as readonly string[]).includes(key)) {
      problems.push({ key, path: [], message: texts.unknownSetting(`${SECTION}.${key}`), at: 'key' });
    }
  }
  return problems;
}
