/**
 * Looks for documents and settings that break a promise of the engine, for as long as it is told.
 *
 *   npm run fuzz -- [--seconds 60] [--seed N] [--only NAME] [--path P]
 *
 * A failure prints the smallest case that was found, and the command that repeats it. Each round of a target has a seed
 * of its own, made from `--seed` (a new one each time unless told).
 */
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { TARGETS, type Target } from './targets';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});
const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
if (targets.length === 0) {
  console.error(`There is no such target; there are ${TARGETS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const seed = Number(values.seed);
const seconds = values.path === undefined ? Number(values.seconds) : 0;
const until = Date.now() + seconds * 1000;
const done = new Map<string, number>();
console.log(`Seed ${seed}, ${seconds} seconds`);
for (let round = 0; round === 0 || Date.now() < until; round++) {
  for (const target of targets) {
    if (round > 0 && Date.now() >= until) break;
    if (!runRound(target, seed + round)) process.exit(1);
  }
}
for (const [name, runs] of done) console.log(`${name}: ${runs} cases hold`);

/** Whether all cases of a round hold. */
function runRound(target: Target, roundSeed: number): boolean {
  const details = fc.check(target.property, {
    seed: roundSeed,
    numRuns: RUNS,
    ...(values.path === undefined ? {} : { path: values.path }),
    // Of the last round only what still fits.
    interruptAfterTimeLimit: Math.max(1000, until - Date.now()),
    markInterruptAsFailure: false,
  });
  done.set(target.name, (done.get(target.name) ?? 0) + details.numRuns);
  if (!details.failed) return true;
  console.error(fc.defaultReportMessage(details), details.errorInstance);
  console.error(
    `Repeat it: npm run fuzz -- --only ${target.name} --seed ${roundSeed} --path ${details.counterexamplePath ?? ''}`,
  );
  return false;
}

/** Cases of a round: few enough that every target has its turn in a short run. */
const RUNS = 25;
