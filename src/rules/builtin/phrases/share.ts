import type { Phrases } from '../../../model/rule';

/** Labels of share buttons that are nothing else. */
// prettier-ignore
export const SHARE_BUTTONS: Phrases = {
  en: [
    'Share this', 'Share this article', 'Share this story', 'Share this post', 'Share this page',
    'Share this on', 'Share this with', 'Share this:', 'Share it', 'Share now', 'Share with friends',
    'Share on', 'Share via', 'Share to', 'Share on social media', 'Share on Facebook', 'Share on Twitter',
    'Share on X', 'Share via email', 'Share via Email', 'Share by email', 'Share article', 'Share post',
    'Share story', 'Share page', 'Share link', 'Share full article', 'Share options', 'Share close',
    'Share copied', 'Share the love', 'Share the post', 'Share the article', 'Share this via',
    'Share this content', 'Share this image', 'Share this entry', 'Share Button', 'Share icon', 'Share Share',
    'Share tools', 'Sharing', 'Tweet this', 'Tweet it', 'Retweet', 'Pin it', 'Pin this', 'Pin recipe',
    'Pin for later', 'Copy link', 'Copy the link', 'Copy URL', 'Copy this link', 'Copy link to clipboard',
    'Copy article link', 'Copy permalink', 'Copy to clipboard', 'Copied to clipboard', 'Link copied',
    'Link copied!', 'Link copied to clipboard', 'Copy link Link copied!', 'Get link', 'Like this',
    'Like this:', 'Like Loading...', 'Email this article', 'Click to share on Facebook (Opens in new window)',
    'Post to Facebook', 'Facebook Share', 'Add to Reddit', 'Add to Facebook', 'Digg this', 'Stumble it',
    'Blog this', 'BlogThis!', 'Show sharing options', 'More sharing options', 'View this post on Instagram',
    'See more on Instagram', 'View on Instagram', 'Load more on Instagram', 'Gift article',
    'Gift this article', 'Share this gift article', 'Recommend this', 'Save & share', 'Print Share',
    'Save Share', 'Sorry, your blog cannot share posts by email',
    'Post was not sent - check your email addresses', 'Email check failed, please try again',
    'Share this post Tweet Email', 'Share & bookmark this page',
  ],
  de: [
    'Artikel teilen', 'Auf Facebook teilen', 'Auf Twitter teilen', 'Beitrag teilen', 'Teilen mit:',
    'Teilen auf', 'Teilen Sie diesen Artikel', 'Diesen Artikel teilen', 'Diesen Beitrag teilen',
    'Seite teilen', 'Jetzt teilen', 'Per E-Mail teilen', 'Per Mail teilen', 'Per E-Mail versenden',
    'Link kopieren', 'Link kopiert', 'Gefällt mir', 'Gefällt mir:', 'Weitersagen', 'Artikel empfehlen',
    'Empfehlen Sie uns weiter', 'Artikel verschenken', 'Teile diesen Beitrag', 'Teile diesen Artikel',
    'Sieh dir diesen Beitrag auf Instagram an', 'Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren',
    'Ihr Blog kann leider keine Beiträge per E-Mail teilen', 'Teilen Twittern Teilen Mailen',
  ],
  fr: [
    'Partager sur Facebook', 'Partager sur Twitter', "Partager l'article", 'Partagez cet article',
    'Partager cet article', 'Partager la page', 'Partager cette page', 'Partager par e-mail', 'Partager sur',
    'Copier le lien', 'Lien copié', 'Offrir l’article', 'Envoyer à un ami', 'Partager ce contenu',
    'J’aime ça', 'Partager via', 'Voir cette publication sur Instagram',
  ],
  es: [
    'Compartir en Facebook', 'Compartir en Twitter', 'Comparte esta noticia', 'Compartir esta noticia',
    'Compartir noticia', 'Compartir artículo', 'Comparte este artículo', 'Compartir por correo',
    'Compartir en', 'Compartir esto', 'Comparte esto', 'Copiar enlace', 'Copiar link', 'Enlace copiado',
    'Compártelo', 'Compartir vía', 'Comparte en', 'Ver esta publicación en Instagram',
  ],
  it: [
    'Condividi su Facebook', 'Condividi su Twitter', "Condividi l'articolo", 'Condividi questo articolo',
    'Condividi questa notizia', 'Condividi su', 'Condividi via email', 'Copia link', 'Copia il link',
    'Link copiato', 'Invia ad un amico', 'Visualizza questo post su Instagram',
  ],
  pt: [
    'Compartilhe', 'Compartilhar no Facebook', 'Compartilhar no Twitter', 'Compartilhe esta notícia',
    'Compartilhe este artigo', 'Compartilhe isso', 'Compartilhar via', 'Partilhar no Facebook',
    'Partilhe este artigo', 'Partilhar artigo', 'Copiar link', 'Link copiado', 'Partilhe',
    'Ver essa foto no Instagram', 'Ver esta publicação no Instagram',
  ],
  nl: [
    'Deel dit artikel', 'Deel dit bericht', 'Deel dit', 'Deel deze pagina', 'Deel op Facebook',
    'Deel op Twitter', 'Deel via', 'Delen via', 'Delen op Facebook', 'Delen via e-mail', 'Artikel delen',
    'Kopieer link', 'Link gekopieerd', 'Vind ik leuk', 'Dit bericht op Instagram bekijken',
  ],
  sv: [
    'Dela artikeln', 'Dela artikel', 'Dela på Facebook', 'Dela på Twitter', 'Dela via e-post', 'Dela sidan',
    'Dela med dig', 'Kopiera länk', 'Länk kopierad', 'Gilla detta', 'Visa detta inlägg på Instagram',
  ],
  pl: [
    'Udostępnij na Facebooku', 'Udostępnij artykuł', 'Udostępnij ten artykuł', 'Udostępnij na Twitterze',
    'Podziel się artykułem', 'Podziel się na Facebooku', 'Poleć artykuł', 'Poleć znajomym', 'Kopiuj link',
    'Skopiuj link', 'Lubię to', 'Wyświetl ten post na Instagramie',
  ],
  ru: [
    'Поделиться в Facebook', 'Поделиться ссылкой', 'Поделиться в соцсетях', 'Поделиться новостью',
    'Поделиться статьей', 'Поделиться с друзьями', 'Поделитесь с друзьями', 'Поделись с друзьями',
    'Поделиться в социальных сетях', 'Расскажите друзьям', 'Рассказать друзьям', 'Скопировать ссылку',
    'Ссылка скопирована', 'Твитнуть', 'Мне нравится', 'Отправить другу', 'Понравилась статья?',
    'Код для блога', 'Посмотреть эту публикацию в Instagram',
  ],
  uk: [
    'Поділитися у Facebook', 'Поділитися в соцмережах', 'Поділитися посиланням', 'Скопіювати посилання',
    'Поділіться з друзями', 'Посилання скопійовано', 'Розповісти друзям', 'Переглянути цей допис в Instagram',
  ],
  tr: [
    "Facebook'ta paylaş", "Twitter'da paylaş", 'Haberi paylaş', 'Bu yazıyı paylaş', 'Bu haberi paylaş',
    'Bağlantıyı kopyala', 'Linki kopyala', 'Arkadaşlarınla paylaş', "Bu gönderiyi Instagram'da gör",
  ],
  ar: [
    'شارك هذا المقال', 'شارك المقال', 'شارك على فيسبوك', 'شارك على تويتر', 'انسخ الرابط', 'نسخ الرابط',
    'شارك الخبر', 'مشاركة عبر',
  ],
  fa: ['به اشتراک بگذارید', 'کپی لینک', 'کپی کردن لینک', 'اشتراک گذاری در', 'لینک کوتاه'],
  hi: ['फेसबुक पर शेयर करें', 'इस खबर को शेयर करें', 'लिंक कॉपी करें'],
  zh: [
    '分享到微信', '分享到微博', '复制链接', '複製連結', '分享到：', '分享至', '分享本文', '分享到朋友圈',
    '分享给好友', '微信扫一扫', '扫一扫分享到微信', '用微信扫码二维码', '同步到微博', '推荐给朋友',
    '转发到微博', '收藏本文', '分享文章',
  ],
  ja: [
    'リンクをコピー', 'URLをコピー', 'URLをコピーする', 'この記事をシェア', 'この記事をシェアする',
    'この記事をツイート', 'Facebookでシェア', 'Twitterでシェア',
    'はてなブックマーク', 'はてなブックマークに追加', 'LINEで送る', 'いいね！', 'いいね',
    'この投稿をInstagramで見る',
  ],
  ko: [
    '페이스북 공유', '페이스북 공유하기', '트위터 공유', '카카오톡 공유', '카카오톡 공유하기',
    'URL 복사', 'URL복사', '링크 복사', '기사 공유', '기사 공유하기', '이 기사를 공유합니다',
    'Instagram에서 이 게시물 보기',
  ],
  id: [
    'Bagikan artikel ini', 'Bagikan berita ini', 'Bagikan ke Facebook', 'Salin tautan', 'Salin link',
    'Bagikan ini', 'Bagikan ke', 'Lihat postingan ini di Instagram',
  ],
  vi: [
    'Chia sẻ bài viết', 'Chia sẻ bài viết này', 'Chia sẻ lên Facebook', 'Chia sẻ qua email',
    'Sao chép liên kết', 'Copy link bài viết', 'Xem bài viết này trên Instagram',
  ],
};

