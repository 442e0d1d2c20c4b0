/**
 * Every setting, as data: the one place that package.json's `contributes.configuration`, the JSON schema of
 * `descrape.json` and `docs/settings.md` are generated from (`npm run generate`).
 */
import { CATEGORIES, CATEGORY_IDS } from '../model/category';
import { CONFIDENCES, type RuleKind } from '../model/rule';
import { COMMON_FIELDS, KIND_FIELDS, type Field } from './customFields';

/** What the settings begin with in VS Code. */
export const SECTION = 'descrape';

/** When a document is scanned. */
export const RUN_MODES = ['onType', 'onSave', 'manual'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** How findings of one confidence are shown. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'none'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the article of a page is extracted to. */
export const EXTRACT_FORMATS = ['markdown', 'text', 'ask'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** What a rule or a category can be set to. */
export const RULE_STATES = ['off', ...CONFIDENCES] as const;

/** Part of a JSON schema; plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Setting {
  /** Without `descrape.`. */
  readonly key: SettingKey;
  readonly scope: 'resource' | 'language-overridable';
  /** Whether `descrape.json` has it too. The others are about the editor only. */
  readonly inFile: boolean;
  /** Markdown: what it does. */
  readonly about: string;
  /** A value worth showing, with what it does. */
  readonly example: { readonly value: unknown; readonly means: string };
  readonly schema: JsonSchema;
}

/** What the schema says about a rule that exists. */
export interface KnownRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** In the order in which they are shown. */
export const SETTING_KEYS = [
  'run',
  'clean.confidence',
  'rules',
  'patterns',
  'keep',
  'customRules',
  'model',
  'keepMetadata',
  'skipTemplates',
  'severity',
  'blankLines',
  'extract.format',
  'extract.frontMatter',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

const LINE_OR_PATTERN =
  'a whole line (compared without case, decoration and the value of digits) or `/a regular expression/flags`';

/** All settings; `rules` are the built-in ones, offered by name in `descrape.rules`. */
export function settings(rules: readonly KnownRule[]): readonly Setting[] {
  const all: Readonly<Record<SettingKey, Omit<Setting, 'key'>>> = {
    run: {
      scope: 'language-overridable',
      inFile: false,
      about:
        'When a document is scanned for junk. Plain text is scanned while you type unless you say otherwise; every other language only when asked.',
      example: {
        value: { '[markdown]': { 'descrape.run': 'onSave' } },
        means: 'scans Markdown files whenever they are opened or saved',
      },
      schema: choice(
        {
          onType: 'When a document is opened and while it changes.',
          onSave: 'When a document is opened and whenever it is saved.',
          manual: 'Only by command.',
        },
        'manual',
      ),
    },
    'clean.confidence': {
      scope: 'language-overridable',
      inFile: true,
      about:
        'How sure a finding has to be for *Clean Document*, *Clean Selection* and cleaning on save to remove it.',
      example: { value: 'likely', means: 'also removes what is probably junk, without asking' },
      schema: choice(
        {
          safe: 'Removes only what is junk for sure.',
          likely: 'Also removes what is probably junk.',
          suspect: 'Also removes what merely might be junk.',
        },
        'safe',
      ),
    },
    rules: {
      scope: 'resource',
      inFile: true,
      about:
        "Switches rules, by id or by `category:` and the name of a category, and says how sure their findings are: `off` never reports them, `suspect` only hints at them, `likely` findings are removed by *Clean Document Including Likely Junk*, `safe` ones by *Clean Document*. A rule's own entry wins over that of its category. Entries of user, workspace and folder add up.",
      example: {
        value: { 'category:comments': 'suspect', [rules[0]?.id ?? 'app-store-badge']: 'off' },
        means: 'only hints at comment areas, and turns one rule off',
      },
      schema: {
        type: 'object',
        default: {},
        properties: Object.fromEntries([
          ...CATEGORY_IDS.map((id) => [`category:${id}`, state(`Every rule of "${CATEGORIES[id].title}".`)]),
          ...rules.map((rule) => [rule.id, state(`${rule.title}. ${rule.why}`)]),
        ]),
        additionalProperties: state(
          'A rule of your own: the id of one of `descrape.customRules`, or `pattern:` and the name of one of `descrape.patterns`.',
        ),
      },
    },
    patterns: {
      scope: 'resource',
      inFile: true,
      about: `Your own junk lines, by a name of your choice: each is ${LINE_OR_PATTERN}. Every such line is safe to remove. Entries of user, workspace and folder add up.`,
      example: {
        value: { 'Site footer': 'All About America', 'VOA teaser': '/^Video .+/i' },
        means: 'removes one line by its text, and all lines that begin with "Video"',
      },
      schema: { type: 'object', default: {}, additionalProperties: { type: 'string', minLength: 1 } },
    },
    keep: {
      scope: 'resource',
      inFile: true,
      about: `Lines that are never junk: each is ${LINE_OR_PATTERN}. The list of a folder replaces that of the workspace, and that of the workspace yours.`,
      example: {
        value: ["Editor's note", '/^Exhibit \\d+/'],
        means: 'never touches these lines, whatever the rules say',
      },
      schema: { type: 'array', default: [], items: { type: 'string', minLength: 1 } },
    },
    customRules: {
      scope: 'resource',
      inFile: true,
      about:
        'Your own rules of every kind, for what `descrape.patterns` cannot say. Edited in settings.json, which completes and explains the fields of each kind.',
      example: {
        value: [
          {
            id: 'voa-carousel',
            kind: 'section',
            start: 'Featured Videos',
            until: 'All About America',
            confidence: 'safe',
          },
        ],
        means: 'removes a heading and everything under it up to, and not including, another line',
      },
      schema: {
        type: 'array',
        default: [],
        items: customRuleSchema(),
      },
    },
    severity: {
      scope: 'language-overridable',
      inFile: false,
      about:
        'How findings are shown, by how sure they are. Hints are faded but not listed in Problems; `none` shows nothing.',
      example: {
        value: { safe: 'warning', likely: 'information', suspect: 'none' },
        means: 'shows what is junk for sure as a warning, and does not hint at the rest',
      },
      schema: {
        type: 'object',
        default: { safe: 'information', likely: 'information', suspect: 'hint' },
        properties: {
          safe: severity('Findings that are junk for sure.', 'information'),
          likely: severity('Findings that are probably junk.', 'information'),
          suspect: severity('Findings that might be junk.', 'hint'),
        },
        additionalProperties: false,
      },
    },
    model: {
      scope: 'language-overridable',
      inFile: true,
      about:
        'Whether the line model is asked: a small model, trained on labelled pages, that tells menus, teasers and footers from the article by the length, wording and place of lines. It runs on this machine. Without it the rules stand alone.',
      example: { value: false, means: 'finds only what rules name' },
      schema: { type: 'boolean', default: true },
    },
    keepMetadata: {
      scope: 'language-overridable',
      inFile: true,
      about: 'Whether byline, date and caption of an article stay. The headline always stays.',
      example: { value: false, means: 'also finds bylines, dates and captions' },
      schema: { type: 'boolean', default: true },
    },
    skipTemplates: {
      scope: 'language-overridable',
      inFile: true,
      about:
        'Whether HTML that a developer writes is left alone: templates with `{{ }}`, `{% %}` or `<?php`, and component files. Saved pages are none.',
      example: { value: false, means: 'also looks for junk in templates' },
      schema: { type: 'boolean', default: true },
    },
    blankLines: {
      scope: 'language-overridable',
      inFile: true,
      about: 'What becomes of the blank lines around a removed block.',
      example: { value: 'one', means: 'leaves at most one blank line where a block was' },
      schema: choice(
        {
          fold: 'As many stay as stood on the larger side.',
          one: 'As `fold`, but at most one.',
          keep: 'All stay.',
        },
        'fold',
      ),
    },
    'extract.format': {
      scope: 'language-overridable',
      inFile: false,
      about: 'What *Extract Article* makes of a page.',
      example: { value: 'ask', means: 'lets you choose each time' },
      schema: choice(
        {
          markdown: 'Markdown, with links, pictures, lists, tables, code and quotes.',
          text: 'Plain text.',
          ask: 'What you choose each time.',
        },
        'markdown',
      ),
    },
    'extract.frontMatter': {
      scope: 'language-overridable',
      inFile: false,
      about:
        'Whether what *Extract Article* makes begins with front matter: title, byline, date, address, site and language as YAML, as far as the page tells them.',
      example: { value: false, means: 'begins with the article' },
      schema: { type: 'boolean', default: true },
    },
  };
  return SETTING_KEYS.map((key) => ({ key, ...all[key] }));
}

/** An enumeration whose values explain themselves. */
function choice<T extends string>(values: Readonly<Record<T, string>>, fallback: NoInfer<T>): JsonSchema {
  return {
    type: 'string',
    default: fallback,
    enum: Object.keys(values),
    markdownEnumDescriptions: Object.values(values),
  };
}

function state(description: string): JsonSchema {
  return { description, type: 'string', enum: RULE_STATES };
}

function severity(description: string, fallback: Severity): JsonSchema {
  return { description, type: 'string', enum: SEVERITIES, default: fallback };
}

/** One custom rule. What else it may have depends on its kind, so each kind lists its fields in a branch of its own. */
function customRuleSchema(): JsonSchema {
  return {
    type: 'object',
    required: requiredOf(COMMON_FIELDS),
    properties: propertiesOf(COMMON_FIELDS),
    allOf: Object.entries(KIND_FIELDS).map(([kind, fields]) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      then: {
        required: requiredOf(fields),
        properties: propertiesOf(fields),
        propertyNames: { enum: [...Object.keys(COMMON_FIELDS), ...Object.keys(fields)] },
      },
    })),
    defaultSnippets: Object.entries(SNIPPETS).map(([label, body]) => ({ label, body })),
  };
}

