import type { Phrases } from '../../../model/rule';

/** Headlines and short sentences of consent banners. */
// prettier-ignore
export const COOKIE_NOTICES: Phrases = {
  en: [
    'We use cookies', 'We are using cookies', 'This website uses cookies', 'This site uses cookies',
    'Our website uses cookies', 'Our site uses cookies', 'This page uses cookies',
    'By continuing to use this site you agree to our use of cookies', 'We value your privacy',
    'We care about your privacy', 'We respect your privacy', 'Your privacy matters',
    'Your privacy is important to us', 'We and our partners store and/or access information on a device',
    'We and our partners process data to provide', 'Cookie consent', 'Cookies consent', 'Cookie notification',
    'Cookie information', 'Privacy overview', 'Privacy preference center', 'About your privacy',
    'Manage consent preferences', 'Manage Cookie Consent',
    'This website uses cookies to ensure you get the best experience',
    'This website uses cookies to improve your experience', 'Cookies on this site', 'Cookies on our website',
    'Our use of cookies',
  ],
  de: [
    'Wir verwenden Cookies', 'Wir nutzen Cookies', 'Diese Website verwendet Cookies',
    'Diese Webseite verwendet Cookies', 'Diese Seite verwendet Cookies', 'Diese Website benutzt Cookies',
    'Wir schätzen Ihre Privatsphäre', 'Wir respektieren Ihre Privatsphäre',
    'Ihre Privatsphäre ist uns wichtig', 'Cookie-Hinweis', 'Cookie-Zustimmung verwalten',
    'Datenschutz-Präferenzen',
  ],
  fr: [
    'Nous utilisons des cookies', 'Ce site utilise des cookies',
    'Le respect de votre vie privée est notre priorité', 'Votre vie privée nous importe',
    'Nous respectons votre vie privée', 'Gestion des cookies',
  ],
  es: [
    'Utilizamos cookies', 'Usamos cookies', 'Este sitio web utiliza cookies', 'Este sitio utiliza cookies',
    'Esta web utiliza cookies', 'Valoramos su privacidad', 'Valoramos tu privacidad', 'Aviso de cookies',
  ],
  it: [
    'Utilizziamo i cookie', 'Questo sito utilizza i cookie', 'Questo sito usa i cookie',
    'Rispettiamo la tua privacy', 'La tua privacy è importante per noi',
  ],
  pt: [
    'Utilizamos cookies', 'Este site utiliza cookies', 'Este site usa cookies', 'Nós usamos cookies',
    'Valorizamos a sua privacidade', 'Aviso de cookies',
  ],
  nl: [
    'Wij gebruiken cookies', 'We gebruiken cookies', 'Deze website gebruikt cookies',
    'Deze site gebruikt cookies', 'Wij respecteren uw privacy',
  ],
  sv: [
    'Vi använder cookies', 'Den här webbplatsen använder cookies', 'Vi använder kakor',
    'Vi värnar om din integritet',
  ],
  pl: [
    'Używamy plików cookie', 'Ta strona używa plików cookie', 'Ten serwis używa cookies',
    'Szanujemy Twoją prywatność', 'Cenimy Twoją prywatność',
  ],
  ru: [
    'Мы используем файлы cookie', 'Мы используем cookie', 'Этот сайт использует файлы cookie',
    'Мы ценим вашу конфиденциальность',
  ],
  uk: ['Ми використовуємо файли cookie', 'Цей сайт використовує файли cookie'],
  tr: ['Çerezleri kullanıyoruz', 'Bu site çerez kullanmaktadır', 'Gizliliğinize önem veriyoruz'],
  ar: ['نستخدم ملفات تعريف الارتباط', 'يستخدم هذا الموقع ملفات تعريف الارتباط'],
  fa: ['ما از کوکی‌ها استفاده می‌کنیم'],
  hi: ['हम कुकीज़ का उपयोग करते हैं'],
  zh: ['我们使用 Cookie', '本网站使用 Cookie', '本網站使用 Cookie', '我们重视您的隐私'],
  ja: [
    '当サイトではCookieを使用しています', '本サイトではクッキーを使用しています', 'プライバシーを尊重します',
  ],
  ko: ['이 웹사이트는 쿠키를 사용합니다'],
  id: ['Kami menggunakan cookie', 'Situs ini menggunakan cookie', 'Kami menghargai privasi Anda'],
  vi: ['Chúng tôi sử dụng cookie', 'Trang web này sử dụng cookie'],
};

