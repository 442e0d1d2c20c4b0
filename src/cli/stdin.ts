/** Standard input. */
import { fstatSync } from 'node:fs';

/** The chunks of standard input. Throws as reading a file does; a directory, which Node takes for empty, is an error. */
export async function* standardInput(): AsyncGenerator<Buffer> {
  if (isDirectory()) throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) yield chunk;
}

function isDirectory(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}
