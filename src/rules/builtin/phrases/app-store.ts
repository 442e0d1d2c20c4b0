import type { Phrases } from '../../../model/rule';

/** What the badges of the app stores say. */
// prettier-ignore
export const APP_BADGES: Phrases = {
  en: [
    'Download on the App Store', 'Download from the App Store', 'Get it on Google Play',
    'Get it on the App Store', 'Available on the App Store', 'Available at the App Store',
    'Available on Google Play', 'Android app on Google Play', 'Available on iTunes', 'Get it from Microsoft',
    'Available at Amazon Appstore', 'Explore it on AppGallery', 'Download on the Mac App Store', 'App Store',
    'Google Play', 'Google Play Store', 'Apple App Store', 'Get it on F-Droid', 'App store logo',
    'Google Play logo', 'Download on the App Store Get it on Google Play',
  ],
  de: [
    'Laden im App Store', 'Im App Store laden', 'Jetzt bei Google Play', 'Im App Store herunterladen',
    'Bei Google Play herunterladen', 'Jetzt im App Store', 'Erhältlich im App Store',
  ],
  fr: [
    "Télécharger dans l'App Store", "Disponible sur l'App Store", 'Disponible sur Google Play',
    'Télécharger sur Google Play',
  ],
  es: [
    'Descargar en el App Store', 'Descárgalo en el App Store', 'Consíguelo en el App Store',
    'Disponible en Google Play', 'Disponible en el App Store', 'Disponible en App Store',
  ],
  it: [
    'Scarica su App Store', "Scarica dall'App Store", 'Disponibile su Google Play',
    'Disponibile su App Store',
  ],
  pt: [
    'Baixar na App Store', 'Disponível na App Store', 'Disponível no Google Play', 'Descarregar na App Store',
  ],
  nl: ['Download in de App Store', 'Ontdek het op Google Play', 'Download op Google Play'],
  sv: ['Hämta i App Store', 'Ladda ned på Google Play', 'Ladda ner på Google Play'],
  pl: ['Pobierz w App Store', 'Pobierz z App Store', 'Pobierz z Google Play'],
  ru: ['Загрузите в App Store', 'Доступно в Google Play', 'Скачать в App Store', 'Скачать в Google Play'],
  uk: ['Завантажити в App Store', 'Завантажити з Google Play', 'Доступно в Google Play'],
  tr: ["App Store'dan indirin", "Google Play'den alın", "Google Play'den indirin"],
  ar: ['متوفر على Google Play', 'متوفر على App Store'],
  zh: ['App Store 下载', '在 App Store 下载', 'Android 下载', 'iPhone 下载'],
  ja: ['App Storeからダウンロード', 'Google Playで手に入れよう'],
  ko: ['App Store에서 다운로드 하기', 'Google Play에서 다운로드'],
  id: ['Dapatkan di Google Play', 'Unduh di App Store'],
  vi: ['Tải về trên App Store', 'Tải trên Google Play'],
};

/** Buttons that offer an app without naming a store. */
// prettier-ignore
export const APP_LINKS: Phrases = {
  en: [
    'Download our app', 'Download the app', 'Download our apps', 'Get the app', 'Get our app', 'Get app',
    'Open in app', 'Open app', 'Install the app', 'Use app', 'Read in app', 'View in app',
    'Download our mobile app', 'Get our mobile app', 'Available on iOS and Android',
    'Available for iOS and Android',
  ],
  de: [
    'App herunterladen', 'Jetzt App herunterladen', 'Zur App', 'In der App öffnen',
    'Unsere App herunterladen',
  ],
  fr: ["Télécharger l'application", "Télécharger l'appli", "Ouvrir dans l'application"],
  es: ['Descarga la app', 'Descargar la app', 'Descargar app', 'Abrir en la app', 'Descarga nuestra app'],
  it: ["Scarica l'app", "Apri nell'app", 'Scarica la nostra app'],
  pt: ['Baixe o aplicativo', 'Baixar o app', 'Abrir no app', 'Descarregue a app'],
  nl: ['Download de app', 'Open in de app'],
  sv: ['Ladda ner appen', 'Öppna i appen'],
  pl: ['Pobierz aplikację', 'Otwórz w aplikacji'],
  ru: ['Скачать приложение', 'Скачайте приложение', 'Открыть в приложении', 'Установить приложение'],
  uk: ['Завантажити застосунок', 'Завантажити додаток'],
  tr: ['Uygulamayı indir', 'Uygulamada aç'],
  ar: ['حمل التطبيق', 'تحميل التطبيق'],
  fa: ['دانلود اپلیکیشن', 'دریافت اپلیکیشن'],
  hi: ['ऐप डाउनलोड करें'],
  zh: [
    '下载客户端', '扫码下载', '打开APP', '下載 App', '下载APP', '点击下载APP', 'APP下载', '扫码下载客户端',
  ],
  ja: ['アプリをダウンロード', 'アプリで開く', 'アプリで読む'],
  ko: ['앱 다운로드', '앱에서 보기', '앱으로 보기'],
  id: ['Unduh aplikasi', 'Buka di aplikasi'],
  vi: ['Tải ứng dụng', 'Mở trong ứng dụng'],
};

/** Names of phone systems and words for apps. */
// prettier-ignore
export const APP_PLATFORMS: Phrases = {
  en: [
    'iOS', 'Android', 'iPhone', 'iPad', 'Apple', 'iPhone app', 'iPad app', 'Android app', 'iOS app',
    'Windows Phone', 'Mobile app', 'Mobile apps', 'Our app', 'Our apps', 'Apps', 'App', 'Download app',
    'Download apps', 'AppGallery',
  ],
  de: ['Unsere App', 'Unsere Apps', 'Apps & Tools'],
  fr: ['Nos applications', 'Applications mobiles', 'Application mobile'],
  es: ['Aplicaciones', 'Aplicaciones móviles', 'Apps móviles'],
  it: ['Le nostre app', 'App mobile'],
  pt: ['Aplicativos', 'Aplicações'],
  nl: ['Onze apps'],
  pl: ['Aplikacje', 'Aplikacja mobilna'],
  ru: ['Мобильное приложение', 'Мобильные приложения', 'Приложения'],
  zh: ['客户端', '手机客户端', '移动客户端'],
  ja: ['アプリ'],
  ko: ['모바일 앱'],
};
