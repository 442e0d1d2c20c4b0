import type { Phrases } from '../../../model/rule';

/** Links for keyboards and screen readers that lead past the menu. */
// prettier-ignore
export const SKIP_LINKS: Phrases = {
  en: [
    'Skip to content', 'Skip to main content', 'Skip to navigation', 'Skip to footer', 'Skip to search',
    'Jump to content', 'Skip navigation', 'Skip link', 'Skip links', 'Skip nav', 'Skip menu', 'Skip header',
    'Skip Advertisement', 'Go to homepage', 'Go to content', 'Go to main content', 'Go to navigation',
  ],
  de: [
    'Zum Inhalt springen', 'Zum Hauptinhalt springen', 'Zum Hauptinhalt', 'Zum Inhalt', 'Direkt zum Inhalt',
    'Zur Navigation springen', 'Zur Hauptnavigation springen', 'Zur Hauptnavigation', 'Zum Footer springen',
    'Zum Seitenende springen', 'Zur Suche springen', 'Navigation überspringen', 'Springe zum Inhalt',
    'Springe zu Inhalt', 'Weiter zum Inhalt', 'Inhalt überspringen',
  ],
  fr: [
    'Aller au contenu', 'Aller au contenu principal', 'Passer au contenu', 'Passer au contenu principal',
    'Accéder au contenu', 'Accéder au contenu principal', 'Aller à la navigation', 'Aller au menu',
    'Aller à la recherche', 'Aller au pied de page',
  ],
  es: [
    'Saltar al contenido', 'Saltar al contenido principal', 'Ir al contenido', 'Ir al contenido principal',
    'Pasar al contenido principal', 'Ir a la navegación', 'Saltar a la navegación', 'Saltar navegación',
  ],
  it: [
    'Vai al contenuto', 'Vai al contenuto principale', 'Salta al contenuto', 'Salta al contenuto principale',
    'Passa al contenuto principale', 'Vai alla navigazione', 'Vai al menu', 'Vai al footer',
  ],
  pt: [
    'Ir para o conteúdo', 'Ir para o conteúdo principal', 'Pular para o conteúdo',
    'Pular para o conteúdo principal', 'Saltar para o conteúdo', 'Saltar para o conteúdo principal',
    'Avançar para o conteúdo', 'Ir para o menu', 'Ir para a busca', 'Ir para o rodapé',
  ],
  nl: [
    'Ga naar de inhoud', 'Ga naar inhoud', 'Ga naar hoofdinhoud', 'Direct naar de inhoud',
    'Direct naar inhoud', 'Naar de inhoud springen', 'Spring naar inhoud', 'Overslaan en naar de inhoud gaan',
    'Doorgaan naar inhoud', 'Doorgaan naar hoofdcontent', 'Naar hoofdinhoud',
  ],
  sv: [
    'Hoppa till innehåll', 'Hoppa till innehållet', 'Hoppa till huvudinnehåll', 'Hoppa till huvudinnehållet',
    'Gå till innehåll', 'Gå till innehållet', 'Gå direkt till innehållet', 'Hoppa över navigering',
  ],
  da: ['Gå til indhold', 'Gå til hovedindhold', 'Spring til indhold'],
  nb: ['Hopp til innhold', 'Hopp til hovedinnhold', 'Gå til innhold'],
  pl: [
    'Przejdź do treści', 'Przejdź do głównej treści', 'Przejdź do głównej zawartości',
    'Przejdź do zawartości', 'Przejdź do menu', 'Przejdź do nawigacji', 'Przejdź do wyszukiwarki',
    'Przejdź do stopki',
  ],
  cs: ['Přejít k obsahu', 'Přeskočit na obsah', 'Přejít na obsah', 'Přejít k hlavnímu obsahu'],
  ru: [
    'Перейти к содержимому', 'Перейти к основному содержимому', 'Перейти к содержанию',
    'Перейти к основному содержанию', 'Перейти к контенту', 'Перейти к навигации', 'Перейти к поиску',
    'Пропустить навигацию',
  ],
  uk: [
    'Перейти до вмісту', 'Перейти до основного вмісту', 'Перейти до контенту', 'Перейти до навігації',
    'Перейти до пошуку',
  ],
  tr: ['İçeriğe geç', 'İçeriğe atla', 'Ana içeriğe atla', 'Ana içeriğe geç'],
  ar: [
    'تخطى إلى المحتوى', 'تخطي إلى المحتوى', 'تخطى إلى المحتوى الرئيسي', 'التجاوز إلى المحتوى',
    'انتقل إلى المحتوى', 'انتقل إلى المحتوى الرئيسي', 'اذهب إلى المحتوى',
  ],
  fa: ['پرش به محتوا', 'پرش به محتوای اصلی', 'رفتن به محتوا'],
  hi: ['मुख्य सामग्री पर जाएं', 'सामग्री पर जाएं'],
  zh: ['跳至内容', '跳转到内容', '跳到主要内容', '跳转到主要内容', '跳到内容', '跳过导航', '跳至主內容', '跳至主要內容', '跳到主要內容', '移至主內容'],
  ja: ['コンテンツへスキップ', 'コンテンツに移動', '本文へ移動', '本文へスキップ', '本文へ', 'メインコンテンツに移動', 'メインコンテンツへスキップ', 'ナビゲーションに移動'],
  ko: ['본문 바로가기', '본문으로 바로가기', '본문으로 이동', '콘텐츠로 건너뛰기', '콘텐츠로 바로가기', '메뉴 바로가기', '주메뉴 바로가기'],
  id: ['Langsung ke konten', 'Langsung ke isi', 'Lewati ke konten', 'Loncat ke konten'],
  vi: ['Chuyển đến nội dung', 'Chuyển tới nội dung', 'Bỏ qua nội dung', 'Bỏ qua để đến nội dung'],
};

