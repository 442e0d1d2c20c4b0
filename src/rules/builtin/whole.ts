/**
 * A pattern for a whole line: one of the alternatives from its first to its last character. Alternatives are pieces of
 * regular expressions, one a line where rules list many; cores hold every digit as 0, so `0+` is a number.
 */
export function whole(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}
