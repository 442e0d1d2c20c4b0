/** How often places of running text hold what strings begin with; rough, for choosing between clues. */

/** Letters of English text from the most to the least frequent; all others are rarer. */
const BY_FREQUENCY = ' 0etaoinsrhldcumfpgwybvkxjqz';

/** The higher, the rarer. */
export function rank(letter: string): number {
  const at = BY_FREQUENCY.indexOf(letter);
  return at < 0 ? BY_FREQUENCY.length : at;
}

/** Where the rarest `length` code units of a text begin. */
export function rarestPlace(text: string, length: number): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + length <= text.length; at++) {
    let sum = 0;
    for (let i = at; i < at + length; i++) sum += rank(text.charAt(i));
    if (sum > most) [best, most] = [at, sum];
  }
  return best;
}

/** Rough shares in running text: a blank or a digit is every sixth character, a letter every 16th, signs are rarer. */
export function bitsOf(text: string): number {
  // In every line.
  if (text === ' ' || text === '0') return 0;
  let bits = 0;
  for (const letter of text) {
    if (letter === ' ' || letter === '0') bits += 2.5;
    else if (/[a-z]/u.test(letter)) bits += 4;
    else bits += /[\p{L}.,:;!?'"()/&-]/u.test(letter) ? 6 : 11;
  }
  return bits;
}
