/** Everything that is generated, as text by path. Runs nowhere but in `scripts/generate.mjs`. */
import { CATEGORY_IDS } from '../../src/model/category';
import { BUILTIN_RULES } from '../../src/rules/builtin/index';
import { clueFile, patternsOf } from '../../src/rules/prefilter/shippedClues';
import { SECTION, settings, type Setting } from '../../src/rules/schema';
import type { Figures } from '../../test/bench/figures';
import kept from '../../test/bench/figures.json';
import { qualityPage } from './qualityPage';
import { readme, type BundledPackage } from './readme';
import { categoryPage } from './rulePages';
import { settingsPage } from './settingsPage';

/** Of package.json (`manifest`) only the settings are replaced, of the README what stands between its markers. */
export function generatedFiles(
  manifest: string,
  readmeText: string,
  packages: readonly BundledPackage[],
): Record<string, string> {
  const all = settings(BUILTIN_RULES);
  const figures: Figures = kept;
  const parsed = JSON.parse(manifest) as Manifest;
  return {
    'package.json': JSON.stringify(withSettings(parsed, all), undefined, 2),
    'media/descrape.schema.json': JSON.stringify(fileSchema(all), undefined, 2),
    'src/rules/builtin/clues.json': JSON.stringify(clueFile(patternsOf(BUILTIN_RULES))),
    'README.md': readme(
      readmeText,
      BUILTIN_RULES,
      figures,
      packages,
      new Set(Object.keys(parsed.dependencies)),
    ),
    'docs/settings.md': settingsPage(all),
    'docs/quality.md': qualityPage(figures),
    ...Object.fromEntries(
      CATEGORY_IDS.map((category) => [
        `docs/rules/${category}.md`,
        categoryPage(category, BUILTIN_RULES, figures),
      ]),
    ),
  };
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly contributes: Readonly<Record<string, unknown>>;
}

function withSettings(manifest: Manifest, all: readonly Setting[]): Manifest {
  return {
    ...manifest,
    contributes: {
      ...manifest.contributes,
      configuration: {
        title: 'Descrape',
        properties: Object.fromEntries(
          all.map((setting, index) => [
            `${SECTION}.${setting.key}`,
            {
              order: index + 1,
              scope: setting.scope,
              markdownDescription: `${setting.about}\n\nFor example \`${JSON.stringify(setting.example.value)}\` ${setting.example.means}.`,
              ...setting.schema,
            },
          ]),
        ),
      },
      // Scraped text is plain text, mostly. Other languages wait until they are asked.
      configurationDefaults: { '[plaintext]': { [`${SECTION}.run`]: 'onType' } },
    },
  };
}

/** The schema of `descrape.json`: the same keys without the prefix. */
function fileSchema(all: readonly Setting[]): object {
  const inFile = all.filter((setting) => setting.inFile);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'descrape.json',
    description:
      'What is junk in the documents of this folder. The keys are those of the settings of Descrape.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema.' },
      ...Object.fromEntries(
        inFile.map(({ key, about, schema }) => [
          key,
          { markdownDescription: about.replaceAll(`\`${SECTION}.`, '`'), ...schema },
        ]),
      ),
    },
  };
}
