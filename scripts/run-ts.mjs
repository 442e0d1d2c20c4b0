// Runs a TypeScript program of the repository: bundles it in memory, then imports it.
//   node scripts/run-ts.mjs FILE [arguments ...]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A program that loads every parser before it begins: those of the repository read documents of all formats. */
function started(program) {
  return `
    import './src/engine';
    import { loadAll } from './src/read/lazy';
    await loadAll();
    await import(${JSON.stringify(program)});`;
}

const [, , file, ...rest] = process.argv;
const folder = mkdtempSync(path.join(tmpdir(), 'descrape-run-'));
const outfile = path.join(folder, 'program.mjs');
try {
  await esbuild.build({
    stdin: { contents: started(path.resolve(file)), resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    // Some dependencies are CommonJS and ask for node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
