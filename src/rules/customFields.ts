/**
 * The fields of a custom rule, by kind: the one place that the validator, the JSON schema and the docs take them from.
 */
import { CONFIDENCES, PROFILE_KINDS } from '../model/rule';

export type FieldType =
  | { readonly kind: 'text' }
  | { readonly kind: 'pattern' }
  | { readonly kind: 'literals' }
  | { readonly kind: 'regexp' }
  | { readonly kind: 'selector' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'choices'; readonly of: readonly string[] };

export interface Field {
  readonly type: FieldType;
  readonly required: boolean;
  /** One sentence for the schema and the docs. */
  readonly about: string;
}

const CONTEXTS = ['anywhere', 'outside', 'company', 'head', 'tail'] as const;

/** Fields that every kind has. */
export const COMMON_FIELDS = {
  id: {
    type: { kind: 'text' },
    required: true,
    about: 'Name of the rule, unique among all rules: letters, digits and hyphens.',
  },
  kind: {
    type: {
      kind: 'choice',
      of: ['phrase', 'line', 'inline', 'section', 'cards', 'run', 'duplicate', 'selector', 'contents'],
    },
    required: true,
    about: 'What the rule looks for.',
  },
  why: {
    type: { kind: 'text' },
    required: false,
    about: 'Why such text is junk, in one sentence; shown with every finding.',
  },
  confidence: {
    type: { kind: 'choice', of: CONFIDENCES },
    required: false,
    about: 'How sure a finding is; `safe` when left out.',
  },
  context: {
    type: { kind: 'choice', of: CONTEXTS },
    required: false,
    about: 'What has to stand around a line for it to count in full; `anywhere` when left out.',
  },
  notIn: {
    type: { kind: 'choices', of: PROFILE_KINDS },
    required: false,
    about: 'Kinds of documents in which the rule is off.',
  },
} as const satisfies Record<string, Field>;

/** Fields of one kind besides the common ones. */
export const KIND_FIELDS = {
  phrase: {
    phrases: {
      type: { kind: 'literals' },
      required: true,
      about: 'Whole lines; compared without case, decoration and the value of digits.',
    },
  },
  line: {
    pattern: {
      type: { kind: 'pattern' },
      required: true,
      about: 'A whole line or `/a regular expression/flags`, tested on each line.',
    },
  },
  inline: {
    pattern: {
      type: { kind: 'regexp' },
      required: true,
      about: '`/a regular expression/flags`; what it matches inside a line is replaced.',
    },
    replace: {
      type: { kind: 'text' },
      required: false,
      about: 'What comes in its place; nothing when left out. `$1` is the first group.',
    },
  },
  section: {
    start: {
      type: { kind: 'pattern' },
      required: true,
      about: 'The heading: a whole line or `/a regular expression/flags`.',
    },
    until: {
      type: { kind: 'pattern' },
      required: false,
      about:
        'The first line that is no longer part of it. Without `until` and `lines` the section ends where article prose resumes.',
    },
    lines: {
      type: { kind: 'number', min: 1, max: 1000 },
      required: false,
      about: 'How many lines go with the heading at most.',
    },
  },
  cards: {
    min: {
      type: { kind: 'number', min: 2, max: 1000 },
      required: false,
      about: 'Fewest records of the same shape; 3 when left out.',
    },
  },
  run: {
    min: {
      type: { kind: 'number', min: 2, max: 1000 },
      required: false,
      about: 'Fewest short lines in a row; 15 when left out.',
    },
    lineWords: {
      type: { kind: 'number', min: 1, max: 50 },
      required: false,
      about: 'Longest line, in words; 6 when left out.',
    },
  },
  duplicate: {
    scope: {
      type: { kind: 'choice', of: ['adjacent', 'anywhere', 'cut'] },
      required: false,
      about:
        'Where the other copy stands: directly before, anywhere before, or, for lines that were cut short with dots, anywhere and whole. `adjacent` when left out.',
    },
    minWords: {
      type: { kind: 'number', min: 1, max: 1000 },
      required: false,
      about: 'Shortest line, in words; 5 when left out.',
    },
  },
  selector: {
    selector: {
      type: { kind: 'selector' },
      required: true,
      about: 'A CSS selector; the elements that it finds go with everything in them. HTML only.',
    },
    has: {
      type: { kind: 'selector' },
      required: false,
      about: 'A CSS selector that something inside the element must match.',
    },
    text: {
      type: { kind: 'pattern' },
      required: false,
      about: 'What the text of the element must be: the whole of it, or `/a regular expression/flags`.',
    },
    linkDensity: {
      type: { kind: 'number', min: 0, max: 100 },
      required: false,
      about: 'Least share of its text in links, in percent.',
    },
  },
  contents: {
    start: {
      type: { kind: 'pattern' },
      required: false,
      about:
        'The line over the list: a whole line or `/a regular expression/flags`. Any list whose lines all come again when left out.',
    },
    min: {
      type: { kind: 'number', min: 2, max: 1000 },
      required: false,
      about: 'Fewest entries that come again below as headings; 3 when left out.',
    },
  },
} as const satisfies Record<string, Record<string, Field>>;

export type CustomKind = keyof typeof KIND_FIELDS;