/** Buttons of consent banners that nothing else is called by. */
// prettier-ignore
export const COOKIE_BUTTONS: Phrases = {
  en: [
    'Accept all cookies', 'Accept cookies', 'Accept all', 'Allow all cookies', 'Allow cookies',
    'Accept & close', 'Accept and close', 'Accept and continue', 'Accept & continue', 'Agree and continue',
    'Agree and close', 'Agree & close', 'Reject all', 'Reject all cookies', 'Reject cookies',
    'Decline cookies', 'Decline all', 'Deny all', 'Cookie settings', 'Cookies settings', 'Cookie preferences',
    'Cookies preferences', 'Cookie list', 'Cookie declaration', 'Cookie banner', 'Show cookie preferences',
    'Manage cookies', 'Manage cookie settings', 'Manage cookie preferences', 'Customize cookies',
    'Customise cookies', 'Change cookie settings', 'Only necessary cookies', 'Accept only essential cookies',
    'Use necessary cookies only', 'Necessary cookies only', 'Essential cookies only',
    'Continue without accepting', 'Continue without agreeing', 'Save & Accept', 'Save and accept',
    'Save & exit', 'Confirm my choices', 'Allow selection', 'Accept selected', 'Confirm selection',
    'Reject non-essential', 'Reject optional cookies', 'Accept recommended settings',
    'Allow all and continue', 'Do not consent', 'Yes, I agree', 'Yes, I accept', 'I’m OK with that',
    'Read more about these purposes', 'Show purposes', 'Show vendors', 'View vendor preferences',
    'Save my preferences', 'Save my choice', 'Close cookie banner', 'Dismiss cookie message',
    'Always active', 'Always enabled', 'Always on',
  ],
  de: [
    'Alle akzeptieren', 'Alles akzeptieren', 'Alle Cookies akzeptieren', 'Cookies akzeptieren',
    'Alle zulassen', 'Alle Cookies zulassen', 'Nur notwendige Cookies', 'Nur notwendige Cookies akzeptieren',
    'Nur essenzielle Cookies akzeptieren', 'Cookie-Einstellungen', 'Cookie Einstellungen',
    'Cookies verwalten', 'Alle ablehnen', 'Alles ablehnen', 'Auswahl erlauben', 'Auswahl bestätigen',
    'Auswahl speichern', 'Akzeptieren und weiter', 'Akzeptieren und schließen', 'Zustimmen und weiter',
    'Individuelle Datenschutzeinstellungen', 'Speichern & schließen',
  ],
  fr: [
    'Tout accepter', 'Tout refuser', 'Accepter les cookies', 'Accepter et fermer', 'Accepter & fermer',
    'Gérer les cookies', 'Paramétrer les cookies', 'Paramètres des cookies', 'Continuer sans accepter',
    'Personnaliser les cookies', 'Refuser les cookies', 'Préférences de cookies',
  ],
  es: [
    'Aceptar todas', 'Aceptar todo', 'Aceptar cookies', 'Aceptar todas las cookies', 'Aceptar y continuar',
    'Aceptar y cerrar', 'Rechazar todas', 'Rechazar todo', 'Rechazar cookies', 'Configurar cookies',
    'Configuración de cookies', 'Preferencias de cookies', 'Solo necesarias',
  ],
  it: [
    'Accetta tutti', 'Accetta tutto', 'Accetta i cookie', 'Accetta tutti i cookie', 'Accetta e continua',
    'Accetta e chiudi', 'Rifiuta tutti', 'Rifiuta tutto', 'Gestisci cookie', 'Gestisci i cookie',
    'Impostazioni cookie', 'Preferenze cookie', 'Continua senza accettare',
  ],
  pt: [
    'Aceitar todos', 'Aceitar tudo', 'Aceitar cookies', 'Aceitar todos os cookies', 'Aceitar e continuar',
    'Rejeitar todos', 'Rejeitar tudo', 'Rejeitar cookies', 'Gerir cookies', 'Gerenciar cookies',
    'Configurações de cookies', 'Definições de cookies', 'Preferências de cookies',
  ],
  nl: [
    'Alle cookies accepteren', 'Alles accepteren', 'Cookies accepteren', 'Accepteer alle cookies',
    'Alles weigeren', 'Alle cookies weigeren', 'Cookie-instellingen', 'Cookies beheren',
    'Alleen noodzakelijke cookies', 'Cookievoorkeuren',
  ],
  sv: [
    'Acceptera alla', 'Acceptera alla cookies', 'Acceptera alla kakor', 'Godkänn alla cookies',
    'Godkänn alla', 'Neka alla', 'Cookieinställningar', 'Cookie-inställningar', 'Hantera cookies',
    'Endast nödvändiga',
  ],
  pl: [
    'Akceptuję wszystkie', 'Zaakceptuj wszystkie', 'Akceptuj wszystkie', 'Odrzuć wszystkie',
    'Ustawienia plików cookie', 'Ustawienia cookies', 'Zarządzaj plikami cookie',
    'Akceptuję i przechodzę do serwisu', 'Tylko niezbędne',
  ],
  ru: [
    'Принять все', 'Принять cookie', 'Принять все cookie', 'Принять и закрыть', 'Отклонить все',
    'Настройки cookie', 'Настройки файлов cookie',
  ],
  uk: ['Прийняти всі', 'Прийняти всі cookie', 'Відхилити всі', 'Налаштування cookie'],
  tr: ['Tümünü kabul et', 'Tümünü reddet', 'Çerez ayarları', 'Çerezleri kabul et', 'Çerez tercihleri'],
  ar: ['قبول الكل', 'رفض الكل', 'قبول جميع ملفات تعريف الارتباط', 'إعدادات ملفات تعريف الارتباط'],
  fa: ['پذیرفتن همه', 'رد کردن همه', 'تنظیمات کوکی'],
  hi: ['सभी स्वीकार करें', 'सभी अस्वीकार करें', 'कुकी सेटिंग्स'],
  zh: [
    '接受所有 Cookie', '全部接受', '全部拒绝', '接受全部', 'Cookie 设置', '接受所有', '拒绝所有',
    'Cookie 設定',
  ],
  ja: [
    'すべて同意する', 'すべて拒否', 'すべて許可', 'すべてのCookieを受け入れる', 'Cookie設定', 'Cookieの設定',
  ],
  ko: ['모두 동의', '모두 거부', '쿠키 설정', '모두 수락'],
  id: ['Terima semua', 'Tolak semua', 'Pengaturan cookie', 'Terima semua cookie'],
  vi: ['Chấp nhận tất cả', 'Từ chối tất cả', 'Cài đặt cookie', 'Chấp nhận tất cả cookie'],
};

