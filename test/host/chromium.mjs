// Finds a Chromium-based browser, and gets Debian's where there is none. Playwright's own download is not used:
// it is not reachable everywhere, and any recent Chromium shows the workbench equally well.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The file of a program on the PATH, if there is one. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** The browser to use: CHROMIUM from the environment, else the first one that is installed. */
export function findChromium() {
  if (process.env.CHROMIUM) {
    if (isExecutable(process.env.CHROMIUM)) return process.env.CHROMIUM;
    throw new Error(`CHROMIUM=${process.env.CHROMIUM} is not a program.`);
  }
  return NAMES.map(onPath).find(Boolean) ?? MAC_APPS.find(isExecutable);
}

function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}${stderr}`.trimEnd());
  return status === 0;
}

/** Mirrors are sometimes being updated at the moment one asks, so this asks more than once. */
function aptInstall(...packages) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', ...packages)) return;
    if (attempt < 3) spawnSync('sleep', [String(attempt * 5)]);
  }
}

/** Makes sure that there is a browser. What it may not do itself, it asks for. */
export function installChromium() {
  if (findChromium()) return;
  // Chromium draws no text without a font, and --no-install-recommends brings none.
  const packages = ['chromium', 'fonts-liberation'];
  if (process.getuid?.() === 0 && onPath('apt-get')) aptInstall(...packages);
  if (findChromium()) return;
  throw new Error(
    [
      'The tests show VS Code in Chromium, and there is none here. Install it:',
      `  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
      '  Fedora           sudo dnf install chromium',
      '  macOS            brew install --cask chromium',
      'or set CHROMIUM to the program of a Chromium-based browser, then run the same command again.',
    ].join('\n'),
  );
}

if (import.meta.filename === process.argv[1]) {
  try {
    installChromium();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
