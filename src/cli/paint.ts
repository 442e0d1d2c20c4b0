/** Colour, or none. */
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Gives `text` a style for a terminal, or returns it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * Whether to colour a stream: `--color` decides, then FORCE_COLOR (`0` and `false` mean no), then NO_COLOR, then
 * whether the stream is a terminal that can.
 */
export function wantsColor(asked: boolean, stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (asked) return true;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The painter for a stream that wants colour or not. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