/** Words that are labels of a banner beside other parts of it. */
// prettier-ignore
export const COOKIE_WORDS: Phrases = {
  en: [
    'Cookies', 'Cookie', 'Consent', 'Accept', 'Decline', 'Reject', 'Deny', 'Agree', 'I agree', 'I accept',
    'Got it', 'Functional', 'Necessary', 'Performance', 'Analytics', 'Targeting', 'Preferences', 'Statistics',
    'Vendors', 'Customize', 'Customise', 'Disagree', 'Allow', 'Allow all', 'Manage options',
    'View preferences', 'Save preferences', 'Privacy settings', 'Privacy preferences', 'Enable All',
    'Disable All', 'Opt out', 'Non-necessary',
  ],
  de: ['Akzeptieren', 'Ablehnen', 'Zustimmen', 'Einverstanden', 'Ich stimme zu', 'Notwendig', 'Verstanden'],
  fr: ['Accepter', 'Refuser', 'J’accepte', 'Personnaliser'],
  es: ['Aceptar', 'Rechazar', 'Acepto', 'Configurar'],
  it: ['Accetta', 'Rifiuta', 'Accetto', 'Personalizza'],
  pt: ['Aceitar', 'Rejeitar', 'Aceito', 'Concordo'],
  nl: ['Accepteren', 'Weigeren', 'Akkoord'],
  sv: ['Acceptera', 'Godkänn', 'Neka'],
  pl: ['Akceptuję', 'Zgadzam się', 'Odrzuć'],
  ru: ['Принять', 'Согласен', 'Отклонить'],
  uk: ['Прийняти', 'Погоджуюсь'],
  tr: ['Kabul et', 'Kabul ediyorum', 'Reddet'],
  zh: ['接受', '同意', '拒绝'],
  ja: ['同意する', '拒否する'],
  ko: ['동의', '거부'],
};
