/** Entry point of the suite in the Node extension host (the test host's server, or Electron). */
import { reporter, settle } from './report';

export async function run(): Promise<void> {
  // Mocha is an ES module, which the bundle (CommonJS) can only import this way.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    reporter,
    timeout: 20_000,
    forbidOnly: CI,
    fullTrace: true, // the launcher maps and trims stack traces
    ...(GREP ? { grep: GREP } : {}),
  });
  // Mocha loads files itself otherwise; this is how it gives the globals (`describe`, `it`) to a file.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('suite:all');
  const { runner, failures } = await new Promise<{ runner: Mocha.Runner; failures: number }>((done) => {
    const runner = mocha.run((failures) => done({ runner, failures }));
  });
  await settle(runner, failures);
}
