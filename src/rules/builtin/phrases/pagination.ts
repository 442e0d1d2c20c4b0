import type { Phrases } from '../../../model/rule';

/** Buttons that open the whole of what is only begun here. */
// prettier-ignore
export const READ_MORE: Phrases = {
  en: [
    'Read more', 'Read more here', 'Readmore', 'Read More Read Less', 'Read less', 'Read on', 'Read now',
    'Read it', 'Read it here', 'Read article', 'Read the article', 'Read this article', 'Read full article',
    'Read the full article', 'Read full story', 'Read the full story', 'Read full post', 'Read the full post',
    'Read the full text', 'Read the full report', 'Read the full review', 'Read full review',
    'Read the full transcript', 'Read the full interview', 'Read the rest', 'Read the rest of this article',
    'Read the rest of this entry', 'Read the rest of this post', 'Read the whole story',
    'Read the entire article', 'Read story', 'Read the story', 'Read post', 'Read the post',
    'Read the report', 'Read more about this', 'Read more about this story', 'Read more in our blog',
    'Read more articles', 'Read more stories', 'Read more news', 'Read more reviews', 'Read more posts',
    'Read more comments', 'Read more articles like this', 'Read more from this author',
    'Read more by this author', 'Continue reading', 'Continue reading this article',
    'Continue reading the article', 'Continue reading this post', 'Continue to article',
    'Continue to the article', 'Continue to site', 'Continue to full article', 'Continue to next page',
    'Keep reading', 'Full story', 'Full article', 'View full article', 'View full story', 'View full post',
    'View full bio', 'View full profile', 'View article', 'View the article', 'View story', 'View post',
    'View the full article', 'View the full report', 'See full article', 'See full story',
    'See the full story', 'Show full article', 'Show full text', 'Expand article', 'Expand text',
    'Click here to read more', 'Click here to read the full article', 'Click here to read the full story',
    'Click here for more', 'Click here for more information', 'Click here for more details',
    'Click here for details', 'Click here', 'Click to read', 'Click to read more', 'Click for more',
    'Click for details', 'Click to expand', 'Tap to read more', 'Tap here to read more',
    'To read more, click here', 'Find out more here', 'More »', 'Article continues', 'Read in full',
    'Open article', 'Go to article', 'Go to the article', 'Go to full article', 'Download full report',
    'Download the full report', 'Permalink to this post',
  ],
  de: [
    'Weiterlesen', 'Weiter lesen', 'Mehr lesen', 'Jetzt lesen', 'Hier weiterlesen', 'Hier lesen',
    'Zum Artikel', 'Zum ganzen Artikel', 'Zum vollständigen Artikel', 'Zum Beitrag', 'Zum Bericht',
    'Zur Meldung', 'Artikel lesen', 'Ganzen Artikel lesen', 'Gesamten Artikel lesen',
    'Vollständigen Artikel lesen', 'Den ganzen Artikel lesen', 'Ganzen Beitrag lesen', 'Beitrag lesen',
    'Weiter zum Artikel', 'Weiter zum Beitrag', 'Lesen Sie mehr', 'Lesen Sie hier mehr', 'Lesen Sie weiter',
    'Lies weiter', 'Mehr dazu', 'Mehr dazu lesen', 'Mehr Infos', 'Mehr Informationen', 'Mehr erfahren',
    'Weitere Informationen', 'Weitere Infos', 'Details anzeigen', 'Hier klicken', 'Erfahren Sie mehr',
    'Mehr über uns erfahren',
  ],
  fr: [
    'Lire la suite', "Lire la suite de l'article", 'Lire plus', "Lire l'article", "Lire l'article complet",
    "Lire tout l'article", "Lire l'intégralité de l'article", 'En savoir plus', "Voir l'article",
    "Consulter l'article", 'Continuer la lecture', 'Continuer à lire', 'Poursuivre la lecture',
    'Lire aussi la suite', 'La suite', 'Cliquez ici', 'Pour en savoir plus', "Plus d'informations",
    "Plus d'infos", 'Suite', 'Voir la suite',
  ],
  es: [
    'Leer más', 'Lee más', 'Leer mas', 'Seguir leyendo', 'Sigue leyendo', 'Continuar leyendo',
    'Continúa leyendo', 'Leer artículo', 'Leer el artículo', 'Leer artículo completo',
    'Leer el artículo completo', 'Leer noticia', 'Leer noticia completa', 'Leer completo', 'Saber más',
    'Más información', 'Más info', 'Ver artículo', 'Ver noticia', 'Ver nota completa', 'Nota completa',
    'Ver detalles', 'Haz clic aquí', 'Haga clic aquí', 'Conoce más',
  ],
  it: [
    'Leggi tutto', 'Leggi di più', 'Leggi ancora', 'Leggi', "Leggi l'articolo", "Leggi l'articolo completo",
    "Leggi tutto l'articolo", 'Leggi la notizia', 'Continua a leggere', 'Continua', 'Continua la lettura',
    'Scopri di più', 'Per saperne di più', 'Maggiori informazioni', 'Vai all’articolo', 'Approfondisci',
    'Clicca qui',
  ],
  pt: [
    'Leia mais', 'Ler mais', 'Leia na íntegra', 'Leia a íntegra', 'Leia a matéria completa',
    'Leia o artigo completo', 'Ler artigo', 'Ler artigo completo', 'Ler o artigo completo', 'Continuar lendo',
    'Continue lendo', 'Continue a ler', 'Continuar a ler', 'Saiba mais', 'Mais informações',
    'Matéria completa', 'Ver detalhes', 'Clique aqui', 'Ver notícia',
  ],
  nl: [
    'Lees meer', 'Lees verder', 'Lees het hele artikel', 'Lees het volledige artikel', 'Lees artikel',
    'Lees het artikel', 'Verder lezen', 'Meer lezen', 'Meer informatie', 'Meer info', 'Naar het artikel',
    'Klik hier', 'Bekijk artikel',
  ],
  sv: [
    'Läs mer', 'Läs mer här', 'Läs hela artikeln', 'Läs artikeln', 'Läs vidare', 'Fortsätt läsa',
    'Läs hela inlägget', 'Mer information', 'Till artikeln', 'Klicka här',
  ],
  da: ['Læs mere', 'Læs hele artiklen', 'Læs videre', 'Læs artiklen', 'Fortsæt læsning'],
  nb: ['Les mer', 'Les hele saken', 'Les saken', 'Les videre', 'Fortsett å lese'],
  fi: ['Lue lisää', 'Lue koko juttu', 'Jatka lukemista'],
  pl: [
    'Czytaj więcej', 'Czytaj dalej', 'Czytaj całość', 'Czytaj cały artykuł', 'Przeczytaj więcej',
    'Przeczytaj', 'Przeczytaj cały artykuł', 'Przeczytaj całość', 'Więcej', 'Więcej informacji',
    'Dowiedz się więcej', 'Zobacz więcej', 'Zobacz szczegóły', 'Kliknij tutaj', 'Rozwiń', 'Pełna treść',
  ],
  cs: [
    'Číst více', 'Číst dál', 'Celý článek', 'Pokračovat ve čtení', 'Více informací', 'Zjistit více',
    'Přečíst celé',
  ],
  el: ['Διαβάστε περισσότερα', 'Περισσότερα', 'Συνέχεια'],
  ru: [
    'Читать далее', 'Читать полностью', 'Читать дальше', 'Читать', 'Читать статью', 'Читать всю статью',
    'Читать весь текст', 'Читать подробнее', 'Читать все', 'Подробнее', 'Узнать больше', 'Узнать подробнее',
    'Полный текст', 'Полная версия статьи', 'Далее...', 'Нажмите здесь', 'Перейти к статье',
  ],
  uk: [
    'Читати далі', 'Читати повністю', 'Читати більше', 'Читати', 'Читати статтю', 'Докладніше', 'Детальніше',
    'Дізнатися більше', 'Повний текст',
  ],
  tr: [
    'Devamını oku', 'Devamı', 'Haberin devamı', 'Yazının devamı', 'Okumaya devam et', 'Devamını okuyun',
    'Daha fazla bilgi', 'Daha fazlasını oku', 'Daha fazla oku', 'Detaylı bilgi', 'Haberi oku', 'Tıklayın',
  ],
  ar: [
    'اقرأ المزيد', 'إقرأ المزيد', 'اقرا المزيد', 'تابع القراءة', 'أكمل القراءة', 'متابعة القراءة',
    'قراءة المزيد', 'معرفة المزيد', 'لمعرفة المزيد', 'التفاصيل', 'اقرأ المقال كاملا', 'اضغط هنا',
  ],
  fa: [
    'بیشتر بخوانید', 'ادامه مطلب', 'ادامه خبر', 'ادامه', 'متن کامل', 'مطالعه بیشتر', 'اطلاعات بیشتر',
    'خواندن ادامه مطلب', 'جزئیات بیشتر',
  ],
  hi: [
    'और पढ़ें', 'पूरा पढ़ें', 'अधिक जानें', 'आगे पढ़ें', 'पूरी खबर पढ़ें', 'और जानें', 'विस्तार से पढ़ें',
    'अधिक पढ़ें',
  ],
  zh: [
    '阅读更多', '阅读全文', '展开全文', '了解更多', '查看全文', '继续阅读', '点击阅读', '点击查看', '点击查看全文', '查看详情', '详情', '详细', '详细内容',
    '全文', '显示全文', '閱讀更多', '閱讀全文', '繼續閱讀', '看更多', '了解詳情', '詳細內容', '詳全文', '全文閱讀',
  ],
  ja: [
    '続きを読む', '続きはこちら', '詳しくはこちら', '詳細はこちら', '詳しく見る', '詳しく読む', '詳細を見る', '記事を読む', '記事全文を読む', '記事の続きを読む',
    '全文を読む', '全文表示', 'もっと読む', 'もっと詳しく', '詳細', '本文を読む',
  ],
  ko: [
    '자세히 보기', '자세히보기', '계속 읽기', '계속읽기', '더 읽기', '더 알아보기', '기사 전문 보기', '전문 보기', '본문 보기', '자세히', '원문보기',
    '원문 보기', '상세보기',
  ],
  id: [
    'Baca selengkapnya', 'Selengkapnya', 'Baca lebih lanjut', 'Lanjutkan membaca', 'Lanjut membaca',
    'Baca lagi', 'Baca artikel', 'Klik di sini', 'Pelajari lebih lanjut',
  ],
  vi: [
    'Đọc thêm', 'Đọc tiếp', 'Xem chi tiết', 'Chi tiết', 'Đọc toàn bộ', 'Đọc toàn bộ bài viết',
    'Tìm hiểu thêm', 'Xem tiếp',
  ],
};