/** Words that are share buttons beside other junk. */
// prettier-ignore
export const SHARE_WORDS: Phrases = {
  en: [
    'Share', 'Tweet', 'Pin', 'Repost', 'Like', 'Likes', 'Shares', 'Send', 'Follow', 'Following', 'Copy',
    'Copied', 'Recommend', 'Flip', 'Share & bookmark', 'Share and bookmark', 'Share: share',
  ],
  de: [
    'Teilen', 'Empfehlen', 'Folgen', 'Weiterempfehlen', 'Verschenken', 'Twittern', 'Mitteilen', 'Mailen',
    'Weiterleiten',
  ],
  fr: ['Partager', 'Partagez', 'J’aime', 'Suivre', 'Envoyer', 'Tweeter'],
  es: ['Compartir', 'Comparte', 'Me gusta', 'Seguir', 'Twittear', 'Tuitear', 'Enviar'],
  it: ['Condividi', 'Mi piace', 'Segui'],
  pt: ['Compartilhar', 'Partilhar', 'Curtir', 'Seguir', 'Gosto', 'Tweetar'],
  nl: ['Delen', 'Deel', 'Tweeten', 'Mailen', 'Volgen'],
  sv: ['Dela', 'Gilla', 'Tipsa', 'Följ'],
  pl: ['Udostępnij', 'Podziel się', 'Poleć', 'Polub', 'Obserwuj', 'Opublikuj na Facebooku'],
  ru: ['Поделиться', 'Поделись', 'Нравится', 'Отправить', 'Класснуть', 'Подписаться в соцсетях'],
  uk: ['Поділитися', 'Поділись', 'Поширити', 'Подобається', 'Надіслати'],
  tr: ['Paylaş', 'Beğen', 'Tweetle', 'Gönder'],
  ar: ['شارك', 'مشاركة', 'إعجاب', 'غرد', 'تغريد'],
  fa: ['اشتراک‌گذاری', 'هم‌رسانی', 'اشتراک گذاری'],
  hi: ['शेयर', 'साझा', 'शेयर करें', 'साझा करें'],
  zh: ['分享', '转发', '收藏', '点赞', '讚', '赞', '轉寄', '推荐'],
  ja: ['シェア', 'シェアする', 'ツイート', 'ツイートする', 'ポスト', 'ポストする', 'フォロー', 'ブックマーク', '共有', '送る'],
  ko: ['공유', '공유하기', '좋아요', '트윗'],
  id: ['Bagikan', 'Suka', 'Kirim'],
  vi: ['Chia sẻ', 'Thích', 'Gửi'],
};

