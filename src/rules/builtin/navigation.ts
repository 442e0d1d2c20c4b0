import type { BuiltinRule, ProfileKind } from '../../model/rule';
import { CONTENTS_HEADINGS } from './phrases/contents';
import {
  BACK_TO_TOP,
  LANGUAGE_BUTTONS,
  LANGUAGE_NAMES,
  MENU_BUTTONS,
  MENU_WORDS,
  NEW_WINDOW_NOTES,
  SKIP_LINKS,
} from './phrases/navigation';
import { HOME_LINKS, SECTION_LINKS, SITE_LINKS } from './phrases/site-links';

/** Where a short word on a line of its own is content. */
const SHORT_LINES_ARE_CONTENT: readonly ProfileKind[] = ['verse', 'table', 'transcript', 'code', 'legal'];

/** Entries of a table of contents, and the chapters they lead to. */
const ENTRIES = [
  'The first winter',
  'Ice in the sound',
  'Who owns the pier',
  'A bridge at last',
  'What remains',
];
const CHAPTERS = ENTRIES.map(
  (entry) =>
    `${entry}\nOf this the old men at the harbour tell as if it had been last week, and they agree on little.`,
).join('\n');

export const NAVIGATION: readonly BuiltinRule[] = [
  {
    id: 'skip-link',
    category: 'navigation',
    title: 'Skip link',
    why: 'It is a hidden link that lets keyboards and screen readers jump past the menu.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: SKIP_LINKS,
    guards: { notIn: ['verse', 'transcript'] },
    examples: {
      hits: [
        'Skip to main content',
        'Zum Inhalt springen',
        'Aller au contenu principal',
        '跳到主要内容',
        'پرش به محتوا',
      ],
      misses: [
        'Skip to the chapter on content if the introduction bores you.',
        'Critics told the director to skip to the main content of the play and drop the prologue.',
        'Springen wir zum Inhalt: Der Vertrag regelt nur die Fristen.',
      ],
    },
  },
  {
    id: 'skip-link-variant',
    category: 'navigation',
    title: 'Skip link',
    why: 'It names a part of the page to jump to, which only makes sense where the page has its menu.',
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern:
      /^(?:skip|jump)(?: directly| straight| ahead)? to (?:the |our )?(?:(?:main|primary|page|site|secondary|global|left|right|bottom|top) )?(?:content(?: area)?|navigation|nav|menu|search(?: (?:box|form|results|field|bar))?|footer|header|main|article|body|sidebar|results|site index|product information|comments?(?: section)?|breadcrumbs?|accessibility(?: links| help)?|page|recipes?)(?: (?:skip|jump) to .{0,40})?$/,
    guards: { maxWords: 12, notIn: ['verse', 'transcript'] },
    examples: {
      hits: [
        'Skip to the search form',
        'Jump to main navigation',
        'Skip to primary sidebar',
        'Jump to Recipe',
      ],
      misses: [
        'Skip to page 12 of the report for the figures on housing.',
        'Jump to the menu, she said, or we will never eat.',
        'Readers skip to the results',
        'Jump to the recipe on page 40 if you only want to bake.',
      ],
    },
  },
  {
    id: 'new-window-note',
    category: 'navigation',
    title: 'Note on a new window',
    why: 'It tells users of screen readers how a link opens, and there are no links in plain text.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: NEW_WINDOW_NOTES,
    guards: { notIn: ['verse', 'transcript'] },
    examples: {
      hits: [
        'Opens in a new window',
        '(opens in new tab)',
        'Öffnet in neuem Fenster',
        'S’ouvre dans une nouvelle fenêtre',
        '新しいウィンドウで開きます',
      ],
      misses: [
        'The café opens in a new window of opportunity for the neighbourhood.',
        'Click the icon and the report opens in a new window.',
        'La boutique ouvre dans une nouvelle rue du centre.',
      ],
    },
  },
  {
    id: 'new-window-suffix',
    category: 'navigation',
    title: 'Note on a new window',
    why: 'It tells users of screen readers how the link before it opens, and there are no links in plain text.',
    confidence: 'safe',
    kind: 'inline',
    pattern:
      /[ \u00a0]{0,2}[([](?:(?:this )?(?:external )?(?:link )?(?:will )?opens? (?:up )?in (?:a )?new (?:browser )?(?:window|tab)(?: or tab)?|(?:link is )?external(?: link)?|link is external|link sends e-?mail|external link, opens in (?:a )?new (?:window|tab)|öffnet in (?:einem )?neue[mn] (?:fenster|tab)|wird in (?:einem )?neue[mn] (?:fenster|tab) geöffnet|(?:s[’'])?ouvre dans (?:une nouvelle fenêtre|un nouvel onglet)|nouvelle fenêtre|se abre en (?:una )?(?:ventana nueva|nueva ventana|pestaña nueva|nueva pestaña)|si apre in una nuova (?:finestra|scheda)|abre (?:em|numa|em uma) nova (?:janela|aba)|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:ett )?nytt fönster|otwiera się w nowym oknie|открывается в новом окне)[)\]]/giu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere', notIn: ['code'] },
    examples: {
      hits: [
        'Annual report 2023 (opens in a new window)',
        'Ministry of Health (link is external)',
        'Jahresbericht (öffnet in neuem Fenster)',
      ],
      misses: [
        'The garage door (opens in seconds) was ordered from a firm in Leeds.',
        'Two variables are external (wind and tide), the third is not.',
        'He drew a sketch of the façade (a new window, a new door).',
      ],
    },
  },
  {
    id: 'menu-button',
    category: 'navigation',
    title: 'Menu button',
    why: 'It opens or closes the menu of the site and says nothing without that menu.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: MENU_BUTTONS,
    guards: { notIn: ['verse', 'transcript', 'code'] },
    examples: {
      hits: ['Toggle navigation', 'Menü öffnen', 'Fermer le menu', 'Открыть меню', '메뉴 열기'],
      misses: [
        'Open the menu with the right mouse button and choose Properties.',
        'The chef said she would close the menu to new dishes until spring.',
        'Toggle navigation was the first thing the testers complained about.',
      ],
    },
  },
  {
    id: 'menu-word',
    category: 'navigation',
    title: 'Menu label',
    why: 'It is the label of a menu, standing next to other leftovers of the page around the article.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: MENU_WORDS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Menu', 'Rubriken', 'Secciones', 'Разделы', '菜单'],
      misses: [
        'Menu',
        'Navigation by the stars',
        'Explore the caves with a guide, never alone.',
        'Kategorien des Denkens',
      ],
    },
  },
  {
    id: 'home-link',
    category: 'navigation',
    title: 'Link to the home page',
    why: 'It leads back to the front page of the site and is part of its menu.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: HOME_LINKS,
    guards: { context: 'company', notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: ['Home', 'Startseite', 'Vous êtes ici :', 'Главная', '首页'],
      misses: [
        'Home',
        'Home at last, she put the kettle on.',
        'You are here because your grandparents crossed an ocean.',
        'Hem',
      ],
    },
  },
  {
    id: 'site-link',
    category: 'navigation',
    title: 'Link to a page about the site',
    why: 'It is a menu entry that leads to a page about the site itself, not part of what was written.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: SITE_LINKS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'documentation'] },
    examples: {
      hits: ['Contact us', 'Über uns', 'Qui sommes-nous ?', 'О проекте', '关于我们'],
      misses: [
        'Contact',
        'Contact us by the end of May, the letter said, or lose the grant.',
        'Our history',
        'How it works',
        'Kontakt',
      ],
    },
  },
  {
    id: 'section-link',
    category: 'navigation',
    title: 'Section of the site',
    why: 'It names a section of a news or company site and stands in a row of such names.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: SECTION_LINKS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Politics', 'Wirtschaft', 'Deportes', 'Общество', '娱乐'],
      misses: [
        'Support',
        'Sports and politics have never been strangers.',
        'Education',
        'Geschichte',
        'Europe',
      ],
    },
  },
  {
    id: 'breadcrumb-trail',
    category: 'navigation',
    title: 'Breadcrumb trail',
    why: 'It shows the path from the front page to this page, as menus do.',
    confidence: 'likely',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:(?:you are here|sie (?:sind|befinden sich) hier|vous êtes ici|usted está aquí|estás aquí|tu sei qui|ti trovi in|você está aqui|u bent hier|je bent hier|du är här|jesteś tutaj|вы здесь|ви тут|buradasınız|当前位置|您的位置|您当前的位置|目前位置|現在位置|현재 위치)\s{0,2}[:：>»›]?\s{0,2}\S.{0,120}|(?:home|homepage|start|startseite|accueil|inicio|portada|início|página inicial|hem|forside|strona główna|domů|αρχική|главная|головна|ana sayfa|anasayfa|الرئيسية|صفحه اصلی|होम|首页|首頁|ホーム|トップ|홈|beranda|trang chủ)\s{0,2}(?:[>»›→/|·]|\s-\s|::)\s{0,2}\S.{0,120})$/iu,
    guards: { context: 'head', maxWords: 24, notIn: ['code', 'verse'] },
    examples: {
      hits: [
        'Home > Reviews > Phones',
        'Startseite › Politik › Ausland',
        'You are here: Home / Blog / Gardening',
        '首页 > 新闻 > 国际',
      ],
      misses: [
        'Home - that was what the letter called it, a word nobody had used in years.',
        'Choose Home > Settings > Privacy and tick the box.',
        'You are here today because the court asked you to speak.',
      ],
    },
  },
  {
    id: 'breadcrumb-parts',
    category: 'navigation',
    title: 'Breadcrumb trail',
    why: 'Short names joined by arrows above an article are the path to it through the menus of the site.',
    confidence: 'likely',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?!(?:choose|select|click|go|open|press|tap|use|from|in|under|see|navigate|file|edit|view|tools|settings|options|insert|format|start)\b)[\p{L}\p{N}][\p{L}\p{N}&'’.,() -]{1,30}(?:(?:\s[>→]\s|\s?[»›]\s?)[\p{L}\p{N}][\p{L}\p{N}&'’.,() -]{1,60}){2,6}$/iu,
    guards: { context: 'head', maxWords: 24, notIn: ['code', 'verse', 'table'] },
    examples: {
      hits: [
        'Politics > Elections > Local',
        'Ratgeber › Garten › Obstbäume',
        'Products » Cameras » Lenses » Wide angle',
      ],
      misses: [
        'Choose File > Export > PDF and tick "embed fonts".',
        'Settings > Display > Night light',
        'If a > b > c then a > c.',
      ],
    },
  },
  {
    id: 'breadcrumb-section',
    category: 'navigation',
    title: 'Section line above the title',
    why: 'Two or three section names with slashes above the title are the path to the article through the site.',
    confidence: 'safe',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:news|nachrichten|aktuelles|world|international|politics|business|economy|sports?|opinion|culture|arts|entertainment|science|technology|tech|health|travel|lifestyle|life|local|national|regional|blogs?|archive|archiv|magazin|magazine|politik|wirtschaft|kultur|panorama|actualités?|monde|politique|économie|société|culture|noticias|mundo|economía|política|deportes|sociedad|notizie|cronaca|politica|economia|esteri|notícias|nieuws|nyheter|wiadomości|aktualności|новости|новини|haberler|أخبار|اخبار|berita|tin tức)(?:\s[/|]\s\p{L}[\p{L}&'’. -]{1,28}){1,4}$/iu,
    guards: { context: 'head', maxWords: 12, notIn: ['code', 'verse', 'table', 'no-prose'] },
    examples: {
      hits: ['News / Asia', 'Politik / Ausland', 'Noticias / Mundo / América Latina'],
      misses: [
        'The science/technology divide has never been a clean one.',
        'Culture / nature: an old quarrel that anthropology will not let go of.',
        'his / her / their',
      ],
    },
  },
  {
    id: 'separator-line',
    category: 'navigation',
    title: 'Separator of a menu',
    why: 'It stood between two entries of a menu or showed an arrow beside them.',
    confidence: 'likely',
    kind: 'line',
    on: 'raw',
    // Not asterisks, dashes or dots in a row: those part the scenes of a story.
    pattern: /^\s{0,20}(?:[•·]|[|›»«‹→←▼▲▾✕✖×☰≡>/](?:\s{0,4}[|›»«‹→←▼▲▾✕✖×☰≡>/]){0,5})\s{0,20}$/u,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['|', ' » ', '☰', '‹ ›'],
      misses: ['• • •', '* * *', '---', '→ the harbour'],
    },
  },
  {
    id: 'table-of-contents',
    category: 'navigation',
    kind: 'contents',
    title: 'Table of contents',
    why: 'Its entries lead to headings of the same page, which are all there below.',
    // Labelled articles: 476 : 0 lines; shops, forums and listings 39 : 16, all 16 on one page.
    confidence: 'likely',
    start: [{ kind: 'phrases', phrases: CONTENTS_HEADINGS }],
    min: 3,
    guards: { notIn: ['code', 'verse', 'table'] },
    examples: {
      hits: [
        `Contents\n${ENTRIES.join('\n')}\n${CHAPTERS}`,
        `Inhaltsverzeichnis\n${ENTRIES.map((entry, i) => `${i + 1}. ${entry}`).join('\n')}\n${CHAPTERS}`,
        `目次\n${ENTRIES.map((entry, i) => `${entry} ........ ${i + 7}`).join('\n')}\n${CHAPTERS}`,
      ],
      misses: [
        `Contents\n${ENTRIES.join('\n')}`,
        'Contents\nA lamp\nTwo ropes\nA box of matches\nThe captain counted them again before he signed.',
        `Contents\n${ENTRIES[0]}\n${ENTRIES[1]}\n${CHAPTERS}`,
        `Contents\n${ENTRIES.join('\n')}\n${ENTRIES.join('\n')}`,
      ],
    },
  },
  {
    id: 'list-of-headings',
    category: 'navigation',
    kind: 'contents',
    title: 'List of headings',
    why: 'Every line of the list comes again below as a heading, so it is probably a table of contents.',
    confidence: 'suspect',
    start: undefined,
    min: 5,
    guards: { notIn: ['code', 'verse', 'table', 'transcript', 'legal'] },
    examples: {
      hits: [`${ENTRIES.join('\n')}\n${CHAPTERS}`],
      misses: [
        'A lamp\nTwo ropes\nA box of matches\nA sail\nA pail',
        `${ENTRIES[0]}\n${ENTRIES[1]}\n${ENTRIES[2]}\n${CHAPTERS}`,
      ],
    },
  },
  {
    id: 'back-to-top',
    category: 'navigation',
    title: 'Back to top',
    why: 'It scrolls the page back to its beginning, a button without a use in text.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: BACK_TO_TOP,
    guards: { notIn: ['verse', 'transcript'] },
    examples: {
      hits: ['Back to top', 'Nach oben', 'Retour en haut de page', 'Наверх', 'ページの先頭へ戻る'],
      misses: [
        'Back to the top of the table went Leeds after a goal in stoppage time.',
        'From the harbour a path leads to the top.',
        'Nach oben führt nur eine schmale Treppe.',
      ],
    },
  },
  {
    id: 'language-button',
    category: 'navigation',
    title: 'Language or region chooser',
    why: 'It lets visitors choose the language or country of the site.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: LANGUAGE_BUTTONS,
    guards: { notIn: ['verse', 'transcript', 'code'] },
    examples: {
      hits: [
        'Select your language',
        'Sprache auswählen',
        'Choisissez votre langue',
        'Выберите язык',
        '选择语言',
      ],
      misses: [
        'Select a language that your patients speak and have the leaflet printed in it.',
        'She had to choose a language of instruction before the first term.',
        'Die Sprachwahl des Dichters verrät seine Herkunft.',
      ],
    },
  },
  {
    id: 'language-name',
    category: 'navigation',
    title: 'Entry of a language switcher',
    why: 'It is the name of a language in a list that switches the whole page to that language.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: LANGUAGE_NAMES,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Deutsch', 'Français', 'Español', '日本語', 'Русский'],
      misses: ['English', 'Italiano', 'Polski', 'French was spoken at court until the revolution.'],
    },
  },
];
