/** Small helpers that turn values into words for a person. Pure. */
import type { Finding } from '../model/finding';
import { CONFIDENCES } from '../model/rule';

/** `1 file`, `3 files`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `7 safe, 1 likely`: how many findings of each confidence there are, surest first; empty when there are none. */
export function byConfidence(findings: readonly Pick<Finding, 'confidence'>[]): string {
  return [...CONFIDENCES]
    .reverse()
    .map((confidence) => ({ confidence, n: findings.filter((f) => f.confidence === confidence).length }))
    .filter(({ n }) => n > 0)
    .map(({ confidence, n }) => `${n} ${confidence}`)
    .join(', ');
}

/**
 * Makes text from a document or a file name harmless on a terminal: control characters, line separators and
 * direction marks come out as `\x1b` or `\u202e`.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
}

/** The candidate that `word` is most likely a slip of, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    const begins = wanted.length > 1 && (lower.startsWith(wanted) || wanted.startsWith(lower));
    const distance = begins ? 1 : editDistance(wanted, lower);
    if (distance < bestDistance && distance < Math.max(wanted.length, lower.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** What a failed file operation says to a person. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? error.message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'a part of this path is not a directory',
  EISDIR: 'this is a directory, not a file',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many open files',
  ELOOP: 'the symbolic links form a circle',
  ENAMETOOLONG: 'the name is too long',
  EBADF: 'it is closed',
  EIO: 'the device reports an error',
};