/** Names of networks, alone on a line. */
// prettier-ignore
export const SOCIAL_NAMES: Phrases = {
  en: [
    'Facebook', 'Twitter', 'Instagram', 'YouTube', 'LinkedIn', 'Linked In', 'Pinterest', 'TikTok', 'WhatsApp',
    'Reddit', 'Telegram', 'Tumblr', 'Bluesky', 'Mastodon', 'Flipboard', 'Google+', 'Google Plus', 'VK',
    'VKontakte', 'Weibo', 'Xing', 'Digg', 'StumbleUpon', 'del.icio.us', 'Facebook Messenger', 'X (Twitter)',
    'X (formerly Twitter)', 'Twitter/X', 'X-Twitter', 'Facebook-f', 'Linkedin-in', 'Facebook icon',
    'Twitter icon', 'Instagram icon', 'YouTube icon', 'LinkedIn icon', 'Pinterest icon', 'Facebook logo',
    'Twitter logo', 'Instagram logo', 'YouTube logo', 'LinkedIn logo', 'Facebook page', 'YouTube channel',
    'On Facebook', 'On Twitter', 'Fark', 'Newsvine', 'Mixx', 'Technorati', 'Yahoo Buzz', 'Netvibes',
    'LiveJournal',
  ],
  ru: [
    'ВКонтакте', 'Вконтакте', 'Одноклассники', 'Мой мир', 'Мой Мир@Mail.Ru', 'Живой Журнал', 'ЖЖ',
    'Яндекс.Дзен', 'Фейсбук', 'Твиттер', 'Ютуб',
  ],
  uk: ['Фейсбук', 'Твіттер', 'Ютуб'],
  ar: ['فيسبوك', 'تويتر', 'انستغرام', 'واتساب', 'يوتيوب', 'تلغرام', 'انستجرام'],
  fa: ['تلگرام', 'اینستاگرام', 'توییتر', 'واتس اپ', 'فیس بوک', 'آپارات'],
  zh: [
    '微信', '微博', '新浪微博', '腾讯微博', 'QQ空间', 'QQ', '人人网', '朋友圈', '微信公众号', '脸书', '臉書',
    '抖音', '微信好友',
  ],
  ja: ['フェイスブック', 'ツイッター', 'インスタグラム', 'ユーチューブ', 'はてブ', 'はてな'],
  ko: [
    '페이스북', '트위터', '카카오톡', '카카오스토리', '네이버 블로그', '네이버밴드', '인스타그램', '유튜브',
  ],
};

