/** Makes the regular expressions of a person: the only ones that can take forever. */

/** Makes the expression of a pattern `/source/flags`; throws a `SyntaxError` where it is none. */
export type MakeExpression = (source: string, flags: string, pattern: string) => RegExp;

let make: MakeExpression = (source, flags) => new RegExp(source, flags);

/** Lets a process that can be ended from outside watch what it runs. Counts for expressions made from then on. */
export function makeExpressionsWith(maker: MakeExpression): void {
  make = maker;
}

/** The expression of a pattern as a person wrote it; throws a `SyntaxError` where it is none. */
export function expressionOf(source: string, flags: string, pattern: string): RegExp {
  return make(source, flags, pattern);
}

/** The same expression with other flags, watched where the first one is. */
export function withFlags(expression: RegExp, flags: string): RegExp {
  const Kind = expression.constructor as RegExpConstructor;
  return new Kind(expression, flags);
}
