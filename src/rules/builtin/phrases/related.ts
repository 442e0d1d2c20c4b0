import type { Phrases } from '../../../model/rule';
import { whole } from '../whole';

/** Headings of lists of related stories; English ones of the form "related + noun" are a pattern in the rule. */
// prettier-ignore
export const RELATED_STORIES: Phrases = {
  en: [
    'Related articles', 'Related posts', 'Related stories', 'Related content', 'Related links',
    'Related coverage', 'Related news', 'Related reading', 'Similar articles', 'Similar posts',
    'Similar stories', 'More stories', 'More articles', 'More from this author', 'More like this',
    'More posts', 'Read next', 'Up next', 'Related stories from around the web', 'More related to this story',
    'Related pages', 'Related stories:', 'Read more stories', 'Other stories', 'Other articles', 'Other news',
    'Other posts', 'Featured articles', 'Featured posts', 'Featured stories', 'Featured resources',
    'Featured insights', 'Featured links', 'Featured news', 'Keep exploring', 'Read also', 'Also read',
  ],
  de: [
    'Ähnliche Beiträge', 'Ähnliche Artikel', 'Ähnliche Nachrichten', 'Verwandte Artikel',
    'Verwandte Beiträge', 'Verwandte Themen', 'Verwandte Inhalte', 'Mehr zum Thema', 'Weitere Artikel',
    'Weitere Beiträge', 'Weitere Artikel zum Thema', 'Weitere Themen', 'Weitere Nachrichten',
    'Weitere Meldungen', 'Weitere News', 'Lesen Sie auch', 'Lies auch', 'Auch interessant',
    'Passend zum Thema', 'Zum Thema', 'Mehr Artikel', 'Mehr Nachrichten', 'Mehr lesen über', 'Mehr Themen',
    'Weiterlesen zum Thema', 'Artikel zum Thema', 'Links zum Thema', 'Thematisch verwandte Artikel',
    'Interessante Artikel', 'Weitere Beiträge zu diesem Artikel', 'Weitere Artikel zu diesem Thema',
  ],
  fr: [
    'Articles similaires', 'Articles liés', 'Articles associés', 'Articles connexes', 'Sur le même sujet',
    'Dans la même rubrique', 'Dans la même catégorie', 'À lire aussi', 'A lire aussi', 'Lire aussi',
    'À lire également', 'À voir aussi', 'Nos articles récents', 'Autres articles', 'Plus d’articles',
    'À découvrir aussi', 'Pour aller plus loin', 'Contenus associés', 'Du même auteur', 'Lire également',
  ],
  es: [
    'Artículos relacionados', 'Noticias relacionadas', 'Entradas relacionadas', 'Contenido relacionado',
    'Notas relacionadas', 'Publicaciones relacionadas', 'Información relacionada', 'Más noticias',
    'Más artículos', 'Otras noticias', 'Otros artículos', 'Lea también', 'Ver también', 'Lee también',
    'Leer también', 'Mira también', 'Sobre este tema', 'Más sobre este tema', 'Del mismo autor',
  ],
  it: [
    'Articoli correlati', 'Notizie correlate', 'Altri articoli', 'Altre notizie', 'Leggi anche',
    'Guarda anche', 'Contenuti correlati', 'Post correlati', 'Articoli simili', 'Approfondimenti',
    'Dello stesso autore', 'Sullo stesso argomento',
  ],
  pt: [
    'Artigos relacionados', 'Notícias relacionadas', 'Matérias relacionadas', 'Posts relacionados',
    'Conteúdo relacionado', 'Leia também', 'Veja também', 'Leia mais sobre', 'Mais notícias', 'Mais artigos',
    'Outras notícias', 'Outros artigos', 'Assuntos relacionados', 'Tópicos relacionados', 'Do mesmo autor',
  ],
  nl: [
    'Gerelateerde artikelen', 'Gerelateerde berichten', 'Gerelateerd nieuws', 'Gerelateerde onderwerpen',
    'Lees ook', 'Bekijk ook', 'Meer over dit onderwerp', 'Meer artikelen', 'Meer nieuws', 'Meer lezen over',
    'Vergelijkbare artikelen', 'Andere artikelen', 'Ander nieuws',
  ],
  sv: [
    'Relaterade artiklar', 'Relaterat innehåll', 'Relaterade inlägg', 'Läs också', 'Läs även', 'Mer om ämnet',
    'Liknande artiklar', 'Fler artiklar', 'Fler nyheter', 'Mer i ämnet',
  ],
  pl: [
    'Powiązane artykuły', 'Powiązane tematy', 'Powiązane wpisy', 'Zobacz także', 'Zobacz też',
    'Zobacz również', 'Przeczytaj także', 'Przeczytaj też', 'Czytaj także', 'Czytaj też', 'Czytaj również',
    'Podobne artykuły', 'Podobne wpisy', 'Polecane artykuły', 'Więcej na ten temat', 'Więcej artykułów',
    'Inne artykuły', 'Tematy powiązane', 'Polecamy również',
  ],
  ru: [
    'Похожие статьи', 'Похожие записи', 'Похожие новости', 'Похожие материалы', 'Похожие публикации',
    'Материалы по теме', 'По теме', 'Новости по теме', 'Статьи по теме', 'Ещё по теме', 'Еще по теме',
    'Читайте также', 'Читать также', 'Смотрите также', 'Другие новости', 'Другие статьи', 'Другие материалы',
    'Рекомендуем', 'Рекомендуем почитать', 'Рекомендуем прочитать', 'Связанные статьи', 'Связанные материалы',
    'Ссылки по теме', 'Ещё новости', 'Все новости по теме', 'Другие новости раздела', 'Новости раздела',
  ],
  uk: [
    'Схожі статті', 'Схожі записи', 'Схожі новини', 'Схожі матеріали', 'Матеріали по темі',
    'Матеріали за темою', 'Новини по темі', 'Новини за темою', 'Читайте також', 'Читай також',
    'Дивіться також', 'Інші новини', 'Інші статті', 'Рекомендуємо',
  ],
  el: ['Σχετικά άρθρα', 'Διαβάστε επίσης', 'Δείτε επίσης'],
  tr: [
    'İlgili haberler', 'İlgili haber', 'İlgili yazılar', 'İlgili içerikler', 'İlgili konular',
    'Benzer yazılar', 'Benzer haberler', 'Benzer içerikler', 'Diğer haberler', 'Diğer yazılar',
    'Ayrıca okuyun', 'Bunları da okuyun',
  ],
  ar: [
    'مقالات ذات صلة', 'مواضيع ذات صلة', 'أخبار ذات صلة', 'اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'اقرأ أيضًا',
    'شاهد أيضا', 'شاهد أيضاً', 'المزيد من الأخبار', 'مقالات مشابهة', 'مواضيع مشابهة', 'موضوعات متعلقة',
    'أخبار متعلقة',
  ],
  fa: [
    'مطالب مرتبط', 'اخبار مرتبط', 'مطالب پیشنهادی', 'همچنین بخوانید', 'بیشتر بخوانید', 'مطالب مشابه',
    'نوشته‌های مشابه', 'خبرهای مرتبط', 'مقالات مرتبط', 'لینک‌های مرتبط',
  ],
  hi: [
    'संबंधित लेख', 'संबंधित खबरें', 'संबंधित समाचार', 'यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें',
    'अन्य खबरें', 'और खबरें',
  ],
  zh: [
    '相关文章', '相关新闻', '相关推荐', '相关阅读', '相关报道', '相关内容', '相关链接', '相关专题',
    '相关话题', '相关资讯', '延伸阅读', '相關文章', '相關新聞', '相關報導', '相關閱讀', '延伸閱讀',
    '推荐阅读', '推薦閱讀', '更多新闻', '更多文章', '更多新聞', '编辑推荐', '热点推荐', '精彩推荐',
    '热门推荐', '本网推荐', '本类推荐',
  ],
  ja: [
    '関連記事', '【関連記事】', '関連ニュース', '関連リンク', '関連情報', '関連するニュース',
    '関連トピックス', '関連コンテンツ', 'おすすめ記事', 'おすすめの記事', 'オススメ記事', '合わせて読みたい',
    'あわせて読みたい', '併せて読みたい', 'あわせて読みたい記事', 'こちらもおすすめ',
    'この記事に関連するニュース',
  ],
  ko: [
    '관련기사', '관련 기사', '관련 글', '관련글', '관련 뉴스', '관련뉴스', '추천 기사', '추천기사',
    '추천 뉴스', '함께 보면 좋은 기사', '함께 읽기', '다른 기사', '이 기자의 다른 기사', '관련 콘텐츠',
  ],
  id: [
    'Artikel terkait', 'Berita terkait', 'Baca juga', 'Berita lainnya', 'Artikel lainnya', 'Lihat juga',
    'Simak juga', 'Rekomendasi artikel',
  ],
  vi: [
    'Bài viết liên quan', 'Tin liên quan', 'Tin cùng chuyên mục', 'Cùng chuyên mục', 'Bài liên quan',
    'Các tin khác', 'Tin khác', 'Bài viết khác', 'Bài viết cùng chủ đề',
  ],
};

