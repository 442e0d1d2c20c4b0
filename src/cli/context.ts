/** What every command works with, and the loop over what it reads. */
import { prepare } from '../engine';
import type { Note } from '../model/finding';
import type { Options } from './options';
import type { Configs } from './config';
import { readDocument, type Document, type Failure } from './document';
import type { Paint } from './paint';
import type { Report } from './report';
import type { Sink } from './sink';
import type { Target } from './targets';

/** The world as a command sees it. */
export interface Context {
  /** Absolute. */
  readonly cwd: string;
  readonly stdout: Sink;
  readonly report: Report;
  readonly configs: Configs;
  /** Colours of standard output. */
  readonly paint: Paint;
}

/** What became of one target. */
export type Outcome<T> = { readonly kind: 'done'; readonly document: Document; readonly result: T } | Failure;

/**
 * Reads the targets one after the other and hands each to `work`. Failures to read, formats that cannot be read and
 * errors of the engine are reported and come back as `failure`; binary files are noted and passed over.
 */
export async function* workThrough<T extends { readonly notes: readonly Note[] }>(
  targets: readonly Target[],
  options: Options,
  context: Context,
  work: (document: Document) => T,
): AsyncGenerator<Outcome<T>> {
  for (const target of targets) {
    const document = await readDocument(target, options, context.cwd, context.configs);
    if (document.kind === 'skipped') context.report.note(document.name, 'A binary file; passed over.');
    else {
      const outcome = document.kind === 'failure' ? document : await attempt(document, options, work);
      if (outcome.kind === 'failure') {
        const { name, line, message } = outcome;
        context.report.error(line === undefined ? name : `${name}:${line}`, message);
      } else if (options.format === 'text') {
        for (const { message } of outcome.result.notes) context.report.note(outcome.document.name, message);
      }
      yield outcome;
    }
  }
}

async function attempt<T extends { readonly notes: readonly Note[] }>(
  document: Document,
  { command, to }: Options,
  work: (document: Document) => T,
): Promise<Outcome<T>> {
  try {
    await prepare({
      format: document.format,
      ...(command === 'extract' ? { article: to === 'json' ? 'markdown' : to } : {}),
    });
    const result = work(document);
    const message = unreadable(result.notes);
    return message === undefined
      ? { kind: 'done', document, result }
      : { kind: 'failure', name: document.name, message };
  } catch (error) {
    return { kind: 'failure', name: document.name, message: internalError(error) };
  }
}

/** Says why a document was not scanned, or undefined when it was. */
export function unreadable(notes: readonly Note[]): string | undefined {
  const note = notes.find(({ kind }) => kind === 'unreadable');
  return note && `${note.message} (--as text treats it as plain lines.)`;
}

/** Says that Descrape itself failed. */
export function internalError(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Descrape failed here; nothing was changed. Please report it with this text:\n${details}`;
}