/** What is read out after a link that opens a window of its own. */
// prettier-ignore
export const NEW_WINDOW_NOTES: Phrases = {
  en: [
    'Opens in new window', 'Opens in a new window', 'Opens in new tab', 'Opens in a new tab',
    'Open in new window', 'Open in a new window', 'Open in new tab', 'Open in a new tab',
    'Open link in new window', 'Link opens in new window', 'Link opens in a new window',
    'Link opens in new tab', 'Link opens in a new tab', 'Will open in a new window', 'Will open in a new tab',
    'This link opens in a new window', 'This link opens in a new tab', 'This link will open in a new window',
    'This link will open in a new tab', 'External link', 'Link is external', 'Link sends email',
  ],
  de: [
    'Öffnet in neuem Fenster', 'Öffnet in einem neuen Fenster', 'Öffnet in neuem Tab',
    'Öffnet in einem neuen Tab', 'Öffnet sich in einem neuen Fenster', 'Wird in neuem Fenster geöffnet',
    'Wird in einem neuen Fenster geöffnet', 'Wird in neuem Tab geöffnet', 'In neuem Fenster öffnen',
    'In neuem Tab öffnen', 'Link öffnet in neuem Fenster', 'Externer Link',
  ],
  fr: [
    'Ouvre dans une nouvelle fenêtre', "S'ouvre dans une nouvelle fenêtre", "S'ouvre dans un nouvel onglet",
    'Ouvre dans un nouvel onglet', 'Ouvrir dans une nouvelle fenêtre', 'Ouvrir dans un nouvel onglet',
    'Nouvelle fenêtre', 'Nouvel onglet', 'Lien externe',
  ],
  es: [
    'Se abre en una ventana nueva', 'Se abre en una nueva ventana', 'Se abre en ventana nueva',
    'Abre en ventana nueva', 'Abre en una nueva ventana', 'Abrir en una ventana nueva',
    'Se abre en una pestaña nueva', 'Se abre en una nueva pestaña', 'Enlace externo',
  ],
  it: [
    'Si apre in una nuova finestra', 'Si apre in una nuova scheda', 'Apri in una nuova finestra',
    'Apre in una nuova finestra', 'Link esterno', 'Collegamento esterno',
  ],
  pt: [
    'Abre em nova janela', 'Abre numa nova janela', 'Abre em uma nova janela', 'Abre em nova aba',
    'Abre em uma nova aba', 'Abre num novo separador', 'Link externo',
  ],
  nl: [
    'Opent in een nieuw venster', 'Opent in nieuw venster', 'Opent in een nieuw tabblad',
    'Opent in nieuw tabblad', 'Externe link',
  ],
  sv: ['Öppnas i nytt fönster', 'Öppnas i ett nytt fönster', 'Öppnas i ny flik', 'Extern länk'],
  pl: [
    'Otwiera się w nowym oknie', 'Otwiera się w nowej karcie', 'Otwórz w nowym oknie',
    'Link otwiera się w nowym oknie',
  ],
  ru: [
    'Открывается в новом окне', 'Открыть в новом окне', 'Откроется в новом окне',
    'Открывается в новой вкладке',
  ],
  uk: ['Відкривається у новому вікні', 'Відкриється у новому вікні', 'Відкривається в новій вкладці'],
  tr: ['Yeni pencerede açılır', 'Yeni sekmede açılır'],
  ar: ['يفتح في نافذة جديدة', 'يُفتح في نافذة جديدة'],
  zh: ['在新窗口中打开', '在新窗口打开', '在新标签页中打开', '另開新視窗', '在新視窗中開啟'],
  ja: ['新しいウィンドウで開きます', '新しいウィンドウで開く', '新しいタブで開きます', '別ウィンドウで開きます', '別ウィンドウで開く'],
  ko: ['새 창에서 열림', '새 창으로 열림', '새창열림'],
  id: ['Membuka di jendela baru', 'Buka di jendela baru', 'Membuka di tab baru'],
  vi: ['Mở trong cửa sổ mới', 'Mở trong tab mới'],
};