/** Calls to follow the site. */
// prettier-ignore
export const FOLLOW_US: Phrases = {
  en: [
    'Follow us', 'Follow us on', 'Follow us:', 'Follow us on social', 'Follow us on social media',
    'Follow us on Facebook', 'Follow us on Twitter', 'Follow us on Instagram', 'Follow us on Google News',
    'Follow on', 'Follow on Twitter', 'Follow on Instagram', 'Follow me', 'Follow me on Twitter',
    'Follow me on', 'Follow the author', 'Follow this author', 'Follow the author of this article',
    'Follow topics', 'Follow this topic', 'Follow this story', 'Connect with us', 'Connect with us on',
    'Find us', 'Find us on', 'Find us on Facebook', 'Like us', 'Like us on Facebook', 'Join us on',
    'Join us on Facebook', 'Let’s connect', 'Let’s be friends', 'Follow our socials', 'We’re social',
    'Become a fan', 'Fan us on Facebook', 'Also on Facebook', 'See us on Facebook', 'Our social media',
    'Follow us for more', 'Follow us on WhatsApp', 'Join our WhatsApp channel', 'Join our Telegram channel',
    'Preferred source on Google', 'Add us as a preferred source on Google',
    'Add as a preferred source on Google', 'Subscribe to our YouTube channel', 'Subscribe to our channel',
  ],
  de: [
    'Folgen Sie uns', 'Folge uns', 'Folgt uns', 'Folgen Sie uns auf Facebook', 'Folgen Sie uns auf',
    'Folge uns auf', 'Folgen Sie uns auf Social Media', 'Wir in den sozialen Medien',
    'Besuchen Sie uns auf Facebook', 'Werden Sie Fan',
  ],
  fr: [
    'Suivez-nous', 'Suivez-nous sur Facebook', 'Suivez-nous sur les réseaux sociaux', 'Suivez-nous sur',
    'Rejoignez-nous sur Facebook', 'Rejoignez-nous', 'Nous suivre', 'Retrouvez-nous sur',
    'Retrouvez-nous sur Facebook',
  ],
  es: [
    'Síguenos', 'Síguenos en', 'Síguenos en Facebook', 'Síguenos en redes sociales',
    'Síguenos en nuestras redes', 'Síganos', 'Síganos en', 'Seguinos', 'Seguinos en', 'Encuéntranos en',
    'Únete a nosotros', 'Conéctate con nosotros', 'Siguenos', 'Siguenos en',
  ],
  it: ['Seguici', 'Seguici su', 'Seguici su Facebook', 'Seguici sui social'],
  pt: [
    'Siga-nos', 'Siga-nos no Facebook', 'Siga-nos nas redes sociais', 'Siga a gente', 'Siga nossas redes',
    'Nossas redes sociais', 'Acompanhe nas redes sociais', 'Nos siga', 'Siga-nos no',
    'Siga o canal no WhatsApp',
  ],
  nl: ['Volg ons', 'Volg ons op', 'Volg ons op Facebook', 'Volg ons op social media'],
  sv: ['Följ oss', 'Följ oss på Facebook', 'Följ oss på', 'Följ oss i sociala medier'],
  pl: [
    'Obserwuj nas', 'Śledź nas na Facebooku', 'Śledź nas', 'Śledź nas na', 'Polub nas na Facebooku',
    'Polub nas', 'Znajdź nas na Facebooku', 'Dołącz do nas', 'Obserwuj nas w Google News',
  ],
  ru: [
    'Подписывайтесь на нас', 'Подписывайтесь на нас в Telegram', 'Мы в соцсетях', 'Мы в социальных сетях',
    'Следите за нами', 'Следите за нами в соцсетях', 'Присоединяйтесь к нам', 'Присоединяйтесь',
    'Мы в Facebook', 'Мы ВКонтакте', 'Читайте нас в', 'Читайте нас в Telegram', 'Подпишись на нас',
  ],
  uk: [
    'Підписуйтесь на нас', 'Ми в соцмережах', 'Слідкуйте за нами', 'Приєднуйтесь до нас', 'Стежте за нами',
    'Ми у соціальних мережах',
  ],
  tr: ['Bizi takip edin', 'Sosyal medya hesaplarımız', 'Bizi takip et', "Bizi Google News'te takip edin"],
  ar: ['تابعنا', 'تابعونا', 'تابعونا على فيسبوك', 'تابعنا على', 'تابعونا على', 'تابعنا على فيسبوك'],
  fa: ['ما را دنبال کنید', 'ما را در شبکه‌های اجتماعی دنبال کنید', 'شبکه‌های اجتماعی'],
  hi: ['हमें फॉलो करें', 'हमसे जुड़ें', 'फॉलो करें'],
  zh: [
    '关注我们', '扫码关注', '關注我們', '追蹤我們', '关注公众号', '扫描二维码关注', '官方微博', '官方微信',
    '微信扫码关注', '关注微信公众号',
  ],
  ja: [
    'フォローする', '公式アカウントをフォロー', 'フォローしてね', '公式Twitter', '公式Facebook', '公式SNS',
    'Twitterでフォロー', 'フォローお願いします',
  ],
  ko: ['팔로우', '구독하기', '팔로우하기', '네이버에서 구독하기'],
  id: ['Ikuti kami', 'Ikuti kami di', 'Ikuti kami di Google News', 'Ikuti', 'Media sosial kami'],
  vi: [
    'Theo dõi chúng tôi', 'Theo dõi', 'Kết nối với chúng tôi', 'Theo dõi trên Google News',
    'Theo dõi chúng tôi trên',
  ],
};