/** Headings of lists that a program chose. */
// prettier-ignore
export const YOU_MAY_LIKE: Phrases = {
  en: [
    'You may also like', 'You may like', 'You might also like', 'You might like', 'You’ll also like',
    'Recommended for you', 'People also ask', 'Suggested for you', 'Popular with readers', 'More for you',
    'Picked for you', 'Our picks', 'Top picks for you', 'Stories for you', 'You may be interested in',
    'You might have missed', 'In case you missed it',
  ],
  de: [
    'Das könnte Sie auch interessieren', 'Das könnte dich auch interessieren', 'Das könnte Sie interessieren',
    'Das könnte dich interessieren', 'Das könnte Ihnen auch gefallen', 'Das könnte dir auch gefallen',
    'Das interessiert Sie vielleicht auch', 'Auch interessant für Sie', 'Empfehlungen der Redaktion',
    'Empfehlungen für Sie', 'Für Sie empfohlen', 'Unsere Empfehlungen', 'Wir empfehlen', 'Lesenswert',
    'Unsere Leseempfehlungen', 'Leserempfehlungen', 'Andere Leser interessierten sich auch für',
    'Nicht verpassen',
  ],
  fr: [
    'Vous aimerez aussi', 'Cela pourrait vous intéresser', 'Ceci pourrait vous intéresser',
    'Cela peut vous intéresser', 'Vous pourriez aimer', 'Vous pourriez aussi aimer', 'Recommandé pour vous',
    'Nos recommandations', 'Nous vous recommandons', 'Notre sélection', 'Sélectionné pour vous',
    'À ne pas manquer', 'Ça peut vous intéresser', 'Vous aimerez peut-être', 'Découvrez aussi', 'Pour vous',
  ],
  es: [
    'Te puede interesar', 'También te puede interesar', 'Le puede interesar', 'Te podría interesar',
    'Te podría gustar', 'También te puede gustar', 'Quizás te interese', 'Puede interesarte',
    'Recomendado para ti', 'Recomendados', 'Recomendados para ti', 'Recomendaciones para ti',
    'Te recomendamos', 'Le recomendamos', 'No te pierdas', 'Para ti', 'Además te puede interesar',
    'Podría interesarte',
  ],
  it: [
    'Potrebbe interessarti anche', 'Potrebbe interessarti', 'Ti potrebbe interessare',
    'Ti potrebbe interessare anche', 'Potrebbero interessarti', 'Potrebbero interessarti anche',
    'Ti potrebbero interessare', 'Consigliati per te', 'Raccomandati per te', 'Da non perdere',
    'Ti consigliamo', 'Ti consigliamo anche', 'Scelti per te', 'Per te',
  ],
  pt: [
    'Você também pode gostar', 'Você pode gostar', 'Talvez você goste', 'Também pode gostar',
    'Você pode se interessar', 'Pode interessar', 'Recomendado para você', 'Recomendados para você',
    'Recomendamos', 'Não perca', 'Para você', 'Poderá também gostar', 'Mais para você',
  ],
  nl: [
    'Misschien ook interessant', 'Ook interessant', 'Ook interessant voor jou',
    'Dit vind je misschien ook leuk', 'Aanbevolen voor jou', 'Aanbevolen', 'Aanraders',
    'Voor jou geselecteerd', 'Niet te missen', 'Anderen lazen ook',
  ],
  sv: [
    'Du kanske också gillar', 'Du kanske också är intresserad av', 'Rekommenderat för dig',
    'Rekommenderas för dig', 'Missa inte', 'Andra läser', 'Andra har också läst',
  ],
  pl: [
    'Może Cię zainteresować', 'To może Cię zainteresować', 'Może Cię również zainteresować',
    'Może Ci się spodobać', 'Polecane dla Ciebie', 'Polecane', 'Rekomendowane', 'Rekomendowane dla Ciebie',
    'Nie przegap', 'Warto przeczytać', 'Sprawdź także', 'Czytelnicy polecają',
  ],
  ru: [
    'Вам может понравиться', 'Вам может быть интересно', 'Вас может заинтересовать', 'Вам будет интересно',
    'Это может быть интересно', 'Возможно, вам понравится', 'Вам также может понравиться', 'Рекомендуем вам',
    'Рекомендованные', 'Не пропустите', 'Интересное', 'Для вас', 'Советуем прочитать',
  ],
  uk: [
    'Вас може зацікавити', 'Вам може сподобатися', 'Вам буде цікаво', 'Рекомендовано для вас',
    'Не пропустіть', 'Це цікаво',
  ],
  tr: [
    'İlginizi çekebilir', 'Bunlar da ilginizi çekebilir', 'Bunlar ilginizi çekebilir',
    'Sizin için önerilenler', 'Sizin için seçtiklerimiz', 'Önerilenler', 'Önerilen haberler', 'Kaçırmayın',
    'Bunlara da bakın',
  ],
  ar: [
    'قد يعجبك أيضا', 'قد يعجبك أيضاً', 'قد يهمك أيضا', 'قد يهمك', 'قد يهمك أيضاً', 'ننصحك بقراءة',
    'اخترنا لك', 'موصى به لك', 'لا يفوتك',
  ],
  fa: [
    'شاید بپسندید', 'پیشنهاد ما به شما', 'پیشنهاد سردبیر', 'ممکن است بپسندید',
    'شاید این مطالب را هم دوست داشته باشید', 'پیشنهاد ویژه',
  ],
  hi: ['आपको यह भी पसंद आ सकता है', 'आपके लिए सुझाव', 'आपके लिए', 'आपको ये भी पसंद आएगा', 'अनुशंसित'],
  zh: [
    '猜你喜欢', '为您推荐', '你可能感兴趣', '为你推荐', '猜您喜欢', '你可能喜欢', '您可能感兴趣',
    '您可能感兴趣的文章', '您可能还喜欢', '你可能也喜歡', '為你推薦', '為您推薦', '猜你喜歡', '大家都在看',
    '大家都在搜', '更多推荐',
  ],
  ja: [
    'あなたにおすすめ', 'あなたにおすすめの記事', 'おすすめコンテンツ', 'おすすめ情報',
    'こんな記事も読まれています', 'この記事を読んだ人はこんな記事も読んでいます',
    'この記事を読んだ人におすすめ', 'よく一緒に読まれている記事', '編集部のおすすめ', '編集部おすすめ',
    '注目記事', '注目の記事', 'あなたへのおすすめ',
  ],
  ko: [
    '이런 기사 어때요', '이 기사 어때요', '추천 콘텐츠', '추천 글', '함께 볼만한 기사', '회원님을 위한 추천',
    '당신을 위한 추천', '좋아할 만한 기사',
  ],
  id: [
    'Anda mungkin juga suka', 'Anda mungkin suka', 'Rekomendasi untuk Anda', 'Rekomendasi',
    'Pilihan untuk Anda', 'Pilihan redaksi', 'Jangan lewatkan', 'Mungkin Anda suka', 'Untuk Anda',
  ],
  vi: [
    'Có thể bạn quan tâm', 'Bạn cũng có thể thích', 'Có thể bạn thích', 'Dành cho bạn', 'Gợi ý cho bạn',
    'Bạn có thể quan tâm', 'Đừng bỏ lỡ', 'Đề xuất cho bạn',
  ],
};

