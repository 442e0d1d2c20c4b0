/** Runs the built command line the way a person does: as a program of its own, in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** The program under test: what `node esbuild.mjs` built, or what DESCRAPE_CLI names. */
export const CLI = path.resolve(process.env.DESCRAPE_CLI ?? 'dist/cli.mjs');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

/** A temporary folder with files; `remove` it in the end. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'descrape-cli-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): string {
    const file = this.file(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  /** Starts `descrape` here. */
  start(args: readonly string[], { env, uid }: RunOptions = {}): ChildProcess {
    return spawn(process.execPath, [CLI, ...args], {
      cwd: this.path,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
      ...(uid === undefined ? {} : { uid }),
    });
  }

  /** Runs `descrape` here to its end. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    const child = this.start(args, options);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that ends before it has read everything closes the pipe; that is no concern of the test.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('close', resolve).on('error', reject);
    });
    const bytes = Buffer.concat(out);
    return { code, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Gives a test its folder and removes it afterwards. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: Folder) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const folder = new Folder(files);
    try {
      await test(folder);
    } finally {
      folder.remove();
    }
  };
}

/**
 * How to run as somebody for whom permissions hold: as ourselves, or as nobody when we are root. Undefined when there
 * are no permissions, or when nobody cannot even start the program.
 */
export async function unprivileged(folder: Folder): Promise<RunOptions | undefined> {
  if (process.getuid === undefined) return undefined;
  if (process.getuid() !== 0) return {};
  chmodSync(folder.path, 0o755);
  const nobody = { uid: 65534 };
  const { code } = await folder.run(['--version'], nobody).catch(() => ({ code: undefined }));
  return code === 0 ? nobody : undefined;
}

/** A line that only the configuration below makes junk. */
export const JUNK = 'Zyxwv gazette footer nine';

/** A configuration under which `JUNK` is junk. */
export const CONFIG = JSON.stringify({ patterns: { 'Test footer': JUNK } });

/** Sentences that no rule takes for junk. */
export const PROSE = [
  'The river had risen overnight, and by the morning the lower road was under a metre of brown water.',
  'Neighbours carried chairs and boxes up the hill while the fire brigade pumped out the school cellar.',
  'Nobody was hurt, the mayor said, although three families will have to stay with relatives for a week.',
] as const;

/** An article with one junk line at its end, and what cleaning leaves of it. */
export const ARTICLE = `${PROSE.join('\n\n')}\n\n${JUNK}\n`;
export const ARTICLE_CLEANED = `${PROSE.join('\n\n')}\n`;
