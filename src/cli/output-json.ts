/** The JSON shapes that other programs rely on; `docs/command-line.md` describes them. */
import type { Extraction } from '../model/article';
import type { CleanResult, Finding, ScanResult } from '../model/finding';
import type { Edit } from '../model/text';
import type { Command } from './options';
import type { Sink } from './sink';

/** A finding as it is printed: exactly these keys in this order. A contract. */
export interface JsonFinding {
  readonly rule: string;
  readonly category: string;
  readonly confidence: string;
  /** UTF-16 offsets; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Zero-based; `endLine` inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly reasons: readonly string[];
  readonly edits: readonly Edit[];
}

/** A finding in its printed shape. */
export function jsonFinding(finding: Finding): JsonFinding {
  const { rule, category, confidence, start, end, startLine, endLine, reasons, edits } = finding;
  return {
    rule,
    category,
    confidence,
    start,
    end,
    startLine,
    endLine,
    reasons,
    edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
  };
}

/** One file of `scan --format json`. */
export function jsonScan(file: string, result: Pick<ScanResult, 'findings' | 'notes'>): object {
  return { file, findings: result.findings.map(jsonFinding), notes: jsonNotes(result) };
}

/**
 * One file of `clean --format json`: with the cleaned text when `changed` is undefined, else whether the file was
 * changed.
 */
export function jsonClean(file: string, result: CleanResult, changed?: boolean): object {
  return {
    file,
    ...(changed === undefined ? { text: result.text } : { changed }),
    removed: result.removed.map(jsonFinding),
    left: result.left.map(jsonFinding),
    notes: jsonNotes(result),
  };
}

/** One file of `extract --to json`. */
export function jsonExtract(file: string, article: Extract<Extraction, { kind: 'article' }>): object {
  const { metadata, format, body } = article;
  return { file, metadata, format, text: body, notes: jsonNotes(article) };
}

/** A file that could not be read or written: the shape of the command's other elements, with `error`. */
export function jsonFailure(file: string, command: Command, error: string): object {
  const nothing = {
    scan: { findings: [] },
    clean: { removed: [], left: [] },
    extract: { metadata: {}, format: null, text: null },
  }[command];
  return { file, ...nothing, notes: [], error };
}

function jsonNotes(result: Pick<ScanResult, 'notes'>): object[] {
  return result.notes.map(({ kind, message }) => ({ kind, message }));
}

/** Prints a JSON array element by element, one a line, so that it never has to fit in memory. */
export class JsonList {
  readonly #sink: Pick<Sink, 'write'>;
  #empty = true;

  constructor(sink: Pick<Sink, 'write'>) {
    this.#sink = sink;
  }

  async add(element: object): Promise<void> {
    await this.#sink.write(`${this.#empty ? '[\n' : ',\n'}${JSON.stringify(element)}`);
    this.#empty = false;
  }

  /** Closes the array; nothing can be added after that. */
  async end(): Promise<void> {
    await this.#sink.write(this.#empty ? '[]\n' : '\n]\n');
  }
}
