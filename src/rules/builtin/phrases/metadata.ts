import type { Phrases } from '../../../model/rule';

/** Labels of tag and category lists. */
// prettier-ignore
export const TAG_LABELS: Phrases = {
  en: [
    'Tags:', 'Tag:', 'Tagged', 'Tagged with', 'Tagged as', 'Tagged in', 'Tagged under', 'Filed under',
    'Filed in', 'Category:', 'Topic:', 'Related tags', 'Related topics', 'Article tags', 'Article topics',
    'Story tags', 'Post tags', 'Explore more topics', 'In this story', 'More on this topic', 'More on',
    'Posted in', 'Posted under', 'Published in', 'Published under', 'Keywords:', 'Labels:', 'Tag cloud',
    'Tag archives', 'Popular tags', 'Top tags', 'All tags', 'Subjects:', 'Section:', 'See more on',
    'Read more about:', 'Read more on', 'Topics in this article', 'Topics in this story',
  ],
  de: [
    'Schlagwörter:', 'Schlagworte:', 'Kategorie:', 'Thema:', 'Stichworte:', 'Stichwörter:', 'Tags:',
    'Veröffentlicht in', 'Veröffentlicht unter', 'Abgelegt unter', 'Themen in diesem Artikel', 'Mehr zu',
    'Mehr zu diesem Thema', 'Verschlagwortet mit', 'Getaggt mit', 'Schlagwort-Archiv',
  ],
  fr: [
    'Mots-clés :', 'Mots clés :', 'Mots-clefs :', 'Catégories :', 'Catégorie :', 'Thèmes :', 'Thème :',
    'Thématiques', 'Étiquettes', 'Tags :', 'Publié dans', 'Classé dans', 'Sur le même thème', 'Sujets :',
  ],
  es: [
    'Etiquetas:', 'Etiquetado', 'Etiquetado con', 'Categorías:', 'Categoría:', 'Archivado en:',
    'Publicado en', 'Más sobre', 'Palabras clave:', 'Temas relacionados', 'Etiquetas de la noticia',
  ],
  it: [
    'Tag:', 'Tags:', 'Categorie:', 'Categoria:', 'Argomenti:', 'Argomenti trattati', 'Temi:', 'Etichette:',
    'Pubblicato in', 'Archiviato in', 'Parole chiave:',
  ],
  pt: [
    'Tags:', 'Categorias:', 'Categoria:', 'Assuntos:', 'Etiquetas:', 'Marcadores:', 'Marcado', 'Publicado em',
    'Palavras-chave:', 'Tópicos:', 'Mais sobre',
  ],
  nl: [
    'Trefwoorden:', 'Categorieën:', 'Categorie:', 'Onderwerpen:', 'Tags:', 'Labels:', 'Geplaatst in',
    'Gepubliceerd in', 'Getagd', 'Meer over',
  ],
  sv: ['Taggar:', 'Ämnen:', 'Kategorier:', 'Etiketter:', 'Nyckelord:', 'Publicerat i', 'Mer om'],
  da: ['Emner:', 'Kategorier:', 'Tags:'],
  nb: ['Emner:', 'Stikkord:', 'Kategorier:'],
  pl: [
    'Tagi:', 'Kategorie:', 'Kategoria:', 'Tematy:', 'Słowa kluczowe:', 'Etykiety:', 'Opublikowano w',
    'Więcej na temat',
  ],
  cs: ['Štítky:', 'Rubriky:', 'Témata:', 'Kategorie:', 'Klíčová slova:'],
  el: ['Ετικέτες:', 'Κατηγορία:'],
  ru: [
    'Теги:', 'Тэги:', 'Метки:', 'Рубрика:', 'Категории:', 'Категория:', 'Темы:', 'Ключевые слова:', 'Сюжет:',
    'Опубликовано в', 'Опубликовано в рубрике',
  ],
  uk: ['Теги:', 'Мітки:', 'Теми:', 'Рубрика:', 'Категорії:', 'Ключові слова:', 'Опубліковано в'],
  tr: ['Etiketler:', 'Kategori:', 'Konular:', 'Anahtar kelimeler:'],
  ar: [
    'الكلمات الدلالية:', 'كلمات دلالية', 'الوسوم:', 'وسوم', 'التصنيفات', 'تصنيفات', 'تصنيف:',
    'الكلمات المفتاحية', 'كلمات مفتاحية', 'مواضيع',
  ],
  fa: ['برچسب‌ها:', 'برچسب:', 'دسته‌بندی:', 'دسته‌ها', 'کلیدواژه‌ها', 'کلیدواژه:', 'موضوعات', 'کلمات کلیدی'],
  hi: ['टैग:', 'टैग्स', 'श्रेणी', 'श्रेणियां', 'विषय:'],
  zh: [
    '标签：', '关键词：', '关键字：', '分类：', '所属分类', '文章标签', '相关标签', '标签云', '热门标签', '標籤：', '關鍵字：', '分類：', '文章標籤', '相關標籤',
    '相關關鍵字',
  ],
  ja: ['タグ:', 'カテゴリー:', 'カテゴリ:', 'キーワード', '関連タグ', '関連キーワード', 'この記事のタグ', 'タグ一覧', 'ジャンル'],
  ko: ['태그:', '카테고리', '키워드', '관련 태그', '분류', '관련키워드'],
  id: ['Kategori:', 'Tag:', 'Kata kunci:', 'Topik terkait'],
  vi: ['Từ khóa:', 'Chủ đề:', 'Thẻ:', 'Tags:', 'Nhãn:'],
};

