/** `--jsonl`: one JSON record a line in, one out, in constant memory. */
import { clean, prepare, scan } from '../engine';
import type { Note } from '../model/finding';
import type { Options } from './options';
import { byteLines, type ByteLine } from './byte-lines';
import { confidenceFor } from './clean';
import type { Settings } from './config';
import { internalError, unreadable, type Context } from './context';
import { decode, MAX_BYTES, tooLong } from './decode';
import { articleOf } from './extract';
import { EXIT, type ExitCode } from './exit';
import { readRecord, withValues, type JsonRecord } from './json-record';
import { jsonFinding } from './output-json';
import { STDIN } from './report';
import { atLeast } from './scan';
import { ReaderGone } from './sink';
import { standardInput } from './stdin';
import { reason } from './words';

/** What becomes of one record. */
interface Answer {
  readonly line: string;
  readonly findings: number;
  readonly notes: readonly Note[];
}

/**
 * Answers every record of standard input. A line that cannot be read is reported with its number and has no answer;
 * blank lines are passed over.
 */
export async function runJsonl(options: Options, context: Context): Promise<ExitCode> {
  const { stdout, report } = context;
  const settings = await context.configs.forFolder(context.cwd);
  const notes = new Map<Note['kind'], { count: number; first: number; message: string }>();
  let lines = 0;
  let broken = 0;
  let findings = 0;
  try {
    for await (const line of byteLines(input(), MAX_BYTES)) {
      const text = lineText(line);
      if (text.kind === 'text' && text.text.trim() === '') continue;
      lines++;
      const answered = text.kind === 'text' ? await answer(text.text, options, settings) : text.message;
      if (typeof answered === 'string') {
        broken++;
        report.error(`${STDIN}:${line.number}`, answered);
        continue;
      }
      findings += answered.findings;
      for (const { kind, message } of answered.notes) {
        const known = notes.get(kind);
        notes.set(kind, { first: line.number, message, ...known, count: (known?.count ?? 0) + 1 });
      }
      await stdout.write(`${answered.line}\n`);
    }
    await stdout.flush();
  } catch (error) {
    if (error instanceof InputFailed) report.error(STDIN, `Cannot be read: ${error.message}.`);
    else if (!(error instanceof ReaderGone)) throw error;
  }
  for (const { count, first, message } of notes.values()) {
    report.note(`${STDIN}:${first}`, count === 1 ? message : `${message} (And so in ${count - 1} more.)`);
  }
  if (broken > 0) {
    const what = options.command === 'extract' ? 'have no answer' : 'could not be read';
    report.error(STDIN, `${broken} of ${lines} lines ${what}.`);
  }
  if (report.failed) return EXIT.failed;
  return options.command === 'scan' && findings > 0 ? EXIT.found : EXIT.ok;
}

class InputFailed extends Error {}

/** Standard input; what goes wrong with it can be told from what goes wrong with the output. */
async function* input(): AsyncGenerator<Buffer> {
  try {
    yield* standardInput();
  } catch (error) {
    throw new InputFailed(reason(error));
  }
}

function lineText({ number, bytes }: ByteLine): ReturnType<typeof decode> {
  if (bytes === undefined) return { kind: 'unreadable', line: number, message: tooLong() };
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') return decoded;
  const marked = number === 1 && decoded.text.startsWith('\ufeff');
  return marked ? { kind: 'text', text: decoded.text.slice(1) } : decoded;
}

/** The answer to a line, or a message that says why there is none. */
async function answer(line: string, options: Options, settings: Settings): Promise<Answer | string> {
  const record = readRecord(line);
  if (typeof record === 'string') return record;
  try {
    const { command } = options;
    const format = options.as ?? record.format ?? (command === 'extract' ? 'html' : 'text');
    const article = options.to === 'json' ? 'markdown' : options.to;
    await prepare({ format, ...(command === 'extract' ? { article } : {}) });
    const source = { text: record.text, format };
    if (command === 'scan') return scanned(record, source, options, settings);
    return command === 'clean'
      ? cleaned(line, source, options, settings)
      : extracted(line, source, options, settings);
  } catch (error) {
    return internalError(error);
  }
}

type Source = Parameters<typeof scan>[0];

function scanned({ id }: JsonRecord, source: Source, options: Options, settings: Settings): Answer | string {
  const { findings, notes } = atLeast(scan(source, settings.policy), options.confidence);
  const found = JSON.stringify(findings.map(jsonFinding));
  const line = id === undefined ? `{"findings":${found}}` : `{"id":${id},"findings":${found}}`;
  return unreadable(notes) ?? { line, findings: findings.length, notes };
}

function cleaned(line: string, source: Source, options: Options, settings: Settings): Answer | string {
  const { text, removed, notes } = clean(source, settings.policy, {
    confidence: confidenceFor(options, settings),
  });
  const values = {
    ...(text === source.text ? {} : { text: JSON.stringify(text) }),
    removed: JSON.stringify(removed.map(jsonFinding)),
  };
  return unreadable(notes) ?? { line: withValues(line, values), findings: removed.length, notes };
}

/** The record with the article for its text; what is known of it beside that, and not in front. */
function extracted(line: string, source: Source, options: Options, settings: Settings): Answer | string {
  const result = articleOf({ ...source, settings }, options);
  if (result.kind === 'nothing') return result.message;
  const { body, format, metadata, notes } = result;
  const values = {
    text: JSON.stringify(body),
    format: JSON.stringify(format),
    metadata: JSON.stringify(metadata),
  };
  return { line: withValues(line, values), findings: 0, notes };
}
