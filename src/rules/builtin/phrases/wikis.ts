import type { Phrases } from '../../../model/rule';

/** Chrome of wikis. */
// prettier-ignore
export const WIKI_CHROME: Phrases = {
  en: [
    'From Wikipedia, the free encyclopedia', 'From Wikipedia', 'From Wiktionary, the free dictionary',
    'Jump to navigation Jump to search', 'Jump to: navigation, search', 'Jump to:navigation, search',
    'Wikipedia, the free encyclopedia', 'Read Edit View history', 'Read View source View history',
    'Article Talk', 'Article Discussion', 'Page Discussion', 'Main page Talk', 'View history', 'View source',
    'Edit source', 'Edit links', 'Edit section', 'move to sidebar hide', 'Tools move to sidebar hide',
    'Appearance move to sidebar hide', 'Contents move to sidebar hide', 'Main menu move to sidebar hide',
    'What links here', 'Related changes', 'Special pages', 'Page information', 'Cite this page',
    'Get shortened URL', 'Download QR code', 'Wikidata item', 'Switch to legacy parser', 'In other projects',
    'Hidden categories', 'Add languages', 'Add links', 'Recent changes', 'Random page', 'Random article',
    'About Wikipedia', 'Contact Wikipedia', 'Donate to Wikipedia', 'Contents hide', 'Contents [hide]',
    'Contents show', 'Create account Log in', 'Personal tools', 'Powered by MediaWiki',
    'Wikimedia Foundation', 'Text is available under the Creative Commons Attribution-ShareAlike License',
    'This page was last edited on', 'This page was last modified on',
    'Community content is available under CC-BY-SA unless otherwise noted.',
  ],
  de: [
    'aus Wikipedia, der freien Enzyklopädie', 'Wikipedia, der freien Enzyklopädie',
    'Zur Navigation springen Zur Suche springen', 'Wechseln zu: Navigation, Suche', 'Artikel Diskussion',
    'Lesen Bearbeiten Quelltext bearbeiten Versionsgeschichte', 'Quelltext bearbeiten', 'Quelltext anzeigen',
    'Links auf diese Seite', 'Änderungen an verlinkten Seiten', 'Permanenter Link', 'Seiteninformationen',
    'Artikel zitieren', 'Letzte Änderungen', 'Zufälliger Artikel', 'Diese Seite wurde zuletzt am',
    'Wikidata-Datenobjekt', 'In anderen Projekten', 'Links bearbeiten', 'Versteckte Kategorien',
    'Sprachen hinzufügen',
  ],
  fr: [
    'Un article de Wikipédia, l’encyclopédie libre.', 'Aller à la navigation Aller à la recherche',
    'Article Discussion', 'Lire Modifier Modifier le code Voir l’historique', 'Modifier le code',
    "Voir l'historique", 'Pages liées', 'Suivi des pages liées', 'Pages spéciales',
    'Informations sur la page', 'Citer cette page', 'Télécharger comme PDF',
    'La dernière modification de cette page', 'Modifier les liens', 'Ajouter des langues',
  ],
  es: [
    'De Wikipedia, la enciclopedia libre', 'Ir a la navegación Ir a la búsqueda', 'Artículo Discusión',
    'Leer Editar Ver historial', 'Ver historial', 'Editar código', 'Lo que enlaza aquí',
    'Cambios en enlazadas', 'Páginas especiales', 'Información de la página', 'Citar esta página',
    'Descargar como PDF', 'Esta página se editó por última vez el', 'Editar enlaces',
  ],
  it: [
    "Da Wikipedia, l'enciclopedia libera.", 'Voce Discussione',
    'Leggi Modifica Modifica wikitesto Cronologia', 'Modifica wikitesto', 'Puntano qui',
    'Modifiche correlate', 'Pagine speciali', 'Cita questa voce', 'Modifica collegamenti',
  ],
  pt: [
    'Origem: Wikipédia, a enciclopédia livre.', 'Artigo Discussão', 'Ler Editar Ver histórico',
    'Editar código-fonte', 'Ver histórico', 'Páginas afluentes', 'Alterações relacionadas',
    'Páginas especiais', 'Citar esta página', 'Editar hiperligações',
  ],
  nl: [
    'Uit Wikipedia, de vrije encyclopedie', 'Artikel Overleg',
    'Lezen Bewerken Brontekst bewerken Geschiedenis', 'Brontekst bewerken', 'Geschiedenis weergeven',
    'Links naar deze pagina', 'Speciale pagina’s', 'Koppelingen bewerken',
  ],
  sv: [
    'Från Wikipedia', 'Från Wikipedia, den fria encyklopedin', 'Artikel Diskussion',
    'Läs Redigera Redigera wikitext Visa historik', 'Redigera wikitext', 'Visa historik',
    'Vad som länkar hit', 'Redigera länkar',
  ],
  pl: [
    'Z Wikipedii, wolnej encyklopedii', 'Przejdź do nawigacji Przejdź do wyszukiwania', 'Artykuł Dyskusja',
    'Czytaj Edytuj Edytuj kod źródłowy Wyświetl historię', 'Edytuj kod źródłowy', 'Wyświetl historię',
    'Linkujące', 'Zmiany w linkowanych', 'Strony specjalne', 'Edytuj linki',
  ],
  ru: [
    'Материал из Википедии — свободной энциклопедии', 'Материал из Википедии',
    'Перейти к навигации Перейти к поиску', 'Статья Обсуждение', 'Читать Править Править код История',
    'Править код', 'Просмотр истории', 'Ссылки сюда', 'Связанные правки', 'Служебные страницы',
    'Сведения о странице', 'Цитировать страницу', 'Скачать как PDF', 'Править ссылки',
    'Текущая версия страницы пока не проверялась опытными участниками',
  ],
  uk: [
    'Матеріал з Вікіпедії — вільної енциклопедії.', 'Стаття Обговорення',
    'Читати Редагувати Редагувати код Переглянути історію', 'Редагувати код', 'Переглянути історію',
    'Посилання сюди', 'Спеціальні сторінки',
  ],
  tr: [
    'Vikipedi, özgür ansiklopedi', 'Madde Tartışma', 'Kaynağı değiştir', 'Geçmişi gör', 'Sayfaya bağlantılar',
    'Özel sayfalar',
  ],
  ar: [
    'من ويكيبيديا، الموسوعة الحرة', 'من ويكيبيديا', 'مقالة نقاش', 'تاريخ الصفحة', 'عدل المصدر',
    'ماذا يصل هنا', 'صفحات خاصة',
  ],
  fa: [
    'از ویکی‌پدیا، دانشنامهٔ آزاد', 'از ویکی‌پدیا، دانشنامه آزاد', 'مقاله بحث', 'ویرایش مبدأ',
    'نمایش تاریخچه', 'پیوندها به این صفحه',
  ],
  hi: ['मुक्त ज्ञानकोश विकिपीडिया से'],
  zh: [
    '维基百科，自由的百科全书', '維基百科，自由的百科全書', '跳转到导航 跳转到搜索', '条目 讨论', '阅读 编辑 查看历史', '編輯原始碼', '查看历史', '查看歷史', '链入页面',
    '相关更改', '特殊页面', '固定链接', '页面信息', '引用此页', '编辑链接',
  ],
  ja: [
    '出典: フリー百科事典『ウィキペディア（Wikipedia）』', 'ナビゲーションに移動 検索に移動', 'ページ ノート', '閲覧 編集 履歴表示', '履歴表示', 'リンク元',
    '関連ページの更新状況', '特別ページ', 'この版への固定リンク', 'ページ情報', 'このページを引用', 'リンクを編集',
  ],
  ko: [
    '위키백과, 우리 모두의 백과사전', '문서 토론', '읽기 편집 역사 보기', '역사 보기', '원본 편집', '여기를 가리키는 문서', '특수 문서 목록', '고유 링크',
    '링크 편집',
  ],
  id: [
    'Dari Wikipedia bahasa Indonesia, ensiklopedia bebas', 'Halaman Pembicaraan', 'Sunting sumber',
    'Lihat riwayat', 'Pranala balik', 'Halaman istimewa',
  ],
  vi: [
    'Bách khoa toàn thư mở Wikipedia', 'Bài viết Thảo luận', 'Sửa mã nguồn', 'Xem lịch sử',
    'Các liên kết đến đây', 'Trang đặc biệt',
  ],
};

/** Words of wikis that are ordinary words as well. */
// prettier-ignore
export const WIKI_WORDS: Phrases = {
  en: [
    'Variants', 'Namespaces', 'Contribute', 'Current events', 'Permanent link', 'Wikimedia Commons',
    'Community portal', 'Upload file', 'Create a book', 'Mobile view', 'Talk', 'Contributions',
  ],
  it: ['Link permanente'],
  de: ['Versionsgeschichte', 'Spezialseiten'],
  sv: ['Specialsidor'],
};
