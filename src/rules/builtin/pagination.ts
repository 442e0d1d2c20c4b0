import type { BuiltinRule, ProfileKind } from '../../model/rule';
import { NEXT_PREVIOUS, PAGE_LINKS, READ_MORE, SHOW_MORE } from './phrases/pagination';
import { whole } from './whole';

/** Where a short word on a line of its own is content. */
const SHORT_LINES_ARE_CONTENT: readonly ProfileKind[] = ['verse', 'table', 'transcript', 'code', 'legal'];

/** Words that are a button wherever a line ends in them. */
const BUTTON =
  'Read [Mm]ore|READ MORE|Continue [Rr]eading|CONTINUE READING|Read [Tt]he [Ff]ull (?:[Ss]tory|[Aa]rticle)|Read [Ff]ull (?:[Ss]tory|[Aa]rticle)|Full [Ss]tory|FULL STORY|Weiterlesen|Lire la suite|Leer más|Seguir leyendo|Leggi tutto|Continua a leggere|Leia mais|Ler mais|Lees meer|Lees verder|Läs mer|Czytaj więcej|Czytaj dalej|Читать далее|Читати далі|Devamını oku|اقرأ المزيد|ادامه مطلب|阅读全文|続きを読む|자세히 보기|Baca [Ss]elengkapnya|Xem thêm';
/** Words that may end a sentence too, and are a button behind one that has ended or was cut. */
const BUTTON_BEHIND_END =
  "Learn [Mm]ore|Find [Oo]ut [Mm]ore|See [Mm]ore|View [Mm]ore|Show [Mm]ore|Keep [Rr]eading|Mehr (?:lesen|erfahren|dazu|anzeigen)|Jetzt lesen|Zum Artikel|En savoir plus|Lire plus|Voir plus|Lire l[’']article|Ver más|S[ei]gue leyendo|Continuar leyendo|Saber más|Leggi (?:di più|l[’']articolo)|Scopri di più|Continua|Saiba mais|Continu(?:ar|e) lendo|Continuar a ler|Ver mais|Meer lezen|Lees het hele artikel|Läs (?:hela artikeln|vidare)|Zobacz więcej|Dowiedz się więcej|Więcej|Подробнее|Читать (?:дальше|полностью)|Далее|Детальніше|Читати (?:більше|повністю)|Докладніше|Devamı(?: için tıklayın)?|Devamını [Oo]kuyun|Daha [Ff]azla(?:sı)?|المزيد|اقرأ أكثر|قراءة المزيد|بیشتر بخوانید|ادامه|مشاهده بیشتر|और पढ़ें|पूरा पढ़ें|आगे पढ़ें|查看更多|查看全文|查看详情|详细|詳細|全文|更多|閱讀全文|閱讀更多|もっと見る|もっと読む|詳しくはこちら|더 ?보기|더 읽기|전체 ?보기|Selengkapnya|Lihat [Ss]elengkapnya|Đọc (?:tiếp|thêm)|Xem (?:tiếp|chi tiết)|Περισσότερα|Διαβάστε περισσότερα";
/** The same in small letters, which only the dots of a cut set apart. */
const BUTTON_BEHIND_CUT = 'more|mehr|plus|suite|más|mais|altro|meer|mer|więcej|ещё|далее';

/**
 * A read-more button at the end of a teaser of 30 characters or more (in small letters: of 100), with its brackets and
 * arrows. Terminal punctuation or the dots of a cut set the weaker words apart.
 */
const READ_MORE_SUFFIX = new RegExp(
  `(?:[ \\u00a0]{1,3}[[(]?(?:${BUTTON})|(?<=[.!?…。！？।۔؟][\\])"”’»]?)[ \\u00a0]{0,3}[[(]?(?:${BUTTON}|${BUTTON_BEHIND_END})|(?<=(?:…|\\.{3})\\]?)[ \\u00a0]{0,3}[[(]?(?:${BUTTON_BEHIND_CUT})(?<=[^\\n]{100}))(?<=[^\\n]{30})[\\])]?[ \\u00a0]{0,2}(?:\\.{3}|…|[»›→>]{1,3})?[ \\u00a0]{0,3}$`,
  'gu',
);