/** Headings of most-read and trending lists. */
// prettier-ignore
export const MOST_READ: Phrases = {
  en: [
    'Most read', 'Most popular', 'Most viewed', 'Most shared', 'Most commented', 'Most emailed',
    'Most watched', 'Most discussed', 'Most recommended', 'Trending now', 'Trending stories',
    'Trending topics', 'Trending on', 'Top stories', 'Top news', 'Top posts', 'Top articles', 'Top headlines',
    'Popular posts', 'Popular articles', 'Popular stories', 'Popular now', 'Popular on', 'Popular this week',
    'Popular in', 'Editor’s picks', 'Editors’ picks', 'Editor’s choice', 'What’s hot', 'What’s trending',
    'Hot topics', 'Hot stories', 'Readers’ choice', 'In the spotlight', 'Popular features', 'Most active',
  ],
  de: [
    'Meistgelesen', 'Meistgelesene Artikel', 'Am meisten gelesen', 'Meistgelesene Beiträge',
    'Die meistgelesenen Artikel', 'Meistkommentiert', 'Meistgeklickt', 'Meistgesehen', 'Meist gelesen',
    'Meistgeteilt', 'Beliebteste Artikel', 'Beliebte Artikel', 'Beliebte Beiträge', 'Beliebte Themen',
    'Beliebteste Beiträge', 'Top-Artikel', 'Top-Themen', 'Top Themen', 'Topthemen', 'Top-News', 'Top News',
    'Topnews', 'Top Artikel', 'Im Trend', 'Gerade gelesen', 'Jetzt beliebt', 'Die beliebtesten Artikel',
    'Aktuelle Themen', 'Top-Meldungen',
  ],
  fr: [
    'Les plus lus', 'Les plus populaires', 'Les plus partagés', 'Les plus commentés', 'Les plus vus',
    'Articles les plus lus', 'Les articles les plus lus', 'Articles populaires', 'Le plus lu', 'Tendances',
    'Les plus récents', 'À la une', 'Top articles', 'Sujets tendance', 'Le top de l’actu', 'Les + lus',
    'Le choix de la rédaction',
  ],
  es: [
    'Lo más leído', 'Las más leídas', 'Más leídas', 'Más leídos', 'Los más leídos', 'Lo más visto',
    'Más vistas', 'Más visto', 'Lo más comentado', 'Lo más popular', 'Más populares', 'Lo más compartido',
    'Noticias más leídas', 'Tendencias', 'Temas del día', 'Es tendencia', 'Noticias destacadas',
    'Temas de hoy', 'Selección del editor',
  ],
  it: [
    'I più letti', 'Più letti', 'Le più lette', 'Più lette', 'I più visti', 'I più condivisi',
    'I più commentati', 'Articoli più letti', 'Gli articoli più letti', 'In evidenza', 'Di tendenza',
    'Primo piano', 'Più popolari', 'Notizie più lette',
  ],
  pt: [
    'Mais lidas', 'Mais lidos', 'As mais lidas', 'Os mais lidos', 'Mais vistas', 'Mais vistos',
    'Mais populares', 'Mais comentadas', 'Notícias mais lidas', 'Em alta', 'Em destaque', 'Mais acessadas',
    'Assuntos do momento',
  ],
  nl: [
    'Meest gelezen', 'Meest gelezen artikelen', 'Best gelezen', 'Meest bekeken', 'Meest populair',
    'Populaire artikelen', 'Populaire berichten', 'Meest gedeeld', 'Net binnen', 'Trending artikelen',
  ],
  sv: [
    'Mest läst', 'Mest lästa', 'Mest läst just nu', 'Mest läst idag', 'Populära artiklar', 'Mest populära',
    'Mest delat', 'Mest kommenterat', 'Populärt just nu', 'Populärast just nu',
  ],
  pl: [
    'Najczęściej czytane', 'Najpopularniejsze', 'Najpopularniejsze artykuły', 'Najchętniej czytane',
    'Popularne artykuły', 'Popularne wpisy', 'Najczęściej komentowane', 'Najwyżej oceniane',
    'Popularne tematy', 'Na topie', 'Gorące tematy', 'Najczęściej oglądane',
  ],
  ru: [
    'Самое читаемое', 'Самое популярное', 'Популярные статьи', 'Популярные записи', 'Популярные новости',
    'Популярные материалы', 'Самые читаемые', 'Топ новостей', 'Топ-новости', 'Самое обсуждаемое',
    'Популярное за неделю', 'Популярное сегодня', 'Главные новости', 'Главное за день', 'Главное сегодня',
    'В тренде', 'Читаемое', 'Лидеры просмотров', 'Обсуждаемое', 'Выбор редакции', 'Самое интересное',
    'Читают', 'Сейчас читают', 'Горячие темы', 'Рейтинг новостей', 'Популярные теги', 'Топ-новость',
    'Топ-новости дня',
  ],
  uk: [
    'Найпопулярніше', 'Популярні новини', 'Популярні статті', 'Популярні записи', 'Найчитаніше',
    'Головні новини', 'Топ новин', 'Топ-новини', 'Популярне за тиждень', 'Вибір редакції', 'Читають зараз',
  ],
  tr: [
    'En çok okunanlar', 'Çok okunanlar', 'En çok okunan', 'En çok okunan haberler', 'En popüler',
    'Popüler haberler', 'Popüler yazılar', 'Öne çıkanlar', 'Öne çıkan haberler', 'En çok paylaşılanlar',
    'En çok yorumlananlar', 'Gündemdekiler', 'Trend haberler',
  ],
  ar: [
    'الأكثر قراءة', 'الأكثر مشاهدة', 'الأكثر تداولا', 'الأكثر شعبية', 'الأكثر تعليقا', 'الأكثر رواجا',
    'الأكثر قراءةً', 'أهم الأخبار', 'الأكثر تصفحا',
  ],
  fa: [
    'پربازدیدترین‌ها', 'پربیننده‌ترین', 'پربازدیدها', 'پربازدیدترین', 'پربازدیدترین اخبار', 'پربحث‌ترین‌ها',
    'داغ‌ترین‌ها', 'محبوب‌ترین‌ها', 'پرطرفدارترین‌ها', 'مهمترین اخبار', 'پربیننده ترین ها',
  ],
  hi: [
    'सबसे ज्यादा पढ़े गए', 'सबसे ज्यादा पढ़ी गई', 'सबसे लोकप्रिय', 'लोकप्रिय खबरें', 'ट्रेंडिंग न्यूज़',
    'बड़ी खबरें', 'टॉप न्यूज़', 'ट्रेंडिंग',
  ],
  zh: [
    '最受欢迎', '热门文章', '阅读排行', '熱門文章', '热门新闻', '熱門新聞', '点击排行', '新闻排行', '排行榜',
    '热门排行', '热点新闻', '今日热点', '热点专题', '热门话题', '最热文章', '热门阅读', '本周热门',
    '24小时点击排行', '热文排行', '新闻排行榜', '點閱排行', '點擊排行榜', '热搜榜', '最多人看', '一周热门',
    '人氣文章', '本周热点', '热点关注', '今日推荐', '热点图片',
  ],
  ja: [
    'アクセスランキング', '人気記事', '人気記事ランキング', '記事ランキング', 'よく読まれている記事',
    'いま読まれている記事', '人気ランキング', '人気の記事', '週間ランキング', 'デイリーランキング',
    '話題の記事', '今日のランキング', '人気のキーワード',
  ],
  ko: [
    '많이 본 뉴스', '많이 본 기사', '인기 기사', '인기기사', '가장 많이 본 뉴스', '가장 많이 본 기사',
    '실시간 인기 기사', '인기 뉴스', '인기 글', '주요 뉴스', '주요뉴스', '이 시각 주요뉴스',
    '이 시각 많이 보는 기사', '오늘의 주요뉴스', '실시간 인기', '많이 본 글', '베스트 기사',
    '이 시각 헤드라인', '핫이슈', '댓글 많은 뉴스', '기사 랭킹',
  ],
  id: [
    'Terpopuler', 'Paling banyak dibaca', 'Berita terpopuler', 'Berita populer', 'Artikel populer',
    'Paling populer', 'Sedang tren', 'Terpopuler hari ini', 'Topik populer',
  ],
  vi: [
    'Đọc nhiều nhất', 'Xem nhiều', 'Xem nhiều nhất', 'Tin đọc nhiều', 'Đọc nhiều', 'Tin nổi bật', 'Nổi bật',
    'Được quan tâm', 'Tin nóng', 'Chủ đề nóng', 'Tin xem nhiều',
  ],
};