/** Buttons that only a menu has. */
// prettier-ignore
export const MENU_BUTTONS: Phrases = {
  en: [
    'Navigation menu', 'Primary links', 'Secondary links', 'Main links', 'Footer links', 'Toggle navigation',
    'Toggle menu', 'Toggle the menu', 'Toggle mobile menu', 'Toggle main menu', 'Toggle sidebar',
    'Toggle navigation menu', 'Toggle Menu Close', 'Toggle dropdown', 'Toggle submenu', 'Toggle child menu',
    'Open menu', 'Open the menu', 'Open main menu', 'Open mobile menu', 'Open navigation',
    'Open navigation menu', 'Close menu', 'Close the menu', 'Close main menu', 'Close mobile menu',
    'Close navigation', 'Close navigation menu', 'Open menu Close menu', 'Open and close menu', 'Show menu',
    'Hide menu', 'Show navigation menu', 'Show submenu', 'Expand menu', 'Expand child menu',
    'Expand navigation', 'Collapse menu', 'Collapse navigation', 'Menu Close', 'Menu Menu', 'Menu Search',
    'Menu button', 'Menu icon', 'Hamburger menu', 'Mobile menu', 'Mobile navigation', 'Primary menu',
    'Primary navigation', 'Secondary menu', 'Secondary navigation', 'Main navigation', 'Main navigation menu',
    'Footer menu', 'Footer navigation', 'Footer nav', 'Header menu', 'Top menu', 'Top navigation',
    'Site navigation', 'Global navigation', 'Utility navigation', 'Section navigation', 'Sub navigation',
    'Subnavigation', 'User menu', 'User account menu', 'Social menu', 'Breadcrumb', 'Breadcrumbs',
    'Breadcrumb navigation', 'Menu Skip to content',
  ],
  de: [
    'Menü öffnen', 'Menü schließen', 'Menü anzeigen', 'Menü ein- und ausblenden', 'Menü umschalten',
    'Navigation öffnen', 'Navigation schließen', 'Navigation umschalten', 'Navigation anzeigen',
    'Navigation aufklappen', 'Navigation ein-/ausblenden', 'Hauptmenü', 'Hauptnavigation',
    'Servicenavigation', 'Service-Navigation', 'Metanavigation', 'Meta-Navigation', 'Subnavigation',
    'Unternavigation', 'Untermenü', 'Untermenü anzeigen', 'Fußnavigation', 'Seitennavigation', 'Footer-Menü',
    'Footernavigation', 'Brotkrumen-Navigation', 'Brotkrümelnavigation', 'Pfadnavigation',
  ],
  fr: [
    'Ouvrir le menu', 'Fermer le menu', 'Ouvrir / fermer le menu', 'Afficher le menu', 'Masquer le menu',
    'Afficher / masquer la navigation', 'Basculer la navigation', 'Basculer le menu', 'Navigation principale',
    'Menu secondaire', "Fil d'Ariane",
  ],
  es: [
    'Abrir menú', 'Abrir el menú', 'Cerrar menú', 'Cerrar el menú', 'Mostrar menú', 'Ocultar menú',
    'Alternar navegación', 'Alternar menú', 'Menú de navegación', 'Navegación principal', 'Menú secundario',
    'Ruta de navegación',
  ],
  it: [
    'Apri menu', 'Apri il menu', 'Chiudi menu', 'Chiudi il menu', 'Mostra menu',
    'Attiva/disattiva navigazione', 'Navigazione principale', 'Menu secondario', 'Menu di navigazione',
  ],
  pt: [
    'Abrir menu', 'Abrir o menu', 'Fechar menu', 'Fechar o menu', 'Alternar navegação', 'Alternar menu',
    'Mostrar menu', 'Menu de navegação', 'Navegação principal',
  ],
  nl: [
    'Menu openen', 'Open het menu', 'Menu sluiten', 'Sluit menu', 'Sluit het menu', 'Navigatie openen',
    'Menu in- en uitklappen', 'Hoofdnavigatie', 'Hoofdmenu', 'Kruimelpad',
  ],
  sv: ['Stäng meny', 'Stäng menyn', 'Öppna meny', 'Öppna menyn', 'Visa meny', 'Huvudmeny', 'Huvudnavigering'],
  pl: [
    'Otwórz menu', 'Zamknij menu', 'Pokaż menu', 'Rozwiń menu', 'Menu główne', 'Nawigacja główna',
    'Przełącz nawigację',
  ],
  ru: [
    'Открыть меню', 'Закрыть меню', 'Показать меню', 'Главное меню', 'Основное меню', 'Основная навигация',
    'Навигация по сайту', 'Мобильное меню', 'Строка навигации',
  ],
  uk: ['Відкрити меню', 'Закрити меню', 'Головне меню', 'Основна навігація'],
  tr: ['Menüyü aç', 'Menüyü kapat', 'Ana menü', 'Menüyü göster'],
  ar: ['القائمة الرئيسية', 'فتح القائمة', 'إغلاق القائمة'],
  fa: ['فهرست اصلی', 'منوی اصلی', 'باز کردن منو', 'بستن منو'],
  hi: ['मुख्य मेनू', 'मेनू खोलें', 'मेनू बंद करें'],
  zh: ['主菜单', '打开菜单', '关闭菜单', '主導覽', '主選單', '開啟選單', '切换导航', '导航菜单', '網站導覽'],
  ja: ['メインメニュー', 'メニューを開く', 'メニューを閉じる', 'グローバルナビゲーション', 'メインナビゲーション', 'パンくずリスト'],
  ko: ['전체메뉴', '전체 메뉴', '주메뉴', '메뉴 열기', '메뉴 닫기', '메뉴열기', '메뉴닫기'],
  id: ['Menu utama', 'Buka menu', 'Tutup menu'],
  vi: ['Mở menu', 'Đóng menu', 'Menu chính'],
};

