/** `descrape clean`: prints a document without its junk, or changes files. */
import { clean } from '../engine';
import type { CleanResult } from '../model/finding';
import type { Confidence } from '../model/rule';
import type { Options } from './options';
import type { Settings } from './config';
import { workThrough, type Context } from './context';
import { encode } from './decode';
import { targetsOf, type Document } from './document';
import { EXIT, type ExitCode } from './exit';
import { jsonClean, jsonFailure, JsonList } from './output-json';
import { changedLine, writeSummary } from './output-text';
import { ReaderGone } from './sink';
import { count } from './words';
import { replaceFile } from './write';

/** Cleans what the options name. Problems are reported; the exit code says whether there were any. */
export async function runClean(options: Options, context: Context): Promise<ExitCode> {
  const targets = await targetsOf(options, context.cwd);
  if (!options.write && targets.length > 1) {
    const files = count(targets.length, 'file');
    context.report.error(
      'descrape',
      `clean prints one file, but ${files} are named. Add --write to change them.`,
    );
    return EXIT.failed;
  }
  const outcomes = workThrough(targets, options, context, ({ text, format, settings }) =>
    checked(clean({ text, format }, settings.policy, { confidence: confidenceFor(options, settings) })),
  );
  const print = printer(options, context);
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failure') await print.failure(outcome.name, outcome.message);
    else if (!options.write) await print.text(outcome.document, outcome.result);
    else {
      const { document, result } = outcome;
      const refusal = await writeBack(document, result);
      if (refusal === undefined) await print.written(document, result);
      else {
        context.report.error(document.name, refusal);
        await print.failure(document.name, refusal);
      }
    }
  }
  await print.end();
  return context.report.failed ? EXIT.failed : EXIT.ok;
}

/** From the options, else from the configuration, else `safe`. */
export function confidenceFor(options: Options, settings: Pick<Settings, 'confidence'>): Confidence {
  return options.confidence ?? settings.confidence ?? 'safe';
}

/** The result itself; throws when its text cannot be written as UTF-8, which would lose characters. */
function checked(result: CleanResult): CleanResult {
  if (encode(result.text) === undefined) throw new Error('The cleaned text holds half a surrogate pair.');
  return result;
}

/** Writes a changed document back. Returns why it did not. */
async function writeBack(document: Document, result: CleanResult): Promise<string | undefined> {
  const after = encode(result.text);
  if (result.text === document.text || after === undefined) return undefined;
  if (!document.settings.keepsKnown) {
    return 'Not changed, because its configuration cannot be read in full and may protect text in it. Correct that first.';
  }
  if (document.path === undefined) return 'Standard input cannot be changed.';
  return replaceFile(document.path, document.bytes, after);
}

interface Printer {
  text(document: Document, result: CleanResult): Promise<void>;
  written(document: Document, result: CleanResult): Promise<void>;
  failure(name: string, message: string): Promise<void>;
  end(): Promise<void>;
}

/** Prints to standard output. When nobody reads it any more, it does nothing: files are still to be changed. */
function printer(options: Options, { stdout }: Context): Printer {
  const list = options.format === 'json' ? new JsonList(stdout) : undefined;
  const total = { removed: 0, changed: 0, files: 0 };
  const quiet = async (done: Promise<void> | undefined) => {
    try {
      await done;
    } catch (error) {
      if (!(error instanceof ReaderGone)) throw error;
    }
  };
  return {
    text: ({ name }, result) => quiet(list ? list.add(jsonClean(name, result)) : stdout.write(result.text)),
    written: ({ name, text }, result) => {
      const changed = result.text !== text;
      total.files++;
      if (changed) {
        total.changed++;
        total.removed += result.removed.length;
      }
      if (list) return quiet(list.add(jsonClean(name, result, changed)));
      return quiet(changed ? stdout.write(changedLine(name, result)) : undefined);
    },
    failure: (name, message) => quiet(list?.add(jsonFailure(name, 'clean', message))),
    end: async () => {
      if (list) await quiet(list.end());
      else if (total.files > 0) {
        await quiet(stdout.write(writeSummary(total.removed, total.changed, total.files)));
      }
      await quiet(stdout.flush());
    },
  };
}
