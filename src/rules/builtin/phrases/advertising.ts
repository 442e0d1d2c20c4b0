import type { Phrases } from '../../../model/rule';

/** Labels of advertisements that are hardly ever a heading of an article. */
// prettier-ignore
export const AD_LABELS: Phrases = {
  en: [
    'Advertisement', 'Advertisements', 'Advert', 'Sponsored content', 'Paid advertisement',
    'Sponsored advertisement', 'Advertisement feature', 'Third party ads', 'Ad loading', 'Loading ad',
    'Inline ad', 'Ad placeholder', 'Ad space', 'Continue without ads', 'Sponsor message',
  ],
  de: ['Werbung', 'Gesponsert', 'Bezahlte Anzeige', 'Gesponserter Inhalt', 'Weiter nach der Werbung'],
  fr: ['Publicité', 'Contenu sponsorisé', 'Annonce publicitaire'],
  es: ['Publicidad', 'Contenido patrocinado', 'Espacio publicitario'],
  it: ['Pubblicità', 'Contenuto sponsorizzato', 'Annuncio pubblicitario', 'Messaggio pubblicitario'],
  pt: ['Publicidade', 'Conteúdo patrocinado'],
  nl: ['Advertentie', 'Gesponsorde inhoud'],
  sv: ['Annons', 'Sponsrat innehåll'],
  pl: ['Reklama', 'Materiał sponsorowany', 'Artykuł sponsorowany'],
  ru: ['Реклама', 'На правах рекламы'],
  uk: ['Реклама', 'На правах реклами'],
  tr: ['Reklam'],
  ar: ['إعلان', 'إعلانات', 'محتوى مدفوع'],
  fa: ['تبلیغات', 'آگهی'],
  hi: ['विज्ञापन'],
  zh: ['广告', '廣告', '赞助内容'],
  ja: ['広告', 'スポンサーリンク', 'スポンサードリンク'],
  ko: ['광고'],
  id: ['Iklan'],
  vi: ['Quảng cáo'],
};

/** Words that label an ad beside other junk, and are a heading or a word of the article elsewhere. */
// prettier-ignore
export const AD_WORDS: Phrases = {
  en: [
    'Advertising', 'Sponsored', 'Promoted', 'Promotion', 'Promotions', 'Ad', 'Ads', 'Paid content',
    'Advertise', 'Sponsors', 'Sponsor', 'Our sponsors', 'Our partners', 'Partner content', 'Partner offers',
    'Google Ads', 'Commercial', 'Affiliate',
  ],
  de: ['Anzeige', 'Anzeigen', 'Sponsored', 'Kleinanzeigen', 'Partnerangebote', 'Partnerangebot', 'Sponsoren'],
  fr: ['Annonce', 'Annonces', 'Sponsorisé', 'Partenaires'],
  es: ['Anuncio', 'Anuncios', 'Patrocinado'],
  it: ['Annuncio', 'Annunci', 'Sponsorizzato'],
  pt: ['Anúncio', 'Anúncios', 'Patrocinado'],
  nl: ['Gesponsord', 'Advertenties', 'Partnerbijdrage'],
  sv: ['Annonser', 'Sponsrat'],
  pl: ['Ogłoszenia', 'Materiał partnera', 'Sponsorowane'],
  ru: ['Объявления', 'Партнерский материал', 'Партнёры'],
  ja: ['PR'],
  ko: ['AD'],
};

/** Notes that lead past an ad. */
// prettier-ignore
export const STORY_CONTINUES: Phrases = {
  en: [
    'Story continues below advertisement', 'Story continues below', 'Story continues',
    'Article continues after advertisement', 'Article continues below',
    'Article continues below advertisement', 'Scroll to continue', 'Scroll to continue with content',
    'Continue reading below', 'Continue reading the main story', 'Continue below advertisement',
    'Continue below', 'Keep scrolling for more', 'Scroll for more', 'Scroll down for more',
  ],
  de: [
    'Artikel wird nach der Anzeige fortgesetzt', 'Nach der Werbung weiterlesen',
    'Weiterlesen nach der Anzeige', 'Lesen Sie nach der Anzeige weiter',
  ],
  fr: [
    'La suite après la publicité', 'La suite après cette publicité', 'Suite de l’article ci-dessous',
    'L’article continue après la publicité',
  ],
  es: [
    'Continúa después de la publicidad', 'Sigue leyendo después del anuncio',
    'El artículo continúa después de la publicidad',
  ],
  it: ['Continua a leggere dopo la pubblicità', 'L’articolo prosegue sotto la pubblicità'],
  pt: ['Continua após a publicidade', 'Continua depois da publicidade', 'Continue lendo após o anúncio'],
  nl: [
    'Tekst gaat verder onder de advertentie', 'Artikel gaat verder onder de advertentie',
    'Lees verder na de advertentie',
  ],
  sv: ['Artikeln fortsätter under annonsen', 'Artikeln fortsätter efter annonsen'],
  pl: [
    'Dalsza część artykułu pod reklamą', 'Dalsza część artykułu pod materiałem wideo',
    'Ciąg dalszy pod reklamą',
  ],
  ru: ['Продолжение после рекламы', 'Продолжение под рекламой'],
  uk: ['Продовження після реклами'],
  tr: ['Haberin devamı reklamdan sonra', 'Yazının devamı reklamdan sonra'],
  zh: ['广告后继续', '文章继续在广告之后'],
  ja: ['記事は広告の後に続きます', '広告の下に記事が続きます'],
  id: ['Lanjut baca setelah iklan'],
};
