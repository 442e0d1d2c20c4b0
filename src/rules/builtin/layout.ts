import type { BuiltinRule } from '../../model/rule';

const NO_TEXT = ['no-prose', 'code', 'verse', 'table', 'transcript', 'legal'] as const;
const NOT_ARTICLE = [...NO_TEXT, 'listing'] as const;
/** Headings, names and options in a row are what a manual is made of. */
const NOR_MANUAL = [...NOT_ARTICLE, 'documentation'] as const;

/** The longest line that may be a title (catalogue, section 5.3). */
const TITLE_WORDS = 14;

/** Structure that no list of phrases names. Thresholds: catalogue, sections 5.1 and 5.3. */
export const LAYOUT: readonly BuiltinRule[] = [
  {
    id: 'repeated-cards',
    category: 'layout',
    kind: 'cards',
    title: 'Repeated cards',
    why: 'The same kind of record again and again, outside the article, is a list of teasers.',
    confidence: 'likely',
    min: 3,
    guards: { notIn: [...NOR_MANUAL, 'product', 'forum'] },
    examples: {
      hits: [
        'Video\n\nA Harbour Opens Again After the Storm\n\nFishing boats leave for the first time in two weeks.\nVideo\n\nOld Trams Return to the Hill Line\n\nThe city has repaired nine cars from the fifties.\nVideo\n\nSchools Try a Later Start\n\nPupils in four towns now begin at nine.\nVideo\n\nA Library Without Shelves\n\nReaders order by number and wait ten minutes.\nVideo\n\nThe Last Ferry Captain\n\nAfter forty years he hands over the wheel.',
      ],
      misses: [
        'What should I bring?\nBring good shoes, a coat, and enough water for a day in the open.\nWhat does it cost?\nThe tour is free, but the guide is glad of a small gift at the end.\nWhere do we meet?\nWe meet at the fountain on the square in front of the old town hall.',
        'Step 1\nWhisk the eggs with the sugar until the mixture is pale and thick.\nStep 2\nFold in the flour a third at a time so that no lumps can form.\nStep 3\nBake at a low heat until a skewer comes out clean and dry.',
      ],
    },
  },
  {
    id: 'menu-run',
    category: 'layout',
    kind: 'run',
    title: 'Menu or list of links',
    why: 'Short lines in a row outside the article, several of them known from menus and footers, are a menu.',
    confidence: 'safe',
    min: 5,
    lineWords: 6,
    sentences: false,
    // With three or more known lines: 0.9997 before and after the article (labelled pages, 70,000 lines).
    known: 3,
    place: 'outside',
    guards: { notIn: NO_TEXT },
    examples: {
      hits: [
        'Harbour\nSkip to content\nPolitics\nPrivacy policy\nCulture\nTerms of use\nTravel\nWeather\nHealth',
      ],
      misses: ['flour\nsugar\nbutter\neggs\nmilk\nsalt', 'Support', 'Menu'],
    },
  },
  {
    id: 'link-run',
    category: 'layout',
    kind: 'run',
    title: 'List of links',
    why: 'Titles and short lines in a row outside the article, with a line among them that menus have, are links.',
    confidence: 'likely',
    min: 5,
    lineWords: TITLE_WORDS,
    sentences: false,
    // 0.997 before the article, 0.991 after it (labelled pages).
    known: 1,
    place: 'outside',
    guards: { notIn: NOR_MANUAL },
    examples: {
      hits: [
        'Council puts off the bridge for a third time\nFerry runs aground\nPrivacy policy\nOld trams return to the hill line\nThe last ferry captain\nA library without shelves',
      ],
      misses: ['Berlin\nParis\nRome\nMadrid\nLisbon\nVienna\nPrague'],
    },
  },
  {
    id: 'tail-run',
    category: 'layout',
    kind: 'run',
    title: 'Rest of the page',
    why: 'What stands outside the article, holds no paragraph and has several lines known from menus and footers, is the rest of the page.',
    confidence: 'likely',
    min: 5,
    lineWords: 1000,
    sentences: true,
    // 0.998 before the article, 0.993 after it (labelled pages).
    known: 3,
    place: 'outside',
    guards: { notIn: NOT_ARTICLE },
    examples: {
      hits: [
        'The paper is printed daily.\nPrivacy policy\nWrite to the editors.\nTerms of use\nNo part is left out.\nSkip to content\nOur towers',
      ],
      misses: ['He waited.\nNobody came.\nThe door stayed shut.\nThen it rained.\nHe went home.'],
    },
  },
  {
    id: 'short-line-run',
    category: 'layout',
    kind: 'run',
    title: 'Long run of short lines',
    why: 'So many short lines in a row, before or after the article, are menus and lists of links.',
    confidence: 'likely',
    // 0.997 before the article, 0.992 after it (labelled pages).
    min: 30,
    lineWords: 6,
    sentences: false,
    known: 0,
    place: 'outside',
    guards: { notIn: NOR_MANUAL },
    examples: {
      hits: [
        Array.from(
          { length: 34 },
          (_, i) => ['Tea towels', 'Lamp shades', 'Garden hoses', 'Door mats'][i % 4],
        ).join('\n'),
      ],
      misses: ['flour\nsugar\nbutter\neggs\nmilk\nsalt'],
    },
  },
  {
    id: 'unknown-run',
    category: 'layout',
    kind: 'run',
    title: 'Lines outside the article',
    why: 'Several titles or short lines in a row, before or after the article, are often links.',
    confidence: 'suspect',
    // 0.97 before the article, 0.93 to 0.98 after it (labelled pages).
    min: 5,
    lineWords: TITLE_WORDS,
    sentences: false,
    known: 0,
    place: 'outside',
    guards: { notIn: NOR_MANUAL },
    examples: {
      hits: [
        'Harbour\nFerry runs aground\nOld trams return to the hill line\nThe last ferry captain\nA library without shelves\nWeather',
      ],
      misses: ['Berlin\nParis\nRome\nMadrid\nLisbon\nVienna\nPrague'],
    },
  },
  {
    id: 'boilerplate',
    category: 'layout',
    kind: 'model',
    title: 'Boilerplate',
    why: 'By length, wording, place and neighbours these lines are like those that pages have around their articles.',
    confidence: 'safe',
    guards: { notIn: ['verse', 'table'] },
    examples: {
      hits: [
        'Harbour\nFerry runs aground\nOld trams return to the hill line\nSubscribe\nThe last ferry captain\nA library without shelves\nWeather\nPolitics\nCulture\nPrivacy policy',
      ],
      misses: ['flour\nsugar\nbutter\neggs\nmilk\nsalt', 'Then it rained.\nHe went home.', 'The harbour'],
    },
  },
  {
    id: 'split-sentence',
    category: 'layout',
    kind: 'split',
    title: 'Split sentence',
    why: 'The sentence stops in one line and goes on in the next, so something stood between its halves.',
    confidence: 'suspect',
    guards: { notIn: [...NOT_ARTICLE, 'product', 'forum'] },
    examples: {
      hits: [
        'The first ferry of the new line will not leave before the spring because the\n\nyard that builds it has no steel. Until then the old one sails.',
        'Der Fährmann sagte am Abend, dass er nicht mehr auf die Brücke warten wolle,\n\nund legte ab. Niemand widersprach ihm.',
        'Паром не выйдет в море до самой весны, потому что верфь, которая его строит,\n\nждёт стали. До тех пор ходит старый.',
      ],
      misses: [
        'The ferry sails at nine\n\nin the evening',
        'What you need for a day on the water with two small children\n\nwarm coats. Everything else is on board.',
        'He counted the passengers who had come back from the island by ten:\n\neleven. One was missing.',
      ],
    },
  },
  {
    id: 'leftover-line',
    category: 'layout',
    kind: 'run',
    title: 'Leftover between junk',
    why: 'A short line with nothing but junk before and after it, outside the article, belongs to that junk.',
    confidence: 'safe',
    min: 1,
    lineWords: 6,
    sentences: false,
    known: 0,
    place: 'enclosed',
    guards: { notIn: NO_TEXT },
    examples: {
      hits: ['Privacy policy\nAll About Our Town\nTerms of use\n© 2014 The Town Paper. All rights reserved.'],
      misses: ['The harbour'],
    },
  },
];
