import type { BuiltinRule, InlineRule } from '../../model/rule';

/** UTF-8 continuation bytes as Windows-1252 shows them. */
const BYTE = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/**
 * Letters whose UTF-8 bytes were read as Windows-1252. Each alternative is a lead byte and its continuation bytes; what
 * is not UTF-8 after all is left alone by the repair. Real text that looks alike: Portuguese capitals before a quote
 * ("MANHÃ”"), French "à" before a guillemet, so capitals before and lone three-byte leads other than "â" are out.
 */
const MOJIBAKE = new RegExp(
  [
    `Ã[\\u0080-\\u009f¡-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]`,
    `(?<!\\p{Lu})Ã[\\u00a0»…‘’“”–—]`,
    `(?<!\\p{Lu})Â[\\u00a0-\\u00bf]`,
    `[ÅÄ][\\u0080-\\u009f¡-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ](?=[\\p{Ll}ÅÄÃ]|\\P{L}|$)`,
    `â[\\u0080-\\u009f€‚„†‡ˆ‰”–—˜œ]${BYTE}`,
    `ð[\\u009fŸ]${BYTE}{2}`,
    `ï¸\\u008f`,
    `(?:[ÐÑ]${BYTE}){2,}(?:[ ,.:;!?()"'-]{1,3}(?:[ÐÑ]${BYTE})+)*`,
    `(?:[ÎÏ]${BYTE}){3,}(?:[ ,.:;!?()"'-]{1,3}(?:[ÎÏ]${BYTE})+)*`,
    `(?:×${BYTE}){3,}(?:[ ,.:;!?()"'-]{1,3}(?:×${BYTE})+)*`,
    `(?:[ØÙÚÛ]${BYTE}){3,}(?:[ ,.:;!?()"'-]{1,3}(?:[ØÙÚÛ]${BYTE})+)*`,
    `(?:[ã-ï]${BYTE}{2}){2,}`,
  ].join('|'),
  'gu',
);

/** A character that Windows-1252 puts where Unicode has a control character: the text was read as Latin-1. */
function undecoded(
  id: string,
  title: string,
  character: string,
  text: string,
): InlineRule & Pick<BuiltinRule, 'examples'> {
  return {
    id,
    category: 'encoding',
    title,
    why: 'The text was read in the wrong encoding, so the character became one that cannot be seen.',
    confidence: 'likely',
    kind: 'inline',
    // Not where a letter before or a control character beside makes it part of broken UTF-8.
    pattern: new RegExp(`(?<![\\u00c2-\\u00f4\\u0080-\\u009f])${character}(?![\\u0080-\\u009f])`, 'gu'),
    repair: { kind: 'text', text },
    guards: { context: 'anywhere', notIn: ['code'] },
    examples: {
      hits: [
        `one ${character} two`,
        `harbour${character} and bridge`,
        `${character}the ferry runs all night`,
      ],
      misses: ['one two', `the sign ${text} itself`, 'harbour, bridge and ferry'],
    },
  };
}

