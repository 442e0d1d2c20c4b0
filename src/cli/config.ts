/** Finds and reads configuration files, each once, and reports what is wrong in them. */
import { readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { compilePolicy, prepare } from '../engine';
import type { ConfigChoice } from './options';
import { readConfig, type Config } from './config-text';
import { decode } from './decode';
import type { Report } from './report';
import { reason } from './words';

/** Names of a configuration file; in one folder the first wins. */
export const CONFIG_NAMES = ['descrape.json', 'descrape.jsonc'] as const;

/** The settings that hold for a folder. */
export type Settings = Pick<Config, 'policy' | 'confidence' | 'keepsKnown'>;

/** Gives every folder its settings. */
export class Configs {
  readonly #cwd: string;
  readonly #report: Report;
  readonly #byFolder = new Map<string, Promise<Settings>>();
  readonly #none: Settings = { policy: compilePolicy({}), confidence: undefined, keepsKnown: true };
  /** Set when all folders have the same settings. */
  #fixed: Settings | undefined;

  private constructor(cwd: string, report: Report) {
    this.#cwd = cwd;
    this.#report = report;
  }

  /** Undefined (and reported) when the file that `--config` names cannot be read. `cwd` is absolute. */
  static async open(choice: ConfigChoice, cwd: string, report: Report): Promise<Configs | undefined> {
    const configs = new Configs(cwd, report);
    if (choice.kind === 'none') configs.#fixed = configs.#none;
    if (choice.kind !== 'file') return configs;
    try {
      configs.#fixed = await configs.#parse(choice.path, await readFile(path.resolve(cwd, choice.path)));
      return configs;
    } catch (error) {
      report.error(choice.path, `The configuration cannot be read: ${reason(error)}.`);
      return undefined;
    }
  }

  /**
   * The settings for files in `folder` (absolute): those of the nearest configuration file from the folder up, unless
   * the choice was another. Problems are reported once a file; what is right in it counts.
   */
  forFolder(folder: string): Promise<Settings> {
    if (this.#fixed !== undefined) return Promise.resolve(this.#fixed);
    const known = this.#byFolder.get(folder) ?? this.#nearest(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #nearest(folder: string): Promise<Settings> {
    const [first, second] = CONFIG_NAMES.map((name) => path.join(folder, name)) as [string, string];
    const settings = await this.#read(first);
    if (settings === undefined) {
      const parent = path.dirname(folder);
      return (await this.#read(second)) ?? (parent === folder ? this.#none : this.forFolder(parent));
    }
    if (await isFile(second)) {
      this.#report.error(
        this.#shown(second),
        `Not read, because ${CONFIG_NAMES[0]} stands beside it. Keep one.`,
      );
    }
    return settings;
  }

  /** Undefined when there is no such file. */
  async #read(file: string): Promise<Settings | undefined> {
    if (!(await isFile(file))) return undefined;
    try {
      return await this.#parse(this.#shown(file), await readFile(file));
    } catch (error) {
      this.#report.error(this.#shown(file), `The configuration cannot be read: ${reason(error)}.`);
      return { ...this.#none, keepsKnown: false };
    }
  }

  async #parse(name: string, bytes: Uint8Array): Promise<Settings> {
    const decoded = decode(bytes);
    if (decoded.kind !== 'text') {
      this.#report.error(`${name}:${decoded.line}:1`, decoded.message);
      return { ...this.#none, keepsKnown: false };
    }
    // Rules with selectors are checked by the parser of selectors, which comes with that of pages.
    if (decoded.text.includes('"selector"')) await prepare({ format: 'html' });
    const config = readConfig(decoded.text);
    for (const { line, column, message } of config.problems) {
      this.#report.error(`${name}:${line}:${column}`, message);
    }
    return config;
  }

  #shown(file: string): string {
    const relative = path.relative(this.#cwd, file);
    return relative.startsWith('..') ? file : relative;
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
