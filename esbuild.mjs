// Builds everything that ships, and with --tests what the tests run.
//   node esbuild.mjs [--watch] [--production] [--tests]
import { rmSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
};
/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20' };
/** @type {esbuild.BuildOptions} */
const web = { ...common, platform: 'browser' };

const bundles = [
  { ...node, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...web,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

const tests = [
  {
    ...node,
    entryPoints: globSync('test/unit/**/*.test.ts'),
    outbase: 'test',
    outdir: 'dist/test',
    external: ['mocha', 'fast-check'],
  },
  {
    ...node,
    entryPoints: ['test/extension/index.ts'],
    outfile: 'dist/test/extension/index.js',
    external: ['vscode', 'mocha'],
    define: { WEB: 'false' },
  },
  {
    ...web,
    entryPoints: ['test/extension/index.web.ts'],
    outfile: 'dist/test/extension/index.web.js',
    external: ['vscode'],
    define: { WEB: 'true', global: 'globalThis', 'process.env.NODE_ENV': '"test"' },
  },
];

const wanted = flags.has('--tests') ? [...bundles, ...tests] : bundles;
if (flags.has('--watch')) {
  for (const options of wanted) await (await esbuild.context(options)).watch();
} else {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(wanted.map((options) => esbuild.build(options)));
}
