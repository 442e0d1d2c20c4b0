/** Entry point of the suite in the web worker extension host (as on vscode.dev). */
import 'mocha/mocha.js'; // the build for browsers: it defines the global `mocha`
import { reporter, settle } from './report';

declare const mocha: BrowserMocha;
declare const module: { exports: unknown };

async function run(): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    reporter,
    timeout: 20_000,
    forbidOnly: CI,
    fullTrace: true, // the launcher maps and trims stack traces
    ...(GREP ? { grep: GREP } : {}),
  });
  await import('suite:all');
  const { runner, failures } = await new Promise<{ runner: Mocha.Runner; failures: number }>((done) => {
    const runner = mocha.run((failures) => done({ runner, failures }));
  });
  await settle(runner, failures);
}

// Not `export`: Mocha's build for browsers sets module.exports as well, and would win.
module.exports = { run };