export const ENCODING: readonly BuiltinRule[] = [
  {
    id: 'mojibake',
    category: 'encoding',
    title: 'Broken letters',
    why: 'The letters were read in the wrong encoding; read again in the right one, they are text.',
    // Catalogue, section 4: only sequences that are valid UTF-8 when read again.
    confidence: 'likely',
    kind: 'inline',
    pattern: MOJIBAKE,
    repair: { kind: 'mojibake' },
    guards: { context: 'anywhere', notIn: ['code'] },
    examples: {
      hits: [
        'The cafÃ© closed at noon.',
        'The director’s cut and the studioâ€™s cut',
        'Die MÃ¼hle stand still.',
        'ÐŸÑ€Ð¸Ð²ÐµÑ‚',
      ],
      misses: [
        'NÃO É PERMITIDO FUMAR; AS CRIANÇAS SÃO BEM-VINDAS',
        '“AMANHÃ”, dizia o cartaz',
        'Il dit voilà\u00a0«\u00a0tout\u00a0».',
      ],
    },
  },
  {
    id: 'byte-order-mark-letters',
    category: 'encoding',
    title: 'Byte order mark as letters',
    why: 'The mark that says how a file is encoded was read as three letters.',
    confidence: 'safe',
    kind: 'inline',
    pattern: /ï»¿/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere', notIn: ['code'] },
    examples: {
      hits: ['ï»¿The ferry runs all night.', 'The ferry ï»¿runs all night.', 'The ferry runs.ï»¿'],
      misses: ['naïf » ¿qué?', 'maïs » et blé', 'Die Marke am Anfang der Datei heißt BOM.'],
    },
  },
  {
    id: 'byte-order-mark',
    category: 'encoding',
    title: 'Byte order mark inside the text',
    why: 'The invisible mark belongs at the start of a file; inside a text it breaks searching and comparing.',
    confidence: 'safe',
    kind: 'inline',
    pattern: /\ufeff/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere' },
    examples: {
      hits: ['The ferry\ufeff runs all night.', 'The \ufeffferry', 'all night\ufeff'],
      misses: ['The ferry runs all night.', 'میخواهم', 'می\u200cخواهم کتاب\u200cهای تازه را بخوانم.'],
    },
  },
  {
    id: 'zero-width-space',
    category: 'encoding',
    title: 'Zero-width space',
    why: 'The invisible character was put there to let a browser break the line; in text it breaks searching and comparing.',
    confidence: 'safe',
    kind: 'inline',
    // Thai, Lao, Tibetan, Burmese and Khmer are written without spaces and use it between words.
    pattern:
      /(?<![\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf])\u200b(?![\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf])/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere' },
    examples: {
      hits: ['The \u200bferry runs all night.', 'https://example.org/\u200btimetable', '\u200bThe ferry'],
      misses: ['ភាសា\u200bខ្មែរ', 'می\u200cخواهم', 'The ferry runs all night.'],
    },
  },
  {
    id: 'word-joiner',
    category: 'encoding',
    title: 'Word joiner',
    why: 'The invisible character keeps a browser from breaking the line; in text it breaks searching and comparing.',
    confidence: 'safe',
    kind: 'inline',
    pattern: /\u2060/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere' },
    examples: {
      hits: ['The\u2060 ferry runs all night.', '12\u2060–\u206014 ferries', 'ferry\u2060'],
      misses: ['The ferry runs all night.', '👨\u200d👩\u200d👧', 'می\u200cخواهم'],
    },
  },
  {
    id: 'soft-hyphen',
    category: 'encoding',
    title: 'Soft hyphen',
    why: 'It marks where a browser may break a word and cannot be seen; in text it breaks searching and comparing.',
    confidence: 'safe',
    kind: 'inline',
    pattern: /\u00ad/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere' },
    examples: {
      hits: ['Der Hafen\u00admeister schläft.', 'the time\u00adtable', 'Donau\u00addampf\u00adschiff'],
      misses: ['Der Hafen-Meister schläft.', 'the time\u2011table', 'from 12-14'],
    },
  },
  {
    id: 'control-character',
    category: 'encoding',
    title: 'Control character',
    why: 'It steers machines and cannot be seen; it came into the text by an error.',
    confidence: 'safe',
    kind: 'inline',
    // Not tab, the line and page breaks, nor 0x13, 0x14, 0x18, 0x19, 0x1c and 0x1d, which stand for quotes and dashes.
    // eslint-disable-next-line no-control-regex -- control characters are what it is for
    pattern: /[\u0000-\u0008\u000e-\u0012\u0015-\u0017\u001a\u001b\u001e\u001f\u007f]/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere' },
    examples: {
      hits: ['The \u0007ferry runs all night.', 'The ferry\u0000', 'The \u007fferry'],
      misses: ['The\tferry', 'The ferry runs all night.', 'The ferry\u000cruns'],
    },
  },
  undecoded('undecoded-apostrophe', 'Undecoded apostrophe', '\u0092', '’'),
  undecoded('undecoded-opening-apostrophe', 'Undecoded opening quote', '\u0091', '‘'),
  undecoded('undecoded-opening-quote', 'Undecoded opening quote', '\u0093', '“'),
  undecoded('undecoded-closing-quote', 'Undecoded closing quote', '\u0094', '”'),
  undecoded('undecoded-dash', 'Undecoded dash', '\u0096', '–'),
  undecoded('undecoded-long-dash', 'Undecoded long dash', '\u0097', '—'),
  undecoded('undecoded-ellipsis', 'Undecoded ellipsis', '\u0085', '…'),
  undecoded('undecoded-bullet', 'Undecoded bullet', '\u0095', '•'),
  {
    id: 'icon-glyph',
    category: 'encoding',
    title: 'Glyph of an icon font',
    why: 'The page drew an icon with a font of its own; without that font nothing can be read.',
    // Catalogue, pua: .598, because rare characters of Chinese and Japanese texts are private too; whole lines only.
    confidence: 'likely',
    kind: 'line',
    on: 'raw',
    pattern: /^\s{0,20}[\ue000-\uf8fe](?:\s{0,4}[\ue000-\uf8fe]){0,20}\s{0,20}$/u,
    examples: {
      hits: ['\uf09a', '\uf099 \uf16d', ' \ue600 '],
      misses: ['\uf8ff', 'The sign \ue600 stands for the ferry.', '→'],
    },
  },
];
