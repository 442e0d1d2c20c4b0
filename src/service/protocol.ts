/** What passes between the editor and the worker of the engine. One task at a time is with the worker. */
import type { Format } from '../model/text';
import type { RawPolicy } from './engineService';
import type { Answer, Task } from './tasks';

/**
 * The text of a document. Only whole texts are sent; a text as the changes since a version that the worker has is
 * another member of this union.
 */
export interface WholeText {
  readonly kind: 'whole';
  readonly text: string;
}
export type DocumentText = WholeText;

/** A document as a request carries it. */
export interface SentDocument {
  readonly key: string;
  readonly version: number;
  readonly format: Format;
  readonly text: DocumentText;
}

/** A policy by its number; the worker learns it once, and keeps it until it is told to forget it. */
export interface SentPolicy {
  readonly use: number;
  readonly learn?: RawPolicy;
  readonly forget?: readonly number[];
}

/** A task without its document, which is sent beside it. */
type WithoutSource<T> = T extends unknown ? Omit<T, 'source'> : never;
export type SentTask = WithoutSource<Task<SentPolicy>>;

/**
 * How calls of a person's expressions are told where memory cannot be shared: by their number from time to time, and
 * each one from call `from` on for as many as lie between two such tellings.
 */
export type Telling =
  | { readonly kind: 'number' }
  | { readonly kind: 'each'; readonly from: number }
  | { readonly kind: 'shared' };

export type ToWorker =
  /** Comes first. */
  | { readonly kind: 'start'; readonly shared: SharedArrayBuffer | undefined }
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly task: SentTask;
      readonly document: SentDocument | undefined;
      readonly telling: Telling;
    };

export type FromWorker =
  /** Comes first, once the engine is loaded. */
  | { readonly kind: 'ready' }
  /** In place of `ready`. */
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string; readonly stack: string }
  /** An expression was made; it is told by this number from here on, which is never 0. */
  | { readonly kind: 'expression'; readonly number: number; readonly pattern: string }
  /** So many calls were begun. */
  | { readonly kind: 'calls'; readonly calls: number }
  | { readonly kind: 'enter'; readonly call: Call }
  | { readonly kind: 'leave' };

/** A call of a person's expression. */
export interface Call {
  /** How many calls there were in this task, this one included. */
  readonly calls: number;
  /** The number of the expression. */
  readonly expression: number;
  /** Length and beginning of the text it is tried on. */
  readonly length: number;
  readonly beginning: string;
}
