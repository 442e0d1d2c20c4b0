// Opens an editor with the extension in it and a scraped page to try it on: `npm start`.
// The VS Code on the PATH if there is one, else the one of the test host, in a browser.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../test/host/chromium.mjs';
import { installVSCode } from '../test/host/install.mjs';
import { ROOT } from '../test/host/paths.mjs';
import { startServer } from '../test/host/server.mjs';
import { exitOnSignals } from '../test/host/signals.mjs';
import { workbenchUrl } from '../test/host/workbench.mjs';

const SAMPLE = 'voa-asia.txt';

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function startDesktop(code) {
  console.log(`Opening VS Code (${code}) with Descrape from this folder. Close its window to stop.`);
  const args = [`--extensionDevelopmentPath=${ROOT}`, path.join(ROOT, 'samples', SAMPLE)];
  const child = spawn(code, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  child.on('error', (error) => {
    console.error(`${code} did not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (status) => (process.exitCode = status ?? 1));
}

/** Shows the page where there is a screen; a browser that does not start costs nothing, the address is printed. */
function openInBrowser(address) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (!hasDisplay() || !onPath(opener)) return;
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function startInBrowser() {
  exitOnSignals(0);
  console.log('There is no `code` to open a window with: using the VS Code of the test host, in a browser.');
  installVSCode();
  // As if VS Code had brought it: an extension in development is ignored here, unless notifications are too.
  const server = await startServer({ builtins: [ROOT] });
  const folder = path.join(server.dir, 'samples');
  cpSync(path.join(ROOT, 'samples'), folder, { recursive: true });
  const address = workbenchUrl(server, { folder, file: path.join(folder, SAMPLE) });
  console.log(`\nDescrape runs here, with copies of the samples:\n\n  ${address}\n`);
  console.log('After a change, run `npm run build` and reload the page. Ctrl+C stops it.');
  openInBrowser(address);
}

const code = hasDisplay() ? onPath(process.platform === 'win32' ? 'code.cmd' : 'code') : undefined;
try {
  if (code) startDesktop(code);
  else await startInBrowser();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