/** Headings of lists of the newest items. */
// prettier-ignore
export const LATEST: Phrases = {
  en: [
    'Latest news', 'Latest articles', 'Latest posts', 'Latest stories', 'Latest headlines', 'Latest updates',
    'Latest features', 'Latest from the blog', 'Recent posts', 'Recent articles', 'Recent news',
    'Recent stories', 'Recent blog posts', 'Recent activity', 'Recent episodes', 'Recent reviews',
    'Recent entries', 'Breaking news', 'More top stories', 'More headlines', 'In other news', 'News in brief',
    'Today’s headlines', 'Top stories this week', 'The Latest News', 'New articles', 'Just in',
    'See latest updates', 'Recently published', 'Recently updated', 'Newest posts',
  ],
  de: [
    'Neueste Beiträge', 'Neueste Artikel', 'Neueste Nachrichten', 'Neueste Meldungen', 'Aktuelle Nachrichten',
    'Aktuelle Meldungen', 'Aktuelle Artikel', 'Aktuelle Beiträge', 'Aktuelle News', 'Letzte Beiträge',
    'Letzte Artikel', 'Letzte Meldungen', 'Die neuesten Artikel', 'Die letzten Beiträge', 'Newsticker',
    'Neues aus dem Blog', 'Kurzmeldungen', 'Neueste News', 'Letzte Einträge', 'Das Neueste', 'Neue Artikel',
    'Neue Beiträge',
  ],
  fr: [
    'Articles récents', 'Derniers articles', 'Les derniers articles', 'Dernières actualités',
    'Dernières nouvelles', 'Les dernières actualités', 'Dernières infos', 'L’actualité en direct',
    'Toute l’actualité', 'Fil info', 'En ce moment', 'Actualités récentes', 'Les dernières infos',
    'Dernière minute',
  ],
  es: [
    'Últimas noticias', 'Ultimas noticias', 'Entradas recientes', 'Artículos recientes', 'Noticias recientes',
    'Últimos artículos', 'Últimas entradas', 'Lo último', 'Lo más reciente', 'Publicaciones recientes',
    'Última hora', 'Noticias de última hora', 'Posts recientes',
  ],
  it: [
    'Ultime notizie', 'Articoli recenti', 'Ultimi articoli', 'Le ultime notizie', 'Ultim’ora', 'Ultime news',
    'Post recenti', 'Ultimi post', 'Ultimi arrivi',
  ],
  pt: [
    'Últimas notícias', 'Posts recentes', 'Últimas', 'Notícias recentes', 'Artigos recentes', 'Últimos posts',
    'Últimos artigos', 'Postagens recentes', 'Publicações recentes', 'Notícias de última hora',
    'Tópicos recentes',
  ],
  nl: [
    'Laatste nieuws', 'Recente berichten', 'Recente artikelen', 'Laatste artikelen', 'Het laatste nieuws',
    'Nieuwste artikelen', 'Nieuwste berichten', 'Laatste berichten',
  ],
  sv: [
    'Senaste nytt', 'Senaste inläggen', 'Senaste nyheterna', 'Senaste artiklarna', 'Senaste nyheter',
    'Senaste artiklar', 'Senaste inlägg',
  ],
  pl: [
    'Najnowsze wpisy', 'Ostatnie wpisy', 'Najnowsze wiadomości', 'Najnowsze artykuły', 'Ostatnie artykuły',
    'Najnowsze informacje', 'Z ostatniej chwili', 'Ostatnio dodane', 'Najnowsze posty',
  ],
  ru: [
    'Последние новости', 'Свежие записи', 'Свежие новости', 'Последние записи', 'Последние статьи',
    'Новые статьи', 'Лента новостей', 'Новости дня', 'Новости часа', 'Новости за сегодня',
    'Последние материалы', 'Последние публикации', 'Свежие статьи', 'Сейчас на главной', 'Срочные новости',
    'Новости сегодня', 'Новое на сайте', 'Последние новости раздела', 'Важные новости', 'Новостная лента',
  ],
  uk: [
    'Останні новини', 'Свіжі записи', 'Останні записи', 'Останні статті', 'Свіжі новини', 'Стрічка новин',
    'Новини дня', 'Нові статті', 'Останні публікації',
  ],
  el: ['Τελευταία νέα', 'Πρόσφατα άρθρα', 'Ροή ειδήσεων', 'Τελευταίες ειδήσεις'],
  tr: [
    'Son haberler', 'Son yazılar', 'Son eklenenler', 'Son dakika haberleri', 'Son dakika',
    'Son eklenen haberler', 'Güncel haberler',
  ],
  ar: [
    'آخر الأخبار', 'أحدث الأخبار', 'أحدث المقالات', 'أحدث المواضيع', 'آخر المقالات', 'آخر المواضيع',
    'أخبار عاجلة',
  ],
  fa: [
    'آخرین اخبار', 'جدیدترین اخبار', 'تازه‌ترین اخبار', 'آخرین مطالب', 'جدیدترین مطالب', 'تازه‌ها',
    'آخرین خبرها', 'تازه‌ترین مطالب',
  ],
  hi: [
    'ताज़ा खबरें', 'ताजा खबरें', 'ताज़ा समाचार', 'नवीनतम समाचार', 'हाल की पोस्ट', 'ताजा समाचार',
    'ब्रेकिंग न्यूज़',
  ],
  zh: [
    '最新文章', '最新新闻', '最新消息', '最新资讯', '最新报道', '即时新闻', '最新更新', '最新發表',
    '最新新聞', '即時新聞', '滚动新闻', '今日要闻', '近期文章', '最新动态', '图片新闻', '新闻图片',
    '最新内容', '最近更新', '今日头条',
  ],
  ja: [
    '最新記事', '新着記事', '最新ニュース', '新着ニュース', '最新の記事', '最近の投稿', '最近の記事',
    '新着情報', '新着一覧', '最近のエントリー',
  ],
  ko: [
    '최신 기사', '최신기사', '최신 뉴스', '최신뉴스', '최근 글', '최근글', '최신글', '최근 기사', '최신 글',
    '실시간 뉴스', '오늘의 뉴스',
  ],
  id: [
    'Berita terbaru', 'Artikel terbaru', 'Berita terkini', 'Pos-pos terbaru', 'Postingan terbaru',
    'Baru saja',
  ],
  vi: [
    'Tin mới nhất', 'Bài viết mới nhất', 'Tin mới', 'Bài viết mới', 'Bài mới nhất', 'Tin tức mới nhất',
    'Tin mới cập nhật',
  ],
};

