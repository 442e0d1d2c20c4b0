import type { BuiltinRule } from '../../model/rule';
import {
  FOLLOW_US,
  SHARE_BUTTONS,
  SHARE_WORDS,
  SOCIAL_NAMES,
  TOOL_BUTTONS,
  TOOL_WORDS,
} from './phrases/share';
import { whole } from './whole';

/** Networks and other places a page is shared to, as their buttons name them. */
const NETWORK =
  '(?:facebook(?: messenger)?|fb|twitter|x(?: [(]formerly twitter[)]| [(]twitter[)]|/twitter)?|x[. ]com|linked ?in|pinterest|whats ?app|reddit|telegram|tumblr|threads|bluesky|mastodon|instagram|youtube|tik ?tok|snapchat|flipboard|messenger|pocket|line|viber|vk(?:ontakte)?|вконтакте|вк|одноклассник(?:и|ах)|xing|weibo|we ?chat|微信|微博|qq|e-?mail|sms|google(?: ?\\+| plus| news| bookmarks| classroom)?|digg|delicious|stumble ?upon|fark|mixx|newsvine|yahoo(?: buzz)?|blogger|evernote|instapaper|hacker news|buffer|skype|slack|discord|microsoft teams|social media|(?:your )?social networks?|nextdoor|truth social|gab|parler|feedly|rss|spotify|apple podcasts|podcast|soundcloud|vimeo|twitch|github|medium|houzz|goodreads|pinit|native|copy link)';
/** What is shared. */
const THING =
  '(?:article|story|post|page|link|video|recipe|product|item|entry|guide|blog|content|gallery|photo|image|news|event|job|episode|podcast|quote|song|book|listing|column|review|report|interview|press release|thread|topic|comment|tweet|site|full article|selection|option|with friends)';

