/** A stream of bytes -> its lines, one at a time. */

/** A line without its LF; `bytes` is undefined when it was longer than allowed. */
export interface ByteLine {
  /** One-based. */
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

/**
 * Cuts at LF only, so that no other character ends a line. Holds one line in memory, of at most `maxBytes`: the rest
 * of a longer one is read and dropped. What stands after the last LF is a line when it is not empty.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 1;
  const add = (part: Buffer) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const line = { number: number++, bytes: size <= maxBytes ? Buffer.concat(parts, size) : undefined };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
