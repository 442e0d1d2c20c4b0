/** Names and globs from the command line -> files. */
import { realpath, stat } from 'node:fs/promises';
import * as path from 'node:path';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- its ES module cannot be bundled into a CommonJS file
import tinyglobby = require('tinyglobby');
import { CONFIG_NAMES } from './config';
import { reason } from './words';

/** One thing to read. */
export type Target =
  | { readonly kind: 'stdin' }
  | {
      readonly kind: 'file';
      /** As named, or as the glob found it. */
      readonly name: string;
      /** Absolute, links resolved. */
      readonly path: string;
      /** Absolute, links as they stand: decides which configuration holds. */
      readonly folder: string;
      /** Named, not found by a glob. */
      readonly explicit: boolean;
    }
  | { readonly kind: 'missing'; readonly name: string; readonly message: string };

type File = Extract<Target, { kind: 'file' }>;
type Missing = Extract<Target, { kind: 'missing' }>;

/**
 * Finds the files meant. A name that exists is that file, also when it looks like a glob. Sorted by name, each file
 * once however many names or links lead to it. What leads nowhere comes back as `missing` with a message.
 */
export async function findTargets(names: readonly string[], cwd: string): Promise<Target[]> {
  const files = new Map<string, File>();
  const missing: Missing[] = [];
  for (const name of names) {
    for (const target of await resolve(name, cwd)) {
      if (target.kind === 'missing') missing.push(target);
      else {
        const known = files.get(target.path);
        if (known === undefined || (target.explicit && !known.explicit)) files.set(target.path, target);
      }
    }
  }
  return [...missing, ...files.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function resolve(name: string, cwd: string): Promise<(File | Missing)[]> {
  const shown = name === '' ? '""' : name;
  try {
    return [await toFile(name, cwd, true)];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const isGlob = tinyglobby.isDynamicPattern(name) && ['ENOENT', 'ENOTDIR', 'EINVAL'].includes(code);
    if (!isGlob) return [{ kind: 'missing', name: shown, message: `Cannot be read: ${reason(error)}.` }];
  }
  try {
    const found = await glob(name, cwd);
    if (found.length > 0) return found;
    return [{ kind: 'missing', name, message: 'No file matches this pattern.' }];
  } catch (error) {
    return [{ kind: 'missing', name, message: `The pattern cannot be followed: ${reason(error)}.` }];
  }
}

async function glob(name: string, cwd: string): Promise<File[]> {
  const pattern = path.sep === '\\' ? name.replaceAll('\\', '/') : name;
  const ignore = CONFIG_NAMES.map((config) => `**/${config}`);
  if (!pattern.includes('node_modules')) ignore.push('**/node_modules/**');
  const found = await tinyglobby.glob(pattern, {
    cwd,
    ignore,
    absolute: path.isAbsolute(name),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const files: File[] = [];
  for (const one of found) {
    try {
      const file = await toFile(one, cwd, false);
      if ((await stat(file.path)).isFile()) files.push(file);
    } catch {
      // A link that leads nowhere is no file.
    }
  }
  return files;
}

async function toFile(name: string, cwd: string, explicit: boolean): Promise<File> {
  if (name === '') throw Object.assign(new Error('empty name'), { code: 'ENOENT' });
  const absolute = path.resolve(cwd, name);
  await stat(absolute);
  // A pipe in /dev/fd can be read but has no real path.
  const real = await realpath(absolute).catch(() => absolute);
  return { kind: 'file', name, path: real, folder: path.dirname(absolute), explicit };
}