function requiredOf(fields: Readonly<Record<string, Field>>): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.required);
}

function propertiesOf(fields: Readonly<Record<string, Field>>): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));
}

function fieldSchema({ type, about }: Field): JsonSchema {
  const markdownDescription = about;
  switch (type.kind) {
    case 'text':
      return { type: 'string', markdownDescription };
    case 'pattern':
      return { type: 'string', minLength: 1, markdownDescription };
    case 'regexp':
      return {
        type: 'string',
        pattern: '^/[\\s\\S]+/[a-z]*$',
        patternErrorMessage: 'Write /a regular expression/flags.',
        markdownDescription,
      };
    case 'selector':
      return { type: 'string', minLength: 1, markdownDescription };
    case 'literals':
      return { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 }, markdownDescription };
    case 'number':
      return { type: 'integer', minimum: type.min, maximum: type.max, markdownDescription };
    case 'choice':
      return { type: 'string', enum: type.of, markdownDescription };
    case 'choices':
      return {
        type: 'array',
        items: { type: 'string', enum: type.of },
        uniqueItems: true,
        markdownDescription,
      };
  }
}

/**
 * What settings.json offers as a start, one for each kind. `${...}` is where the cursor goes. No backslashes: what is a
 * snippet and JSON at once would need four of them.
 */
const SNIPPETS: Readonly<Record<string, { kind: RuleKind } & JsonSchema>> = {
  'Lines that are junk': { id: '${1:my-lines}', kind: 'phrase', phrases: ['${2:a whole line}'] },
  'Lines that match a regular expression': { id: '${1:my-line}', kind: 'line', pattern: '${2:/^Video .+/i}' },
  'Part of a line': { id: '${1:my-part}', kind: 'inline', pattern: '${2:/ +Read more/}', replace: '${3}' },
  'A heading and what follows it': {
    id: '${1:my-section}',
    kind: 'section',
    start: '${2:Featured Videos}',
    until: '${3:the first line that stays}',
  },
  'Records of the same shape': { id: '${1:my-cards}', kind: 'cards', min: 3 },
  'A run of short lines': { id: '${1:my-run}', kind: 'run', min: 15, lineWords: 6 },
  'A line printed twice': { id: '${1:my-duplicate}', kind: 'duplicate', scope: 'adjacent', minWords: 5 },
  'Elements of a page': { id: '${1:my-elements}', kind: 'selector', selector: '${2:.share-bar}' },
  'A table of contents': { id: '${1:my-contents}', kind: 'contents', start: '${2:In this guide}', min: 3 },
};
