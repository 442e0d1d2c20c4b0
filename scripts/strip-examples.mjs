// Leaves the examples of built-in rules out of what ships: an eighth of their text, which only tests and docs read.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** @type {import('esbuild').Plugin} */
export const stripExamples = {
  name: 'strip-examples',
  setup(build) {
    build.onLoad({ filter: /[/\\]rules[/\\]builtin[/\\][^/\\]+\.ts$/ }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The source without the `examples: { ... }` of its object literals. */
export function withoutExamples(source) {
  const file = ts.createSourceFile('rules.ts', source, ts.ScriptTarget.Latest);
  const ranges = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'examples') {
      ranges.push([node.getFullStart(), node.end]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  let rest = '';
  let at = 0;
  for (const [start, end] of ranges) {
    rest += source.slice(at, start);
    // The comma after it would be an elision.
    at = source[end] === ',' ? end + 1 : end;
  }
  return rest + source.slice(at);
}