/** Buttons that print, mail, save or resize the page. */
// prettier-ignore
export const TOOL_BUTTONS: Phrases = {
  en: [
    'Print this page', 'Print this article', 'Print this story', 'Print this', 'Print page', 'Print article',
    'Print story', 'Print recipe', 'Print version', 'Print friendly', 'Print-friendly',
    'Print friendly version', 'Print view', 'Printable version', 'Printable page', 'Email this page',
    'Email this', 'Email this story', 'Email story', 'Email article', 'Email page', 'Email a friend',
    'Email to a friend', 'Email a link', 'Email link', 'E-mail this article', 'E-mail story', 'E-mail this',
    'E-mail to a friend', 'Send to a friend', 'Send this to a friend', 'Send by email', 'Tell a friend',
    'Printer-friendly version', 'Printer friendly version', 'Printer friendly', 'Printer friendly page',
    'Save as PDF', 'Download as PDF', 'Download PDF', 'PDF version', 'View PDF', 'Save article', 'Save story',
    'Save for later', 'Save this article', 'Save this story', 'Save to favorites', 'Save to list',
    'Save to reading list', 'Read later', 'Add to favorites', 'Add to favourites', 'Add to bookmarks',
    'Add bookmark', 'Bookmark this', 'Bookmark this page', 'Bookmark article', 'Text size', 'Font size',
    'Larger text', 'Smaller text', 'Larger text size', 'Smaller text size', 'Increase text size',
    'Decrease text size', 'Reset text size', 'Increase font size', 'Decrease font size', 'Small text',
    'Normal text', 'Large text', 'A A A', 'Text size: A A A', 'Change text size', 'Text-size', 'Reprints',
    'Reprints & permissions', 'Reprints and permissions', 'Order reprints', 'Get permissions',
    'Request permission', 'Article tools', 'Page tools', 'Story tools', 'Printer friendly format',
    'Send a link to this page to a friend',
    'To send a link to this page to a friend, simply enter their email address below',
  ],
  de: [
    'Seite drucken', 'Artikel drucken', 'Druckversion', 'Druckansicht', 'Artikel merken', 'Auf die Merkliste',
    'Zur Merkliste hinzufügen', 'Merkliste', 'Artikel versenden', 'Als PDF speichern', 'PDF herunterladen',
    'Als E-Mail versenden', 'Schriftgröße', 'Textgröße', 'Schrift vergrößern', 'Schrift verkleinern',
    'Lesezeichen setzen', 'Seite weiterempfehlen', 'Seite versenden',
  ],
  fr: [
    "Imprimer l'article", 'Imprimer cette page', 'Imprimer la page', 'Imprimer cet article',
    'Envoyer par e-mail', 'Envoyer par email', 'Envoyer par mail', 'Envoyer cet article',
    'Version imprimable', 'Taille du texte', 'Agrandir le texte', 'Réduire le texte', 'Lire plus tard',
    'Enregistrer l’article', 'Sauvegarder l’article', 'Ajouter à vos favoris', 'Télécharger le PDF',
  ],
  es: [
    'Enviar por correo', 'Enviar por correo electrónico', 'Enviar por email', 'Imprimir artículo',
    'Imprimir página', 'Imprimir noticia', 'Versión para imprimir', 'Versión imprimible', 'Tamaño de texto',
    'Tamaño del texto', 'Guardar artículo', 'Guardar para después', 'Descargar PDF', 'Enviar a un amigo',
    'Añadir a favoritos', 'Agregar a favoritos',
  ],
  it: [
    'Invia per email', 'Invia tramite email', "Stampa l'articolo", 'Stampa articolo', 'Stampa questa pagina',
    'Versione stampabile', 'Dimensione testo', 'Salva articolo', 'Leggi dopo', 'Scarica PDF',
  ],
  pt: [
    'Enviar por e-mail', 'Enviar por email', 'Imprimir artigo', 'Imprimir notícia', 'Versão para impressão',
    'Tamanho do texto', 'Tamanho da letra', 'Salvar artigo', 'Guardar artigo', 'Ler mais tarde', 'Baixar PDF',
    'Enviar para um amigo',
  ],
  nl: [
    'Artikel afdrukken', 'Pagina afdrukken', 'Print dit artikel', 'Printversie', 'Tekstgrootte',
    'Bewaar artikel', 'Artikel opslaan', 'Lees later', 'Mail dit artikel', 'E-mail dit artikel',
  ],
  sv: [
    'Skriv ut artikel', 'Skriv ut artikeln', 'Skriv ut sidan', 'Utskriftsvänlig version', 'Textstorlek',
    'Spara artikel', 'Spara artikeln', 'Tipsa en vän',
  ],
  pl: [
    'Wyślij e-mail', 'Wyślij mailem', 'Wyślij znajomemu', 'Wydrukuj artykuł', 'Drukuj artykuł',
    'Wersja do druku', 'Rozmiar tekstu', 'Wielkość tekstu', 'Zapisz artykuł', 'Zapisz na później',
    'Pobierz PDF', 'Dodaj do ulubionych',
  ],
  ru: [
    'Версия для печати', 'Распечатать статью', 'Распечатать страницу', 'Отправить по почте',
    'Отправить по e-mail', 'Отправить на e-mail', 'Размер шрифта', 'Размер текста', 'В избранное',
    'Добавить в избранное', 'В закладки', 'Добавить в закладки', 'Сохранить статью', 'Читать позже',
    'Сделать стартовой', 'Скачать PDF',
  ],
  uk: [
    'Версія для друку', 'Роздрукувати статтю', 'Надіслати на e-mail', 'Розмір шрифту', 'Додати в обране',
    'Зберегти статтю', 'До закладок',
  ],
  tr: [
    'Arkadaşına gönder', 'Yazı boyutu', 'Yazı tipi boyutu', 'Haberi yazdır', 'Sayfayı yazdır',
    'E-posta ile gönder', 'Favorilere ekle',
  ],
  ar: ['إرسال إلى صديق', 'طباعة الصفحة', 'نسخة للطباعة', 'حجم الخط', 'أرسل إلى صديق', 'أضف إلى المفضلة'],
  fa: ['نسخه چاپی', 'ارسال به دوستان', 'نسخه قابل چاپ', 'اندازه متن', 'چاپ مطلب', 'ارسال به دوست'],
  hi: ['प्रिंट करें', 'फ़ॉन्ट आकार'],
  zh: [
    '打印本页', '打印文章', '打印此文', '友善列印', '轉寄友人', '字体大小', '字號', '加入收藏', '设为首页',
    '收藏此页', '我要收藏', '推荐给好友', '【打印】',
  ],
  ja: [
    '印刷する', '文字サイズ', 'このページを印刷', '記事を印刷', '文字の大きさ', '記事を保存', '後で読む',
    'クリップする', 'メールで送る', 'スクラップ',
  ],
  ko: [
    '인쇄하기', '글자 크기', '글자크기', '기사스크랩', '기사 스크랩', '기사 저장', '글자 크기 변경',
    '글씨크기 조절', '본문 글자 크기 조정', '글씨 크게', '글씨 작게', '스크랩하기', '메일 보내기',
    '기사 인쇄',
  ],
  id: ['Cetak halaman', 'Cetak artikel', 'Ukuran huruf', 'Ukuran font', 'Simpan artikel', 'Kirim ke teman'],
  vi: ['In trang', 'Bản in', 'In bài viết', 'Cỡ chữ', 'Lưu bài viết', 'Gửi cho bạn bè', 'Gửi bài viết'],
};

