/** Documents that no one would write: scraped pages, mixed with everything that breaks programs. */
import fc from 'fast-check';
import type { Format } from '../../src/model/text';
import { BUILTIN_RULES } from '../../src/rules/builtin/index';

const PROSE = [
  'The miller had three sons, and when he died the eldest took the mill, the second the donkey, and the third the cat.',
  'In the spring of that year the river rose higher than anybody could remember, and the bridge was carried away.',
  'Als der Wirt am Morgen die Tür öffnete, stand der Fremde noch immer am Brunnen und sah nach Westen.',
  'Весной того года река поднялась так высоко, что старый мост унесло вместе с двумя телегами.',
  '那年春天河水涨得比任何人记得的都要高，老桥连同两辆大车一起被冲走了，村里的人只好绕路走。',
  'في ربيع ذلك العام ارتفع النهر أكثر مما يتذكره أي شخص، وجرفت المياه الجسر القديم بعيدا.',
];
const JUNK = BUILTIN_RULES.flatMap(({ examples }) => examples.hits);
/** What goes wrong elsewhere: folding that changes lengths, surrogates, directions, controls, separators. */
const HOSTILE = [
  '\ud83d',
  '\ude00',
  '\ud83d\ude00 Share',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u202eerahS',
  'İstanbul ı I i̇ SHARE',
  'ſhare Kelvin K',
  'ΣΊΣΥΦΟΣ ς σ',
  'ﬁnd ﬀ oﬃce',
  'STRASSE straße ẞ',
  'e\u0301te\u0301'.repeat(40),
  'S\u200bh\u200ba\u200br\u200be',
  '\u00a0\u3000\u2003',
  'Share '.repeat(300),
  '.'.repeat(2000),
  '<'.repeat(60),
  '[!['.repeat(40),
  '> '.repeat(120),
  '&'.repeat(50),
  '```',
  '---',
  '<div>',
  '</div>',
  '<a href="',
  '<!--',
  '<script>',
  '| a | b |\n|---|---|',
];
const DRESS: Readonly<Record<Format, readonly ((text: string) => string)[]>> = {
  text: [(text) => text, (text) => `  ${text}\t`, (text) => `• ${text}`, (text) => `${text} | ${text}`],
  markdown: [
    (text) => text,
    (text) => `- [${text}](https://page.example/a)`,
    (text) => `## ${text}`,
    (text) => `> ${text}`,
    (text) => `1. ${text}\n   - ${text}`,
    (text) => `| ${text} |\n|---|\n| ${text} |`,
    (text) => `<p>${text}</p>`,
  ],
  html: [
    (text) => `<p>${text}</p>`,
    (text) => `<li><a href="/a">${text}</a></li>`,
    (text) => `<div class="share-bar related">${text}</div>`,
    (text) => `${text}<br>`,
    (text) => `<b>${text}<p>${text}</b>`,
    (text) => `<table>${text}<tr><td>${text}`,
    (text) => `<aside>${text}</aside>`,
    (text) => `<ul><li>${text}<li>${text}</ul>`,
  ],
};
const ENDS = ['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ''];

/** A document in a format: prose, junk and hostile lines in any order, dressed as the format has it. */
export function documentIn(format: Format): fc.Arbitrary<string> {
  const line = fc
    .tuple(lineText, fc.constantFrom(...DRESS[format]), fc.constantFrom(...ENDS))
    .map(([text, dress, end]) => dress(text) + end);
  return fc.array(line, { maxLength: 50 }).map((lines) => lines.join(''));
}

/** One piece of a document. */
export const lineText: fc.Arbitrary<string> = fc.oneof(
  { weight: 100, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 160, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 60, arbitrary: fc.constantFrom(...HOSTILE) },
  // Longer than any line that patterns are tried on; seldom, because it is slow.
  { weight: 1, arbitrary: fc.constant('a'.repeat(21_000)) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 20, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
