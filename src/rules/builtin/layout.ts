import type { BuiltinRule } from '../../model/rule';

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
    guards: { notIn: ['no-prose', 'code', 'verse', 'table', 'transcript', 'legal'] },
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
    id: 'short-line-run',
    category: 'layout',
    kind: 'run',
    title: 'Run of short lines',
    why: 'Many short lines without a sentence, before or after the article, are menus and lists of links.',
    confidence: 'likely',
    min: 15,
    lineWords: 6,
    place: 'outside',
    guards: { notIn: ['no-prose', 'code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: [
        'Home\nNews\nWorld\nPolitics\nBusiness\nSport\nCulture\nTravel\nWeather\nTechnology\nHealth\nOpinion\nContact us\nPrivacy policy\nTerms of use\nSitemap',
      ],
      misses: ['flour\nsugar\nbutter\neggs\nmilk\nsalt'],
    },
  },
  {
    id: 'long-run',
    category: 'layout',
    kind: 'run',
    title: 'Very long run of short lines',
    why: 'So many short lines in a row are seldom part of an article.',
    confidence: 'suspect',
    min: 30,
    lineWords: 6,
    place: 'anywhere',
    guards: { notIn: ['no-prose', 'code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: [
        Array.from(
          { length: 34 },
          (_, i) => ['Tea towels', 'Lamp shades', 'Garden hoses', 'Door mats'][i % 4],
        ).join('\n'),
      ],
      misses: ['Berlin\nParis\nRome\nMadrid\nLisbon\nVienna\nPrague'],
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
    place: 'enclosed',
    guards: { notIn: ['no-prose', 'code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: ['Privacy policy\nAll About Our Town\nTerms of use\n© 2014 The Town Paper. All rights reserved.'],
      misses: ['The harbour'],
    },
  },
];
