// Starts and stops the VS Code server, each time with folders of its own: no run sees what another left.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeForServer, VSCODE } from './paths.mjs';

/** Keeps the workbench quiet, off the network, and the same on every run. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'window.restoreWindows': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.restoreEditors': false,
  'files.hotExit': 'off',
};

/** Built-in extensions that nothing here needs: they cost three seconds at the start, or want the network. */
const UNWANTED =
  /^(copilot|debug-|git$|git-base|github|grunt|gulp|jake|microsoft-authentication|ms-vscode\.|npm$|php-language|simple-browser|terminal-suggest|tunnel-|typescript-language)/;

/** Extension folders seen as part of VS Code itself; `more` are further ones, such as the project. */
function linkBuiltins(dir, more) {
  const all = path.join(dir, 'builtin');
  if (existsSync(all)) return all;
  mkdirSync(all, { recursive: true });
  const own = readdirSync(path.join(VSCODE, 'extensions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !UNWANTED.test(entry.name))
    .map((entry) => path.join(VSCODE, 'extensions', entry.name));
  for (const folder of [...own, ...more])
    symlinkSync(folder, path.join(all, path.basename(folder)), 'junction');
  return all;
}

function serverArgs(dir, builtins = []) {
  return [
    path.join(VSCODE, 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off', '--disable-telemetry'],
    ...['--server-data-dir', dir],
    ...['--user-data-dir', path.join(dir, 'data')],
    ...['--extensions-dir', path.join(dir, 'extensions')],
    ...['--builtin-extensions-dir', linkBuiltins(dir, builtins)],
  ];
}

/** Without the caller's own VS Code: these tests may well run in its terminal. */
function serverEnv(dir) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), HOME: dir, EXTENSIONS_GALLERY: '{}' };
}

function checkInstalled() {
  if (!existsSync(path.join(VSCODE, 'node_modules')))
    throw new Error('There is no test host yet: run `npm run host:install` first.');
}

/** A folder for one server and all it writes. */
export function serverFolder() {
  return mkdtempSync(path.join(os.tmpdir(), 'descrape-host-'));
}

/** Runs the server's command line (such as `--install-extension`) to its end. */
export function serverCli(dir, ...args) {
  checkInstalled();
  return new Promise((done, fail) => {
    const child = spawn(nodeForServer(), [...serverArgs(dir), ...args], { env: serverEnv(dir) });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', fail).on('exit', (code) => {
      if (code === 0) done(output);
      else fail(new Error(`The server ended with ${code} for ${args.join(' ')}:\n${output}`));
    });
  });
}

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** The server and the extension hosts it started; they take a moment to leave in good order. */
async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  killGroup(child, 'SIGTERM');
  const hard = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(hard);
}

function listeningPort(child, log) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`The server did not start:\n${log()}`)), 60_000);
    const look = () => {
      const match = /Extension host agent listening on (\d+)/.exec(log());
      if (!match) return;
      clearTimeout(timer);
      done(Number(match[1]));
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('error', fail).on('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`The server ended with ${code}:\n${log()}`));
    });
  });
}

/**
 * Starts a server on a free port.
 * - `dir`: from `serverFolder()`, where something was installed into it before.
 * - `settings`: user settings on top of the usual ones.
 * - `builtins`: folders of extensions to load as if VS Code had brought them.
 * - `driver`: let pages load development extensions. A built workbench ignores extensionDevelopmentPath and
 *   extensionTestsPath otherwise; it also hides every notification then, so the e2e tests go without.
 */
export async function startServer({
  dir = serverFolder(),
  settings = {},
  builtins = [],
  driver = false,
} = {}) {
  checkInstalled();
  const userDir = path.join(dir, 'data/User');
  mkdirSync(userDir, { recursive: true });
  writeFileSync(path.join(userDir, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));

  // The workbench has a terminal: without the token, every user of this machine could run commands in it.
  const token = randomBytes(16).toString('hex');
  const address = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token];
  const args = [...serverArgs(dir, builtins), ...address];
  if (driver) args.push('--enable-smoke-test-driver');
  const child = spawn(nodeForServer(), args, {
    env: serverEnv(dir),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that stopping it reaches the extension hosts too
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const removeFolder = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // A group of its own does not hear Ctrl+C: whatever ends this process ends the server.
  const onExit = () => {
    killGroup(child, 'SIGKILL');
    removeFolder();
  };
  process.once('exit', onExit);

  const port = await listeningPort(child, () => log);
  return {
    dir,
    userDir,
    origin: `http://127.0.0.1:${port}`,
    token,
    /** The URI of a file of this machine, as the workbench names it. */
    remote: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
    log: () => log,
    stop: async () => {
      await stopProcess(child);
      process.off('exit', onExit);
      removeFolder();
    },
  };
}
