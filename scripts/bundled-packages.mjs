// The packages of others that are part of what ships: their licences, and how much of each there is.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Packages of which a part of our own is bundled instead. */
export const ALIASES = {
  // The version for browsers asks for a document, which a worker has not; the other brings all names a second time.
  'decode-named-character-reference': './src/extract/write/namedReference.ts',
};

/**
 * What a bundle of everything that ships holds of others, by name.
 * @typedef {{ name: string, version: string, licence: string, bytes: number, folder: string }} Package
 * @returns {Promise<Package[]>} `bytes` minified, before zipping
 */
export async function bundledPackages() {
  const { metafile } = await esbuild.build({
    stdin: { contents: 'import "./src/cli/main"; import "./src/editor/extension";', resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    alias: ALIASES,
    logLevel: 'error',
  });
  const bytesIn = new Map();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
      if (folder && bytesInOutput > 0) bytesIn.set(folder, (bytesIn.get(folder) ?? 0) + bytesInOutput);
    }
  }
  // One version may be installed in several folders.
  const packages = new Map();
  for (const [folder, size] of bytesIn) {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'),
    );
    if (typeof license !== 'string') throw new Error(`${folder} does not name its licence.`);
    const key = `${name} ${version}`;
    const bytes = (packages.get(key)?.bytes ?? 0) + size;
    packages.set(key, { name, version, licence: license, bytes, folder });
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** The text of a package's licence, which every copy of it has to carry. Throws where the package has none. */
export function licenceText({ name, folder }) {
  const file = readdirSync(path.join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no file with its licence.`);
  return readFileSync(path.join(ROOT, folder, file), 'utf8').trim();
}
