import type { BuiltinRule } from '../../model/rule';

const CAPTION = 'The mayor of the harbour town opens the new bridge on a rainy Tuesday in October 2012.';

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
    guards: { notIn: ['code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: [`${CAPTION}\n${CAPTION}`],
      misses: [
        'Lord, have mercy.\nLord, have mercy.\nLord, have mercy.',
        'N/A\nN/A',
        'Never again!\nNever again!',
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
