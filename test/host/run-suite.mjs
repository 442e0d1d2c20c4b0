// Runs the mocha suite inside the extension host of a real VS Code, and ends with 1 unless all of it passed.
//   node test/host/run-suite.mjs          the Node extension host (as on a desktop or a remote machine)
//   node test/host/run-suite.mjs --web    the web worker extension host (as on vscode.dev)
// VERBOSE=1 prints the workbench's own log too.
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser, newPage } from './browser.mjs';
import { LEFTOVERS, ROOT } from './paths.mjs';
import { startServer } from './server.mjs';
import { exitOnSignals } from './signals.mjs';
import { mapPositions } from './stack.mjs';
import { addDevelopmentOptions, workbenchUrl } from './workbench.mjs';

/** Longest silence; a test ends by itself after 20 seconds. */
const SILENCE_MS = Number(process.env.TEST_SILENCE_MS ?? 90_000);
/** The suite marks its own lines with this; the rest of the console is the workbench's. */
const MARK = '@test ';
const FIXTURE = 'test/extension/fixture';
const WORKSPACE_FILE = 'fixture.code-workspace';

/** A fresh copy, opened as a `.code-workspace`: folders can then come and go without a restart of the host. */
function copyFixture(server) {
  const folder = path.join(server.dir, 'workspace');
  cpSync(path.join(ROOT, FIXTURE), folder, { recursive: true });
  return path.join(folder, WORKSPACE_FILE);
}

/** What makes the Node extension host load the extension from the source tree, and run the suite. */
function nodePayload(server) {
  return [
    ['extensionDevelopmentPath', server.remote(ROOT)],
    ['extensionTestsPath', server.remote(path.join(ROOT, 'dist/test/extension/index.js'))],
  ];
}

/** The same for the worker, which fetches over http, and is allowed to from the workbench's own origin only. */
async function serveToWorker(page, server) {
  const prefix = '/dev-extension';
  await page.context().route(`${server.origin}${prefix}/**`, (route) => {
    const file = path.join(
      ROOT,
      decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length)),
    );
    const isFile = existsSync(file) && statSync(file).isFile();
    return route.fulfill(isFile ? { path: file } : { status: 404 });
  });
  const { host } = new URL(server.origin);
  const at = (place) => ({ scheme: 'http', authority: host, path: prefix + place });
  await addDevelopmentOptions(page, {
    extensions: [at('')],
    extensionTestsPath: at('/dist/test/extension/index.web.js'),
  });
}

/** Opens the workbench and waits for the exit code it reports. */
async function suiteResult(page, address, log) {
  const began = Date.now();
  return new Promise((done, fail) => {
    const giveUp = () => fail(new Error(`The suite said nothing for ${SILENCE_MS / 1000} s.`));
    let timer = setTimeout(giveUp, SILENCE_MS);
    const report = (type, text) => {
      log.push(`[${type}] ${text}`);
      if (text.startsWith(MARK)) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, SILENCE_MS);
        console.log(mapPositions(text.slice(MARK.length)));
      } else if (process.env.VERBOSE) {
        console.log(`[${Date.now() - began} ms ${type}] ${text}`);
      }
    };
    page.on('crash', () => fail(new Error('The page crashed.')));
    page.on('pageerror', (error) => log.push(`[pageerror] ${error.stack}`));
    page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', (type, args) => report(type, format(...args)));
      await page.exposeFunction('codeAutomationExit', (code) => {
        clearTimeout(timer);
        done(code);
      });
      await page.goto(address);
    };
    open().catch(fail);
  });
}

/** Keeps all there is to see of a failure in dist/test, and prints the end of it where the suite said nothing. */
async function keepLeftovers(name, page, log) {
  mkdirSync(LEFTOVERS, { recursive: true });
  const file = path.join(LEFTOVERS, `failure-${name}`);
  writeFileSync(`${file}.log`, `${log.join('\n')}\n`);
  await page.screenshot({ path: `${file}.png` }).catch(() => undefined);
  console.error(`The workbench's log and a picture of it: ${path.relative(ROOT, file)}.log, .png`);
  if (log.some((line) => line.includes(`${MARK}Done`))) return;
  // CI shows nothing but this output.
  const complaints = new Set(log.filter((line) => /^\[(pageerror|error)\] (?!%c)/.test(line)));
  for (const line of [...complaints].slice(-15)) console.error(`  ${mapPositions(line)}`);
}

async function runSuite({ web }) {
  const server = await startServer({ driver: true });
  const browser = await launchBrowser();
  const log = [];
  try {
    const { page } = await newPage(browser);
    if (web) await serveToWorker(page, server);
    const payload = web ? [] : nodePayload(server);
    const address = workbenchUrl(server, { workspace: copyFixture(server), payload });
    const code = await suiteResult(page, address, log).catch((error) => {
      console.error(error.message);
      return 1;
    });
    if (code !== 0) await keepLeftovers(web ? 'web' : 'node', page, [...log, `--- server\n${server.log()}`]);
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

exitOnSignals();
const web = process.argv.includes('--web');
const began = Date.now();
const code = await runSuite({ web }).catch((error) => {
  console.error(error);
  return 1;
});
const outcome = code === 0 ? 'passed' : 'FAILED';
const seconds = ((Date.now() - began) / 1000).toFixed(1);
console.log(`${web ? 'Web worker' : 'Node'} extension host: ${outcome} in ${seconds} s`);
process.exit(code === 0 ? 0 : 1);