/** Words for a menu that are also real headings: a restaurant's menu, a section on navigation. */
// prettier-ignore
export const MENU_WORDS: Phrases = {
  en: [
    'Menu', 'Main menu', 'Navigation', 'Navigate', 'Browse', 'Quick links', 'Useful links', 'Helpful links',
    'Sections', 'All sections', 'All topics', 'All categories', 'Categories', 'Select page', 'Select a page',
    'Submenu', 'Sub-menu', 'Sidebar', 'Footer', 'Header', 'Toggle', 'Dropdown', 'Bottom of page', 'Jump to',
    'Go to', 'Browse by', 'Browse all', 'In this section', 'Site links', 'Popular categories', 'Channels',
  ],
  de: [
    'Menü', 'Navigation', 'Rubriken', 'Ressorts', 'Schnellzugriff', 'Quicklinks', 'Themen', 'Alle Themen',
    'Kategorien', 'Alle Kategorien', 'Seitenleiste',
  ],
  fr: [
    'Menu', 'Menu principal', 'Navigation', 'Rubriques', 'Toutes les rubriques', 'Liens utiles',
    'Accès rapide', 'Liens rapides',
  ],
  es: [
    'Menú', 'Menú principal', 'Navegación', 'Secciones', 'Todas las secciones', 'Enlaces de interés',
    'Enlaces rápidos',
  ],
  it: ['Menu', 'Menu principale', 'Navigazione', 'Sezioni', 'Link utili'],
  pt: ['Menu', 'Menu principal', 'Navegação', 'Seções', 'Editorias', 'Secções', 'Links úteis'],
  nl: ['Menu', 'Navigatie', 'Rubrieken', 'Snel naar', 'Direct naar'],
  sv: ['Meny', 'Upp', 'Navigering', 'Snabblänkar', 'Genvägar'],
  pl: ['Menu', 'Nawigacja', 'Działy', 'Serwisy tematyczne', 'Na skróty', 'Nasze serwisy'],
  el: ['Μενού', 'Πλοήγηση', 'Κατηγορίες'],
  ru: ['Меню', 'Навигация', 'Разделы', 'Рубрики', 'Сервисы', 'Полезные ссылки', 'Быстрые ссылки'],
  uk: ['Меню', 'Навігація', 'Розділи', 'Рубрики'],
  tr: ['Menü', 'Kategoriler', 'Hızlı erişim'],
  ar: ['القائمة', 'الأقسام', 'أقسام الموقع'],
  fa: ['منو', 'دسته‌بندی‌ها', 'دسترسی سریع'],
  hi: ['मेनू', 'मेन्यू'],
  zh: ['菜单', '導覽', '导航', '選單', '频道', '栏目', '分类导航', '快速链接'],
  ja: ['メニュー', 'ナビゲーション', 'カテゴリ一覧', 'メニュー一覧'],
  ko: ['메뉴', '위로', '바로가기', '전체보기'],
  id: ['Menu', 'Navigasi', 'Kanal'],
  vi: ['Trình đơn', 'Danh mục', 'Chuyên mục'],
};