/** Buttons that show more entries of a list. */
// prettier-ignore
export const SHOW_MORE: Phrases = {
  en: [
    'Learn more', 'Find out more', 'Discover more', 'Discover', 'Explore more', 'Explore all', 'See more',
    'See all', 'See less', 'See details', 'See all news', 'See all articles', 'See all stories',
    'See all posts', 'See more articles', 'See more stories', 'See more posts', 'See more news',
    'See more results', 'See it', 'View more', 'View all', 'View all news', 'View all articles',
    'View all posts', 'View all stories', 'View all topics', 'View all events', 'View all products',
    'View all categories', 'View all reviews', 'View all services', 'View all jobs',
    'View all posts by this author', 'View all articles by this author', 'View more articles',
    'View more posts', 'View more stories', 'View more news', 'View less', 'View details', 'View list',
    'View now', 'View page', 'View site', 'View website', 'Visit website', 'Visit site', 'Visit page',
    'Show more', 'Show less', 'Show all', 'Show more Show less', 'Show details', 'Hide details',
    'Show more results', 'Show more posts', 'Show more articles', 'Show more news', 'Show', 'Hide',
    'Load more', 'Load more posts', 'Load more articles', 'Load more stories', 'Load more news',
    'Load more results', 'Load more items', 'Load more products', 'Load more content', 'Click to load more',
    'Get more', 'Get more information', 'Get details', 'More info', 'More information', 'More details',
    'More news', 'More stories', 'More articles', 'More posts', 'More options', 'More actions', 'More videos',
    'More photos', 'More headlines', 'More features', 'More to explore', 'More resources', 'All news',
    'All articles', 'All stories', 'All posts', 'All events', 'All videos', 'Browse all articles',
    'Browse all posts', 'Browse all topics', 'Browse more', 'Expand', 'Expand all', 'Collapse',
    'Collapse all', 'Expand / Collapse', 'Expand/Collapse', 'Details', 'Shop now', 'Apply now',
    'Start reading', 'Back', 'Go back', 'Back to all', 'Back to blog', 'Back to news', 'Back to list',
    'Back to overview', 'Back to results', 'Back to search results', 'Back to articles',
    'Back to all articles', 'Back to all news', 'Back to all posts', 'Back to main menu',
    'Back to previous page', 'Return to previous page', 'Return to article', 'Return to list',
  ],
  de: [
    'Mehr', 'Mehr anzeigen', 'Mehr laden', 'Mehr sehen', 'Mehr News', 'Mehr Artikel', 'Mehr Nachrichten',
    'Mehr ansehen', 'Alle anzeigen', 'Alles anzeigen', 'Alle ansehen', 'Alle Artikel',
    'Alle Artikel anzeigen', 'Alle Beiträge', 'Alle Beiträge anzeigen', 'Alle News', 'Alle Nachrichten',
    'Alle Meldungen', 'Alle Termine', 'Weitere anzeigen', 'Weitere Artikel', 'Weitere Artikel laden',
    'Weitere Beiträge', 'Weitere Beiträge laden', 'Weitere Meldungen', 'Weitere Nachrichten', 'Weitere laden',
    'Weniger anzeigen', 'Weniger', 'Ausklappen', 'Aufklappen', 'Einklappen', 'Zuklappen', 'Einblenden',
    'Ausblenden', 'Zurück', 'Zur Übersicht', 'Details', 'Zurück zur Liste', 'Jetzt entdecken',
  ],
  fr: [
    'Voir plus', 'Voir moins', 'Afficher plus', 'Afficher moins', 'Tout voir', 'Voir tout', 'Tout afficher',
    'Voir tous les articles', 'Tous les articles', 'Toutes les actualités', "Plus d'articles", "Charger plus",
    "Charger plus d'articles", 'Découvrir', 'Découvrez', 'Voir le détail', 'Détails', 'Retour',
    'Retour à la liste', 'Retour à la page précédente', 'Plus de résultats',
  ],
  es: [
    'Más', 'Ver más', 'Ver menos', 'Ver todo', 'Ver todos', 'Ver todas', 'Ver todas las noticias',
    'Ver todos los artículos', 'Mostrar más', 'Mostrar menos', 'Mostrar todo', 'Cargar más',
    'Cargar más noticias', 'Más noticias', 'Descubre más', 'Descubrir', 'Volver', 'Volver atrás',
    'Volver al listado', 'Detalles',
  ],
  it: [
    'Altro', 'Mostra altro', 'Mostra di più', 'Mostra meno', 'Mostra tutto', 'Mostra tutti', 'Vedi tutto',
    'Vedi tutti', 'Vedi tutte', 'Vedi di più', 'Vedi altro', 'Vedi altri', 'Carica altro', 'Carica altri',
    'Carica altri articoli', 'Tutti gli articoli', 'Tutte le notizie', 'Altre notizie', 'Altri articoli',
    'Scopri', 'Dettagli', 'Indietro', 'Torna indietro',
  ],
  pt: [
    'Mais', 'Ver mais', 'Ver menos', 'Ver tudo', 'Ver todos', 'Ver todas', 'Ver todas as notícias',
    'Veja mais', 'Veja todas', 'Mostrar mais', 'Mostrar menos', 'Mostrar tudo', 'Carregar mais',
    'Carregar mais notícias', 'Mais notícias', 'Descubra mais', 'Voltar', 'Detalhes', 'Todas as notícias',
  ],
  nl: [
    'Meer', 'Meer tonen', 'Toon meer', 'Toon minder', 'Toon alles', 'Bekijk alles', 'Bekijk alle',
    'Bekijk meer', 'Bekijk alle artikelen', 'Alle artikelen', 'Alle berichten', 'Alle nieuwsberichten',
    'Meer nieuws', 'Meer laden', 'Laad meer', 'Meer weergeven', 'Minder weergeven', 'Terug',
    'Terug naar overzicht', 'Ontdek meer', 'Details',
  ],
  sv: [
    'Mer', 'Visa mer', 'Visa mindre', 'Visa fler', 'Visa alla', 'Visa allt', 'Se mer', 'Se alla',
    'Fler artiklar', 'Fler nyheter', 'Ladda fler', 'Ladda mer', 'Hämta fler', 'Tillbaka', 'Upptäck mer',
  ],
  da: ['Vis mere', 'Vis alle', 'Se mere', 'Se alle', 'Flere artikler', 'Tilbage'],
  nb: ['Vis mer', 'Vis alle', 'Se mer', 'Se alle', 'Flere saker', 'Tilbake'],
  fi: ['Näytä lisää', 'Näytä kaikki', 'Katso kaikki', 'Lataa lisää'],
  pl: [
    'Pokaż więcej', 'Pokaż mniej', 'Pokaż wszystkie', 'Pokaż wszystko', 'Zobacz wszystkie', 'Zobacz wszystko',
    'Wszystkie artykuły', 'Wszystkie wiadomości', 'Wczytaj więcej', 'Załaduj więcej', 'Więcej wiadomości',
    'Więcej artykułów', 'Zwiń', 'Wstecz', 'Wróć', 'Powrót', 'Powrót do listy', 'Szczegóły',
  ],
  cs: ['Více', 'Zobrazit více', 'Zobrazit vše', 'Načíst další', 'Další články', 'Zpět'],
  el: ['Δείτε περισσότερα', 'Δείτε όλα', 'Όλα τα νέα', 'Πίσω'],
  ru: [
    'Ещё', 'Еще', 'Показать ещё', 'Показать еще', 'Показать все', 'Показать больше', 'Показать полностью',
    'Скрыть', 'Свернуть', 'Развернуть', 'Смотреть все', 'Смотреть ещё', 'Посмотреть все', 'Загрузить ещё',
    'Загрузить еще', 'Больше новостей', 'Все статьи', 'Все материалы', 'Вернуться', 'Вернуться назад',
    'Вернуться к списку', 'Детали',
  ],
  uk: [
    'Показати більше', 'Показати ще', 'Показати всі', 'Більше новин', 'Ще новини', 'Завантажити ще',
    'Дивитися всі', 'Всі статті', 'Назад',
  ],
  tr: [
    'Daha fazla', 'Daha fazla göster', 'Daha az göster', 'Tümünü gör', 'Tümünü göster', 'Tümü', 'Hepsini gör',
    'Daha fazla yükle', 'Tüm haberler', 'Geri', 'Geri dön', 'Detaylar',
  ],
  ar: [
    'المزيد', 'عرض المزيد', 'عرض الكل', 'عرض أقل', 'مشاهدة المزيد', 'شاهد المزيد', 'تحميل المزيد',
    'المزيد من الأخبار', 'رجوع', 'عودة',
  ],
  fa: [
    'مشاهده بیشتر', 'نمایش بیشتر', 'نمایش کمتر', 'مشاهده همه', 'نمایش همه', 'موارد بیشتر', 'بیشتر',
    'همه اخبار', 'بازگشت',
  ],
  hi: ['और देखें', 'सभी देखें', 'अधिक', 'और लोड करें', 'वापस'],
  zh: [
    '更多', '更多内容', '更多新闻', '查看更多', '查看全部', '加载更多', '点击加载更多', '显示更多', '展开', '收起', '展开更多', '返回', '返回列表', '更多新聞',
    '更多內容', '顯示更多', '載入更多', '看全部', '展開', '收合', '回上一頁', '返回上頁',
  ],
  ja: [
    'もっと見る', 'さらに見る', 'さらに表示', 'もっと表示', 'すべて見る', 'すべて表示', '一覧を見る', '一覧へ', '一覧はこちら', '一覧に戻る', '一覧へ戻る', '表示する',
    '閉じて戻る', 'もっと読み込む', 'さらに読み込む', '記事一覧', '戻る', '前のページに戻る',
  ],
  ko: ['더 보기', '더보기', '모두 보기', '전체 보기', '펼치기', '접기', '목록', '목록보기', '목록으로', '뒤로', '더 불러오기', '전체기사'],
  id: [
    'Lihat semua', 'Lihat lainnya', 'Lihat selengkapnya', 'Lihat lebih banyak', 'Muat lebih banyak',
    'Muat lagi', 'Tampilkan lebih banyak', 'Tampilkan semua', 'Lainnya', 'Kembali',
  ],
  vi: [
    'Xem thêm', 'Xem tất cả', 'Xem toàn bộ', 'Hiển thị thêm', 'Tải thêm', 'Thu gọn', 'Mở rộng', 'Quay lại',
    'Trở lại',
  ],
};