/** Words that are page tools beside other junk. */
// prettier-ignore
export const TOOL_WORDS: Phrases = {
  en: [
    'Print', 'Email', 'E-mail', 'Mail', 'Save', 'Saved', 'Bookmark', 'Bookmarks', 'Favourites', 'Favorites',
    'Print email', 'Print Email Share', 'Email Print', 'Smaller', 'Larger', 'Republish', 'Gift', 'Via email',
  ],
  de: ['Drucken', 'Merken', 'Versenden', 'Speichern', 'Als PDF', 'Lesezeichen'],
  fr: ['Imprimer', 'Enregistrer', 'Sauvegarder', 'Favoris', 'Courriel'],
  es: ['Imprimir', 'Guardar', 'Correo', 'Favoritos'],
  it: ['Stampa', 'Salva', 'Preferiti', 'Invia'],
  pt: ['Imprimir', 'Guardar', 'Salvar', 'Favoritos'],
  nl: ['Afdrukken', 'Printen', 'Bewaren', 'Opslaan', 'Print'],
  sv: ['Skriv ut', 'Spara', 'E-post'],
  pl: ['Drukuj', 'Wydrukuj', 'Zapisz', 'Wyślij', 'Ulubione'],
  ru: ['Распечатать', 'Печать', 'Сохранить', 'Избранное', 'Закладки', 'На печать'],
  uk: ['Роздрукувати', 'Друк', 'Друкувати', 'Зберегти'],
  tr: ['Yazdır', 'Kaydet'],
  ar: ['طباعة', 'اطبع', 'حفظ', 'إرسال'],
  fa: ['چاپ', 'ذخیره', 'پرینت'],
  hi: ['प्रिंट'],
  zh: ['打印', '字号', '列印', '转寄', '保存', '大 中 小', '大中小', '字体'],
  ja: ['印刷', '保存', 'メール', '保存する'],
  ko: ['인쇄', '스크랩', '프린트', '저장', '메일'],
  id: ['Cetak', 'Simpan'],
  vi: ['In', 'Lưu'],
};