/** Boxes of advertising networks. */
// prettier-ignore
export const AROUND_THE_WEB: Phrases = {
  en: [
    'Promoted stories', 'Promoted links', 'From the web', 'From around the web', 'Around the web',
    'More from around the web', 'More from the web', 'From our network', 'Elsewhere on the web',
    'Sponsored Links by Taboola', 'Ads by Taboola', 'by Taboola', 'by Outbrain', 'Recommended by',
    'Recommended by Outbrain', 'Powered by Outbrain', 'Taboola', 'Outbrain', 'Paid links', 'Partner stories',
    'You may like by Taboola', 'Sponsored by Taboola', 'Stories from around the web',
    'Content from our partners', 'Paid partner content', 'Links from the web',
  ],
  de: [
    'Aus dem Web', 'Anzeigen von Taboola', 'Empfohlen von Outbrain', 'Empfohlen von', 'Mehr aus dem Web',
    'Auch interessant im Web',
  ],
  fr: [
    'Ailleurs sur le web', 'Contenus sponsorisés', 'Liens sponsorisés', 'Recommandé par Outbrain',
    'À découvrir sur le web',
  ],
  es: [
    'Más en la web', 'Enlaces patrocinados', 'Contenido de Taboola', 'Recomendado por Outbrain',
    'Enlaces promovidos', 'De nuestros socios',
  ],
  it: ['Dal web', 'Contenuti sponsorizzati', 'Link sponsorizzati', 'Raccomandato da Outbrain'],
  pt: [
    'Links patrocinados', 'Recomendado por Outbrain', 'Conteúdos patrocinados', 'Conteúdo de Taboola',
    'Pela web',
  ],
  nl: ['Van het web', 'Elders op het web', 'Gesponsorde links', 'Aanbevolen door Outbrain'],
  pl: ['Linki sponsorowane', 'Reklamy Taboola'],
  ru: [
    'Новости СМИ2', 'СМИ2', 'Рекомендации партнёров', 'Партнёрские материалы', 'Новости от партнёров',
    'Lentainform', 'Мета новости',
  ],
  ja: ['スポンサードコンテンツ', 'PR記事'],
};

