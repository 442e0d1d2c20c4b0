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

function describeError(error: Error & { actual?: unknown; expected?: unknown }): string {
  const text = error.stack ?? String(error);
  if (!('expected' in error)) return text;
  return `${text}\n  expected: ${JSON.stringify(error.expected)}\n  actual:   ${JSON.stringify(error.actual)}`;
}

/** Settles a run as VS Code wants it. A run without a test is a broken one. */
export function settle(runner: { total: number }, failures: number): Promise<void> {
  if (failures > 0) return Promise.reject(new Error(`${failures} tests failed`));
  if (runner.total === 0) return Promise.reject(new Error(`No test ran (MOCHA_GREP is "${GREP}")`));
  return Promise.resolve();
}