/** Next and previous, which texts say as well. */
// prettier-ignore
export const NEXT_PREVIOUS: Phrases = {
  en: [
    'Next', 'Previous', 'Prev', 'First', 'Last', 'Next last', 'Forward', 'Newer', 'Older', 'Previous Next',
    'Prev Next', 'Next Previous', 'Back Next', 'Page', 'Pages', 'Continue', 'Next chapter',
    'Previous chapter', 'Next lesson', 'Previous lesson', 'Next step', 'Go to page', 'First page',
    'Last page', 'Current page',
  ],
  de: [
    'Weiter', 'Vor', 'Vorherige', 'Vorheriger', 'Nächste', 'Nächster', 'Nächstes', 'Vorheriges',
    'Zurück Weiter', 'Erste', 'Letzte', 'Seite', 'Seiten', 'Neuere', 'Ältere', 'Erste Seite', 'Letzte Seite',
    'Aktuelle Seite',
  ],
  fr: [
    'Suivant', 'Suivante', 'Précédent', 'Précédente', 'Précédent Suivant', 'Dernier', 'Premier', 'Pages',
    'Page', 'Première page', 'Dernière page',
  ],
  es: [
    'Siguiente', 'Anterior', 'Anterior Siguiente', 'Siguientes', 'Anteriores', 'Último', 'Primero', 'Páginas',
    'Primera página', 'Última página', 'Atrás', 'Próximo',
  ],
  it: [
    'Successivo', 'Successiva', 'Precedente', 'Avanti', 'Pagine', 'Prima pagina', 'Ultima pagina', 'Prossimo',
  ],
  pt: [
    'Próximo', 'Próxima', 'Anterior', 'Seguinte', 'Próximos', 'Anteriores', 'Avançar', 'Páginas',
    'Primeira página', 'Última página',
  ],
  nl: ['Volgende', 'Vorige', 'Vorige Volgende', 'Eerste', 'Laatste', "Pagina's"],
  sv: ['Nästa', 'Föregående', 'Sidor', 'Första', 'Sista'],
  da: ['Næste', 'Forrige'],
  nb: ['Neste', 'Forrige'],
  fi: ['Seuraava', 'Edellinen'],
  pl: [
    'Następny', 'Następna', 'Następne', 'Poprzedni', 'Poprzednia', 'Poprzednie', 'Dalej', 'Strony',
    'Ostatnia', 'Pierwsza',
  ],
  cs: ['Další', 'Předchozí'],
  el: ['Επόμενο', 'Προηγούμενο', 'Επόμενη', 'Προηγούμενη'],
  ru: [
    'Следующая', 'Следующий', 'Предыдущая', 'Предыдущий', 'Вперед', 'Вперёд', 'Дальше', 'Страницы', 'Первая',
    'Последняя',
  ],
  uk: ['Наступна', 'Наступний', 'Попередня', 'Попередній', 'Далі', 'Вперед', 'Сторінки'],
  tr: ['Sonraki', 'Önceki', 'İleri', 'Sayfalar', 'İlk', 'Son'],
  ar: ['التالي', 'السابق', 'التالية', 'السابقة', 'الأول', 'الأخير'],
  fa: ['بعدی', 'قبلی', 'بعد', 'قبل', 'صفحات', 'اولین', 'آخرین'],
  hi: ['अगला', 'पिछला', 'आगे', 'पीछे'],
  zh: ['下一步', '上一步', '首页 上一页 下一页 尾页', '尾页', '末页', '页码', '下一個', '上一個', '下一个', '上一个', '末頁'],
  ja: ['次へ', '前へ', '次', '前', '最初へ', '最後へ', 'ページ'],
  ko: ['다음', '이전', '처음', '마지막', '페이지'],
  id: ['Berikutnya', 'Sebelumnya', 'Selanjutnya', 'Halaman'],
  vi: ['Tiếp theo', 'Trước', 'Tiếp', 'Sau', 'Trang'],
};

