// Measures what the extension costs the extension host when it is activated: the time to load its file and to run
// `activate`, in a real Node extension host that starts anew for each round. An upper bound: what other extensions and
// other programs do meanwhile counts too. Build with `node esbuild.mjs --production` first.
//   node test/bench/startup.mjs [rounds] [file.json]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser, newPage } from '../host/browser.mjs';
import { ROOT } from '../host/paths.mjs';
import { startServer } from '../host/server.mjs';
import { exitOnSignals } from '../host/signals.mjs';
import { workbenchUrl } from '../host/workbench.mjs';

/** What the probe says begins with this. */
const MARK = '@startup ';
const SILENCE_MS = 90_000;

/** One start of a host: what the probe measured in it. */
async function round(server, browser) {
  const { page } = await newPage(browser);
  const payload = [
    ['extensionDevelopmentPath', server.remote(ROOT)],
    ['extensionTestsPath', server.remote(path.join(ROOT, 'test/bench/startupProbe.cjs'))],
  ];
  try {
    return await new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error('The probe said nothing.')), SILENCE_MS);
      const hear = (text) => {
        if (process.env.VERBOSE) console.log(text);
        if (!text.startsWith(MARK)) return;
        clearTimeout(timer);
        const told = JSON.parse(text.slice(MARK.length));
        if (told.problem) fail(new Error(told.problem));
        else done(told);
      };
      const open = async () => {
        await page.exposeFunction('codeAutomationLog', (type, args) => hear(format(...args)));
        await page.exposeFunction('codeAutomationExit', () => undefined);
        await page.goto(workbenchUrl(server, { payload }));
      };
      open().catch(fail);
    });
  } finally {
    await page.close();
  }
}

/** Median, and the smallest and largest, in milliseconds. */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const round = (value) => Math.round(value * 10) / 10;
  return {
    median: round(sorted[sorted.length >> 1]),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
  };
}

exitOnSignals();
const rounds = Number(process.argv[2] ?? 7);
const server = await startServer({ driver: true });
const browser = await launchBrowser();
try {
  const measured = [];
  for (let i = 0; i < rounds; i++) measured.push(await round(server, browser));
  const figures = {
    rounds,
    load: spread(measured.map(({ load }) => load)),
    activate: spread(measured.map(({ activate }) => activate)),
    total: spread(measured.map(({ load, activate }) => load + activate)),
  };
  for (const [name, { median, least, most }] of Object.entries(figures).slice(1)) {
    console.log(`${name.padEnd(9)} ${median} ms (${least} to ${most}, ${rounds} rounds)`);
  }
  if (process.argv[3]) writeFileSync(process.argv[3], `${JSON.stringify(figures, undefined, 2)}\n`);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);
