import type { ModelInput } from '../../src/detect/lineModel/features';
import { surveyOf } from '../../src/detect/survey';
import { readText } from '../../src/read/text';
import type { RuleSet } from '../../src/rules/compile';
import type { LabelledPage } from '../../test/bench/pages';
import { foldOf } from './folds';
import { hashOf } from './random';

/** A page to learn from, matched against the rules. */
export interface Sample {
  readonly site: string;
  readonly fold: number;
  readonly weight: number;
  /** Cut to the surroundings of its article, or to its content alone. */
  readonly isCrop: boolean;
  readonly input: ModelInput;
  /** One label for each segment: C, J or U. */
  readonly labels: string;
}

/** How much the labels of a source are worth (the project's line-model experiment). */
const WEIGHTS: Readonly<Record<string, number>> = { trafilatura: 0.4, 'wcxb-other': 0.25, readability: 0.25 };

/** The whole page, and where it is known the surroundings of its article: what a person copies. */
export function samplesOf(page: LabelledPage, rules: RuleSet): Sample[] {
  const lines = page.text.split('\n');
  const labels = page.silver ?? page.labels;
  const weight = WEIGHTS[page.source] ?? 1;
  if (!labels || (page.source === 'trafilatura' && !page.silver)) return [];
  const whole = sampleOf(page, lines, labels, weight, false, rules);
  if (!page.crop) return [whole];
  const [from, to] = page.crop;
  const dense = hashOf(page.id) % 2 === 0;
  const kept = lines.flatMap((line, i) =>
    i >= from && i <= to && !(dense && line.trim() === '') ? [i] : [],
  );
  const part = (chosen: readonly number[], share: number): Sample =>
    sampleOf(
      page,
      chosen.map((i) => lines[i] ?? ''),
      chosen.map((i) => labels.charAt(i)).join(''),
      weight * share,
      true,
      rules,
    );
  const content = kept.filter((i) => labels.charAt(i) !== 'J');
  return [whole, part(kept, 1), part(content, 0.25)];
}

function sampleOf(
  page: LabelledPage,
  lines: readonly string[],
  labels: string,
  weight: number,
  isCrop: boolean,
  rules: RuleSet,
): Sample {
  const segments = readText(lines.join('\n'));
  return {
    site: page.site,
    fold: foldOf(page.site),
    weight,
    isCrop,
    input: surveyOf(segments, rules),
    labels: segments.map(({ line }) => labels.charAt(line)).join(''),
  };
}
