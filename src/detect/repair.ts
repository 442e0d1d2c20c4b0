import { decodeHTML } from 'entities';
import type { Repair } from '../model/rule';

/** Windows-1252 characters 0x80 to 0x9f by byte; the five unassigned bytes stand for themselves. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What comes in place of a match; undefined where the repair does not apply to it (an unknown entity, bytes that are
 * not UTF-8).
 */
export function repaired(match: RegExpExecArray, repair: Repair): string | undefined {
  const [found] = match;
  switch (repair.kind) {
    case 'text':
      return repair.text.replace(/\$(\$|&|\d{1,2})/gu, (whole, name: string) => {
        if (name === '$') return '$';
        if (name === '&') return found;
        return match[Number(name)] ?? (Number(name) < match.length ? '' : whole);
      });
    case 'entity': {
      const decoded = decodeHTML(found);
      return decoded === found ? undefined : decoded;
    }
    case 'mojibake':
      return decodeMojibake(found);
  }
}

/** Text whose UTF-8 bytes were read as Windows-1252, read again; undefined when the bytes are not UTF-8. */
export function decodeMojibake(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const high = code < 0x100 ? -1 : CP1252_HIGH.indexOf(text.charAt(i));
    if (code >= 0x100 && high < 0) return undefined;
    bytes[i] = high < 0 ? code : 0x80 + high;
  }
  try {
    const decoded = strictUtf8.decode(bytes);
    return decoded === text ? undefined : decoded;
  } catch {
    return undefined;
  }
}
