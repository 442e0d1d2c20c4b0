import type { Phrases } from '../../../model/rule';

/** Short notes that Flash Player is missing. */
// prettier-ignore
export const FLASH_NOTICES: Phrases = {
  en: [
    'Get the latest Flash player', 'Get Flash Player', 'Get Adobe Flash Player', 'Get Adobe Flash',
    'Install Adobe Flash Player', 'Download Adobe Flash Player', 'Download Flash Player',
    'Upgrade Flash Player', 'Upgrade your Flash Player', 'Adobe Flash Player is required',
    'Flash Player required', 'Flash is required', 'Flash plugin required', 'Flash plugin failed to load',
    'You need Adobe Flash Player to watch this video', 'Flash is not installed', 'Click to enable Flash',
  ],
  de: [
    'Sie benötigen den Adobe Flash Player', 'Adobe Flash Player wird benötigt', 'Flash Player herunterladen',
  ],
  fr: ['Vous devez installer Adobe Flash Player', 'Télécharger Flash Player', 'Installer Flash Player'],
  es: ['Necesitas Adobe Flash Player', 'Descargar Flash Player', 'Instalar Flash Player'],
  it: ['È necessario installare Adobe Flash Player', 'Scarica Flash Player', 'Installa Flash Player'],
  pt: ['É necessário o Adobe Flash Player', 'Baixar Flash Player', 'Instalar o Flash Player'],
  nl: ['U heeft Adobe Flash Player nodig', 'Download Adobe Flash Player'],
  sv: ['Du behöver Adobe Flash Player', 'Hämta Flash Player'],
  pl: ['Zainstaluj Adobe Flash Player', 'Pobierz Flash Player'],
  ru: [
    'Для просмотра необходим Adobe Flash Player', 'Установите Flash Player', 'Скачать Flash Player',
    'Для содержимого этой страницы требуется более новая версия Adobe Flash Player',
  ],
  uk: ['Для перегляду потрібен Adobe Flash Player'],
  tr: ['Adobe Flash Player gereklidir'],
  ar: ['يتطلب عرض الفيديو برنامج Adobe Flash Player'],
  zh: [
    '请安装最新版 Flash Player', '请安装Flash播放器', '您需要安装 Flash Player',
    '您的JavaScript关闭或你的Adobe Flash播放器过时。 获取最新的Flash播放器',
  ],
  ja: ['Adobe Flash Playerが必要です', 'Flash Playerをダウンロード'],
  ko: ['Adobe Flash Player가 필요합니다'],
  id: ['Anda memerlukan Adobe Flash Player'],
  vi: ['Bạn cần cài đặt Adobe Flash Player'],
};

/** Short notes that JavaScript is off. */
// prettier-ignore
export const JAVASCRIPT_NOTICES: Phrases = {
  en: [
    'JavaScript is disabled', 'JavaScript is required', 'JavaScript required', 'JavaScript must be enabled',
    'JavaScript is not enabled', 'JavaScript is turned off', 'Please enable JavaScript',
    'Please turn on JavaScript', 'Enable JavaScript', 'You need to enable JavaScript',
    'You need to enable JavaScript to run this app', 'JavaScript is required to view this page',
    'Please enable JavaScript to view the comments', 'Your JavaScript is turned off',
    'This slideshow requires JavaScript', 'This site requires JavaScript', 'This page requires JavaScript',
  ],
  de: [
    'Bitte aktivieren Sie JavaScript', 'Bitte JavaScript aktivieren', 'JavaScript ist deaktiviert',
    'JavaScript wird benötigt',
  ],
  fr: ['Veuillez activer JavaScript', 'JavaScript est désactivé', 'Merci d’activer JavaScript'],
  es: [
    'Activa JavaScript para continuar', 'Por favor, activa JavaScript', 'JavaScript está desactivado',
    'JavaScript está deshabilitado',
  ],
  it: ['Abilita JavaScript per continuare', 'JavaScript è disattivato', 'JavaScript è disabilitato'],
  pt: ['Ative o JavaScript para continuar', 'O JavaScript está desativado', 'Por favor, ative o JavaScript'],
  nl: ['Schakel JavaScript in', 'JavaScript is uitgeschakeld'],
  sv: ['Aktivera JavaScript', 'JavaScript är avstängt'],
  pl: ['Włącz obsługę JavaScript', 'JavaScript jest wyłączony', 'Włącz JavaScript'],
  ru: [
    'Пожалуйста, включите JavaScript', 'JavaScript отключён', 'JavaScript отключен', 'Включите JavaScript',
  ],
  uk: ['Будь ласка, увімкніть JavaScript'],
  tr: ["Lütfen JavaScript'i etkinleştirin", 'JavaScript devre dışı'],
  ar: ['يرجى تفعيل جافا سكريبت', 'يرجى تمكين JavaScript'],
  fa: ['لطفاً جاوااسکریپت را فعال کنید'],
  hi: ['कृपया जावास्क्रिप्ट सक्षम करें'],
  zh: ['请启用 JavaScript', '您的浏览器已禁用 JavaScript', '請啟用 JavaScript'],
  ja: ['JavaScriptを有効にしてください', 'JavaScriptが無効になっています'],
  ko: ['자바스크립트를 활성화해 주세요'],
  id: ['Harap aktifkan JavaScript'],
  vi: ['Vui lòng bật JavaScript'],
};
