import type { BuiltinRule } from '../../model/rule';
import {
  AROUND_THE_WEB,
  LATEST,
  LIST_LABELS,
  LIST_WORDS,
  MOST_READ,
  READ_ALSO,
  RELATED_STORIES,
  SHOP_LISTS,
  YOU_MAY_LIKE,
} from './phrases/related';
import { whole } from './whole';

/** What a site lists. */
const ITEMS =
  '(?:articles?|stor(?:y|ies)|posts?|blog posts?|blogs?|news|news articles|news stories|content|links?|coverage|reading|reads|reports?|features?|columns?|headlines|items|pages|guides?|resources|recipes|interviews|documents|publications|insights|case studies|books|quizzes|galleries|photos|questions|courses|events|jobs|companies|people|subjects|issues|research|white ?papers|opinions?|editorials|press releases|stocks|quotes)';

export const RELATED: readonly BuiltinRule[] = [
  {
    id: 'related-stories',
    category: 'related',
    kind: 'section',
    title: 'Related-stories list',
    why: 'Under such a heading the page lists other articles of the site.',
    confidence: 'likely',
    // Catalogue, 5.2: with the resumption test .993 of the lines cut are junk, one article in nine loses something.
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    start: [
      { kind: 'phrases', phrases: RELATED_STORIES },
      {
        kind: 'pattern',
        on: 'core',
        pattern: whole(
          `(?:related|similar|associated|connected|other related|more related|our related|view related|see related|read related) ${ITEMS}(?: (?:from .{2,30}|by .{2,30}|on .{2,30}|&.{2,20}|and .{2,20}))?`,
          `(?:more|other|further|additional)(?: ${ITEMS})? (?:from|by|in|on|about) (?:this|the same|our|the) (?:author|writer|category|section|topic|subject|series|issue|story|blog|site|archives?|channel|web)`,
          `(?:more|other|further|additional) (?:stories|articles|posts|news|coverage|headlines|reading|blog posts|reads|features|reviews|opinions|recipes)(?: (?:from|in|on|by|like|about) .{2,30}| like this| you(?:'ll| may| might) (?:like|enjoy).{0,10})?`,
          'more (?:like this|on this(?: (?:topic|story|subject))?|of this|from .{2,30}|in .{2,25}|by .{2,30}|coverage of .{2,30}|to read|to explore|to discover|to love)',
          '(?:read|see|explore|discover|view|check out) (?:more|all)(?: (?:stories|articles|posts|news|reviews))? (?:from|by|in|about|on|like) (?:this|the|our|.{2,25})(?: (?:author|topic|category|section|series))?',
          '(?:keep|continue) (?:reading|exploring|browsing)|read (?:next|this next|more stories|these next)|what to read next|up next|next up|(?:suggested|recommended) reading|go deeper|dig deeper',
          `(?:recommended|suggested) (?:for you|${ITEMS}|by .{2,20})`,
          'in (?:this|the same) (?:series|category|section)|also (?:in|on|from|by|read) (?:.{2,25})?|from (?:the|our) (?:archives?|blog|newsroom|same (?:author|category))|more news',
        ),
      },
    ],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'Related Articles\n\nA Harbour Town Votes Again\nThe Long Road to the Coast',
        'More from this author\n\nThe clockmaker of Ghent\nA winter on the ferry',
        'Ähnliche Beiträge\n\nDie Brücke von Neudorf\nEin Sommer am Kanal',
        'Articles similaires\n\nLa halle aux blés\nUne nuit au phare',
        '関連記事\n\n港の朝\n橋の上の二人',
      ],
      misses: [
        'Related species show the same behaviour: the jackdaw, the rook and the carrion crow all cache food.',
        'Related articles of faith were added at the second council, and struck out at the third.',
        'More stories have been told about the lighthouse than about the town.',
        'See also',
      ],
    },
  },
  {
    id: 'you-may-like',
    category: 'related',
    kind: 'section',
    title: '"You may like" list',
    why: 'A program chose the items under such a heading; they have nothing to do with the article.',
    confidence: 'likely',
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    start: [
      { kind: 'phrases', phrases: YOU_MAY_LIKE },
      {
        kind: 'pattern',
        on: 'core',
        pattern: whole(
          "(?:you|we think you|things you|stories you|articles you|posts you|more stories you|products you|other (?:stories|articles|things|posts|products) you|if you liked this,? you) ?(?:may|might|could|would|will|'ll|can)(?: also| even)? (?:like|love|enjoy|be interested in|want to (?:read|know|see)|have missed|find interesting|need)(?: (?:these|this|to read|reading|too|as well|from .{2,20}))?",
          '(?:people|customers|others|readers|users|visitors|subscribers) (?:who .{3,30} )?(?:also )?(?:ask(?:ed)?|viewed|liked|searched(?: for)?|read|like|watched|love|are (?:also )?(?:reading|viewing|talking about))(?: (?:this|these|also|now))?',
          "(?:recommended|picked|selected|chosen|suggested|handpicked|curated|just|tailored|inspired)(?: (?:just|especially))? (?:for you|by our editors|by your interests)|(?:our|more|top) recommendations(?: for you)?|recommendations for you|what (?:others|people) are (?:reading|watching)|discover more (?:from .{2,30}|stories|articles)|explore more (?:(?:from|on|in) .{2,25}|stories|articles)|you may have missed|did you miss|in case you missed (?:it|this)|icymi|you'll (?:also )?(?:love|like|enjoy)|interested in more[?]?",
        ),
      },
    ],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'You May Like\n\nBirds Leave the Valley a Day Before the Storm\n\nResearchers say low sounds warned them. More',
        'Recommended for you\n\nTen quiet beaches\nThe last tram',
        'Das könnte Sie auch interessieren\n\nNeue Pläne für den Markt\nEin Dorf baut sich ein Kino',
        'Te puede interesar\n\nLa casa del puerto\nUna tarde en el mercado',
      ],
      misses: [
        '"You might also like this one," the bookseller said, handing me a thin blue volume.',
        'Recommended dose: 5 ml twice daily, taken with food.',
        'People also asked whether the bridge would open on time.',
        'You may like the smell of tar or hate it, but you will remember it.',
      ],
    },
  },
  {
    id: 'most-read',
    category: 'related',
    kind: 'section',
    title: 'Most-read list',
    why: 'The list of what others read is the same on every page of the site.',
    confidence: 'likely',
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    start: [
      { kind: 'phrases', phrases: MOST_READ },
      {
        kind: 'pattern',
        on: 'core',
        pattern: whole(
          `(?:most|top|our most|this week's most|today's most)[- ](?:read|popular|viewed|shared|commented(?: on)?|watched|emailed|e-mailed|discussed|clicked|liked|visited|active|talked about|recommended|searched|voted|downloaded)(?: (?:${ITEMS}|today|this (?:week|month|year)|now|right now|on .{2,25}|in .{2,25}|of .{2,25}|videos?|by .{2,20}))*`,
          `(?:popular|trending|top|hot|viral|buzzing|must[- ]read)(?: (?:news|blog|recent|local|world|business|sports?|health|travel|entertainment))? (?:articles|stories|posts|blog posts|news|headlines|topics|content|links|pages|reads|reports|galleries|today|this (?:week|month)|now|right now|on .{2,25}|in .{2,25}|right now on .{2,20})`,
          "(?:what's|what is) (?:hot|trending|popular|buzzing)(?: (?:now|today|on .{2,25}))?|(?:editor'?s'?|editors'?|staff|our|reader'?s'?|readers'?) (?:picks?|choices?|favou?rites?)|(?:today's|this week's) (?:top|best|most .{3,15}) (?:stories|news|reads|headlines|posts)|reader favou?rites",
        ),
      },
    ],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'Most Read\n\n1. A bridge too narrow\n2. The baker who left',
        'Trending now\n\nThe storm in pictures\nA cat elected mayor',
        'Meistgelesen\n\nWarum der Zug nicht hielt\nDas Ende der Fähre',
        'Lo más leído\n\nEl puente que no llegó\nLa ciudad sin ruido',
        '人気記事\n\n港の朝\n橋の上の二人',
      ],
      misses: [
        'Most read the letter twice, and some of them burned it.',
        'Popular stories of the saint put the well on the other side of the river.',
        'Top news of the day, in 1911, was the price of coal.',
      ],
    },
  },
  {
    id: 'latest-news',
    category: 'related',
    kind: 'section',
    title: 'Latest-news list',
    why: 'The newest items of the site were listed beside the article and change by the hour.',
    confidence: 'likely',
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    start: [
      { kind: 'phrases', phrases: LATEST },
      {
        kind: 'pattern',
        on: 'core',
        pattern: whole(
          `(?:the )?(?:latest|recent|newest|recently added|just published|breaking|more (?:top|recent|latest|breaking)|other recent|our latest|our recent|see (?:our |the )?latest|read (?:our |the )?latest) (?:(?:${ITEMS}|updates?|additions|arrivals|episodes|issues?|editions?)(?: (?:from|in|on|by) .{2,30})?|from .{2,30}|in .{2,25}|on .{2,25})`,
          '(?:january|february|march|april|may|june|july|august|september|october|november|december) 0+,? 0000 latest news',
        ),
      },
    ],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'Latest News\n\nCouncil meets on Monday\nFerry delayed by fog',
        'Recent posts\n\nOn mending nets\nA note on tar',
        'Neueste Beiträge\n\nDas Boot im Hof\nVom Teeren',
        'Последние новости\n\nМост закрыт до утра\nВ порту нашли колокол',
      ],
      misses: [
        'Latest news of the voyage had reached London by pigeon.',
        'Recent articles of the treaty set the border along the ridge.',
        'The latest on the strike came in by telegram a little after nine.',
      ],
    },
  },
  {
    id: 'around-the-web',
    category: 'related',
    kind: 'section',
    title: 'Promoted links from elsewhere',
    why: 'Advertising networks fill such a box with paid links to other sites.',
    confidence: 'likely',
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    start: [{ kind: 'phrases', phrases: AROUND_THE_WEB }],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'Promoted Stories\n\nThe One Trick Your Roofer Will Not Tell You\nTwelve Stars Who Live Next Door',
        'From the Web\n\nThis Lamp Is Selling Out\nA Doctor Explains',
        'Around the Web\n\nSeven Shoes for Winter\nThe Quiet Car',
      ],
      misses: [
        'From the web of a spider hung the wing of a moth.',
        'Around the web of canals the town grew in rings.',
        'Sponsored stories, the study found, were read for nine seconds.',
      ],
    },
  },
  {
    id: 'shop-recommendations',
    category: 'related',
    kind: 'section',
    title: 'Shop recommendations',
    why: 'The shop lists other goods below what the page is about.',
    confidence: 'likely',
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    start: [
      { kind: 'phrases', phrases: SHOP_LISTS },
      {
        kind: 'pattern',
        on: 'core',
        pattern: whole(
          '(?:customers|people|shoppers|others)(?: who (?:bought|viewed|liked|shopped)(?: this(?: item)?| .{2,30})?)?(?: also)? (?:bought|purchased|viewed|shopped(?: for)?|considered|loved)(?: (?:these|this|with this item))?',
          '(?:related|similar|recommended|suggested|featured|popular|sponsored|other|more|recently viewed|compare(?: with)? similar|you recently viewed) (?:products?|items?|listings|brands|styles)(?: (?:you .{3,20}|for you|like this|to consider|related to this item|in this category))?',
        ),
      },
    ],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'Customers also bought\n\nBrass lamp\nWool blanket',
        'Frequently bought together\n\nTeapot\nTea cosy',
        'Recently viewed\n\nOak stool\nOak table',
      ],
      misses: [
        'Customers also bought time, in a sense, by paying late.',
        'Similar products of the mill went to every port in the north.',
        'People also viewed the eclipse from the roofs.',
      ],
    },
  },
  {
    id: 'list-word',
    category: 'related',
    kind: 'section',
    title: 'List of other stories',
    why: 'Beside other junk such a word heads a list of stories from the same site.',
    confidence: 'likely',
    guards: {
      maxWords: 10,
      context: 'company',
      notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose', 'documentation'],
    },
    start: [{ kind: 'phrases', phrases: LIST_WORDS }],
    end: { kind: 'resumption' },
    examples: {
      hits: [
        'Trending\n\nThe storm in pictures\nA cat elected mayor\nThe last tram\nA bridge too narrow\nThe baker who left',
        'Related\n\nA Harbour Town Votes Again\nThe Long Road to the Coast\nShare this article',
        'Populaire\n\nLe marché du samedi\nLa mer au petit matin\nPartager cet article',
      ],
      misses: ['Related', 'Latest', 'Trending'],
    },
  },
  {
    id: 'list-label',
    category: 'related',
    kind: 'phrase',
    title: 'Heading of a list',
    why: 'Beside other junk such words head a list or a teaser of the same site.',
    confidence: 'likely',
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    phrases: LIST_LABELS,
    examples: {
      hits: ['Featured\nRelated articles', "Don't miss\nShare\nTweet", 'Actualités\nPartager'],
      misses: ['Featured', 'See also', 'Recommendations', 'Highlights', 'Headlines'],
    },
  },
  {
    id: 'read-also-promo',
    category: 'related',
    kind: 'line',
    title: 'Link to another story',
    why: 'A line that sends the reader to another article interrupts this one.',
    confidence: 'likely',
    guards: { context: 'anywhere', maxWords: 35, notIn: ['code', 'verse', 'table', 'legal', 'transcript'] },
    on: 'core',
    pattern: READ_ALSO,
    examples: {
      hits: [
        'ALSO READ: How the Harbour Was Won',
        'Read also: The baker who left',
        'Lesen Sie auch: Warum der Zug nicht hielt',
        'À lire aussi : La halle aux blés',
        'Baca juga: Jembatan Baru Dibuka Hari Ini',
        'Читайте также: В порту нашли старый колокол',
        '延伸閱讀：老港口的清晨',
      ],
      misses: [
        'Also, read the small print: it is where the money is.',
        'Read more than one book on the subject and you will trust none of them.',
        "Editor's note: This article has been corrected.",
        'Recommended dose: 5 ml twice daily, taken with food.',
        'More: he wrote it three times and then gave up.',
      ],
    },
  },
  {
    id: 'related-promo',
    category: 'related',
    kind: 'line',
    title: 'Link to another story',
    why: 'A label and a title lead to another article of the site.',
    confidence: 'likely',
    // Catalogue: related.inline .57 over all, because many such lines stand inside the article; those are left alone.
    guards: { maxWords: 30, notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'] },
    on: 'text',
    pattern:
      /^(?:(?:READ|SEE|WATCH|LISTEN|Read|See|Watch|Listen)(?: (?:MORE|NOW|NEXT|THIS|ALSO|More|more|now|Now|next|Next|also|Also))?|(?:RELATED|Related)(?: (?:ARTICLE|STORY|POST|READING|VIDEO|COVERAGE|LINK|NEWS|Article|Story|Post|Reading|Video|Coverage|Link|News|article|story|post|reading|video|coverage|link|news))?|MORE|MORE NEWS|More news|(?:MUST|Must)[- ](?:READ|Read|read)|DON'T MISS|Don['’]t [Mm]iss|TRENDING|Trending|RECOMMENDED|Recommended|UP NEXT|Up [Nn]ext|(?:NEXT|PREVIOUS|Next|Previous)(?: (?:ARTICLE|STORY|POST|Article|Story|Post|article|story|post|up))?|EXCLUSIVE|GALLERY|Gallery|PHOTOS|Photos|PICTURES|Pictures|IN PICTURES|In pictures) ?(?:[:|>»→–—]|- ) ?[\p{Lu}\p{N}"'“‘(].{4,160}[^.!:;,]$/u,
    examples: {
      hits: [
        'RELATED: A Harbour Town Votes Again',
        'Read more: The long road to the coast',
        'Next article: The baker who left',
        'MORE: How the bridge was built',
      ],
      misses: [
        'Related species: The jackdaw and the rook.',
        'See: Appendix B, table 4.',
        'Watch: The film runs for two hours, with an interval.',
        'Recommended dose: 5 ml twice daily, taken with food.',
      ],
    },
  },
  {
    id: 'related-promo-amid',
    category: 'related',
    kind: 'line',
    title: 'Link to another story',
    why: 'A label and a title between two paragraphs lead to another article of the site.',
    confidence: 'likely',
    // Labelled pages: no content line has these labels. "Read more: title" is .82 and stays with the rule above.
    guards: {
      context: 'anywhere',
      maxWords: 30,
      notIn: ['code', 'verse', 'table', 'legal', 'transcript', 'no-prose'],
    },
    on: 'text',
    pattern:
      /^(?:[[(»>•*►▶→\p{Extended_Pictographic}]{1,2} ?)?(?:(?:RELATED|Related)(?: (?:ARTICLE|POST|READING|VIDEO|COVERAGE|CONTENT|Article|Post|Reading|Video|Coverage|Content|article|post|reading|video|coverage|content))?|READ NEXT|Read [Nn]ext|(?:MUST|Must)[- ](?:READ|Read|read)|SEE ALSO|[Ff]ollow-[Uu]p [Rr]ead|RECOMMENDED|MORE|DON'T MISS|Don['’]t [Mm]iss|IN PICTURES) ?(?:[:|»]|[–—-] ) ?(?!Appendix|Chapter|Section|Figure|Table|Part |Page )[\p{Lu}\p{N}"'“‘][^:]{3,60} [^\n]{6,110}[^.:;,\s]$/u,
    examples: {
      hits: [
        'RELATED: A Harbour Town Votes Again on Its Old Bridge',
        '[MORE: The long road to the coast and back]',
        '» Related: How the bridge was built and who paid for it',
        'SEE ALSO: The baker who left before the bread was done',
      ],
      misses: [
        'Related species: The jackdaw and the rook.',
        'Read more: Chapter 4 of the handbook on nets and lines',
        'See also: Smith and Weller on the tides',
        'More: he wrote it three times and then gave up.',
        'Related: Three cousins, two aunts.',
      ],
    },
  },
  {
    id: 'review-link',
    category: 'related',
    kind: 'line',
    title: 'Link to a review',
    why: 'The line leads to another page of the site, and there is no link in plain text.',
    confidence: 'likely',
    guards: { context: 'anywhere', maxWords: 14, notIn: ['code', 'verse', 'transcript', 'legal'] },
    on: 'core',
    pattern: whole(
      '(?:read (?:the|our|my)|see (?:our|my|the (?:full|entire|complete)))(?: (?:full|entire|complete|in-depth|detailed|hands-on))? (?:.{2,40} )?review(?: here)?',
      '(?:read|see) (?:the )?(?:full|entire|complete) (?:review|story|article|post|report|interview|recipe)(?: (?:here|at .{2,30}|on .{2,30}))?',
      'jump to (?:review|recipe|comments|section)|(?:get|view|see|print) (?:the )?(?:full )?recipe',
      '(?:zum|zur) (?:ausführlichen )?(?:test|rezept|testbericht)|lire le test(?: complet)?|voir la recette|ver (?:la )?receta|ver análisis completo|leggi la recensione(?: completa)?|vai alla ricetta|ver (?:a )?receita|lees de (?:volledige )?review|naar het recept|till receptet|zobacz przepis|przeczytaj recenzję|читать (?:полный )?обзор|レシピを見る',
    ),
    examples: {
      hits: [
        'Read our full review',
        'Read the full Kestrel 4 review',
        'Jump to review',
        'GET THE RECIPE',
        'Zum Rezept',
      ],
      misses: [
        'See the judicial review',
        'Read the review that the author wrote under a false name.',
        'The recipe',
        'Check out the review board of the town, said the mayor, and then we talk.',
      ],
    },
  },
];