export const SHARE: readonly BuiltinRule[] = [
  {
    id: 'share-button',
    category: 'share',
    kind: 'phrase',
    title: 'Share button',
    why: 'The label of a share button was scraped with the page.',
    confidence: 'safe',
    // Catalogue: share.word 1713 junk / 24 content lines, single words included.
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: SHARE_BUTTONS,
    examples: {
      hits: [
        'Share this article',
        'Copy link',
        'Auf Facebook teilen',
        'Compartir en Facebook',
        '分享到微信',
        'Поделиться ссылкой',
      ],
      misses: [
        'Share this article of faith, and the rest follows.',
        'The brothers share this house with three cats and a parrot.',
        'Copy the link of the chain twelve times and solder the ends.',
      ],
    },
  },
  {
    id: 'share-on-network',
    category: 'share',
    kind: 'line',
    title: 'Share button',
    why: 'The label of a button that sends the page to a network was scraped with the page.',
    confidence: 'safe',
    guards: { maxWords: 16, notIn: ['code', 'verse', 'table'] },
    on: 'core',
    pattern: whole(
      `(?:click (?:here )?to )?(?:share|tweet|pin|post|send|save|email|e-mail|print|recommend|like|copy|bookmark)(?: (?:this|the|it|a link|link|our))?(?: ${THING})?(?: (?:on|to|via|by|with|in|from|through|using|over|at))? ${NETWORK}(?: [(]?opens? in (?:a )?new (?:window|tab)[)]?)?(?:[ :]*${NETWORK})?(?: [(]?0+[)]?)?`,
      `click to (?:share|email|e-mail|print|tweet|pin|copy|save|follow)\\b.{0,40}[(]opens in (?:a )?new (?:window|tab)[)](?: .{1,20})?`,
      `(?:please )?(?:share|tweet|pin|print|email|e-mail|bookmark|recommend|save)(?: (?:this|the|it|full))* ${THING}(?: (?:with (?:your )?(?:friends|others|a friend|your network|your (?:friends and )?family)|on(?: social media)?|via|to|by|now|to a friend|for later|as pdf))?`,
      `(?:share|shares?) (?:on|via|with|to|this on|this via|this with|through|by)(?: (?:your )?(?:friends|network|colleagues|followers|social media|email|others|family|link))?`,
      `(?:facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|telegram|email|social(?: media)?) (?:share|sharing|tweet)(?: (?:button|buttons|link|icon|options))?`,
      '(?:show|more|see|see more|open|close|hide|view|all|extra|additional)(?: more| extra)? (?:sharing|share) (?:options|buttons|menu|services)',
      '(?:send|email|e-mail|forward|mail)(?: (?:this|the|a link|it|link))?(?: (?:article|story|page|post|link|to this page))?(?: (?:to|with))? (?:a |your )?friends?',
      '(?:add|save|submit)(?: this)?(?: (?:page|article|story))? to (?:favou?rites|bookmarks|reading list|pocket|flipboard|reddit|digg|delicious|my list|my library|google|saved (?:articles|stories)|clipboard|instapaper)',
      `auf ${NETWORK} (?:teilen|merken|posten|folgen|weiterempfehlen)|(?:per|mit|via|über|bei) ${NETWORK} (?:teilen|versenden|senden|verschicken)|(?:diesen |diese |dieses )?(?:artikel|beitrag|seite|inhalt|text|link) (?:(?:auf|per|bei|via|mit) ${NETWORK} )?(?:teilen|versenden|empfehlen|weiterempfehlen|merken|drucken|ausdrucken)`,
      `(?:partager|partagez|envoyer|tweeter)(?: (?:l'article|cet article|cette page|la page|ce contenu|l'info))?(?: (?:sur|par|via|avec) ${NETWORK})`,
      `(?:compartir|comparte|compártelo|enviar|tuitear)(?: (?:este|esta|el|la) (?:artículo|noticia|nota|página))?(?: (?:en|por|vía|via|con) ${NETWORK})`,
      `(?:condividi|invia|tweetta)(?: (?:l'articolo|questo articolo|questa pagina))?(?: (?:su|via|per|con) ${NETWORK})`,
      `(?:compartilhar|compartilhe|partilhar|partilhe|enviar)(?: (?:esta|este|a|o) (?:notícia|artigo|página|matéria))?(?: (?:no|na|por|via|pelo|em) ${NETWORK})`,
      `(?:delen|deel|deel dit)(?: (?:dit artikel|artikel))?(?: (?:op|via|met|per) ${NETWORK})|(?:dela|tipsa|skicka)(?: (?:artikeln|sidan))? (?:på|via|med) ${NETWORK}|(?:udostępnij|podziel się|wyślij)(?: (?:artykuł|link))? (?:na|przez|w) (?:facebooku|twitterze|messengerze|whatsappie|${NETWORK})`,
      `(?:поделиться|отправить|опубликовать|рассказать)(?: (?:в|на|по|через))? (?:${NETWORK}|фейсбуке?|твиттере?|телеграме?|ватсапе?|почте)|поділитися (?:у|в|на) (?:${NETWORK}|фейсбуці)`,
      `${NETWORK}'?(?:ta|te|da|de) paylaş|(?:whatsapp|telegram|facebook|twitter)'?(?:tan|ten|dan|den) gönder`,
      '分享(?:至|到|给|給|本文)?[: ]?(?:朋友圈|微信|微博|新浪微博|qq空间|qq|facebook|line|twitter|好友|微信好友|好友和朋友圈|脸书|臉書)|(?:facebook|twitter|line|x|フェイスブック|ツイッター|はてなブックマーク)で(?:シェア|シェアする|共有|共有する|送る|ツイート|ポスト)|(?:페이스북|트위터|카카오톡|카카오스토리|밴드|네이버|라인)(?:으로|에|로)? ?공유(?:하기)?',
    ),
    examples: {
      hits: [
        'Share on Facebook',
        'Click to share on Reddit (Opens in new window)',
        'Click to share on Pinterest (Opens in new window) Pinterest',
        'Email this story to a friend',
        'Share this recipe with your friends',
        'Beitrag per E-Mail versenden',
        'Поделиться в Facebook',
      ],
      misses: [
        'Share on a napkin whatever you cannot finish, and wrap the rest.',
        'Share of homes that sold above asking',
        'Friends shared the article on Facebook before it was taken down.',
        'Send a letter to a friend who has moved away.',
      ],
    },
  },
  {
    id: 'share-word',
    category: 'share',
    kind: 'phrase',
    title: 'Share word',
    why: 'Beside other junk such a word is the label of a share button or of the bar.',
    confidence: 'safe',
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'no-prose', 'legal'] },
    phrases: SHARE_WORDS,
    examples: {
      hits: ['Share\nTweet\nEmail', 'Teilen\nDrucken', 'Partager\nImprimer', 'シェア\nツイート'],
      misses: ['Shares', 'Share', 'Teilen', 'Pin'],
    },
  },
  {
    id: 'share-buttons-joined',
    category: 'share',
    kind: 'line',
    title: 'Share buttons in one word',
    why: 'The labels of several share buttons ran together because nothing stood between them in the page.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse', 'table'] },
    on: 'text',
    pattern:
      /^(?:(?:Share|Tweet|Pin(?: ?It)?|Post|Send|Save|E-?mail|Mail|Print|Copy ?[Ll]ink|Copy|Link|Like|Follow(?: us)?|Facebook|Twitter|X|LinkedIn|Linkedin|Pinterest|WhatsApp|Whatsapp|Reddit|Telegram|Tumblr|Messenger|Instagram|Youtube|YouTube|TikTok|Threads|Bluesky|Mastodon|Flipboard|Pocket|Viber|VK|Google\+?|RSS|More|SMS|Line|LINE|Teilen|Drucken|Partager|Compartir|Condividi|Mailen)(?: ?[|/,·•+&-] ?| )?(?:[(]?\d{1,5}[)]?(?: ?[|/,·•-] ?| )?)?){3,14}$/u,
    examples: {
      hits: [
        'FacebookTwitterLinkedInEmail',
        'ShareTweetPin',
        'Facebook | Twitter | WhatsApp',
        'Share Share Share Pin',
        'Facebook12Twitter7Email',
      ],
      misses: [
        'More Facebook likes',
        'Line, link and sinker',
        'Post Office Savings',
        'Copy, print, send, repeat',
      ],
    },
  },
  {
    id: 'social-names',
    category: 'share',
    kind: 'line',
    title: 'Row of network names',
    why: 'Several names of networks in a row are the buttons of a share or follow bar.',
    confidence: 'safe',
    guards: { maxWords: 24, notIn: ['code', 'verse', 'table', 'legal'] },
    on: 'core',
    pattern:
      /^(?:(?:share|follow|follow us|connect|social|tweet|teilen|find us|on)[ :|/,·•-]{1,3}){0,2}(?:(?:facebook(?:-f)?|twitter|x|x-twitter|x \(twitter\)|instagram|linkedin(?:-in)?|pinterest|youtube|tiktok|tik tok|whatsapp|reddit|telegram|tumblr|threads|bluesky|mastodon|snapchat|flipboard|messenger|google(?:\+| plus)?|vimeo|spotify|discord|github|rss|feed|email|e-mail|print|copy link|share|link|sms|medium|twitch|xing|vk|weibo|line|viber|icon)(?:[ |/,·•&-]{1,4}|$)){2,14}$/u,
    examples: {
      hits: [
        'Facebook Twitter Instagram YouTube',
        'Facebook, X, LinkedIn, Email',
        'Follow us: Facebook | Instagram | TikTok',
        'facebook-f x-twitter instagram pinterest',
      ],
      misses: [
        'Facebook, Twitter and Google were summoned to the hearing.',
        'Facebook and the fall of the local paper',
        'Reddit moderators went on strike.',
      ],
    },
  },
  {
    id: 'social-name',
    category: 'share',
    kind: 'phrase',
    title: 'Network name',
    why: 'Beside other junk the name of a network is the label of a share or follow button.',
    confidence: 'safe',
    // Catalogue: social.name 2701 junk / 51 content lines; .991 beside junk, .20 between paragraphs.
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'no-prose', 'legal'] },
    phrases: SOCIAL_NAMES,
    examples: {
      hits: ['Facebook\nTwitter\nInstagram', 'YouTube\nRSS feed', 'Teilen\nWhatsApp', '微信\n微博\n分享'],
      misses: ['Facebook', 'YouTube', 'Medium', 'Threads', '#MeToo'],
    },
  },
  {
    id: 'follow-us',
    category: 'share',
    kind: 'phrase',
    title: 'Follow link',
    why: 'The site asks for followers on its networks.',
    confidence: 'safe',
    // Catalogue: follow 1561 junk / 26 content lines, single words included.
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: FOLLOW_US,
    examples: {
      hits: [
        'Follow us',
        'Stay connected',
        'Folgen Sie uns auf Facebook',
        'Síguenos',
        '关注我们',
        'Мы в соцсетях',
      ],
      misses: [
        'Follow us into the cave and mind your head.',
        'They followed us for eleven miles.',
        'Stay connected to the rope at all times.',
      ],
    },
  },
  {
    id: 'follow-on-network',
    category: 'share',
    kind: 'line',
    title: 'Follow link',
    why: 'The site or its author asks for followers on a network.',
    confidence: 'safe',
    guards: { maxWords: 22, notIn: ['code', 'verse', 'table'] },
    on: 'core',
    pattern: whole(
      `(?:please |you can |be sure to |don't forget to |make sure to )?(?:also )?(?:follow|like|find|join|connect with|visit|watch|add|subscribe to|keep up with|chat with|message|see)(?: (?:us|me|our|her|him|them))?(?: @?[a-z0_.&' -]{2,40})? (?:on|at|via|in|to) ${NETWORK}(?:(?: ?[,&/|] ?| and | or |, and | as well as )(?:on |like us on |follow us on |find us on )?${NETWORK}){0,6}(?: (?:page|channel|too|here|at @?[a-z0_.]{2,30}|@[a-z0_.]{2,30}|for .{3,60}))?`,
      'follow @[a-z0_.]{2,30}(?: on .{2,20})?',
      '(?:follow|like|find|connect with|join) us(?: (?:on|at|via|here|online|today|on social(?: media)?|on our social (?:media|networks|channels)))?',
      `(?:folgen sie uns|folge uns|folgt uns|besuchen sie uns|werden sie fan|jetzt|finden sie uns)(?: (?:auch|jetzt))? (?:auf|bei|fan) ${NETWORK}.{0,40}`,
      `(?:suivez-nous|rejoignez-nous|retrouvez-nous|suivez .{2,25}) sur ${NETWORK}.{0,40}|s[ií]guenos en ${NETWORK}.{0,40}|s[ií]ganos en ${NETWORK}.{0,40}|seguici su ${NETWORK}.{0,40}|siga-nos (?:no|na|em) ${NETWORK}.{0,40}|volg ons (?:op|via) ${NETWORK}.{0,40}|följ oss på ${NETWORK}.{0,40}|(?:śledź nas|polub nas|obserwuj nas|znajdź nas) (?:na|w) (?:facebooku|twitterze|instagramie|${NETWORK}).{0,40}`,
      `(?:подписывайтесь|подпишитесь|следите за нами|читайте нас|мы|присоединяйтесь|вступайте)(?: (?:на наш(?:у|и)?|на наш|к нам|на нас|также))?(?: (?:канал|страницу|группу|сообщество|страницы))? (?:в|на|во) (?:${NETWORK}|фейсбуке?|твиттере?|телеграме?|telegram-канал.{0,20}|контакте|соцсетях|дзене?).{0,60}`,
    ),
    examples: {
      hits: [
        'Follow us on Twitter and Facebook',
        'Follow @somewriter on Twitter',
        'Find us on Instagram!',
        'Folgen Sie uns auch auf Instagram',
        'Подписывайтесь на наш канал в Telegram',
      ],
      misses: [
        'Police asked the public to follow them on Twitter while the lines were down.',
        'Find us in the garden behind the third chimney.',
        'Like us, the Romans complained of noise at night.',
      ],
    },
  },
  {
    id: 'page-tool',
    category: 'share',
    kind: 'phrase',
    title: 'Print, mail or text-size button',
    why: 'A button that prints, mails, saves or resizes the page was scraped with it.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: TOOL_BUTTONS,
    examples: {
      hits: [
        'Print this page',
        'Printer-friendly version',
        'Seite drucken',
        'Imprimer l’article',
        'Версия для печати',
        '打印本页',
      ],
      misses: [
        'Print this page of the Torah and you have the width of the column.',
        'The printer-friendly version of events left out the fire.',
        'Email the archivist before you travel.',
      ],
    },
  },
  {
    id: 'page-tool-word',
    category: 'share',
    kind: 'phrase',
    title: 'Print, mail or save word',
    why: 'Beside other junk such a word is the label of a tool of the page.',
    confidence: 'safe',
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'no-prose', 'legal'] },
    phrases: TOOL_WORDS,
    examples: {
      hits: ['Print\nEmail\nShare', 'Drucken\nTeilen', 'Imprimir\nCompartir', '打印\n分享'],
      misses: ['Print', 'Email', 'Save', 'Stampa'],
    },
  },
];
