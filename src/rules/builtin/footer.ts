import type { BuiltinRule } from '../../model/rule';
import { LEGAL_LINKS, RIGHTS_NOTES } from './phrases/footer';
import { whole } from './whole';

/** How a copyright line begins. */
const RIGHTS_SIGN =
  'copyright|©|\\(c\\)|copr\\.|(?:all |entire )?(?:contents?|site|website|design|text|material|photos?|images?) (?:is |are )?(?:copyright|©|\\(c\\))';
const YEARS = '0000(?: ?[-–—/,&] ?0000| ?[-–—/] ?(?:00|present|today|now)){0,3}';

/** "All rights reserved" as it stands inside a copyright line. */
const RIGHTS = [
  'alle rechte vorbehalten',
  'tous droits (?:de reproduction )?réservés',
  'todos los derechos reservados',
  'tutti i diritti (?:sono )?riservati',
  'todos os direitos reservados',
  'alle rechten voorbehouden',
  'alla rättigheter förbehållna',
  'wszelkie prawa zastrzeżone',
  'všechna práva vyhrazena',
  'все права защищены',
  '(?:усі|всі) права захищен[оі]',
  'tüm haklari saklidir',
  'her hakki saklidir',
  'جمیع الحقوق محفوظة',
  'کلیه حقوق .{0,60}محفوظ',
  '版权所有',
  '版權所有',
  '無断転載を禁じます',
  '무단 ?전재 ?(?:및|-|·) ?재배포 ?금지',
];

/** One of these makes a row of links a legal one. */
const LEGAL_WORDS = [
  'privacy',
  'terms',
  'impressum',
  'datenschutz',
  'agb',
  'mentions légales',
  'aviso legal',
  'privacidad',
  'note legali',
  'cookie',
  'regulamin',
  'prywatności',
  'конфиденциальности',
];

/** The links that stand in one row with the legal ones. No two of them match the same text: the pattern repeats them. */
const ROW_LINK = [
  'about(?: us)?',
  'contact(?: us)?',
  'home|help|careers|jobs|press|faqs?|support|site ?map|rss|imprint|copyright|disclaimer|corrections|feedback',
  'advertise(?: with us)?',
  'accessibility(?: statement)?',
  'legal(?: notice| info)?',
  '(?:your )?(?:california )?privacy(?: policy| notice| statement| rights| center| choices)?',
  'terms(?: (?:of (?:service|use|sale)|(?:and|&) conditions))?',
  'cookies|cookie (?:policy|notice|settings|preferences)',
  'ad ?choices',
  'do not sell(?: or share)? my (?:personal )?(?:info|information|data)',
  'impressum|datenschutz(?:erklärung|hinweise)?|agb|kontakt|mediadaten|über uns|nutzungsbedingungen|barrierefreiheit',
  'mentions légales|cgu|cgv|plan du site|confidentialité|politique de confidentialité',
  'aviso legal|política de (?:privacidad|cookies|privacidade)|contacto|términos y condiciones|termos de uso',
  'note legali|contatti|chi siamo',
  'regulamin|polityka prywatności|reklama',
  'политика конфиденциальности|пользовательское соглашение|контакты|реклама|о нас',
].join('|');
const ROW_JOINT = '(?: ?[|·•/,;*–-] ?| (?:and|&|und|et|y|e|i|и) | )';

