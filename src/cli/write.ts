/** Changes a file so that at every moment it holds either all of the old content or all of the new. */
import { randomBytes } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import {
  access,
  constants,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import * as path from 'node:path';
import { reason } from './words';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Replaces the content of `file` (a path without links) by `after`, if it still is `before`. Mode and owner stay.
 * Returns undefined when that was done, else a message that says why the file is as it was.
 */
export async function replaceFile(
  file: string,
  before: Buffer,
  after: Uint8Array,
): Promise<string | undefined> {
  const temporary = path.join(path.dirname(file), `.descrape-${randomBytes(8).toString('hex')}.tmp`);
  const unguard = removeWhenInterrupted(temporary);
  try {
    const old = await stat(file);
    if (!old.isFile()) return 'Not changed: only ordinary files can be.';
    if (!(await isWritable(file, old))) {
      return 'Not changed: the file is read-only. Allow writing first (chmod u+w).';
    }
    try {
      await writeLike(old, temporary, after);
    } catch (error) {
      return `Not changed: a new file cannot be written in its folder: ${reason(error)}.`;
    }
    if (!(await readFile(file)).equals(before)) {
      return 'Not changed: another program has written to the file in the meantime. Run this again.';
    }
    await rename(temporary, file);
    return undefined;
  } catch (error) {
    return `Not changed: ${reason(error)}.`;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
    unguard();
  }
}

/**
 * Writes a new file, or all of an old one anew; makes the folders above it. `inputs` (paths without links) are never
 * written to. Returns undefined when that was done, else a message that says why not.
 */
export async function createFile(
  file: string,
  content: Uint8Array,
  inputs: ReadonlySet<string>,
): Promise<string | undefined> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const old = await stat(file).catch(() => undefined);
    const real = old ? await realpath(file) : file;
    if (inputs.has(real)) return 'Not written: this would replace the page itself. Choose another name.';
    if (old?.isDirectory()) return 'Not written: this is a directory. Use --output-dir to write into it.';
    if (old && !old.isFile()) {
      await writeFile(real, content); // a pipe or a device
      return undefined;
    }
    if (old && !(await isWritable(real, old))) return 'Not written: the file is read-only.';
    await rewrite(real, content);
    return undefined;
  } catch (error) {
    return `Not written: ${reason(error)}.`;
  }
}

/** Puts the whole content in place at once. */
async function rewrite(file: string, content: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.descrape-${randomBytes(8).toString('hex')}.tmp`);
  const unguard = removeWhenInterrupted(temporary);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
    unguard();
  }
}

/**
 * Removes `temporary` when Ctrl+C or another signal ends the program. Only while it is there: with a listener, a
 * signal waits until a scan is done. Returns what takes the listeners away again.
 */
function removeWhenInterrupted(temporary: string): () => void {
  const interrupt = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true });
    unguard();
    process.kill(process.pid, signal);
  };
  const unguard = () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return unguard;
}

async function writeLike(old: Stats, temp: string, content: Uint8Array): Promise<void> {
  const handle = await open(temp, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    const { uid, gid } = await handle.stat();
    if (uid !== old.uid || gid !== old.gid) {
      // Only root may give files away; for others the file becomes theirs, as with every editor.
      await handle.chown(old.uid, old.gid).catch(() => undefined);
    }
    await handle.chmod(old.mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Also false when the mode forbids writing but this user (root) could. */
async function isWritable(file: string, { mode }: Stats): Promise<boolean> {
  if ((mode & 0o222) === 0) return false;
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}
