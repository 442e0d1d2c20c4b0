/** Real text that looks like junk, each line with the trap it sets and the place it was meant for. */
export interface Trap {
  readonly id: string;
  readonly trap: string;
  readonly context: string;
  readonly text: string;
}

const LINES: readonly (readonly [id: string, trap: string, context: string, text: string])[] = [
  [
    'A01',
    'cookie',
    'article body',
    'The European regulator said that websites may no longer assume that visitors accept all cookies merely because they continue to browse.',
  ],
  [
    'A03',
    'cookie',
    'recipe',
    'Accept all cookies that have browned at the edges; return the pale ones to the oven for two minutes.',
  ],
  [
    'A05',
    'js',
    'tutorial',
    "If JavaScript is disabled in the visitor's browser, the form still submits because the fallback is plain HTML.",
  ],
  [
    'A06',
    'js',
    'forum post',
    'Now YouTube only tells me "Hello, you either have JavaScript turned off or an old version of Adobe\'s Flash Player. Get the latest Flash player." and nothing plays.',
  ],
  [
    'A07',
    'js',
    'documentation',
    'You must enable JavaScript in the WebView by calling setJavaScriptEnabled(true) before the page is loaded.',
  ],
  [
    'A09',
    'flash',
    'news',
    'Get the latest Flash player and you got, very often, a toolbar you had never asked for.',
  ],
  ['A11', 'menu', 'restaurant review', 'Menu'],
  ['A13', 'nav', 'heading in an article', 'Support'],
  ['A15', 'nav', 'CV', 'Contact'],
  [
    'A17',
    'read more',
    'advice',
    'Children who read more than twenty minutes a day meet some 1.8 million words a year.',
  ],
  [
    'A19',
    'related',
    'science',
    'Related species show the same behaviour: the jackdaw, the rook and the carrion crow all cache food.',
  ],
  ['A21', 'related', 'heading', 'See also'],
  [
    'A23',
    'related',
    'dialogue',
    '"You might also like this one," the bookseller said, handing me a thin blue volume.',
  ],
  ['A25', 'related', 'prose after heading', 'Recommended dose: 5 ml twice daily, taken with food.'],
  ['A27', 'share', 'finance', 'Shares'],
  ['A29', 'counter', 'table', '1,204'],
  ['A31', 'counter', 'sports', '2 points'],
  [
    'A33',
    'newsletter',
    'news',
    'The senator had signed up for a newsletter that the FBI later tied to the group.',
  ],
  [
    'A35',
    'newsletter',
    'history',
    'The results were delivered to your inbox tray by a clerk on roller skates, a veteran of the newsroom remembered.',
  ],
  ['A37', 'paywall', 'prose', 'To continue reading the meter, the inspector had to stand on a crate.'],
  ['A39', 'ad', 'list item', 'Advertising'],
  [
    'A41',
    'app',
    'news',
    'Apple and Google must open their app stores to competitors by March, the court ruled.',
  ],
  ['A43', 'comments', 'news', 'Comments by the prime minister caused the currency to fall sharply.'],
  ['A45', 'comments', 'news', 'He refused to leave a comment, but his lawyer confirmed the date.'],
  ['A47', 'login', 'manual step', 'Sign in'],
  ['A49', 'search', 'method', 'Search the archive for every letter dated before 1914.'],
  ['A51', 'pagination', 'directions', 'Next, fold in the egg whites a third at a time.'],
  [
    'A53',
    'copyright',
    'contract',
    'All rights reserved under Article 12 shall pass to the successor company upon completion of the merger.',
  ],
  ['A55', 'breadcrumb', 'instruction', 'Choose File > Export > PDF and tick "embed fonts".'],
  ['A57', 'date', 'diary heading', '12 May 1944'],
  ['A59', 'byline', 'memoir', "By John's account, nobody slept that night."],
  ['A61', 'video', 'transcript', 'VIDEO: [Footage of a crowd crossing a bridge]'],
  [
    'A63',
    'caption',
    'photo essay',
    'Photo by photo, the album lets us follow the family from Lodz to Chicago.',
  ],
  ['A65', 'docs', 'heading', 'Contents'],
  ['A67', 'forum', 'address block', 'Location: Room 214, second floor'],
  [
    'A69',
    'code',
    'markdown tutorial',
    'Use {{ user.name }} in the template to print the name, and {% if %} to branch.',
  ],
  ['A71', 'entity', 'URL', 'https://example.org/list?page=2&copy=1&section=4'],
  ['A73', 'mojibake', 'Portuguese all caps', 'NÃO É PERMITIDO FUMAR; AS CRIANÇAS SÃO BEM-VINDAS'],
  ['A75', 'zwj', 'Persian word with ZWNJ', 'می‌خواهم کتاب‌های تازه را بخوانم.'],
  ['A77', 'uppercase', 'telegram', 'ARRIVED SAFELY STOP SEND MONEY STOP'],
  ['A79', 'short lines', 'poem', 'No'],
  ['A81', 'short lines', 'recipe', 'Stir. Cover. Wait.'],
  ['A83', 'short lines', 'table row', '0\t0\t0\t12\t4'],
  ['A85', 'duplicate', 'litany (repeated)', 'Lord, have mercy.'],
  ['A87', 'duplicate', 'table (repeated cell)', 'N/A'],
  [
    'A89',
    'gov',
    'news',
    'An official website of the United States government was offline for six hours on Sunday, the agency said.',
  ],
  ['A91', 'donate', 'news', 'Support us with your vote, the placard said, not with your money.'],
  ['A93', 'brackets', 'interview', '[laughs]'],
  ['A95', 'brackets', 'quotation', '"The committee [...] found no evidence."'],
  ['A97', 'timestamps', 'transcript', '00:14:32'],
  ['A99', 'hashtag', 'essay', '#MeToo'],
  [
    'A100',
    'closing',
    'seed style',
    "The warming of Islamabad's ties with Moscow comes amid a persistently strained relationship between Pakistan and the United States.",
  ],
];

export const MUST_NOT_TOUCH: readonly Trap[] = LINES.map(([id, trap, context, text]) => ({
  id,
  trap,
  context,
  text,
}));
