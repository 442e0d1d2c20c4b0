import type { BuiltinRule, Phrases } from '../../model/rule';
import { READ_MORE, SHOW_MORE } from './phrases/pagination';

const CAPTION = 'The mayor of the harbour town opens the new bridge on a rainy Tuesday in October 2012.';

const OTHER_CAPTION =
  'The old bridge, which had stood since the war, was taken down in the summer of the same year.';

/** Buttons behind a teaser: what stands alone as a button, and words that are one only behind a sentence. */
const BUTTONS: Phrases = Object.fromEntries([
  ...Object.entries(READ_MORE),
  ...Object.entries(SHOW_MORE).map(([language, phrases]) => [`${language}-more`, phrases]),
  [
    'und',
    ['More', 'Mehr', 'Plus', 'Más', 'Mais', 'Altro', 'Meer', 'Mer', 'Więcej', 'Далее', 'Ещё', 'Daha fazla'],
  ],
]) as Phrases;

/** Thresholds: catalogue, section 5.4. */
export const DUPLICATE: readonly BuiltinRule[] = [
  {
    id: 'printed-twice',
    category: 'duplicate',
    kind: 'duplicate',
    title: 'Printed twice',
    why: 'Pages carry captions and headlines once for the picture and once for the text.',
    confidence: 'safe',
    scope: 'adjacent',
    minWords: 5,
    guards: { notIn: ['code', 'verse', 'table', 'transcript', 'legal', 'documentation'] },
    examples: {
      hits: [`${CAPTION}\n${CAPTION}`],
      misses: [
        'Lord, have mercy.\nLord, have mercy.\nLord, have mercy.',
        'N/A\nN/A',
        'Never again!\nNever again!',
        'Are you coming with me tonight?\nAre you coming with me tonight!',
        'Chapter 12 begins on page 301\nChapter 13 begins on page 325',
      ],
    },
  },
  {
    id: 'cut-copy',
    category: 'duplicate',
    kind: 'duplicate',
    title: 'Cut-off copy',
    why: 'It is the beginning of a longer line, cut off to fit a teaser, and the whole line is in the document too.',
    confidence: 'likely',
    scope: 'cut',
    minWords: 8,
    buttons: BUTTONS,
    guards: { notIn: ['code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: [
        `The mayor of the harbour town opens the new bridge on a rai...\n${CAPTION}`,
        `${CAPTION}\nThe mayor of the harbour town opens the new bridge […]`,
        `The mayor of the harbour town opens the new … Read more »\n${CAPTION}`,
        `${CAPTION} Weiterlesen\n${OTHER_CAPTION}\n${CAPTION}`,
      ],
      misses: [
        'The mayor of the harbour town opens the new bridge on a rai...',
        `— The mayor of the harbour town opens the new bridge...\n${CAPTION}`,
        `The mayor of the harbour town opens the new bridge\n${CAPTION}`,
        'Stir the eggs, the milk and the flour until...\nStir the eggs, the milk and the sugar until the batter is smooth.',
      ],
    },
  },
  {
    id: 'repeated-line',
    category: 'duplicate',
    kind: 'duplicate',
    title: 'Repeated line',
    why: 'A long line that stands a second time outside the article is a teaser or a copy for another layout.',
    confidence: 'likely',
    scope: 'anywhere',
    minWords: 12,
    guards: { notIn: ['no-prose', 'code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: [`${CAPTION}\nLatest pictures\n${CAPTION}`],
      misses: ['We shall not be moved, they sang.\nThe crowd grew.\nWe shall not be moved, they sang.'],
    },
  },
];
