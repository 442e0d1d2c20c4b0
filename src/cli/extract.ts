/** `descrape extract`: prints the article of a page, or writes one file for each. */
import * as path from 'node:path';
import { extract } from '../engine';
import type { Extraction } from '../model/article';
import { workThrough, type Context } from './context';
import { encode } from './decode';
import { targetsOf, type Document } from './document';
import { EXIT, type ExitCode } from './exit';
import type { Options } from './options';
import { jsonExtract, jsonFailure, JsonList } from './output-json';
import { outputNames } from './output-names';
import { ReaderGone } from './sink';
import type { Target } from './targets';
import { count, printable } from './words';
import { createFile } from './write';

type Article = Extract<Extraction, { kind: 'article' }>;

/** Extracts what the options name. Problems are reported, and so is a page without an article; the exit code says so. */
export async function runExtract(options: Options, context: Context): Promise<ExitCode> {
  const targets = await targetsOf(options, context.cwd);
  if (options.output.kind !== 'folder' && options.to !== 'json' && targets.length > 1) {
    const files = count(targets.length, 'file');
    context.report.error(
      'descrape',
      `extract prints one file, but ${files} are named. Add --output-dir DIR to write one for each, or --to json.`,
    );
    return EXIT.failed;
  }
  const print = printerFor(options, context, targets);
  const outcomes = workThrough(targets, options, context, (document) => articleOf(document, options));
  try {
    for await (const outcome of outcomes) {
      if (outcome.kind === 'failure') await print.failure(outcome.name, outcome.message);
      else {
        const { document, result } = outcome;
        const problem = result.kind === 'article' ? await print.article(document, result) : result.message;
        if (problem === undefined) continue;
        context.report.error(document.name, problem);
        await print.failure(document.name, problem);
      }
    }
    await print.end();
    await context.stdout.flush();
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  return context.report.failed ? EXIT.failed : EXIT.ok;
}

/** The article of a text, as the options say. */
export function articleOf(
  { text, format, settings }: Pick<Document, 'text' | 'format' | 'settings'>,
  { to, confidence, frontMatter }: Options,
): Extraction {
  return extract({ text, format }, settings.policy, {
    format: to === 'json' ? 'markdown' : to,
    frontMatter,
    ...(confidence === undefined ? {} : { confidence }),
  });
}

interface Printer {
  /** Says why it was not written. */
  article(document: Document, article: Article): Promise<string | undefined>;
  failure(name: string, message: string): Promise<void>;
  end(): Promise<void>;
}

function printerFor(options: Options, context: Context, targets: readonly Target[]): Printer {
  const { to, output } = options;
  if (output.kind === 'folder') return folderPrinter(options, output.path, context, targets);
  const inputs = inputsOf(targets);
  const file = output.kind === 'file' ? path.resolve(context.cwd, output.path) : undefined;
  const parts: string[] = [];
  const sink = {
    write: async (text: string): Promise<void> => {
      if (file === undefined) await context.stdout.write(text);
      else parts.push(text);
    },
  };
  const list = to === 'json' ? new JsonList(sink) : undefined;
  return {
    article: async ({ name }, article) => {
      if (list) await list.add(jsonExtract(name, article));
      else await sink.write(article.text);
      return undefined;
    },
    failure: async (name, message) => list?.add(jsonFailure(name, 'extract', message)),
    end: async () => {
      if (list) await list.end();
      if (file === undefined || parts.length === 0) return;
      const problem = await written(file, parts.join(''), inputs);
      if (problem !== undefined) context.report.error(output.kind === 'file' ? output.path : file, problem);
    },
  };
}

/** One file for each page, and a line that says so. */
function folderPrinter(
  { to }: Options,
  folder: string,
  { cwd, stdout }: Context,
  targets: readonly Target[],
): Printer {
  const inputs = inputsOf(targets);
  const names = outputNames(
    targets.flatMap((target) => (target.kind === 'file' ? [target.path] : [])),
    to,
  );
  const taken = new Set<string>();
  let files = 0;
  return {
    article: async (document, article) => {
      const name = path.join(folder, names.get(document.path ?? '') ?? '');
      if (taken.has(name.toLowerCase())) {
        return `Not written: ${name} was just written for another page. Extract the two into different folders.`;
      }
      taken.add(name.toLowerCase());
      const text = to === 'json' ? `${JSON.stringify(jsonExtract(document.name, article))}\n` : article.text;
      const problem = await written(path.resolve(cwd, name), text, inputs);
      if (problem !== undefined) return problem;
      files++;
      await stdout.write(`${printable(document.name)} -> ${printable(name)}\n`);
      return undefined;
    },
    failure: () => Promise.resolve(),
    end: () => stdout.write(`${count(files, 'article')} of ${count(targets.length, 'page')} written\n`),
  };
}

function inputsOf(targets: readonly Target[]): ReadonlySet<string> {
  return new Set(targets.flatMap((target) => (target.kind === 'file' ? [target.path] : [])));
}

/** Writes a whole file, never over one that is read. Says why it did not. */
async function written(file: string, text: string, inputs: ReadonlySet<string>): Promise<string | undefined> {
  const bytes = encode(text);
  if (bytes === undefined) return 'Not written: the article holds half a surrogate pair.';
  return createFile(file, bytes, inputs);
}
