import { openSession, type CompiledPolicy } from '../../../src/engine';
import type { Edit } from '../../../src/model/text';
import { page } from './generator';
import { line, shown, timesOf, type Times } from './measure';
import { randomFrom } from './random';

/** What is done to an open document, and how long it took until the new findings stood. */
interface Steps {
  readonly first: Times;
  readonly keystroke: Times;
  /** Of the keystroke: reading and matching, without what is made of all lines together. */
  readonly 'keystroke, lines only': Times;
  readonly paste: Times;
  readonly undo: Times;
  /** Memory of the open document before its first scan, by that of its text at two bytes a character; needs --expose-gc. */
  readonly memory: number | undefined;
}

/** Opens a document of each size, edits it, and scans it after each edit. */
export function documents(
  sizes: readonly number[],
  policy: CompiledPolicy,
  times: number,
): Record<string, Steps> {
  const taken = Object.fromEntries(sizes.map((size) => [String(size), stepsOf(size, policy, times)]));
  console.log('\nOne open document, line model included');
  for (const [size, { memory, ...steps }] of Object.entries(taken)) {
    for (const [step, time] of Object.entries(steps)) {
      line(
        `${Number(size) / 1000} thousand characters, ${step}`,
        shown(time),
        size === '1000000' && step === 'keystroke' ? 'at most 2 ms' : '',
      );
    }
    if (memory !== undefined) {
      line(`${Number(size) / 1000} thousand characters, memory by text`, memory.toFixed(1), 'at most 4');
    }
  }
  return taken;
}

/** What smaller documents take is lost in what the rest of the program takes and gives back. */
const SMALLEST_MEASURED = 1_000_000;

function stepsOf(size: number, policy: CompiledPolicy, times: number): Steps {
  const text = page(randomFrom(size), size);
  const pasted = `${page(randomFrom(7), 60_000).split('\n').slice(0, 1000).join('\n')}\n`;
  const before = heap();
  let session = openSession({ text, format: 'text' }, policy);
  const after = heap();
  const first = timed(times, () => {
    session = openSession({ text, format: 'text' }, policy);
    session.scan();
  });
  const step = (edit: Edit): void => {
    session.update([edit]);
    session.scan();
  };
  // In the middle of some line; every key at another place.
  const at = (i: number): number => Math.floor(text.length * (0.2 + (0.6 * i) / times));
  const keystroke = timed(times, (i) => step({ start: at(i), end: at(i), text: 'e' }));
  const lines = timed(times, (i) => session.update([{ start: at(i), end: at(i), text: 'e' }]));
  const place = text.indexOf('\n', text.length >> 1) + 1;
  const paste: number[] = [];
  const undo: number[] = [];
  for (let i = 0; i < times; i++) {
    paste.push(...timed(1, () => step({ start: place, end: place, text: pasted })));
    undo.push(...timed(1, () => step({ start: place, end: place + pasted.length, text: '' })));
  }
  return {
    first: timesOf(first),
    keystroke: timesOf(keystroke),
    'keystroke, lines only': timesOf(lines),
    paste: timesOf(paste),
    undo: timesOf(undo),
    memory:
      before === undefined || after === undefined || size < SMALLEST_MEASURED
        ? undefined
        : (after - before) / (2 * text.length),
  };
}

function timed(times: number, work: (i: number) => void): number[] {
  return Array.from({ length: times }, (_, i) => {
    const begin = performance.now();
    work(i);
    return performance.now() - begin;
  });
}

/** Bytes in use once nothing is left to collect. */
function heap(): number | undefined {
  if (!globalThis.gc) return undefined;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