/** Links to the page, post or article before and after. */
// prettier-ignore
export const PAGE_LINKS: Phrases = {
  en: [
    'Next page', 'Previous page', 'Prev page', 'Next article', 'Previous article', 'Prev article',
    'Previous article Next article', 'Next story', 'Previous story', 'Next post', 'Previous post',
    'Prev post', 'Previous post Next post', 'Prev post Next post', 'Next entry', 'Previous entry',
    'Next topic', 'Previous topic', 'Next thread', 'Previous thread', 'Older posts', 'Newer posts',
    'Older post', 'Newer post', 'Newer Post Older Post', 'Older entries', 'Newer entries', 'Older articles',
    'Newer articles', 'Older stories', 'Posts navigation', 'Post navigation', 'Posts pagination',
    'Article navigation', 'Page navigation', 'Pagination', 'Pagination navigation', 'View as one page',
    'View on one page', 'Single page', 'View all on one page', 'View as single page', 'View as slideshow',
    'View as list', 'View as gallery', 'Posts by date', 'Infinite scroll enabled',
    'You have reached the end of the list', "You've reached the end", 'No more posts',
    'No more posts to show', 'No more articles', 'There are no more posts to load', 'No more pages to load',
    'All posts loaded', 'Jump to page:',
  ],
  de: [
    'Nächste Seite', 'Vorherige Seite', 'Vorige Seite', 'Nächster Artikel', 'Vorheriger Artikel',
    'Voriger Artikel', 'Nächster Beitrag', 'Vorheriger Beitrag', 'Voriger Beitrag', 'Nächstes Thema',
    'Vorheriges Thema', 'Nächste Meldung', 'Vorherige Meldung', 'Ältere Beiträge', 'Neuere Beiträge',
    'Ältere Artikel', 'Neuere Artikel', 'Älterer Post', 'Neuerer Post', 'Beitragsnavigation',
    'Beitrags-Navigation', 'Artikel-Navigation', 'Artikelnavigation', 'Seitennummerierung',
    'Seitennummerierung der Beiträge', 'Auf einer Seite lesen', 'Artikel auf einer Seite lesen',
    'Auf einer Seite anzeigen',
  ],
  fr: [
    'Page suivante', 'Page précédente', 'Article précédent', 'Article suivant', 'Articles précédents',
    'Articles suivants', 'Articles plus anciens', 'Articles plus récents', 'Publication suivante',
    'Publication précédente', "Navigation de l'article", 'Navigation des articles',
    'Pagination des publications', 'Message plus récent', 'Message plus ancien', 'Billet précédent',
    'Billet suivant',
  ],
  es: [
    'Página siguiente', 'Página anterior', 'Siguiente página', 'Entrada anterior', 'Entrada siguiente',
    'Siguiente entrada', 'Entradas anteriores', 'Entradas más recientes', 'Entradas siguientes',
    'Entrada más reciente', 'Entrada antigua', 'Artículo anterior', 'Artículo siguiente',
    'Siguiente artículo', 'Noticia anterior', 'Siguiente noticia', 'Próximo artículo',
    'Navegación de entradas', 'Paginación de entradas',
  ],
  it: [
    'Articolo precedente', 'Articolo successivo', 'Articolo precedente Articolo successivo',
    'Pagina successiva', 'Pagina precedente', 'Prossimo articolo', 'Post precedente', 'Post successivo',
    'Post più recente', 'Post più vecchio', 'Articoli precedenti', 'Articoli più recenti',
    'Articoli meno recenti', 'Navigazione articoli',
  ],
  pt: [
    'Próxima página', 'Página anterior', 'Página seguinte', 'Artigo anterior', 'Próximo artigo',
    'Artigo seguinte', 'Post anterior', 'Próximo post', 'Notícia anterior', 'Próxima notícia',
    'Matéria anterior', 'Próxima matéria', 'Posts mais antigos', 'Posts mais recentes',
    'Postagens mais antigas', 'Postagens mais recentes', 'Postagem mais recente', 'Postagem mais antiga',
    'Mensagem mais recente', 'Mensagem antiga', 'Navegação de Post', 'Navegação de artigos',
    'Navegação por posts',
  ],
  nl: [
    'Volgende pagina', 'Vorige pagina', 'Volgend artikel', 'Vorig artikel', 'Volgend bericht',
    'Vorig bericht', 'Oudere berichten', 'Nieuwere berichten', 'Berichtnavigatie', 'Bericht navigatie',
    'Berichten navigatie', 'Nieuwere post', 'Oudere post',
  ],
  sv: [
    'Nästa sida', 'Föregående sida', 'Nästa artikel', 'Föregående artikel', 'Nästa inlägg',
    'Föregående inlägg', 'Äldre inlägg', 'Nyare inlägg', 'Inläggsnavigering',
  ],
  da: [
    'Næste side', 'Forrige side', 'Næste artikel', 'Forrige artikel', 'Ældre indlæg', 'Nyere indlæg',
    'Indlægsnavigation',
  ],
  nb: ['Neste side', 'Forrige side', 'Eldre innlegg', 'Nyere innlegg', 'Innleggsnavigasjon'],
  pl: [
    'Następna strona', 'Poprzednia strona', 'Następny artykuł', 'Poprzedni artykuł', 'Następny wpis',
    'Poprzedni wpis', 'Starsze wpisy', 'Nowsze wpisy', 'Starsze posty', 'Nowszy post', 'Starszy post',
    'Nawigacja wpisu', 'Nawigacja po wpisach',
  ],
  cs: [
    'Další strana', 'Předchozí strana', 'Další článek', 'Předchozí článek', 'Starší příspěvky',
    'Novější příspěvky', 'Navigace pro příspěvek',
  ],
  el: ['Επόμενο άρθρο', 'Προηγούμενο άρθρο', 'Επόμενη σελίδα', 'Προηγούμενη σελίδα', 'Παλαιότερα άρθρα'],
  ru: [
    'Следующая страница', 'Предыдущая страница', 'Следующая статья', 'Предыдущая статья', 'Следующая запись',
    'Предыдущая запись', 'Следующая новость', 'Предыдущая новость', 'Следующий материал',
    'Предыдущий материал', 'Навигация по записям', 'Более старые записи', 'Более новые записи',
    'Старые записи', 'Новые записи', 'Следующее', 'Предыдущее', 'Следующее сообщение', 'Предыдущее сообщение',
  ],
  uk: [
    'Наступна сторінка', 'Попередня сторінка', 'Наступна стаття', 'Попередня стаття', 'Наступний запис',
    'Попередній запис', 'Навігація записів', 'Наступна новина', 'Попередня новина',
  ],
  tr: [
    'Sonraki sayfa', 'Önceki sayfa', 'Sonraki yazı', 'Önceki yazı', 'Sonraki haber', 'Önceki haber',
    'Sonraki kayıt', 'Önceki kayıt', 'Yazı gezinmesi', 'Yazı dolaşımı', 'Eski yazılar', 'Yeni yazılar',
    'Daha eski yazılar',
  ],
  ar: [
    'الصفحة التالية', 'الصفحة السابقة', 'المقال التالي', 'المقال السابق', 'المقالة التالية',
    'المقالة السابقة', 'الخبر التالي', 'الخبر السابق', 'تصفح المقالات', 'التدوينة التالية',
  ],
  fa: [
    'صفحه بعد', 'صفحه قبل', 'صفحه بعدی', 'صفحه قبلی', 'نوشته بعدی', 'نوشته قبلی', 'مطلب بعدی', 'مطلب قبلی',
    'خبر بعدی', 'خبر قبلی', 'راهبری نوشته', 'نوشته‌های پیشین',
  ],
  hi: ['अगला पृष्ठ', 'पिछला पृष्ठ', 'अगला लेख', 'पिछला लेख', 'अगली खबर', 'पिछली खबर'],
  zh: [
    '下一页', '上一页', '上一篇', '下一篇', '下一篇文章', '上一篇文章', '上一篇：没有了', '下一篇：没有了', '文章导航', '文章分页', '后一篇', '前一篇', '下一条',
    '上一条', '下一章', '上一章', '下一頁', '上一頁', '下一則', '上一則', '文章導覽', '較舊的文章', '較新的文章', '下一主题', '上一主题', '在本页阅读全文',
  ],
  ja: [
    '次のページ', '前のページ', '次のページへ', '前のページへ', '次の記事', '前の記事', '次の記事へ', '前の記事へ', '新しい記事', '古い記事', '過去の記事', '過去の投稿',
    '新しい投稿', '次の投稿', '前の投稿', '投稿ナビゲーション', '次の10件', '前の10件', '次の投稿へ',
  ],
  ko: [
    '다음글', '이전글', '다음 글', '이전 글', '다음기사', '이전기사', '다음 기사', '이전 기사', '다음 페이지', '이전 페이지', '다음페이지', '이전페이지',
    '글 탐색', '글 내비게이션',
  ],
  id: [
    'Halaman berikutnya', 'Halaman sebelumnya', 'Halaman selanjutnya', 'Artikel berikutnya',
    'Artikel sebelumnya', 'Artikel selanjutnya', 'Berita selanjutnya', 'Berita sebelumnya', 'Navigasi pos',
    'Pos lama', 'Posting lama', 'Posting lebih baru',
  ],
  vi: [
    'Trang sau', 'Trang trước', 'Trang kế', 'Trang tiếp', 'Bài sau', 'Bài trước', 'Bài viết sau',
    'Bài viết trước', 'Bài tiếp theo', 'Bài viết tiếp theo', 'Điều hướng bài viết',
  ],
};