/** Boxes of shops. */
// prettier-ignore
export const SHOP_LISTS: Phrases = {
  en: [
    'Customers also bought', 'Customers also viewed', 'Recently viewed', 'Recently viewed items',
    'Frequently bought together', 'Inspired by your browsing history', 'Compare with similar items',
    'Complete the look', 'Pair it with', 'Shop the look', 'Shop similar', 'Goes well with', 'Wear it with',
    'Sponsored products related to this item', 'You recently viewed', 'Your recently viewed items',
    'Sold by the same seller', 'More from this seller', 'More from this shop',
    'Products related to this item', 'Explore related searches', 'Deals you may like',
  ],
  de: [
    'Kunden kauften auch', 'Kunden haben auch gekauft',
    'Kunden, die diesen Artikel gekauft haben, kauften auch', 'Wird oft zusammen gekauft',
    'Zuletzt angesehen', 'Ähnliche Produkte', 'Passende Produkte', 'Kunden sahen auch', 'Zuletzt gesehen',
  ],
  fr: [
    'Produits similaires', 'Récemment consultés', 'Vous avez récemment consulté',
    'Les clients ont également acheté', 'Souvent achetés ensemble', 'Produits associés', 'Vus récemment',
  ],
  es: [
    'Productos relacionados', 'Productos similares', 'Comprados juntos habitualmente',
    'Los clientes también compraron', 'Vistos recientemente', 'Visto recientemente',
  ],
  it: [
    'Prodotti correlati', 'Prodotti simili', 'Visti di recente', 'Spesso comprati insieme',
    'Chi ha acquistato questo ha acquistato anche',
  ],
  pt: [
    'Produtos relacionados', 'Produtos similares', 'Vistos recentemente', 'Quem comprou também comprou',
    'Frequentemente comprados juntos',
  ],
  nl: [
    'Vergelijkbare producten', 'Gerelateerde producten', 'Anderen kochten ook', 'Recent bekeken',
    'Vaak samen gekocht',
  ],
  pl: ['Podobne produkty', 'Klienci kupili również', 'Ostatnio oglądane', 'Powiązane produkty'],
  ru: [
    'Похожие товары', 'Вы недавно смотрели', 'С этим товаром покупают', 'Недавно просмотренные',
    'Рекомендуемые товары',
  ],
  tr: ['Benzer ürünler', 'İlgili ürünler', 'Son görüntülenenler', 'Birlikte alınanlar'],
  zh: ['相关产品', '看了又看', '购买此商品的顾客也同时购买', '最近浏览', '相關商品'],
  ja: [
    '関連商品', '最近チェックした商品', 'この商品を買った人はこんな商品も買っています', '最近見た商品',
    'よく一緒に購入されている商品',
  ],
  ko: ['관련 상품', '최근 본 상품', '함께 구매한 상품'],
};

