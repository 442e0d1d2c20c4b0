/** Changes a file so that at every moment it holds either all of the old content or all of the new. */
import { randomBytes } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { access, constants, open, readFile, rename, rm, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { reason } from './words';

const temporary = new Set<string>();

/**
 * Replaces the content of `file` (a path without links) by `after`, if it still is `before`. Mode and owner stay.
 * Returns undefined when that was done, else a message that says why the file is as it was.
 */
export async function replaceFile(
  file: string,
  before: Buffer,
  after: Uint8Array,
): Promise<string | undefined> {
  try {
    const old = await stat(file);
    if (!old.isFile()) return 'Not changed: only ordinary files can be.';
    if (!(await isWritable(file, old))) {
      return 'Not changed: the file is read-only. Allow writing first (chmod u+w).';
    }
    const folder = path.dirname(file);
    const temp = path.join(folder, `.descrape-${randomBytes(8).toString('hex')}.tmp`);
    temporary.add(temp);
    try {
      await writeLike(old, temp, after);
      if (!(await readFile(file)).equals(before)) {
        return 'Not changed: another program has written to the file in the meantime. Run this again.';
      }
      await rename(temp, file);
    } finally {
      await rm(temp, { force: true });
      temporary.delete(temp);
    }
    return undefined;
  } catch (error) {
    return `Not changed: writing to its folder failed: ${reason(error)}.`;
  }
}

/** Removes what an interrupted `replaceFile` would leave behind. For signal handlers. */
export function removeTemporaryFiles(): void {
  for (const temp of temporary) rmSync(temp, { force: true });
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
