import type { Phrases } from '../../../model/rule';

/** What WordPress, Jetpack and other blog software print around an entry. */
// prettier-ignore
export const BLOG_SOFTWARE: Phrases = {
  en: [
    'Like this: Like Loading...', 'Be the first to like this', 'Be the first to like this post',
    '%d bloggers like this:', 'bloggers like this', 'Proudly powered by WordPress', 'Powered by WordPress',
    'Powered by WordPress.com', 'Powered by WordPress.com VIP', 'Blog at WordPress.com',
    'Create a free website or blog at WordPress.com', 'Create a website or blog at WordPress.com',
    'Start a Blog at WordPress.com', 'Get started with a free WordPress.com site',
    'Design a site like this with WordPress.com', 'Website Powered by WordPress.com',
    'Website Built with WordPress.com', 'Powered by Blogger', 'Powered by Ghost', 'Published with Ghost',
    'Powered by Squarespace', 'Powered by Wix', 'Powered by Drupal', 'Powered by Joomla', 'Powered by Tumblr',
    'Powered by TypePad', 'Powered by Movable Type', 'Powered by Medium', 'Powered by Substack',
    'Powered by Weebly', 'Create your own unique website with customizable templates', 'Uncategorized',
    'Uncategorised', 'Bookmark the permalink', 'Entries feed', 'Entries RSS', 'Entries (RSS)',
    'Comments (RSS)', 'Comments RSS', 'WordPress.org', 'WordPress.com',
    'Already have a WordPress.com account? Log in now.', 'Already have a WordPress.com account?',
    'Log in to WordPress', 'View site in Reader', 'View post in Reader', 'Report this content',
    'Collapse this bar', 'Close and accept', 'Follow this blog', 'Follow Blog via Email', 'Follow blog',
    'Blog Archive', 'Blog archives', 'Blogroll', 'My blog list', 'View my complete profile',
    'View all my reviews', 'Email This BlogThis!',
    'Email ThisBlogThis!Share to TwitterShare to FacebookShare to Pinterest',
    'Subscribe to: Post Comments (Atom)', 'Subscribe to: Posts (Atom)', 'Post Comments (Atom)',
    'Posts (Atom)', 'Simple theme. Powered by Blogger.', 'Picture Window theme. Powered by Blogger.',
    'Awesome Inc. theme. Powered by Blogger.', 'Links to this post', 'Reblogged this on', 'Reblog this',
    'This is a widget area', 'Just another WordPress site', 'Just another WordPress.com site',
    'Skip to toolbar', 'Edit this entry', 'View all posts by', 'View Archive →', 'Theme: Twenty Eleven',
    'Notifications of new posts', 'A WordPress.com Website.', 'Theme by Anders Noren',
    'Reader Interactions', 'Primary Sidebar', 'Secondary Sidebar',
  ],
  de: [
    'Gefällt mir Wird geladen …', 'Sei der Erste dem dies gefällt.', 'Sei der Erste, dem dies gefällt.',
    'Bloggen auf WordPress.com', 'Erstelle eine kostenlose Website oder Blog – auf WordPress.com',
    'Präsentiert von WordPress', 'Stolz präsentiert von WordPress', 'Mit Stolz präsentiert von WordPress',
    'Teile dies mit:', 'Unkategorisiert', 'Blog-Archiv', 'Beitrags-Feed', 'Kommentar-Feed',
    'Feed der Einträge', 'Kommentare-Feed', 'Eintrags-Feed', 'Lesezeichen für den Permalink',
    'Setze ein Lesezeichen auf den Permalink', 'Diesen Post per E-Mail versenden', 'Powered by Blogger',
  ],
  fr: [
    "J'aime chargement…", 'Fièrement propulsé par WordPress', 'Propulsé par WordPress', 'Non classé',
    'Flux des publications', 'Flux des commentaires', 'Site de WordPress-FR',
    'Soyez le premier à aimer cet article', 'Créez un site ou un blog sur WordPress.com',
    'Un site WordPress.com', 'Fourni par Blogger',
  ],
  es: [
    'Me gusta Cargando...', 'Funciona gracias a WordPress', 'Sin categoría',
    'Sé el primero en decir que te gusta', 'Feed de entradas', 'Feed de comentarios', 'Blog de WordPress.com',
    'Crea un blog o un sitio web gratuitos con WordPress.com', 'Con la tecnología de Blogger',
    'Enviar por correo electrónico Escribe un blog', 'Archivo del blog', 'Guarda el enlace permanente',
  ],
  it: [
    'Mi piace Caricamento...', 'Funziona con WordPress', 'Senza categoria', 'Feed dei contenuti',
    'Feed dei commenti', 'Blog su WordPress.com', 'Powered by Blogger', 'Archivio blog',
    'Di’ per primo che ti piace',
  ],
  pt: [
    'Curtir Carregando...', 'Curtir isso:', 'Orgulhosamente feito com WordPress',
    'Orgulhosamente movido com WordPress', 'Sem categoria', 'Feed de posts', 'Feed de comentários',
    'Blog no WordPress.com', 'Tecnologia do Blogger', 'Arquivo do blog', 'Seja o primeiro a curtir este post',
  ],
  nl: [
    'Vind ik leuk Aan het laden...', 'Ondersteund door WordPress', 'Mogelijk gemaakt door WordPress',
    'Geen categorie', 'Blog op WordPress.com', 'Berichten feed', 'Reacties feed', 'Blogarchief',
    'Mogelijk gemaakt door Blogger',
  ],
  sv: [
    'Gilla Laddar in …', 'Drivs med WordPress', 'Okategoriserade', 'Inläggsflöde', 'Kommentarsflöde',
    'Blogg på WordPress.com', 'Bloggarkiv',
  ],
  pl: [
    'Lubię Wczytywanie...', 'Dumnie wspierane przez WordPress', 'Bez kategorii', 'Kanał wpisów',
    'Kanał komentarzy', 'Obsługiwane przez usługę Blogger', 'Archiwum bloga', 'Blog na WordPress.com',
  ],
  ru: [
    'Сайт работает на WordPress', 'Без рубрики', 'Лента записей', 'Лента комментариев', 'Понравилось это:',
    'Нравится Загрузка...', 'Блог на WordPress.com', 'Архив блога', 'Технологии Blogger',
  ],
  uk: ['Працює на WordPress', 'Без категорії', 'Стрічка записів', 'Стрічка коментарів', 'Сподобалось це:'],
  tr: [
    'Beğen Yükleniyor...', 'Bunu beğen:', 'WordPress gururla sunar', 'Kayıt beslemesi', 'Yorum beslemesi',
    'Blogger tarafından desteklenmektedir', 'WordPress.com’da Blog Oluşturun.',
  ],
  ar: ['غير مصنف', 'إعجاب تحميل...', 'معجب بهذه:', 'خلاصات Feed الإدخالات', 'خلاصة التعليقات'],
  fa: ['دسته‌بندی نشده', 'خوراک ورودی‌ها', 'خوراک دیدگاه‌ها'],
  zh: [
    '未分类', '未分類', '赞 正在加载……', '自豪地采用WordPress', '自豪地采用 WordPress', '条目 feed', '评论 feed', '本站採用 WordPress 建置',
    '訂閱網站內容的資訊提供', '訂閱留言的資訊提供', '由 Blogger 提供技術支援',
  ],
  ja: [
    '未分類', 'いいね 読み込み中…', '投稿フィード', 'コメントフィード', 'WordPress.com で無料サイトやブログを作成.', 'Powered by Blogger',
    'ブログ アーカイブ',
  ],
  ko: ['미분류', '입력 내용 피드', '댓글 피드', '이것이 좋아요:', 'Blogger 제공'],
  id: [
    'Tak Berkategori', 'Suka Memuat...', 'Menyukai ini:', 'Feed entri', 'Feed komentar',
    'Diberdayakan oleh Blogger', 'Arsip blog',
  ],
  vi: ['Chưa phân loại', 'Thích Đang tải...', 'Thích bài này:', 'RSS bài viết', 'RSS bình luận'],
};

/** Words of blog software that are ordinary words as well. */
// prettier-ignore
export const BLOG_WORDS: Phrases = {
  en: ['Meta', 'Reblog', 'Published by', 'Blog stats', 'Create a Link'],
  de: ['Allgemein'],
  tr: ['Genel'],
};