// prettier-ignore
export const BACK_TO_TOP: Phrases = {
  en: [
    'Back to top', 'Back to the top', 'Back to top of page', 'Back to top of the page', 'Return to top',
    'Return to top of page', 'Scroll to top', 'Scroll to the top', 'Go to top', 'Go to top of page',
    'Go back to top', 'Top of page', 'Top of the page', 'To the top', 'To top', 'Page top', 'Jump to top',
    'Scroll Up Scroll Down',
  ],
  de: [
    'Nach oben', 'Nach oben scrollen', 'Zurück nach oben', 'Zum Seitenanfang', 'Zum Anfang der Seite',
    'Seitenanfang', 'Zurück zum Seitenanfang', 'Zurück zum Anfang', 'An den Seitenanfang',
    'Zurück zur Übersicht', 'Zum Anfang scrollen',
  ],
  fr: [
    'Haut de page', 'Haut de la page', 'Retour en haut', 'Retour en haut de page',
    'Retour en haut de la page', 'Retour haut de page', 'Remonter en haut de page', 'Revenir en haut',
    'Revenir en haut de page',
  ],
  es: [
    'Volver arriba', 'Ir arriba', 'Volver al inicio', 'Volver al principio', 'Subir al inicio',
    'Ir al inicio', 'Ir al principio', 'Volver al inicio de la página',
  ],
  it: [
    'Torna su', "Torna all'inizio", 'Torna in alto', 'Vai su', 'Torna a inizio pagina', 'Torna in cima',
    'Inizio pagina', 'Torna in testa alla pagina',
  ],
  pt: [
    'Voltar ao topo', 'Voltar ao início', 'Voltar para o topo', 'Voltar para cima', 'Ir para o topo',
    'Topo da página', 'Voltar ao topo da página',
  ],
  nl: [
    'Terug naar boven', 'Naar boven', 'Naar begin van de pagina', 'Terug naar het begin', 'Terug naar begin',
    'Naar boven scrollen', 'Ga naar boven',
  ],
  sv: ['Till toppen', 'Till toppen av sidan', 'Tillbaka till toppen', 'Gå till toppen', 'Till sidans topp'],
  da: ['Til toppen', 'Tilbage til toppen'],
  nb: ['Til toppen', 'Tilbake til toppen', 'Gå til toppen'],
  pl: [
    'Do góry', 'Powrót na górę', 'Wróć na górę', 'Na górę strony', 'Do góry strony', 'Powrót do góry',
    'Na początek strony', 'Przewiń do góry',
  ],
  cs: ['Nahoru', 'Zpět nahoru'],
  ru: [
    'Наверх', 'Вернуться наверх', 'В начало', 'В начало страницы', 'К началу страницы', 'Прокрутить вверх',
    'Наверх страницы', 'Вернуться к началу',
  ],
  uk: ['Вгору', 'Нагору', 'Догори', 'Повернутися нагору', 'На початок сторінки', 'Прокрутити вгору'],
  tr: ['Yukarı çık', 'Başa dön', 'Sayfa başı', 'Sayfa başına dön', 'Yukarı git'],
  ar: [
    'العودة إلى الأعلى', 'العودة للأعلى', 'الرجوع إلى الأعلى', 'إلى الأعلى', 'زر الذهاب إلى الأعلى',
    'اذهب إلى الأعلى',
  ],
  fa: ['بازگشت به بالا', 'رفتن به بالا', 'برو بالا', 'برگشت به بالا', 'دکمه بازگشت به بالا'],
  hi: ['ऊपर जाएं', 'शीर्ष पर जाएं'],
  zh: ['返回顶部', '回到顶部', '回顶部', '回到頂部', '返回頂部', '回頁首', '回到頁首'],
  ja: [
    'ページトップへ', 'トップへ戻る', 'ページの先頭へ', 'ページの先頭へ戻る', 'このページの先頭へ', 'ページトップへ戻る', 'ページトップに戻る', 'ページの上へ戻る', '先頭へ戻る',
    'ページ上部へ戻る',
  ],
  ko: ['맨 위로', '맨위로', '상단으로', '상단으로 이동', '페이지 상단으로', '페이지 맨 위로', '위로 이동'],
  id: ['Kembali ke atas', 'Ke atas'],
  vi: ['Lên đầu trang', 'Về đầu trang', 'Trở lên trên', 'Cuộn lên đầu trang'],
};