export const PAGINATION: readonly BuiltinRule[] = [
  {
    id: 'read-more-button',
    category: 'pagination',
    title: 'Read-more button',
    why: 'It leads from a teaser to the article behind it, and there is no link in plain text.',
    // Catalogue, readmore: .911 alone, .985 beside other junk, .83 between two paragraphs.
    confidence: 'safe',
    kind: 'phrase',
    phrases: READ_MORE,
    guards: { context: 'company', notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: ['Read more »', 'Weiterlesen', 'Lire la suite', 'Читать далее', '続きを読む'],
      misses: [
        'Continue reading the meter until the hand stops moving.',
        'Children who read more than twenty minutes a day meet some 1.8 million words a year.',
        'Full text',
        'Suite',
      ],
    },
  },
  {
    id: 'show-more-button',
    category: 'pagination',
    title: 'Show-more button',
    why: 'It opens more entries of a list and does nothing in plain text.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: SHOW_MORE,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose', 'documentation'] },
    examples: {
      hits: ['View all', 'Mehr anzeigen', 'Voir plus', 'Показать ещё', 'もっと見る'],
      misses: [
        'More',
        'Show all the evidence to the court before noon.',
        'Details',
        'Discover the walls of the old town on foot.',
      ],
    },
  },
  {
    id: 'page-link',
    category: 'pagination',
    title: 'Link to the next or previous page',
    why: 'It leads to the page, post or article before or after this one.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: PAGE_LINKS,
    guards: { notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: ['← Older posts', 'Nächster Beitrag', 'Page suivante', 'Предыдущая статья', '下一篇'],
      misses: [
        'The next page of the diary is blank.',
        'Older posts of the fence had rotted through.',
        'Page suivante, le ton change du tout au tout.',
      ],
    },
  },
  {
    id: 'next-previous',
    category: 'pagination',
    title: 'Next and previous',
    why: 'It turns the pages of a list, next to other buttons of that kind.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: NEXT_PREVIOUS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Next', 'Vorherige', 'Suivant', 'Следующая', '次へ'],
      misses: ['Next', 'Next, fold in the egg whites a third at a time.', 'First', 'Zurück'],
    },
  },
  {
    id: 'page-count',
    category: 'pagination',
    title: 'Page number',
    why: 'It says which page of several this was on the web site.',
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:page|seite|página|pagina|sida|side|strona|стр(?:аница|\\.)?|сторінка|sayfa|صفحة|صفحه|trang|halaman|σελίδα) 0{1,4} ?(?:of|von|sur|de|di|van|av|af|z|ze|из|з|/|من|از|dari|trên|από) ?0{1,4}(?:[ |·-]{1,3}(?:next|prev(?:ious)?|weiter|suivant|last|first|>|»).{0,30})?',
      '0{1,3} / 0{1,3} pages?',
      '第 ?0{1,4} ?页? ?[/／] ?共? ?0{1,4} ?页',
      '共 ?0{1,4} ?[页頁].{0,20}',
      '0{1,4} ?페이지 ?[/중] ?0{1,4}.{0,8}',
      '(?:go|jump|skip) to page:? ?0{0,4}(?: of 0{1,4})?',
    ),
    guards: { maxWords: 12, notIn: ['table', 'code', 'legal'] },
    examples: {
      hits: ['Page 2 of 5', 'Seite 1 von 3', 'Страница 2 из 7', 'Página 1 de 4'],
      misses: ['Page 12 of the report deals with housing.', 'Page 2', 'Seite an Seite von Anfang an'],
    },
  },
  {
    id: 'page-number-row',
    category: 'pagination',
    title: 'Row of page numbers',
    why: 'Numbers in a row with a word for the next page are the links to the pages of a list.',
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern:
      /^(?:(?:pages?|seiten?|go to page|first|prev(?:ious)?|zurück|vorherige|précédent|anterior|precedente|vorige|poprzednia|назад|上一页|前へ|前)[: «‹<|]{1,4})?(?:0{1,4}[ |,·]{1,3}){2,20}(?:(?:\.{2,4}|…)[ |]{1,2})?(?:0{1,5}[ |,·]{1,3}){0,3}(?:next|last|weiter|nächste|letzte|suivant|siguiente|último|successiva|próxima|volgende|laatste|następna|ostatnia|далее|следующая|последняя|下一页|尾页|次へ|次|다음)(?:[ »›>|]{1,4}(?:last|letzte|dernier|último|尾页|末页)?)?$/u,
    guards: { notIn: ['table', 'code', 'verse'] },
    examples: {
      hits: ['1 2 3 4 … 12 Next »', 'Seiten: 1 2 3 weiter', '1 | 2 | 3 | Suivant'],
      misses: ['1 2 3 4 5 6 7 8 9', '3, 5, 8, 13: the next is 21.', '12 14 16 last of the line'],
    },
  },
  {
    id: 'result-count',
    category: 'pagination',
    title: 'Count of results',
    why: 'It says how many entries a list on the web site has and which of them the page showed.',
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:showing|displaying|viewing|results?|items?|posts?|products|records|entries|articles|comments) (?:all |the )?(?:results? |posts? |items? |records? |page )?0[0.,]{0,8} ?(?:[-–—]|to|through) ?0[0.,]{0,8}(?: ?(?:of|out of|from)(?: about)? 0[0.,k]{0,10}\\+?)?(?: (?:total|results?|items?|posts?|products|records|entries|articles|comments|records found))?',
      '0[0.,]{0,8} ?[-–—] ?0[0.,]{0,8} of (?:about )?0[0.,]{0,10}(?: (?:results?|items?|posts?|products|records|entries|articles|comments)){0,1}',
      '(?:showing|displaying) (?:all )?0[0.,]{0,8} (?:of 0[0.,]{0,8} )?(?:results?|items?|posts?|products|records|entries|articles|comments)',
      'treffer 0[0.,]{0,8} ?(?:[-–—]|bis) ?0[0.,]{0,8} von 0[0.,]{0,8}',
      '(?:viewing|you are viewing) 0{1,3} posts? ?[-–—] ?0{1,3} through 0{1,3} \\(of 0{1,5} total\\)',
    ),
    guards: { notIn: ['table', 'code'] },
    examples: {
      hits: ['Showing 1–10 of 245 results', 'Displaying 12 of 80 products', '1 - 20 of 340 items'],
      misses: [
        'Results 3 to 7 of the experiment confirmed the first two.',
        'Showing 12 dogs at once needs a large ring.',
        '10 - 20 of the crew fell ill',
      ],
    },
  },
  {
    id: 'read-more-suffix',
    category: 'pagination',
    title: 'Read-more button at the end of a teaser',
    why: 'It is the button behind a teaser that leads to the whole article, not the last words of the text.',
    confidence: 'likely',
    kind: 'inline',
    pattern: READ_MORE_SUFFIX,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere', notIn: ['code', 'verse', 'transcript', 'legal'] },
    examples: {
      hits: [
        'The council will vote on the new bridge on Thursday evening. Read more »',
        'Der Rat stimmt am Donnerstag über die neue Brücke ab … Weiterlesen',
        'Le conseil votera jeudi soir sur le nouveau pont. Lire la suite',
        'El consejo votará el jueves sobre el puente... Sigue leyendo',
        'Совет проголосует в четверг по новому мосту. Подробнее',
        '委员会将于星期四晚上就新桥进行表决，会议将持续三个小时，并在电视上全程直播。[详细]',
        'परिषद गुरुवार को नए पुल पर मतदान करेगी। और पढ़ें',
        'The council will vote on Thursday evening on the new bridge across the sound, on its toll and on the night ferry… more',
      ],
      misses: [
        'She closed the book and wanted to learn more',
        'Warum Kinder und Eltern wieder mehr lesen',
        'Children who sleep well also read more',
        'Quiero saber más, dijo. Y no volvió a ver más',
        'She wanted to see the harbour once … more',
        'Об этом он рассказал подробнее',
      ],
    },
  },
  {
    id: 'more-suffix',
    category: 'pagination',
    title: 'Read-more button at the end of a teaser',
    why: 'Several teasers end in the same word, which was the button that led to the whole article.',
    // Catalogue, section 4: only where three lines or more have it; one line may end in the word by itself.
    confidence: 'likely',
    kind: 'inline',
    pattern:
      /[ \u00a0]{1,3}[[(]?(?:(?:More|MORE|Mehr|Więcej|Подробнее|Ещё|Altro)(?<!(?:\b(?:and|or|Learn|Read|READ|See|View|Show|Discover|Know|[Oo]ut)|[&+,])[ \u00a0]{1,3}[[(]?\p{L}{3,9})|(?:mehr|[Pp]lus|[Mm]ás|[Mm]ais|[Mm]eer|więcej|weiterlesen|mehr lesen)(?<=[.!?…][ \u00a0]{1,3}[[(]?[\p{L} ]{3,11}))(?<=[^\n]{25})[\])]?[ \u00a0]{0,2}(?:\.{3}|…|[»›→>]{1,3})?[ \u00a0]{0,3}$/gu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere', minHits: 3, notIn: ['code', 'verse', 'transcript', 'legal'] },
    examples: {
      hits: [
        'Two ferries will run all night. More\nThe harbour gets a second crane. More\nThe pilots ended their long strike More',
        'Zwei Fähren fahren nun auch nachts. mehr\nDer Hafen bekommt einen neuen Kran. mehr\nDie Lotsen streiken seit gestern nicht mehr. mehr',
        'Deux bacs traversent la nuit. Plus\nUne seconde grue arrive au port. Plus\nLa grève des pilotes est finie. Plus',
      ],
      misses: [
        'The last portrait in the room shows Sir Thomas More',
        'Sie wollte nicht mehr',
        'Je n’en peux plus',
      ],
    },
  },
  {
    id: 'read-more-alone',
    category: 'pagination',
    title: 'Read-more button',
    why: 'Such words on a line of their own were a link, and there is no link in plain text.',
    // Labelled pages: whole lines, between paragraphs too.
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:read|learn|find out|see|view|discover) more|continue reading|read (?:the )?full (?:story|article)|(?:view|see) all \\(0{1,5}\\)',
      'weiterlesen|mehr erfahren|jetzt lesen|lire la suite|en savoir plus|leer más|seguir leyendo|leggi tutto|continua a leggere|leia mais|lees (?:meer|verder)|läs mer',
      '[∨v] czytaj dalej|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|читати далі|devamini oku|اقرأ المزید|ادامه مطلب|阅读全文|閱讀全文|続きを読む|더 보기|자세히 보기|baca selengkapnya|xem thêm',
    ),
    guards: { context: 'anywhere', maxWords: 6, notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Learn more.', 'Read more »', 'View all (23)', '∨ Czytaj dalej', 'En savoir plus', '続きを読む'],
      misses: [
        'Learn more than one trade.',
        'More',
        'Read',
        'Weiter',
        'Continue reading the meter until the hand stops moving.',
      ],
    },
  },
  {
    id: 'click-here',
    category: 'pagination',
    title: '"Click here" line',
    why: 'It tells the reader to click on a link that plain text does not have.',
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:please )?(?:(?:click|tap|press)(?: on)? here (?:to|for)|go here for more) .{3,90}',
      '(?:please )?(?:click|tap) (?:on )?(?:the|this) (?:link|image|button|photo|picture|thumbnail)s?(?: (?:below|above))? (?:to|for) .{3,70}',
      'click to (?:rate|hide|play|enlarge|(?:read|view|see|watch|listen|login|log in|share) .{3,80})',
      '(?:klicken sie|klick|klicke) hier,? (?:um|für) .{3,70}|cliquez ici pour .{3,70}|(?:haga|haz) clic aquí para .{3,70}|clicca qui per .{3,70}|clique aqui para .{3,70}|klik hier (?:om|voor) .{3,70}|klicka här för .{3,70}|kliknij tutaj,? (?:aby|żeby) .{3,70}|нажмите здесь,? чтобы .{3,70}',
    ),
    guards: {
      context: 'anywhere',
      maxWords: 16,
      notIn: ['code', 'verse', 'transcript', 'legal', 'documentation'],
    },
    examples: {
      hits: [
        'CLICK HERE TO GET THE NEWS APP',
        'Click here for more world news',
        'Click on the image to see the whole gallery',
        'Cliquez ici pour voir la carte',
      ],
      misses: [
        'Click here, the voice said, and nobody did.',
        'Tap here and there with a small hammer until the tile comes loose.',
        'Click to move the cursor',
        'Go here for lunch',
      ],
    },
  },
];
