/** Mocha's types want a class that extends its `Base`; at run time it only calls `new reporter(runner)`. */
export const reporter = report as unknown as Mocha.ReporterConstructor;

/** Prints a run, in both hosts alike. */
function report(runner: Mocha.Runner): void {
  const began = Date.now();
  const failures: { test: Mocha.Test; error: Error }[] = [];
  let passed = 0;
  let pending = 0;
  let depth = 0;
  const sayHere = (line: string) => say('  '.repeat(depth) + line);

  runner.on('suite', (suite) => {
    if (suite.title) sayHere(suite.title);
    depth++;
  });
  runner.on('suite end', () => depth--);
  runner.on('pass', (test) => {
    passed++;
    sayHere(`✔ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    pending++;
    sayHere(`- ${test.title}`);
  });
  runner.on('fail', (test, error: Error) => {
    failures.push({ test, error });
    sayHere(`${failures.length}) ${test.title}`);
  });
  runner.on('end', () => {
    const skipped = pending > 0 ? `, ${pending} skipped` : '';
    say(`Done: ${passed} passing, ${failures.length} failing${skipped} (${Date.now() - began} ms)`);
    failures.forEach(({ test, error }, i) => {
      say(`${i + 1}) ${test.fullTitle()}\n${describeError(error)}`);
    });
  });
}

/** Prints a line; the mark tells the launcher that it is the suite's and not the workbench's. */
export function say(line: string): void {
  console.log(`@test ${line}`);
}

/** Longest piece of a message or value that is printed; documents are longer. */
const SHOWN = 400;

function describeError(error: Error & { actual?: unknown; expected?: unknown }): string {
  const lines = (error.stack ?? String(error)).split('\n').map((line) => shorten(line));
  if ('expected' in error) {
    const expected = asText(error.expected);
    const actual = asText(error.actual);
    const from = Math.max(0, firstDifference(expected, actual) - SHOWN / 4);
    lines.push(`  expected: ${shorten(expected, from)}`, `  actual:   ${shorten(actual, from)}`);
  }
  return lines.join('\n');
}

function asText(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

function shorten(text: string, from = 0): string {
  const shown = text.slice(from, from + SHOWN);
  return `${from > 0 ? '…' : ''}${shown}${from + SHOWN < text.length ? '…' : ''}`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Settles a run as VS Code wants it. A run without a test is a broken one. */
export function settle(runner: { total: number }, failures: number): Promise<void> {
  if (failures > 0) return Promise.reject(new Error(`${failures} tests failed`));
  if (runner.total === 0) return Promise.reject(new Error(`No test ran (MOCHA_GREP is "${GREP}")`));
  return Promise.resolve();
}