/** Single words that head a list only where other junk is near. */
// prettier-ignore
export const LIST_WORDS: Phrases = {
  en: ['Related', 'Trending', 'Latest', 'The latest', 'Suggested', 'More news'],
  de: ['Beliebt', 'Empfohlen'],
  fr: ['Populaire', 'Populaires', 'Recommandé'],
  es: ['Recomendado', 'Relacionados', 'Relacionadas', 'Relacionado', 'Tendencia'],
  it: ['Consigliati', 'Correlati', 'Popolari'],
  pt: ['Relacionados', 'Relacionadas', 'Populares'],
  nl: ['Gerelateerd', 'Populair', 'Aanbevolen artikelen'],
  sv: ['Relaterat', 'Populärt', 'Rekommenderat'],
  pl: ['Popularne', 'Powiązane', 'Więcej wiadomości'],
  ru: ['Популярное', 'Похожее'],
  uk: ['Популярне', 'Схоже'],
  tr: ['Popüler'],
  ar: ['ذات صلة'],
  fa: ['مرتبط'],
  hi: ['लोकप्रिय', 'संबंधित'],
  id: ['Terkait', 'Populer'],
  vi: ['Liên quan', 'Xu hướng'],
};

/** Words that name a list or a teaser beside other junk; elsewhere they are headings. */
// prettier-ignore
export const LIST_LABELS: Phrases = {
  en: [
    'Featured', 'Recent', 'Must read', 'Must reads', 'Headlines', 'In the news', 'Spotlight', 'Editor’s pick',
    'News feed', 'Live updates', 'Best sellers', 'Bestsellers', 'New arrivals', 'Newest',
    'Related information', 'Don’t miss', 'For you', 'We recommend', 'What’s new', 'Highlights', 'Topics',
    'Explore topics', 'More topics', 'Hot', 'Top', 'Best of', 'Explore', 'Worth a read', 'Recommended',
    'Popular',
  ],
  de: [
    'Aktuelles', 'Empfehlungen', 'Aktuell', 'Topaktuell', 'Neueste', 'Trends', 'Schlagzeilen',
    'Leseempfehlung', 'Neuigkeiten',
  ],
  fr: ['Recommandations', 'À découvrir', 'Actualités', 'Les dernières', 'Sélection'],
  es: ['Recomendaciones', 'Destacados', 'Destacadas', 'Recientes', 'Titulares'],
  it: ['Recenti', 'Notizie', 'Ultime', 'Tendenze'],
  pt: ['Destaques', 'Recentes', 'Tendências', 'Novidades'],
  nl: ['Recent', 'Nieuwste'],
  sv: ['Senaste', 'Aktuellt'],
  pl: ['Najnowsze', 'Aktualności'],
  ru: [
    'Рекомендации', 'Последнее', 'Новое', 'Главное', 'Тренды', 'Актуальное', 'Актуально', 'Свежее', 'Лента',
    'Анонсы',
  ],
  uk: ['Рекомендації', 'Останнє', 'Нове', 'Головне', 'Актуальне', 'Свіже'],
  tr: ['İlgili', 'Öneriler', 'Trend', 'Yeni', 'Gündem', 'Manşetler'],
  ar: ['مقترحات', 'الأحدث', 'الأكثر', 'رائج', 'جديد', 'مختارات'],
  fa: ['محبوب', 'جدیدترین', 'جدیدترین‌ها', 'پیشنهاد', 'داغ'],
  hi: ['ताज़ा', 'नवीनतम'],
  zh: ['热门', '热点', '最新', '相关', '推薦', '熱門', '精选', '头条', '排行', '专题'],
  ja: [
    '関連', 'おすすめ', '人気', '最新', '新着', 'ランキング', 'ピックアップ', '注目', 'トレンド', 'オススメ',
    '話題', 'トピックス', '特集',
  ],
  ko: ['추천', '인기', '최신', '관련', '실시간', '이슈', '랭킹', '포커스'],
  id: ['Sorotan', 'Topik'],
  vi: ['Phổ biến', 'Đề xuất', 'Tiêu điểm'],
};

