import { coreOf } from '../read/normalise';
import { expressionOf } from './expression';

/** A pattern as a person writes it in settings, understood. */
export type ParsedPattern =
  /** A whole line, compared by its core. */
  | { readonly kind: 'literal'; readonly core: string }
  /** `/source/flags`, tested on the line as a reader sees it. */
  | { readonly kind: 'regexp'; readonly regexp: RegExp }
  | { readonly kind: 'invalid'; readonly message: string };

const DELIMITED = /^\/(.+)\/([a-z]*)$/su;
const FLAGS = 'dimsuv';

/**
 * Reads `a literal whole line` or `/a regular expression/flags`. Never throws. The flags g and y are refused because
 * they give a RegExp a memory, and every line is tested from its start.
 */
export function parsePattern(pattern: string): ParsedPattern {
  const delimited = DELIMITED.exec(pattern);
  if (!delimited) return parseLiteral(pattern);
  const [, source = '', flags = ''] = delimited;
  const bad = Array.from(flags).find((flag) => !FLAGS.includes(flag));
  if (bad !== undefined) {
    return {
      kind: 'invalid',
      message: `The flag "${bad}" has no meaning here. Use some of "i", "u", "m", "s", or none.`,
    };
  }
  try {
    const regexp = expressionOf(source, flags, pattern);
    return regexp.test('')
      ? {
          kind: 'invalid',
          message:
            'This regular expression also matches nothing at all, so it would match every line. Require at least one character.',
        }
      : { kind: 'regexp', regexp };
  } catch (error) {
    return {
      kind: 'invalid',
      message: `Not a valid regular expression: ${reasonOf(error)}. For literal text leave out the slashes.`,
    };
  }
}

function parseLiteral(pattern: string): ParsedPattern {
  const core = coreOf(pattern);
  return core === ''
    ? {
        kind: 'invalid',
        message:
          'Nothing is left of this text to compare: write a whole line with at least one letter or digit, or /a regular expression/.',
      }
    : { kind: 'literal', core };
}

/** `Invalid regular expression: /(/: Unterminated group` to `Unterminated group`. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(message.lastIndexOf(': ') + 2);
}
