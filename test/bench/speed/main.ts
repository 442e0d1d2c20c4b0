/**
 * How fast is it? Prints ratios from one run, with median and spread, and writes bench-results/speed.json.
 *
 *   npm run bench -- [--quick]    5 million characters instead of 100 million, and no document of 10 million
 *
 * The text is made by a seeded generator (`generator.ts`) and serves only speed. Ripgrep is compared where `rg` is
 * installed. Times are of this machine at this moment: only ratios of one run mean something.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { compilePolicy } from '../../../src/engine';
import { documents } from './documents';
import { pages } from './generator';
import { growth } from './growth';
import { matching } from './matching';
import { hasRipgrep } from './ripgrep';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const SEED = 20261123;
const size = values.quick ? 5_000_000 : 100_000_000;
const times = values.quick ? 3 : 5;
const sizes = values.quick ? [10_000, 1_000_000] : [10_000, 1_000_000, 10_000_000];

if (!hasRipgrep()) {
  console.log(
    'ripgrep (rg) is not installed; what is compared with it is left out. Debian: apt-get install ripgrep',
  );
}
const policies = { rules: compilePolicy({ model: false }), model: compilePolicy({}) };
const results = {
  node: process.version,
  machine: `${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown'}, load ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
  matching: matching(pages(SEED, size), policies, times),
  documents: documents(sizes, policies.model, times),
  growth: growth(policies.model, times),
};
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/speed.json', `${JSON.stringify(results, null, 1)}\n`);
console.log('\nWritten to bench-results/speed.json');