/** "Also read: title" in its languages; a colon or an arrow and a title have to follow. */
export const READ_ALSO: RegExp = whole(
  `(?:${[
    "also read|read also|also see|read next|also watch|read this(?: next| also)?|must[- ]read|more to read|you (?:may|might) also (?:like|enjoy|be interested in|want to read)|related (?:story|stories|article|articles|post|reading|coverage|video)|in case you missed it|don't miss this",
    'lesen sie auch|lies auch|lesen sie hier|lesen sie mehr|mehr dazu|auch interessant|mehr zum thema|lesetipp|siehe auch|das könnte sie auch interessieren|zum thema|lesen sie dazu(?: auch)?|passend dazu',
    '(?:à |a )?lire (?:aussi|également|ensuite)|(?:à |a )?voir aussi|à voir également|sur le même sujet|(?:à |a )lire|lisez aussi',
    'lea también|lee también|leer también|lea además|lee además|te puede interesar|también te puede interesar|le puede interesar|ver también|mira también|vea también|te recomendamos|además lea|lea más|lee más|leer más|te podría interesar',
    'leggi anche|guarda anche|approfondisci|leggi qui|vedi anche|potrebbe interessarti(?: anche)?',
    'leia também|leia mais|veja também|saiba mais|leia ainda|confira também|assista também|leia aqui',
    'lees ook|zie ook|bekijk ook|lees meer|lees verder|luister ook',
    'läs också|läs även|läs mer|se även|se också|läs vidare',
    'czytaj także|czytaj też|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|przeczytaj też|przeczytaj również|czytaj więcej|polecamy|sprawdź też',
    'читайте также|смотрите также|читать также|материалы по теме|читайте|по теме|см[.] также|читать далее|читайте ещё|читайте еще|ещё по теме|еще по теме|читай также',
    'читайте також|дивіться також|читай також|за темою|читайте ще',
    'ayrica okuyun|ilgili haber|ayrica bakiniz|bunu da okuyun|ilginizi çekebilir',
    'اقرا ایضا|اقرأ أیضا|اقرأ أیضاً|إقرأ أیضا|اقرأ أیضًا|شاهد أیضا|شاهد أیضاً|اقرأ المزید|إقرأ أیضاً',
    'بیشتر بخوانید|همچنین بخوانید|بخوانید|مطالعه بیشتر|ببینید',
    'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी पढ़े|ये भी पढ़े|यह भी देखें',
    '延伸阅读|延伸閱讀|相关阅读|相关新闻|相关报道|相关链接|更多新闻|更多新聞|相關閱讀|相關新聞|相關報導|推荐阅读|推薦閱讀|另请参阅',
    'あわせて読みたい|合わせて読みたい|関連|関連記事|関連リンク|【関連記事|【関連|【あわせて読みたい|【合わせて読みたい|《関連記事',
    '관련기사|관련 기사|함께 읽기|함께 보기|\\[관련기사|\\[관련 기사',
    'baca juga|lihat juga|simak juga|baca selengkapnya|baca(?: artikel)? terkait|tonton juga',
    'xem thêm|đọc thêm|tin liên quan|bài liên quan|>>> ?xem thêm|mời xem thêm|xem ngay',
  ].join('|')}) ?(?:[:|»›→–—>]|- |>>|[】》\\]]) ?\\S.{3,180}[^.:;,]`,
);