/** Names that are networks beside other junk, and headings or words of an article elsewhere. */
// prettier-ignore
export const OTHER_NETWORKS: Phrases = {
  en: [
    'Discord', 'Medium', 'Twitch', 'Spotify', 'SoundCloud', 'Feedly', 'Skype', 'Messenger', 'Vimeo', 'Flickr',
    'GitHub', 'Goodreads', 'Yelp', 'Google News', 'Apple Podcasts', 'Google Podcasts', 'Pocket', 'Instapaper',
    'SMS', 'Threads', 'Delicious', 'Orkut', 'LINE', 'Viber', 'Snapchat',
  ],
  ru: ['Дзен', 'Вайбер', 'Телеграм'],
  zh: ['豆瓣'],
  ja: ['ライン'],
  ko: ['라인', '밴드'],
};

/** Headings over a bar of networks. */
// prettier-ignore
export const SHARE_HEADINGS: Phrases = {
  en: [
    'Social', 'Social media', 'Social links', 'Social networks', 'Social media links',
    'Social media channels', 'Connect', 'Stay connected', 'Stay in touch', 'Keep in touch', 'Get social',
    'Be social', 'Link', 'Links',
  ],
  de: [
    'Soziale Medien', 'Soziale Netzwerke', 'Bleiben Sie in Kontakt', 'Bleib auf dem Laufenden',
    'Bleiben Sie auf dem Laufenden',
  ],
  fr: ['Réseaux sociaux', 'Restez connectés'],
  es: ['Redes sociales'],
  it: ['Resta connesso', 'Rimani aggiornato'],
  pt: ['Redes sociais'],
  nl: ['Blijf op de hoogte'],
  sv: ['Sociala medier'],
  pl: ['Bądź na bieżąco', 'Media społecznościowe'],
  ru: ['Соцсети', 'Социальные сети', 'Будьте в курсе'],
  uk: ['Соцмережі', 'Соціальні мережі'],
  tr: ['Takip et', 'Sosyal medya'],
  ar: ['مواقع التواصل الاجتماعي'],
  zh: ['社交媒体'],
  ja: ['SNS'],
};
