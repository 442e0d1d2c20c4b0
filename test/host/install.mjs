// Fetches what the test host needs: VS Code from the npm registry, and a Chromium to show it in.
// Done again only when something changed, so `npm test` can always call it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installChromium } from './chromium.mjs';
import { HOST, MODULES, nodeForServer, VSCODE } from './paths.mjs';

const STAMP = path.join(MODULES, '.installed');

/** Changes with the lock file, and with the machine: the package holds binaries. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(HOST, name)));
  return hash.digest('hex');
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint() && existsSync(VSCODE);
}

function installPackages() {
  // No install script is needed, so none may run: the tree holds native modules that would want a compiler.
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', HOST];
  const { status } = spawnSync('npm', flags, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install the test host (see above).');
}

/** Lets VS Code find the modules that npm put two folders above it. */
function linkModules() {
  const link = path.join(VSCODE, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(path.relative(VSCODE, MODULES), link, 'junction');
}

function checkNode() {
  const { stdout } = spawnSync(nodeForServer(), ['--version'], { encoding: 'utf8' });
  const [major, minor] = stdout.slice(1).split('.').map(Number);
  // The server calls module.registerHooks, which came with this release.
  if (major < 22 || (major === 22 && minor < 15))
    throw new Error(
      `The test host needs Node 22.15 or later on ${process.platform}; this is ${stdout.trim()}.`,
    );
}

/** Installs VS Code unless it is there already. */
export function installVSCode() {
  if (isInstalled()) return;
  const began = Date.now();
  console.log('Installing the test host (VS Code from the npm registry, about 500 MB) ...');
  installPackages();
  checkNode();
  linkModules();
  writeFileSync(STAMP, fingerprint());
  console.log(`The test host is installed (${((Date.now() - began) / 1000).toFixed(0)} s).`);
}

if (import.meta.filename === process.argv[1]) {
  try {
    installVSCode();
    installChromium();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
