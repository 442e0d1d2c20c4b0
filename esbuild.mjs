// Builds everything that ships, and with --tests what the tests run.
//   node esbuild.mjs [--watch] [--production] [--tests]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';
import { ALIASES } from './scripts/bundled-packages.mjs';
import { stripExamples } from './scripts/strip-examples.mjs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const watch = flags.has('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  alias: ALIASES,
};
/** @type {esbuild.BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  // ES modules where a package has them: the CommonJS of jsonc-parser (UMD) cannot be bundled.
  mainFields: ['module', 'main'],
};
/** @type {esbuild.BuildOptions} */
const web = { ...common, platform: 'browser' };

/**
 * The engine with its rules and weights is most of what ships, so it ships once, for the workers of both hosts and for
 * the command line: ES modules, cut where `import()` stands in the sources, so that parsers are read when they are needed.
 */
const ENGINE = {
  'engine.js': 'src/engine.ts',
  'inProcess.js': 'src/service/inProcess.ts',
  'worker.node.js': 'src/worker/main.node.ts',
  'worker.web.js': 'src/worker/main.web.ts',
};
/** @type {esbuild.BuildOptions} */
const engine = {
  ...common,
  entryPoints: Object.entries(ENGINE).map(([name, source]) => ({ in: source, out: path.parse(name).name })),
  outdir: 'dist/engine',
  chunkNames: 'part-[hash]',
  format: 'esm',
  splitting: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  external: ['node:*'],
  plugins: [stripExamples],
};

/** Leaves the engine out of what only uses it. */
/** @type {esbuild.Plugin} */
const engineApart = {
  name: 'engine-apart',
  setup(build) {
    const places = new Map(Object.entries(ENGINE).map(([name, source]) => [path.resolve(source), name]));
    build.onResolve({ filter: /\/(?:engine|inProcess)$/ }, async (args) => {
      if (args.pluginData === engineApart) return undefined;
      const { resolveDir, kind, importer } = args;
      const { path: file } = await build.resolve(args.path, {
        resolveDir,
        kind,
        importer,
        pluginData: engineApart,
      });
      const name = places.get(file);
      return name && { path: `./engine/${name}`, external: true };
    });
  },
};

const bundles = [
  engine,
  {
    ...node,
    entryPoints: ['src/editor/main.node.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [engineApart],
  },
  {
    ...web,
    entryPoints: ['src/editor/main.web.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
    plugins: [engineApart],
  },
  {
    ...node,
    format: 'esm',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    plugins: [engineApart],
    // Dependencies that are CommonJS ask for node's modules by `require`.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
];

/** Says to Node that the files of the engine are ES modules; browsers take their word for it. */
function markModules() {
  mkdirSync('dist/engine', { recursive: true });
  writeFileSync('dist/engine/package.json', '{ "type": "module" }\n');
}

/**
 * Resolves `suite:all` to every test of the extension, so that no test file can be forgotten. A bundle, because the
 * web worker host loads one file only.
 * @type {esbuild.Plugin}
 */
const suitePlugin = {
  name: 'suite',
  setup(build) {
    build.onResolve({ filter: /^suite:all$/ }, (args) => ({ path: args.path, namespace: 'suite' }));
    build.onLoad({ filter: /.*/, namespace: 'suite' }, () => {
      const files = globSync('test/extension/**/*.test.ts').sort();
      if (files.length === 0) throw new Error('There is no test/extension/**/*.test.ts.');
      const imports = files.map((file) => `import ${JSON.stringify(`./${file}`)};\n`);
      return { contents: imports.join(''), resolveDir: process.cwd(), watchDirs: ['test/extension'] };
    });
  },
};
const suite = {
  plugins: [suitePlugin],
  define: {
    CI: JSON.stringify(Boolean(process.env.CI)),
    GREP: JSON.stringify(process.env.MOCHA_GREP ?? ''),
  },
};

const tests = [
  {
    ...node,
    entryPoints: globSync('test/unit/**/*.test.ts'),
    outbase: 'test',
    outdir: 'dist/test',
    external: ['mocha', 'fast-check'],
    inject: ['test/unit/loadAll.ts'],
  },
  {
    ...node,
    ...suite,
    entryPoints: ['test/extension/index.ts'],
    outfile: 'dist/test/extension/index.js',
    external: ['vscode', 'mocha'],
    define: { ...suite.define, WEB: 'false' },
  },
  {
    ...web,
    ...suite,
    entryPoints: ['test/extension/index.web.ts'],
    outfile: 'dist/test/extension/index.web.js',
    external: ['vscode'],
    define: { ...suite.define, WEB: 'true', global: 'globalThis', 'process.env.NODE_ENV': '"test"' },
  },
];

/** Prints the two lines that `.vscode/tasks.json` waits for: all builds together count as one. */
let building = 0;
/** @type {esbuild.Plugin} */
const watchPlugin = {
  name: 'watch',
  setup(build) {
    build.onStart(() => {
      if (building++ === 0) console.log('[watch] build started');
    });
    build.onEnd(() => {
      if (--building === 0) console.log('[watch] build finished');
    });
  },
};

/** Removes what an earlier build left of sources that are gone; a renamed test must not go on passing. */
function removeStale(results) {
  const written = new Set(results.flatMap((result) => Object.keys(result.metafile.outputs)));
  // Builds without --tests leave those of the tests alone: somebody may be running them.
  const kept = flags.has('--tests') ? [] : ['dist/test/**'];
  for (const file of globSync('dist/**/*.{js,mjs,map}', { ignore: kept })) {
    if (!written.has(file.split(path.sep).join('/'))) rmSync(file);
  }
}

const wanted = flags.has('--tests') ? [...bundles, ...tests] : bundles;
markModules();
if (watch) {
  const withLines = (options) => ({ ...options, plugins: [...(options.plugins ?? []), watchPlugin] });
  const contexts = await Promise.all(wanted.map((options) => esbuild.context(withLines(options))));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const builds = await Promise.allSettled(
    wanted.map((options) => esbuild.build({ ...options, metafile: true })),
  );
  // esbuild has printed what is wrong; the other bundles are written all the same.
  if (builds.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  else removeStale(builds.map(({ value }) => value));
}
