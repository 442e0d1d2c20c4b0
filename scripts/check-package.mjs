// Checks what would be published: everything that must be in the .vsix is, nothing else, and it stays small.
//   node scripts/check-package.mjs [file.vsix]
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const VSIX = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/descrape.vsix'));
const LIMIT = 1024 * 1024;

const ALLOWED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(\.nls(\.[\w-]+)?)?\.json$/,
  /^extension\/l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^extension\/(readme|changelog)\.md$/,
  /^extension\/LICENSE(\.txt)?$/,
  /^extension\/dist\/(?:(?:web|engine)\/)?[\w.-]+\.m?js$/,
  /^extension\/dist\/engine\/package\.json$/,
  /^extension\/dist\/[\w.-]+\.schema\.json$/,
  /^extension\/dist\/third-party-notices\.txt$/,
  /^extension\/media\/[\w./-]+\.(png|svg|md|schema\.json)$/,
  /^extension\/docs\/[\w./-]+\.(png|svg|md)$/,
  /^extension\/samples\/[\w./-]+\.(txt|md|html|json)$/,
];

/** Files the manifest names, as they are called inside the .vsix. */
function namedByManifest(manifest) {
  const named = [manifest.main, manifest.browser, manifest.icon, ...Object.values(manifest.bin ?? {})];
  const texts =
    JSON.stringify(manifest.contributes).match(/"\.?\/?(?:dist|media|docs|samples)\/[^"]+"/g) ?? [];
  const all = [...named, ...texts.map((text) => JSON.parse(text))];
  return all.map((name) => `extension/${path.posix.normalize(name)}`);
}

const NOTICES = 'extension/dist/third-party-notices.txt';
const REQUIRED = ['extension/readme.md', 'extension/changelog.md', 'extension/LICENSE.txt', NOTICES];

/** The names and sizes in a zip, read from its central directory; that spares a dependency. */
function listZip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${VSIX} is not a zip file.`);
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + lengths[0]);
    entries.push({ name, packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24) });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** What is missing, and what should not be there. */
function complaints(entries, required) {
  const names = new Set(entries.map(({ name }) => name));
  const missing = required.filter((name) => !names.has(name)).map((name) => `missing: ${name}`);
  const unexpected = [...names].filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
  return [...missing, ...unexpected.map((name) => `unexpected: ${name}`)];
}

const kilobytes = (size) => `${(size / 1024).toFixed(1).padStart(8)} kB`;

/** The command line is part of the package, and minified like the rest: it must at least start. */
function checkCli() {
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.mjs'), '--version'], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`dist/cli.mjs --version ends with ${status}: ${stderr.trim()}`];
}

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const entries = listZip(readFileSync(VSIX));
for (const { name, size, packed } of entries) console.log(`${kilobytes(size)} ${kilobytes(packed)}  ${name}`);

const { size } = statSync(VSIX);
const problems = [...complaints(entries, [...REQUIRED, ...namedByManifest(manifest)]), ...checkCli()];
if (size > LIMIT)
  problems.push(`the package has ${kilobytes(size).trim()}; at most ${kilobytes(LIMIT).trim()}`);
for (const problem of problems) console.error(`✘ ${problem}`);
console.log(`${path.relative(ROOT, VSIX)}: ${entries.length} files, ${kilobytes(size).trim()}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('The package holds what it must, and nothing else.');