// prettier-ignore
export const LANGUAGE_BUTTONS: Phrases = {
  en: [
    'Select language', 'Select a language', 'Select your language', 'Choose language', 'Choose a language',
    'Choose your language', 'Change language', 'Switch language', 'Language selector', 'Language switcher',
    'Toggle language menu', 'Current language', 'Select region', 'Select your region', 'Select country',
    'Select your country', 'Select a country', 'Select your country/region', 'Select a region',
    'Choose your region', 'Choose your country', 'Change region', 'Change country', 'Change location',
    'Choose your location', 'Select your location', 'Select edition', 'Switch edition',
    'Switch to the US edition', 'Switch to the UK edition', 'Choose edition', 'Language and region',
    'Language & region', 'Select currency', 'Choose currency', 'Change currency', 'Translate this page',
    'Google Translate', 'Original text', 'Rate this translation',
    'Your feedback will be used to help improve Google Translate', 'All languages',
    'Powered by Google Translate', 'Powered by Translate', 'In other languages', 'Read in another language',
    'Other languages',
  ],
  de: [
    'Sprache wählen', 'Sprache auswählen', 'Sprache ändern', 'Sprachauswahl', 'Sprachwahl', 'Land auswählen',
    'Land wählen', 'Sprache wechseln',
  ],
  fr: [
    'Choisir la langue', 'Choisissez votre langue', 'Changer de langue', 'Sélectionner la langue',
    'Sélectionnez votre langue', 'Choisir une langue', 'Choisissez votre pays',
  ],
  es: [
    'Seleccionar idioma', 'Elegir idioma', 'Cambiar idioma', 'Selecciona tu idioma', 'Seleccione su idioma',
    'Elige tu idioma', 'Selector de idioma', 'Seleccione idioma',
  ],
  it: ['Seleziona lingua', 'Seleziona la lingua', 'Scegli la lingua', 'Cambia lingua', 'Selettore lingua'],
  pt: [
    'Selecionar idioma', 'Selecione o idioma', 'Escolha o idioma', 'Mudar idioma', 'Alterar idioma',
    'Selecione seu idioma',
  ],
  nl: ['Taal kiezen', 'Kies een taal', 'Kies taal', 'Selecteer taal', 'Selecteer een taal', 'Taal wijzigen'],
  sv: ['Välj språk', 'Byt språk', 'Ändra språk'],
  pl: ['Wybierz język', 'Zmień język', 'Wybór języka'],
  ru: ['Выбрать язык', 'Выберите язык', 'Сменить язык', 'Изменить язык', 'Выбор языка'],
  uk: ['Вибрати мову', 'Виберіть мову', 'Змінити мову', 'Обрати мову'],
  tr: ['Dil seçin', 'Dil seçiniz', 'Dili değiştir', 'Dil seçimi'],
  ar: ['اختر اللغة', 'اختيار اللغة', 'تغيير اللغة'],
  fa: ['انتخاب زبان', 'تغییر زبان'],
  zh: ['选择语言', '切换语言', '選擇語言', '語言選擇', '语言选择'],
  ja: ['言語を選択', '言語選択', '言語切替', '言語を変更'],
  ko: ['언어 선택', '언어 변경', '언어선택'],
  id: ['Pilih bahasa', 'Ganti bahasa'],
  vi: ['Chọn ngôn ngữ', 'Đổi ngôn ngữ'],
};

