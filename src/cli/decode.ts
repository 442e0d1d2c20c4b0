/** Bytes of a file <-> text, without losing one. Pure. */
import { constants, isUtf8 } from 'node:buffer';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** Has NUL bytes: no text, or UTF-16 without a mark. */
  | { readonly kind: 'binary'; readonly line: number; readonly message: string }
  | { readonly kind: 'unreadable'; readonly line: number; readonly message: string };

/** More bytes than fit in one string. */
export const MAX_BYTES = constants.MAX_STRING_LENGTH;

/**
 * Decodes strictly as UTF-8; the byte order mark stays in the text, so that `encode` gives the same bytes back.
 * UTF-16, other encodings, binary and too long input come back as a message that says what to do and the line
 * (one-based) it is about.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { kind: 'unreadable', line: 1, message: tooLong() };
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return { kind: 'unreadable', line: 1, message: convert('This is UTF-16, not UTF-8', 'UTF-16') };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return {
      kind: 'binary',
      line: lineOf(bytes, nul),
      message: 'A NUL byte stands here, so this is taken for a binary file (or UTF-16) and not read.',
    };
  }
  if (!isUtf8(bytes)) {
    return {
      kind: 'unreadable',
      line: lineOfBadUtf8(bytes),
      message: convert('This is not valid UTF-8', 'WINDOWS-1252'),
    };
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return { kind: 'text', text: decoder.decode(bytes) };
}

/** The bytes of a text, or undefined when it has half a surrogate pair, which no encoding can hold. */
export function encode(text: string): Buffer | undefined {
  return /\p{Surrogate}/u.test(text) ? undefined : Buffer.from(text, 'utf8');
}

/** Says that input is too long. */
export function tooLong(): string {
  return `This is longer than ${Math.floor(MAX_BYTES / 2 ** 20)} MB, the most that can be read at once. Split it.`;
}

function convert(what: string, from: string): string {
  return `${what}. Convert it first, for example: iconv -f ${from} -t UTF-8 old.txt > new.txt`;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < offset; i = bytes.indexOf(10, i + 1)) line++;
  return line;
}

function lineOfBadUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return 1;
}
