/** The call of a person's expression that a worker is in, in memory that it shares with whoever watches it; and how it tells of calls where it cannot share. */
import type { Call } from './protocol';

/** So much of a text is told as finds its line again. */
export const BEGINNING_LENGTH = 32;

/** Calls between two messages: seldom enough to cost nothing, often enough to tell each of them when it comes to that. */
export const CALLS_PER_MESSAGE = 4096;

/** Places of the numbers; the characters of the beginning come last. */
const CALLS = 0;
/** 0 between calls. */
const EXPRESSION = 1;
const LENGTH = 2;
const BEGINNING = 3;

/** Undefined where memory cannot be shared: in browsers, unless the page is isolated from others. */
export function createSharedCalls(): SharedArrayBuffer | undefined {
  if (typeof SharedArrayBuffer === 'undefined') return undefined;
  const isolated = (globalThis as { readonly crossOriginIsolated?: boolean }).crossOriginIsolated ?? true;
  return isolated
    ? new SharedArrayBuffer((BEGINNING + BEGINNING_LENGTH) * Int32Array.BYTES_PER_ELEMENT)
    : undefined;
}

/** Tells that a call begins. Plain stores but for the last: whoever reads it late reads the same again and again. */
export function writeCall(view: Int32Array, calls: number, expression: number, text: string): void {
  const length = Math.min(text.length, BEGINNING_LENGTH);
  for (let i = 0; i < length; i++) view[BEGINNING + i] = text.charCodeAt(i);
  view[LENGTH] = text.length;
  view[CALLS] = calls;
  Atomics.store(view, EXPRESSION, expression);
}

/** Tells that no call is open. */
export function clearCall(view: Int32Array): void {
  Atomics.store(view, EXPRESSION, 0);
}

/** The call that is open, if one is. */
export function readCall(view: Int32Array): Call | undefined {
  const expression = Atomics.load(view, EXPRESSION);
  if (expression === 0) return undefined;
  const length = view[LENGTH] ?? 0;
  const characters = view.subarray(BEGINNING, BEGINNING + Math.min(length, BEGINNING_LENGTH));
  return { calls: view[CALLS] ?? 0, expression, length, beginning: String.fromCharCode(...characters) };
}