export const FOOTER: readonly BuiltinRule[] = [
  {
    id: 'copyright-line',
    category: 'footer',
    title: 'Copyright line',
    why: 'It claims the rights in the web site and stands on every page of it.',
    // Catalogue, copyright: .993 alone, .999 beside other junk or in head or tail, .82 between two paragraphs.
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      `(?:${RIGHTS_SIGN})[ :]{0,2}(?:(?:copyright|©|\\(c\\)|by|all|contents?|notice)[ :]{0,2}){0,3}${YEARS}\\b.{0,160}`,
      // Without the sign a year must end the line: "copyright" begins sentences as well.
      "copyright (?:by )?(?!(?:law|act|in|of|for|expired|is|was|has|protection|office|case|until|since|reform)\\b)[\\p{L}&'., -]{2,50} 0000(?: ?[-–—] ?(?:0000|00))?",
      `${YEARS} ?(?:©|\\(c\\)|copyright)(?: .{0,120})?`,
      // The licence of a program names its holder the same way.
      `(?!(?:mit|isc|bsd|l?gpl|agpl|apache|mpl)\\b)\\S.{0,80} ?(?:©|\\(c\\)) ?(?:copyright )?${YEARS}(?:[ .,|·-].{0,120})?`,
      '.{0,80}\\ball rights reserved(?: worldwide)?(?:[.,;|·-] ?.{0,80})?',
    ),
    guards: { maxWords: 45, notIn: ['legal', 'code', 'verse', 'documentation'] },
    examples: {
      hits: [
        '© 2024 Harbour Street Media. All rights reserved.',
        'Copyright 2009-2014 The Daily Lantern',
        '2021 © Gartenbote Verlag',
        '(c) 2003 Le Phare du Soir',
      ],
      misses: [
        'All rights reserved under Article 12 shall pass to the successor company upon completion of the merger.',
        'Copyright in the letters passed to her niece in 1923 and expired seventy years later.',
        'Copyright law has not kept pace with the copying machine.',
        'MIT. Copyright (c) 2018 Runa Falk. See LICENSE.',
      ],
    },
  },
  {
    id: 'copyright-owner',
    category: 'footer',
    title: 'Copyright line',
    why: 'It names the owner of the rights in the web site and stands on every page of it.',
    // Without a year it may also be the credit of a picture, so after the article only.
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: /^(?:©|copyright ©|© copyright|copyright \(c\)) ?(?:by )?[\p{L}\d].{1,100}$/u,
    guards: { context: 'tail', maxWords: 16, notIn: ['legal', 'code', 'verse', 'documentation'] },
    examples: {
      hits: ['© Le Phare du Soir', 'Copyright © Harbour Street Media', '© by Gartenbote Verlag'],
      misses: [
        '(c) It is not obvious that the deed is valid.',
        'Copyright or not, the song was sung in every bar.',
        'The sign © was cut into the stone.',
      ],
    },
  },
  {
    id: 'rights-note',
    category: 'footer',
    title: 'Rights notice',
    why: 'It reserves the rights in the web site, in the words that every page carries.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: RIGHTS_NOTES,
    guards: { notIn: ['legal', 'code', 'verse', 'documentation'] },
    examples: {
      hits: [
        'All rights reserved.',
        'Alle Rechte vorbehalten',
        'Tous droits réservés',
        'Все права защищены',
        '無断転載を禁じます',
      ],
      misses: [
        'All rights reserved to the crown were sold within a generation.',
        'Alle Rechte vorbehalten hatte sich nur der König.',
        'Reproduction is prohibited in the zoo, the game warden joked.',
      ],
    },
  },
  {
    id: 'rights-line',
    category: 'footer',
    title: 'Rights notice',
    why: 'It names the owner of the rights in the web site, in the words that every page carries.',
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      `(?:.{0,60}(?:[.,;|©–-] ?|\\b0000 |\\) ?|^))(?:${RIGHTS.join('|')})(?: ?[.,;|©–-].{0,60})?`,
    ),
    guards: { maxWords: 30, notIn: ['legal', 'verse'] },
    examples: {
      hits: [
        'Gartenbote Verlag GmbH, alle Rechte vorbehalten',
        '© 2012 Le Phare. Tous droits réservés.',
        'Редакция журнала, 2010. Все права защищены.',
      ],
      misses: [
        'Er hatte sich alle Rechte vorbehalten lassen, als er das Haus verkaufte.',
        'Les héritiers voient tous droits réservés à la veuve depuis la mort du peintre.',
        'Все права защищены законом, сказал судья, и закрыл папку.',
      ],
    },
  },
  {
    id: 'legal-link',
    category: 'footer',
    title: 'Legal link',
    why: 'It leads to the terms, the privacy policy or the imprint of the site, as every footer does.',
    // Catalogue, legal.link: 2,304 junk / 10 content lines; the words are headings in contracts and policies.
    confidence: 'safe',
    kind: 'phrase',
    phrases: LEGAL_LINKS,
    guards: { context: 'company', notIn: ['legal', 'verse', 'table', 'code', 'transcript'] },
    examples: {
      hits: ['Privacy Policy', 'Impressum', 'Mentions légales', 'Пользовательское соглашение', '利用規約'],
      misses: ['Privacy', 'Disclaimer', 'Terms of use were read out at the gate.', 'Datenschutz'],
    },
  },
  {
    id: 'legal-links-row',
    category: 'footer',
    title: 'Row of legal links',
    why: 'Several legal links in one line are the footer of the site.',
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      `(?=.{0,90}(?:${LEGAL_WORDS.join('|')}))(?:${ROW_LINK})(?:${ROW_JOINT}(?:${ROW_LINK})){1,11}`,
    ),
    guards: { maxWords: 30, notIn: ['legal', 'verse', 'code'] },
    examples: {
      hits: [
        'Privacy Policy | Terms of Use | Contact Us',
        'Impressum · Datenschutz · AGB',
        'Mentions légales | CGU | Contact',
        'About Us Contact Us Privacy Policy',
      ],
      misses: [
        'Privacy and help for the families came too late.',
        'Terms of use, privacy and the price of bread: three quarrels of that winter.',
        'Contact and support groups meet on Tuesdays.',
      ],
    },
  },
  {
    id: 'reuse-notice',
    category: 'footer',
    title: 'Notice on reuse',
    why: 'It is the standing notice with which an agency or a publisher forbids reuse of its material.',
    // Catalogue, agency.legal: 9 junk / 0 content lines.
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:(?:©|copyright|\\(c\\)) .{0,100} )?(?:the contents? of (?:this|our)|all (?:content|material|articles?|text|photos?|images?)|this|these|our|no part of th(?:is|ese)) (?:\\S{1,30} ){0,8}(?:may|must|can) ?not be (?:published|reproduced|copied|redistributed|republished|rewritten|broadcast|distributed)\\b.{0,240}',
      '(?:no part of |no |none of |nothing on )(?:\\S{1,30} ){0,8}may be (?:reproduced|copied|republished|redistributed),? (?:\\S{1,30} ){0,10}without (?:the )?(?:prior |express |written |explicit |previous |permission|consent|in writing ?)\\b.{0,160}',
      '(?:any )?(?:unauthori[sz]ed )?(?:reproduction|republication|redistribution|copying|duplication|publication|use)(?:,? (?:or|and|&|/) ?(?:reproduction|republication|redistribution|copying|distribution|duplication|publication|transmission|use|disclosure)| in whole or (?:in )?part| of (?:any |this |the |all |our )(?:\\S{1,30} ){0,6}\\S{1,30}){0,5} (?:is |are )?(?:(?:strictly |expressly )?(?:prohibited|forbidden|not permitted)|without (?:the )?(?:prior |express |written |explicit |previous )*(?:permission|consent)(?: (?:is|of|from|by) .{0,80})?)(?:(?:[.,;]| without| unless| by| under| except) .{0,140})?',
      '(?:nachdruck|vervielfältigung|weiterverbreitung|jede (?:weitere )?(?:nutzung|verwendung|verwertung)).{0,100}(?:untersagt|verboten|nur mit (?:ausdrücklicher |schriftlicher |vorheriger )*(?:genehmigung|zustimmung)).{0,100}',
      "(?:toute )?(?:reproduction|rediffusion|utilisation) (?:.{0,80} )?(?:interdite|est interdite|sans (?:l')?autorisation).{0,100}",
      '(?:queda |está )?(?:prohibida|se prohíbe) (?:la |su |toda )?(?:reproducción|distribución).{0,140}',
      '(?:é |está )?(?:proibida|vedada) (?:a |sua )?(?:reprodução|cópia|distribuição).{0,140}',
      '(?:è )?(?:vietata|riproduzione) (?:la riproduzione|riservata|vietata).{0,100}',
      '(?:при (?:полном или частичном )?(?:использовании|перепечатке|цитировании|копировании) (?:материалов|информации|материала).{0,200}(?:обязательна|обязательно|разрешается|запрещен[ао]?|ссылка).{0,80})',
      '(?:перепечатка|копирование|использование|воспроизведение) (?:любых )?(?:материалов|текстов|информации|новостей).{0,200}(?:запрещен[оа]?|только|разрешен[оа]?|допускается|возможн[оа]|обязательн[аоа]).{0,80}',
      '(?:kopiowanie|powielanie|rozpowszechnianie|przedruk).{0,120}(?:zabronion[eya]|bez (?:pisemnej )?zgody).{0,100}',
      '本(?:网站|站|网|報|报|刊|公司).{0,60}(?:未经|未經).{0,40}(?:不得|禁止|请勿).{0,60}',
      '(?:未经|未經).{0,30}(?:授权|授權|许可|許可|书面|同意).{0,20}(?:不得|禁止|请勿|严禁|嚴禁).{0,60}',
      '(?:当|本)(?:サイト|ウェブサイト|ホームページ).{0,60}(?:無断|転載).{0,60}',
      '.{0,60}무단 ?전재.{0,20}(?:금지|금합니다|불허).{0,20}',
    ),
    guards: { context: 'tail', maxWords: 70, notIn: ['legal', 'code'] },
    examples: {
      hits: [
        'This material may not be published, broadcast, rewritten or redistributed.',
        'Reproduction in whole or in part without permission is prohibited.',
        'Nachdruck, auch auszugsweise, nur mit schriftlicher Genehmigung des Verlags',
        '未经授权，不得转载本站内容',
      ],
      misses: [
        'The articles of the treaty may not be published, the envoys agreed, before both parliaments had voted.',
        'Reproduction of the panda in captivity without assistance is rare.',
        'Toute reproduction du parasite s’arrête en hiver.',
      ],
    },
  },
  {
    id: 'powered-by',
    category: 'footer',
    title: 'Name of the site software',
    why: 'It names the software, the host or the designer of the web site.',
    // Catalogue, poweredby: .992 in head or tail, .33 between two paragraphs.
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:proudly )?powered by(?: [\\p{L}\\d][^.!?,;]{0,40})?',
      '(?:web ?site|site|page|blog|web ?design|design|theme|template|forum software|forum|community platform|search|hosting)(?: (?:is )?(?:and |& )?(?:developed|designed|hosted|built|created|powered|made|managed|maintained|by|from))+[: ]{1,2}[\\p{L}\\d][^.!?,;]{1,40}',
      '(?:designed|developed|designed (?:and|&) (?:developed|built|hosted)) (?:with .{1,20} )?by:? [\\p{L}\\d][^.!?,;]{1,36}',
      '(?:made|built|created|generated) with (?:love|❤|♥|care|wix|squarespace|jekyll|hugo|gatsby|sphinx|docusaurus|mkdocs|webflow|weebly|ghost|drupal|joomla|wordpress|next\\.js|hexo|eleventy|typo0|django)\\b.{0,50}',
      "theme:? [\\p{L}\\d][\\p{L}\\d .'-]{0,30} (?:by|von|par|de|por) [^.!?,;]{2,30}",
      'forum software by [^!?]{2,40}',
      'webdesign(?: by| von|:) ?[^!?]{2,40}',
      'realisiert (?:mit|durch|von) [^.!?,;]{2,40}',
      'umsetzung:? [^.!?,;]{2,40}',
      '(?:réalisation|conception|création|hébergement)(?: du site| web| graphique)?(?: par)? ?:? ?[\\p{L}][^.!?,;]{2,36}',
      '(?:propulsé|réalisé) (?:par|avec) [^.!?,;]{2,40}',
      '(?:diseño|desarrollo|diseñado|desarrollado)(?: web| y desarrollo)?(?: por|:) [^.!?,;]{2,40}',
      '(?:desenvolvido|criado) (?:por|com) [^.!?,;]{2,40}',
      '(?:realizzato|sviluppato) (?:da|con) [^.!?,;]{2,40}',
      '(?:website|gemaakt|ontwikkeld) door:? [^.!?,;]{2,40}',
      '(?:realizacja|projekt i wykonanie|wykonanie|projekt)(?: strony)?:? [^.!?,;]{2,40}',
      '(?:создание|разработка|дизайн|продвижение)(?: и (?:разработка|продвижение|поддержка))?(?: и дизайн)? сайт(?:а|ов)(?:[ :].{0,40})?',
      '(?:сайт )?работает на [^.!?,;]{2,30}',
      '技术支持[:：]? ?.{2,30}',
    ),
    guards: { context: 'tail', maxWords: 12, notIn: ['legal', 'code', 'verse', 'table'] },
    examples: {
      hits: [
        'Powered by Discourse',
        'Website by Blue Kettle Studio',
        'Webdesign: Agentur Nordlicht',
        'Создание сайта: студия Маяк',
      ],
      misses: [
        'Powered by steam, the first looms ran day and night.',
        'Designed by nobody, loved by everybody.',
        'Hosted by the university, the congress drew 900 guests.',
      ],
    },
  },
  {
    id: 'first-published-note',
    category: 'footer',
    title: 'Note on first publication',
    why: 'It says where the text appeared first, which some readers want to keep.',
    // Catalogue, syndication: .686.
    confidence: 'suspect',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:this|the) (?:article|story|post|piece|essay|report|interview|review|recipe|op-ed|column) (?:was |is |has been |also |first |originally |previously )*(?:appeared|published|posted|republished|syndicated)\\b.{0,140}',
      'a version of this (?:article|story|post|review|column) (?:appears?|appeared|was|ran|will).{0,140}',
      '(?:first|originally) (?:published|posted|appeared) (?:on|in|at|by|as|here)\\b.{0,100}',
      'republished (?:with permission|from|under).{0,100}',
      '(?:dieser (?:artikel|beitrag|text) (?:erschien|ist|wurde) (?:zuerst|zunächst|ursprünglich|erstmals)).{0,120}',
      "(?:cet article|ce texte) (?:est|a été) (?:initialement |d'abord )?(?:paru|publié).{0,120}",
      'este artículo (?:fue|se) (?:publicado|publicó) (?:originalmente|por primera vez).{0,120}',
      'este artigo foi publicado originalmente.{0,120}',
    ),
    guards: { context: 'tail', maxWords: 40, notIn: ['legal'] },
    examples: {
      hits: [
        'A version of this article appears in print on Sunday.',
        'This story was originally published in the spring issue.',
        'Dieser Beitrag erschien zuerst im Stadtmagazin.',
      ],
      misses: [
        'The essay was first read aloud in a barn, to eleven farmers and a dog.',
        'The report was kept from the public for thirty years.',
        'This review of the evidence took the panel two years.',
      ],
    },
  },
];
