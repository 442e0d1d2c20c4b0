// Writes what is generated from the rules and the settings table (src/rules/schema.ts): the settings in package.json,
// the JSON schema of descrape.json, the docs of rules and settings, and the tables of the README.
//   node scripts/generate.mjs            writes
//   node scripts/generate.mjs --check    fails when something is not as it would be written
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import * as prettier from 'prettier';
import { globSync } from 'tinyglobby';
import { bundledPackages } from './bundled-packages.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const GENERATED = 'docs/rules/*.md';

/** Bundles the TypeScript that knows what to write, and loads it. */
async function loadGenerator() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(ROOT, 'scripts/generate/files.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What every generated file should hold, by path. */
async function wanted() {
  const { generatedFiles } = await loadGenerator();
  const read = (name) => readFileSync(path.join(ROOT, name), 'utf8');
  const texts = generatedFiles(read('package.json'), read('README.md'), await bundledPackages());
  const files = Object.entries(texts).map(async ([name, text]) => {
    const options = await prettier.resolveConfig(path.join(ROOT, name));
    return [name, await prettier.format(text, { ...options, filepath: name })];
  });
  return new Map(await Promise.all(files));
}

const check = process.argv.includes('--check');
const files = await wanted();
const isStale = ([name, text]) => {
  const file = path.join(ROOT, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
};
const stale = [...files].filter(isStale);
const leftOver = globSync(GENERATED, { cwd: ROOT }).filter((name) => !files.has(name));

if (check) {
  for (const [name] of stale) console.error(`${name} is not up to date.`);
  for (const name of leftOver) console.error(`${name} is not generated any more.`);
  if (stale.length + leftOver.length > 0) {
    console.error('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of stale) {
    mkdirSync(path.dirname(path.join(ROOT, name)), { recursive: true });
    writeFileSync(path.join(ROOT, name), text);
    console.log(`wrote ${name}`);
  }
  for (const name of leftOver) {
    rmSync(path.join(ROOT, name));
    console.log(`removed ${name}`);
  }
}
