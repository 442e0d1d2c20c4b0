/** Reads what is to be scanned or cleaned. */
import { readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import type { Format } from '../model/text';
import type { Options } from './options';
import type { Configs, Settings } from './config';
import { decode, MAX_BYTES, tooLong } from './decode';
import { STDIN } from './report';
import { standardInput } from './stdin';
import { findTargets, type Target } from './targets';
import { reason } from './words';

/** A document that was read. */
export interface Document {
  readonly kind: 'document';
  /** As in messages: a file name or `<stdin>`. */
  readonly name: string;
  /** Absolute, links resolved; undefined for standard input. */
  readonly path: string | undefined;
  /** What was read; `text` is exactly this. */
  readonly bytes: Buffer;
  readonly text: string;
  readonly format: Format;
  readonly settings: Settings;
}

/** Something that was asked for and could not be read. `line` is one-based. */
export interface Failure {
  readonly kind: 'failure';
  readonly name: string;
  readonly line?: number;
  readonly message: string;
}

/** A binary file that a glob found: passed over, which is no failure. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly name: string;
}

/** What the options ask to be read, in order. */
export async function targetsOf(options: Options, cwd: string): Promise<readonly Target[]> {
  return options.stdin ? [{ kind: 'stdin' }] : findTargets(options.files, cwd);
}

/** Reads one target. Never rejects for what is wrong with the target: that is a `failure`. */
export async function readDocument(
  target: Target,
  options: Options,
  cwd: string,
  configs: Configs,
): Promise<Document | Failure | Skipped> {
  if (target.kind === 'missing') return { kind: 'failure', name: target.name, message: target.message };
  const name = target.kind === 'stdin' ? STDIN : target.name;
  const bytes = await readBytes(target);
  if (typeof bytes === 'string') return { kind: 'failure', name, message: bytes };
  const decoded = decode(bytes);
  if (decoded.kind === 'binary' && target.kind === 'file' && !target.explicit) {
    return { kind: 'skipped', name };
  }
  if (decoded.kind !== 'text') {
    return { kind: 'failure', name, line: decoded.line, message: decoded.message };
  }
  return {
    kind: 'document',
    name,
    path: target.kind === 'file' ? target.path : undefined,
    bytes,
    text: decoded.text,
    format: options.as ?? formatOf(name),
    settings: await configs.forFolder(target.kind === 'file' ? target.folder : cwd),
  };
}

/** The format that a file name promises. */
export function formatOf(name: string): Format {
  const extension = path.extname(name).toLowerCase();
  if (['.md', '.markdown', '.mdown', '.mkd'].includes(extension)) return 'markdown';
  return ['.html', '.htm', '.xhtml'].includes(extension) ? 'html' : 'text';
}

/** The bytes, or a message when they cannot be had. */
async function readBytes(target: Exclude<Target, { kind: 'missing' }>): Promise<Buffer | string> {
  try {
    if (target.kind === 'stdin') return (await readStdin()) ?? tooLong();
    const { size } = await stat(target.path);
    if (size > MAX_BYTES) return tooLong();
    return await readFile(target.path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR' && target.kind === 'file') {
      return `This is a directory. Name its files: "${path.join(target.name, '**', '*.txt')}"`;
    }
    return `Cannot be read: ${reason(error)}.`;
  }
}

/** Undefined when there is too much. */
async function readStdin(): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of standardInput()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
  }
  return Buffer.concat(chunks);
}
