/**
 * In place of `decode-named-character-reference`, whose version for browsers asks a document, which a worker has not, and
 * whose other one brings a second table of all names.
 */
import { decodeHTMLStrict } from 'entities';

/** What a name (`amp`, `copy`) stands for; false where there is no such name. */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? false : decoded;
}
