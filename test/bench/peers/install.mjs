// Installs what the benchmarks compare with, in a folder of its own: none of it is needed to build or test.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = import.meta.dirname;
const STAMP = path.join(FOLDER, 'node_modules', '.installed');

const hash = createHash('sha256');
for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(FOLDER, name)));
const wanted = hash.digest('hex');

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', FOLDER];
  const { status } = spawnSync('npm', flags, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm could not install what the benchmark compares with (see above).');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