/** Labels of a date or a reading time whose value stands on the next line or got lost. */
// prettier-ignore
export const DATE_LABELS: Phrases = {
  en: [
    'Last updated', 'Last updated on', 'Last modified', 'Last reviewed', 'Last edited', 'Updated',
    'Updated on', 'Updated at', 'Published on', 'Published', 'Published at', 'First published',
    'First published on', 'Date published', 'Publication date', 'Publish date', 'Posted on', 'Posted',
    'Posted at', 'Posted by', 'Date posted', 'min read', 'mins read', 'minute read', 'minutes read',
    'Reading time', 'Read time', 'Estimated reading time', 'Estimated read time', 'minutes ago', 'hours ago',
    'days ago', 'Just now', 'Author', 'Authors', 'Author info', 'About the author', 'About the authors',
    'About author', 'Written by', 'Story by', 'Reviewed by', 'Medically reviewed by', 'Fact checked by',
    'Edited by', 'Contributor', 'Contributors', 'Contributing writer', 'Staff writer', 'Staff reporter',
    'Senior reporter', 'Senior editor', 'Associate editor', 'Managing editor', 'Guest author', 'Date',
    'Source:', 'Admin', 'by admin', 'Word count',
  ],
  de: [
    'Zuletzt aktualisiert', 'Zuletzt aktualisiert am', 'Aktualisiert', 'Aktualisiert am', 'Veröffentlicht am',
    'Veröffentlicht', 'Erstellt am', 'Erschienen am', 'Stand:', 'Lesezeit', 'Lesedauer',
    'Geschätzte Lesezeit', 'vor 2 Stunden', 'Autor', 'Autorin', 'Über den Autor', 'Über die Autorin', 'Von',
    'Datum:', 'Quelle:', 'Letzte Aktualisierung', 'Letzte Änderung', 'Min. Lesezeit',
  ],
  fr: [
    'Mis à jour le', 'Mise à jour', 'Mis à jour', 'Dernière mise à jour', 'Dernière modification',
    'Publié le', 'Publié', 'Posté le', 'Écrit par', 'Temps de lecture', 'il y a 2 heures', 'Par', 'Auteur',
    "À propos de l'auteur", 'min de lecture', 'Source :',
  ],
  es: [
    'Actualizado', 'Actualizado el', 'Actualizado a las', 'Última actualización', 'Publicado el', 'Publicado',
    'Tiempo de lectura', 'hace 2 horas', 'Por', 'Autor', 'Sobre el autor', 'Escrito por', 'Redacción',
    'Fuente:', 'Fecha:', 'min de lectura',
  ],
  it: [
    'Aggiornato il', 'Aggiornato', 'Ultimo aggiornamento', 'Ultima modifica', 'Pubblicato il', 'Pubblicato',
    'Tempo di lettura', '2 ore fa', 'Autore', 'Scritto da', 'Fonte:', 'A cura di',
  ],
  pt: [
    'Atualizado em', 'Atualizado', 'Última atualização', 'Publicado', 'Postado em', 'Tempo de leitura',
    'há 2 horas', 'Autor', 'Sobre o autor', 'Escrito por', 'Por', 'Fonte:', 'Da redação', 'min de leitura',
  ],
  nl: [
    'Laatst bijgewerkt', 'Laatste update', 'Bijgewerkt', 'Gepubliceerd op', 'Gepubliceerd', 'Geplaatst op',
    'Leestijd', '2 uur geleden', 'Auteur', 'Over de auteur', 'Door', 'Bron:',
  ],
  sv: [
    'Senast uppdaterad', 'Uppdaterad', 'Publicerad', 'Publicerat', 'Lästid', 'Författare', 'Skriven av', 'Av',
  ],
  pl: [
    'Zaktualizowano', 'Ostatnia aktualizacja', 'Aktualizacja', 'Opublikowano', 'Data publikacji',
    'Data dodania', 'Dodano', 'Czas czytania', 'Autor', 'O autorze', 'Źródło:', 'Data:',
  ],
  ru: [
    'Обновлено', 'Опубликовано', 'Дата публикации', 'Дата:', 'Время чтения', '2 часа назад', 'Автор',
    'Об авторе', 'Источник:', 'Последнее обновление', 'Добавлено',
  ],
  uk: ['Оновлено', 'Опубліковано', 'Дата публікації', 'Час читання', 'Автор', 'Джерело:'],
  tr: [
    'Güncellenme', 'Güncelleme', 'Son güncelleme', 'Güncelleme tarihi', 'Yayınlanma', 'Yayınlanma tarihi',
    'Giriş tarihi', 'Okuma süresi', 'Okunma süresi', '2 saat önce', 'Yazar', 'Kaynak:',
  ],
  ar: [
    'آخر تحديث', 'تاريخ النشر', 'نشر في', 'نُشر في', 'منذ ساعتين', 'وقت القراءة', 'مدة القراءة', 'الكاتب',
    'بقلم', 'المصدر:', 'كتب',
  ],
  fa: ['آخرین به‌روزرسانی', 'به‌روزرسانی', 'تاریخ انتشار', 'زمان مطالعه', 'نویسنده', 'منبع:', 'کد خبر'],
  hi: ['अपडेट किया गया', 'प्रकाशित', 'अंतिम अपडेट', 'लेखक', 'पढ़ने का समय'],
  zh: [
    '更新时间', '发布时间', '发表时间', '发表于', '发布于', '阅读时间', '阅读量', '来源：', '作者：', '编辑：', '责任编辑：', '日期：', '时间：', '更新時間',
    '發布時間', '發表於', '發佈於', '文／', '記者：', '來源：',
  ],
  ja: ['最終更新', '最終更新日', '公開日', '更新日', '投稿日', '投稿者', '執筆者', '著者', 'この記事を書いた人', 'ライター', '文責', '掲載日', '配信日'],
  ko: ['최종수정', '최종 수정', '입력', '수정', '업데이트', '작성일', '작성자', '등록일', '기사입력', '최종업데이트', '승인', '글쓴이', '출처:'],
  id: [
    'Diperbarui', 'Diterbitkan', 'Terakhir diperbarui', 'Waktu baca', 'Penulis', 'Oleh', 'Editor:', 'Sumber:',
  ],
  vi: ['Cập nhật lúc', 'Cập nhật', 'Ngày đăng', 'Thời gian đọc', 'Tác giả', 'Nguồn:', 'Đăng lúc'],
};
