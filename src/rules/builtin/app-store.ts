import type { BuiltinRule } from '../../model/rule';
import { APP_BADGES, APP_LINKS, APP_PLATFORMS } from './phrases/app-store';
import { whole } from './whole';

const STORE =
  '(?:(?:the )?(?:apple |mac |ios )?app[- ]?store|google play(?: ?store)?|(?:the )?play ?store|(?:the )?microsoft store|(?:the )?windows store|itunes|(?:the )?amazon appstore|app ?gallery|huawei appgallery|galaxy store|f-droid)';

export const APP_STORE: readonly BuiltinRule[] = [
  {
    id: 'app-store-badge',
    category: 'app-store',
    kind: 'phrase',
    title: 'App-store badge',
    why: 'The text of a badge that leads to an app store was scraped with the page.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: APP_BADGES,
    examples: {
      hits: [
        'Download on the App Store',
        'GET IT ON Google Play',
        'Laden im App Store',
        'Доступно в Google Play',
      ],
      misses: [
        'Apple and Google must open their app stores to competitors by March, the court ruled.',
        'Get it on Google Play if you must, but read the small print.',
        'The app store of the future',
      ],
    },
  },
  {
    id: 'app-store-line',
    category: 'app-store',
    kind: 'line',
    title: 'App-store link',
    why: 'A call to install an app is an advertisement of the site and no part of the article.',
    confidence: 'safe',
    guards: { maxWords: 18, notIn: ['code', 'verse', 'table'] },
    on: 'core',
    pattern: whole(
      `(?:download|get|get it|available|available now|download it|download now|install|find us|now available|also available)(?: (?:the|our))?(?: free)?(?: app)?(?: for free)? (?:on|from|in|at|via|through) ${STORE}(?: (?:and|or|&|[|/·•]) (?:on )?${STORE})?`,
      `${STORE}(?:[ |/,·•&-]+(?:and )?${STORE}){1,3}`,
      `(?:download|get|try|install|use) (?:the|our|your|my)(?: (?:free|new|mobile|official|award-winning|iphone|ios|android|news))*(?: [a-z0.&'-]{2,20}){0,3} apps?(?: (?:today|now|here|for free|for (?:ios|iphone|ipad|android|your phone|your mobile)(?:(?: and |/| & | or |, )(?:ios|iphone|ipad|android|windows phone))*|(?:on|from|in) ${STORE}(?: (?:and|or|&) ${STORE})?))?`,
      '(?:continue|open|read|view|watch|listen|switch to|use|see)(?: (?:this|it|the|more))?(?: (?:article|story|page|video|post))? (?:in|on|to|with) (?:the |our )?app',
      '(?:scan|use) (?:the|this) (?:qr )?code (?:to|with|and) .{0,50}(?:download|get|install|app|follow).{0,50}',
      '(?:apps? for|available (?:on|for)|download for|get (?:it|the app) (?:on|for)) (?:ios|iphone|ipad|android)(?:(?: and |/| & | or |, | [|] )(?:ios|iphone|ipad|android|windows|mac|web|windows phone))*',
      '(?:ios|iphone|ipad|android) apps?(?:[ |/,·•&-]+(?:and )?(?:ios|iphone|ipad|android)(?: apps?)?)+',
      "start your substack ?get the app|install (?:the )?app|add to home screen|(?:never miss|don't miss) .{0,40} (?:get|download) (?:the|our) app",
      '(?:laden sie|lade|jetzt|hol dir|holen sie sich)(?: (?:die|unsere|jetzt|hier|kostenlos))* .{0,20}app(?: herunter| laden| herunterladen| kostenlos laden| im app store.{0,20})?',
      "téléchargez (?:notre|l'|la) ?(?:appli|application).{0,40}|descarga (?:nuestra|la) (?:app|aplicación).{0,40}|scarica (?:la nostra|l'|la) ?app.{0,30}|baixe (?:o nosso|o|nosso) (?:app|aplicativo).{0,30}|download (?:de|onze)(?: gratis)? app.{0,20}|скачайте (?:наше )?приложение.{0,40}",
    ),
    examples: {
      hits: [
        'Download our free app',
        'Available on the App Store and Google Play',
        'App Store | Google Play',
        'Get the mobile app today',
        'Scan the QR code to download our app',
        'Téléchargez notre application',
      ],
      misses: [
        'Download the app that the council uses and you see why nobody reports potholes.',
        'Open the drawer in the cupboard and take out the scale.',
        'Google Play and the App Store take thirty percent, and developers have had enough of it.',
        'Use the map to find the path.',
      ],
    },
  },
  {
    id: 'app-link',
    category: 'app-store',
    kind: 'phrase',
    title: 'App link',
    why: 'A button that offers an app stands on every page of the site.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: APP_LINKS,
    examples: {
      hits: ['Get the app', 'Open in app', 'App herunterladen', 'アプリをダウンロード', '打开APP'],
      misses: [
        'Get the apples in before the first frost.',
        'The app opens in a second and closes in two.',
        'How we built the app',
      ],
    },
  },
  {
    id: 'app-platform',
    category: 'app-store',
    kind: 'phrase',
    title: 'App platform name',
    why: 'Beside other junk the name of a phone system is the button that leads to an app.',
    confidence: 'likely',
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'no-prose', 'legal'] },
    phrases: APP_PLATFORMS,
    examples: {
      hits: ['Follow us\niOS\nAndroid', 'Download on the App Store\nAndroid', 'Teilen\nUnsere Apps'],
      misses: ['iOS', 'Android', 'Apple', 'Mobile apps'],
    },
  },
  {
    id: 'app-buttons-joined',
    category: 'app-store',
    kind: 'line',
    title: 'App buttons in one word',
    why: 'The labels of several app buttons ran together because nothing stood between them in the page.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse', 'table'] },
    on: 'text',
    pattern:
      /^(?:(?:Apple|Android|iOS|iPhone|iPad|App ?Store|Google ?Play|Play ?Store|Windows(?: Phone)?|Microsoft ?Store|AppGallery|Kindle|BlackBerry)(?=\S)){1,5}(?:Apple|Android|iOS|iPhone|iPad|App ?Store|Google ?Play|Play ?Store|Windows(?: Phone)?|Microsoft ?Store|AppGallery|Kindle|BlackBerry)$/u,
    examples: {
      hits: ['AppleAndroid', 'App StoreGoogle Play', 'iOSAndroid', 'iPhoneiPadAndroidWindows Phone'],
      misses: ['AppleJack', 'Apple, Android', 'Android', 'AppStoreFront'],
    },
  },
];