/** Names of languages as language switchers print them, in the language itself and in English. */
// prettier-ignore
export const LANGUAGE_NAMES: Phrases = {
  en: [
    'English', 'English (US)', 'English (UK)', 'English (United States)', 'Languages', 'Language',
    'Translate', 'French', 'German', 'Spanish', 'Italian', 'Portuguese', 'Dutch', 'Swedish', 'Danish',
    'Norwegian', 'Finnish', 'Polish', 'Czech', 'Hungarian', 'Romanian', 'Greek', 'Turkish', 'Russian',
    'Ukrainian', 'Arabic', 'Hebrew', 'Persian', 'Hindi', 'Bengali', 'Urdu', 'Thai', 'Vietnamese',
    'Indonesian', 'Malay', 'Chinese', 'Chinese (Simplified)', 'Chinese (Traditional)', 'Simplified Chinese',
    'Traditional Chinese', 'Japanese', 'Korean', 'En Español', 'EN', 'ENG',
  ],
  de: ['Deutsch', 'Sprache', 'Sprachen', 'DE'],
  fr: ['Français', 'Francais', 'Langue', 'Langues', 'Français (France)', 'FR'],
  es: ['Español', 'Espanol', 'Idioma', 'Idiomas', 'Español (España)', 'Español (Latinoamérica)', 'ES'],
  it: ['Italiano', 'Lingua', 'Lingue'],
  pt: ['Português', 'Portugues', 'Português (Brasil)', 'Português do Brasil', 'Português (Portugal)', 'PT'],
  nl: ['Nederlands', 'Taal', 'Talen', 'NL'],
  sv: ['Svenska', 'Språk'],
  da: ['Dansk'],
  nb: ['Norsk', 'Norsk bokmål', 'Bokmål'],
  fi: ['Suomi', 'Suomeksi'],
  pl: ['Polski', 'Język', 'PL'],
  cs: ['Čeština', 'Česky'],
  sk: ['Slovenčina'],
  hu: ['Magyar'],
  ro: ['Română'],
  el: ['Ελληνικά'],
  bg: ['Български'],
  ru: ['Русский', 'Язык', 'RU'],
  uk: ['Українська', 'Мова'],
  tr: ['Türkçe', 'TR'],
  ar: ['العربية', 'اللغة', 'عربي'],
  fa: ['فارسی', 'زبان'],
  he: ['עברית'],
  hi: ['हिन्दी', 'हिंदी', 'भाषा'],
  bn: ['বাংলা'],
  ur: ['اردو'],
  ta: ['தமிழ்'],
  te: ['తెలుగు'],
  th: ['ไทย', 'ภาษาไทย'],
  zh: ['中文', '简体中文', '繁體中文', '简体', '繁體', '繁体中文', '中文 (简体)', '中文 (繁體)', '中文（简体）', '中文（繁體）', '语言'],
  ja: ['日本語', '言語'],
  ko: ['한국어', '언어'],
  id: ['Bahasa Indonesia', 'Indonesia', 'Bahasa', 'Bahasa Melayu'],
  vi: ['Tiếng Việt', 'Ngôn ngữ'],
};
