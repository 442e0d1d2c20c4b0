import { countFirst } from './bisect';

/** Tells the zero-based line of any offset; lines end with LF, CRLF or CR. */
export function lineIndex(source: string): (offset: number) => number {
  const starts: number[] = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return (offset) => countFirst(starts, (start) => start <= offset) - 1;
}
