import type { Phrases } from '../../../model/rule';

/** Headings of lists of videos. English ones with an adjective are a pattern in the rule. */
// prettier-ignore
export const CAROUSEL_HEADINGS: Phrases = {
  en: [
    'Featured Videos', 'Featured Video', 'Video carousel', 'Video gallery', 'Video highlights',
    'Video playlist', 'Video of the day', 'Watch next', 'Up next in video', 'Video on demand',
    'Watch our latest videos', 'Watch the latest videos', 'Our videos', 'All videos', 'Recommended videos',
    'You may also like to watch',
  ],
  de: [
    'Videos zum Thema', 'Weitere Videos', 'Aktuelle Videos', 'Neueste Videos', 'Meistgesehene Videos',
    'Beliebte Videos', 'Empfohlene Videos', 'Mehr Videos', 'Video-Empfehlungen', 'Top-Videos',
    'Videos, die Sie interessieren könnten',
  ],
  fr: [
    'Vidéos à la une', 'Nos vidéos', 'Dernières vidéos', 'Les dernières vidéos', 'Vidéos les plus vues',
    'Vidéos recommandées', 'Plus de vidéos', 'Autres vidéos', 'À voir en vidéo', 'Toutes les vidéos',
    'Nos dernières vidéos', 'En vidéo',
  ],
  es: [
    'Últimos videos', 'Últimos vídeos', 'Más videos', 'Más vídeos', 'Videos destacados', 'Vídeos destacados',
    'Videos relacionados', 'Vídeos relacionados', 'Videos más vistos', 'Vídeos más vistos',
    'Videos recomendados', 'Vídeos recomendados', 'Lo último en vídeo',
  ],
  it: [
    'Ultimi video', 'Altri video', 'Video in evidenza', 'I video più visti', 'Video più visti',
    'Video correlati', 'Video consigliati', 'Tutti i video',
  ],
  pt: [
    'Últimos vídeos', 'Mais vídeos', 'Vídeos em destaque', 'Vídeos mais vistos', 'Vídeos relacionados',
    'Vídeos recomendados', 'Todos os vídeos',
  ],
  nl: [
    "Laatste video's", "Meer video's", "Populaire video's", "Gerelateerde video's", "Meest bekeken video's",
    "Aanbevolen video's",
  ],
  sv: ['Senaste videor', 'Fler videor', 'Mest sedda', 'Relaterade videor', 'Populära videor'],
  pl: [
    'Polecane wideo', 'Najnowsze wideo', 'Popularne wideo', 'Zobacz także wideo', 'Najpopularniejsze wideo',
    'Więcej filmów',
  ],
  ru: [
    'Видео по теме', 'Популярные видео', 'Новые видео', 'Последние видео', 'Похожие видео',
    'Рекомендуемые видео', 'Самые просматриваемые', 'Видео дня', 'Все видео', 'Ещё видео',
  ],
  uk: ['Відео за темою', 'Популярні відео', 'Останні відео', 'Схожі відео', 'Відео дня'],
  tr: [
    'Son videolar', 'Popüler videolar', 'İlgili videolar', 'Diğer videolar', 'Çok izlenen videolar',
    'Öne çıkan videolar', 'En çok izlenenler', 'En çok izlenen videolar',
  ],
  ar: [
    'فيديوهات ذات صلة', 'أحدث الفيديوهات', 'المزيد من الفيديوهات', 'فيديوهات مقترحة', 'الأكثر مشاهدة فيديو',
  ],
  fa: ['ویدئوهای مرتبط', 'ویدیوهای مرتبط', 'آخرین ویدیوها', 'ویدئوهای پیشنهادی'],
  hi: ['संबंधित वीडियो', 'ताज़ा वीडियो', 'लोकप्रिय वीडियो'],
  zh: [
    '相关视频', '热门视频', '推荐视频', '最新视频', '热点视频', '视频推荐', '精彩视频', '相關影音',
    '熱門影音', '更多视频',
  ],
  ja: ['関連動画', 'おすすめ動画', '人気動画', '最新動画', '注目の動画', '動画一覧', '新着動画'],
  ko: ['관련 동영상', '인기 동영상', '추천 동영상', '최신 동영상', '추천 영상', '인기 영상', '관련 영상'],
  id: [
    'Video terkait', 'Video terbaru', 'Video populer', 'Video pilihan', 'Video lainnya', 'Video terpopuler',
  ],
  vi: ['Video liên quan', 'Video mới nhất', 'Video nổi bật', 'Video khác', 'Video hot'],
};

/** Messages of players that are nothing else, even between paragraphs. */
// prettier-ignore
export const PLAYER_TEXTS: Phrases = {
  en: [
    'Video Player is loading.', 'Audio Player is loading', 'Loading video', 'Loading player',
    'Loading the player', 'Play Video Play Mute', 'This is a modal window.',
    'This is a modal window. This modal can be closed by pressing the Escape key or activating the close button.',
    'Beginning of dialog window. Escape will cancel and close the window.', 'End of dialog window.',
    'Close Modal Dialog', 'Captions off, selected', 'Subtitles off, selected', 'Descriptions off, selected',
    'Captions settings, opens captions settings dialog',
    'Subtitles settings, opens subtitles settings dialog', 'Captions and subtitles off', 'Non-Fullscreen',
    'Exit fullscreen', 'Enter fullscreen', 'Picture-in-Picture', 'Picture in picture',
    'Exit Picture-in-Picture', 'Play/Pause', 'Play / pause', 'Mute/Unmute', 'Volume 90%',
    'Seek to live, currently behind live', 'Seek to live, currently playing live', 'Tap to unmute',
    'Click to unmute', 'Turn on captions', 'Show Text Track Menu', 'Advertisement: video will resume',
    'Video Ad Feedback', 'Video unavailable', 'This video is unavailable', 'This video is not available',
    'Embed video', 'Copy embed code', 'Autoplay next video', 'Up next in 5', 'Skip to end of video',
    'Toggle transcript', 'Replay video', 'Text Track Display', 'Audio player placeholder',
    'Use Up/Down Arrow keys to increase or decrease volume.',
    'Use Left/Right Arrow keys to advance one second, Up/Down arrows to advance ten seconds.',
    'Media error: Format(s) not supported or source(s) not found',
  ],
  de: [
    'Video wird geladen', 'Video konnte nicht geladen werden', 'Video nicht verfügbar',
    'Dieses Video ist nicht verfügbar', 'Video-Player wird geladen', 'Der Player wird geladen',
    'Ton einschalten', 'Externer Inhalt wird geladen',
  ],
  fr: [
    'Chargement de la vidéo', 'Chargement du lecteur', 'Vidéo indisponible',
    'Cette vidéo n’est pas disponible', 'Activer le son',
  ],
  es: [
    'Cargando video', 'Cargando vídeo', 'Cargando reproductor', 'Video no disponible', 'Vídeo no disponible',
    'Este video no está disponible', 'Activar sonido',
  ],
  it: ['Caricamento video', 'Video non disponibile', 'Caricamento player'],
  pt: [
    'Carregando vídeo', 'A carregar vídeo', 'Vídeo indisponível', 'Este vídeo não está disponível',
    'Ativar som',
  ],
  nl: ['Video wordt geladen', 'Video niet beschikbaar'],
  sv: ['Laddar video', 'Videon är inte tillgänglig', 'Spelaren laddas'],
  pl: ['Ładowanie wideo', 'Wideo niedostępne', 'Trwa ładowanie wideo'],
  ru: ['Видео загружается', 'Загрузка видео', 'Видео недоступно', 'Загрузка плеера', 'Включить звук'],
  uk: ['Відео завантажується', 'Відео недоступне'],
  tr: ['Video yükleniyor', 'Video kullanılamıyor'],
  zh: ['视频加载中', '视频加载失败', '该视频无法播放', '播放器加载中'],
  ja: ['動画を読み込み中', 'この動画は再生できません'],
  ko: ['동영상 로딩중', '동영상을 재생할 수 없습니다'],
  id: ['Memuat video', 'Video tidak tersedia'],
};

/** Controls of players, words that are headings or nouns elsewhere. */
// prettier-ignore
export const PLAYER_WORDS: Phrases = {
  en: [
    'Play', 'Pause', 'Stop', 'Mute', 'Unmute', 'Muted', 'Volume', 'Volume up', 'Volume down', 'Fullscreen',
    'Full screen', 'Captions', 'Subtitles', 'Subtitles off', 'Captions off', 'CC', 'Closed captions',
    'Closed captioning', 'Descriptions', 'Chapters', 'Quality', 'Quality Levels', 'Auto', 'Playback Rate',
    'Playback speed', 'Playback', 'Duration', 'Current Time', 'Remaining Time', 'Stream Type', 'Replay',
    'Rewind', 'Fast forward', 'Autoplay', 'Autoplay on', 'Autoplay off', 'Audio Track', 'Transcript',
    'Video transcript', 'Show transcript', 'Hide transcript', 'Modal window', 'Player settings',
    'Video Quality', 'Video settings', 'Video duration', 'Video player', 'Audio player', 'Media player',
    'Watch again', 'Buffering', 'Theater mode', 'Next video', 'Previous video', 'Embedded video',
    'Download File', 'Progress', 'Loaded', 'Live stream', 'Live now', 'On air',
  ],
  de: [
    'Abspielen', 'Wiedergabe', 'Ton aus', 'Ton an', 'Ton aus', 'Vollbildmodus', 'Untertitel', 'Lautstärke',
    'Pause', 'Stummschalten', 'Wiederholen', 'Nächstes Video',
  ],
  fr: ['Lecture', 'Muet', 'Sous-titres', 'Volume', 'Vidéo suivante', 'Transcription'],
  es: ['Reproducir', 'Pausar', 'Silenciar', 'Pantalla completa', 'Subtítulos', 'Siguiente video', 'Volumen'],
  it: ['Riproduci', 'Pausa', 'Muto', 'Schermo intero', 'Sottotitoli'],
  pt: ['Reproduzir', 'Pausar', 'Silenciar', 'Tela cheia', 'Ecrã inteiro', 'Legendas'],
  nl: ['Afspelen', 'Pauze', 'Dempen', 'Volledig scherm', 'Ondertiteling'],
  sv: ['Spela', 'Spela upp', 'Pausa', 'Ljud av', 'Helskärm', 'Undertexter'],
  pl: ['Odtwórz', 'Pauza', 'Wycisz', 'Pełny ekran', 'Napisy'],
  ru: ['Воспроизвести', 'Пауза', 'Выключить звук', 'Во весь экран', 'Субтитры', 'Полный экран'],
  uk: ['Відтворити', 'Вимкнути звук', 'На весь екран', 'Субтитри'],
  tr: ['Oynat', 'Duraklat', 'Sesi kapat', 'Tam ekran', 'Altyazı'],
  zh: ['播放', '暂停', '静音', '全屏', '字幕', '重播'],
  ja: ['再生', '一時停止', 'ミュート', '全画面', '字幕'],
  ko: ['재생', '일시정지', '음소거', '전체화면', '자막'],
};

/** Buttons that read the article aloud. */
// prettier-ignore
export const LISTEN: Phrases = {
  en: [
    'Listen to this article', 'Listen to this story', 'Listen to this post', 'Listen to this page',
    'Listen to article', 'Listen to story', 'Listen to the article', 'Listen to the story',
    'Listen to the podcast', 'Listen now', 'Listen live', 'Hear this story', 'Listen to this episode',
    'Listen to episode', 'Play audio', 'Read this article aloud', 'Play this article', 'Subscribe to podcast',
    'Subscribe to the podcast', 'Listen on Spotify', 'Listen on Apple Podcasts', 'Download audio',
    'Download MP3',
  ],
  de: [
    'Artikel anhören', 'Diesen Artikel anhören', 'Beitrag anhören', 'Artikel vorlesen',
    'Artikel vorlesen lassen', 'Vorlesen lassen', 'Jetzt anhören', 'Text vorlesen', 'Podcast anhören',
    'Podcast abonnieren', 'Jetzt reinhören',
  ],
  fr: [
    "Écouter l'article", 'Écouter cet article', 'Écouter le podcast', 'Lire à haute voix',
    'Écoutez cet article',
  ],
  es: [
    'Escuchar artículo', 'Escuchar el artículo', 'Escuchar este artículo', 'Escucha este artículo',
    'Escuchar noticia', 'Escuchar la noticia', 'Escucha la noticia', 'Escuchar podcast',
  ],
  it: ["Ascolta l'articolo", 'Ascolta questo articolo', 'Ascolta il podcast', 'Ascolta la versione audio'],
  pt: [
    'Ouvir artigo', 'Ouça este artigo', 'Ouvir notícia', 'Ouça a notícia', 'Ouvir o texto',
    'Ouça este conteúdo',
  ],
  nl: ['Luister naar dit artikel', 'Beluister dit artikel', 'Lees voor', 'Luister nu'],
  sv: ['Lyssna på artikeln', 'Lyssna på artikel', 'Lyssna nu'],
  pl: ['Posłuchaj artykułu', 'Odsłuchaj artykuł', 'Czytaj na głos'],
  ru: ['Слушать статью', 'Прослушать статью', 'Послушать статью', 'Слушать новость', 'Слушать подкаст'],
  uk: ['Слухати статтю', 'Послухати статтю', 'Слухати новину'],
  tr: ['Haberi dinle', 'Yazıyı dinle', 'Sesli dinle', 'Bu haberi dinle'],
  ar: ['استمع إلى المقال', 'استمع للمقال', 'استماع للمقال'],
  fa: ['این مطلب را بشنوید', 'شنیدن مطلب'],
  hi: ['यह लेख सुनें', 'खबर सुनें'],
  zh: ['收听本文', '朗读本文', '语音播报', '聽新聞', '听文章'],
  ja: ['この記事を聴く', '記事を音声で聴く', '音声で聞く', '記事を読み上げる'],
  ko: ['기사 듣기', '뉴스 듣기', '음성으로 듣기', '본문 듣기'],
  id: ['Dengarkan artikel', 'Dengarkan artikel ini', 'Dengarkan berita'],
  vi: ['Nghe bài viết', 'Nghe đọc bài', 'Nghe audio'],
};

/** Buttons that start a video. */
// prettier-ignore
export const WATCH: Phrases = {
  en: [
    'Watch video', 'Watch this video', 'Watch now', 'Watch live', 'Watch later', 'Watch full video',
    'Watch the full video', 'Watch full episode', 'Watch full episodes', 'Watch on YouTube', 'Watch trailer',
    'Watch the trailer', 'Watch more videos', 'Play video', 'Play this video', 'Play clip', 'Play now',
    'Play all', 'Play episode', 'Play trailer', 'Play video content', 'Click to play', 'Click to play video',
    'Tap to play', 'View video', 'See video', 'See the video', 'View the video', 'Show video', 'Launch video',
    'Watch replay',
  ],
  de: [
    'Video abspielen', 'Video ansehen', 'Video starten', 'Zum Video', 'Jetzt ansehen', 'Video anschauen',
    'Hier geht’s zum Video', 'Video anzeigen',
  ],
  fr: [
    'Voir la vidéo', 'Lecture de la vidéo', 'Lire la vidéo', 'Regarder la vidéo', 'Lancer la vidéo',
    'Voir le replay', 'Regarder maintenant',
  ],
  es: [
    'Ver vídeo', 'Ver video', 'Reproducir video', 'Reproducir vídeo', 'Ver el video', 'Ver el vídeo',
    'Mira el video', 'Ver ahora', 'Ver más videos',
  ],
  it: ['Guarda il video', 'Riproduci video', 'Vedi il video', 'Vai al video', 'Guarda ora'],
  pt: [
    'Assista ao vídeo', 'Ver vídeo', 'Assistir ao vídeo', 'Reproduzir vídeo', 'Veja o vídeo',
    'Assistir agora',
  ],
  nl: ['Bekijk video', 'Bekijk de video', 'Video afspelen', 'Speel video af', 'Kijk nu'],
  sv: ['Se video', 'Spela video', 'Spela upp video', 'Visa video', 'Se klippet'],
  pl: ['Zobacz wideo', 'Odtwórz wideo', 'Obejrzyj wideo', 'Zobacz film', 'Oglądaj wideo'],
  ru: ['Смотреть видео', 'Воспроизвести видео', 'Посмотреть видео', 'Смотрите видео', 'Смотреть онлайн'],
  uk: ['Дивитися відео', 'Переглянути відео', 'Відтворити відео', 'Дивіться відео'],
  tr: ['Videoyu izle', 'Videoyu oynat', 'Video izle', 'Haberi izle'],
  ar: ['شاهد الفيديو', 'تشغيل الفيديو', 'مشاهدة الفيديو'],
  fa: ['پخش ویدئو', 'پخش ویدیو', 'تماشای ویدئو', 'دانلود ویدیو', 'مشاهده ویدیو'],
  hi: ['वीडियो देखें', 'वीडियो चलाएं'],
  zh: ['观看视频', '播放视频', '点击播放', '观看影片', '點擊播放', '看视频'],
  ja: ['動画を見る', '動画を再生', '動画を再生する', '再生する', '動画はこちら', '映像を見る'],
  ko: ['동영상 보기', '영상 보기', '동영상 재생', '영상보기', '동영상보기'],
  id: ['Tonton video', 'Putar video', 'Lihat video', 'Tonton sekarang'],
  vi: ['Xem video', 'Phát video', 'Xem clip'],
};

/** Labels of teasers and menus. */
// prettier-ignore
export const VIDEO_WORDS: Phrases = {
  en: [
    'Video', 'Videos', 'Audio', 'Podcast', 'Podcasts', 'Listen', 'Watch', 'Live', 'Live TV', 'Clip', 'Clips',
    'Multimedia', 'Shows', 'Episodes', 'Trailer', 'Trailers', 'Listen & follow', 'Shorts', 'Reels',
    'Watch more', 'Livestream',
  ],
  de: ['Mediathek', 'Video-Podcast', 'Zum Podcast', 'Alle Videos', 'Alle Podcasts', 'Hören'],
  fr: ['Vidéo', 'Vidéos', 'Podcasts', 'Écouter', 'En direct', 'Direct'],
  es: ['Vídeo', 'Vídeos', 'Escuchar', 'En vivo', 'En directo', 'Pódcast'],
  it: ['Ascolta', 'Diretta'],
  pt: ['Ouvir', 'Ao vivo', 'Assistir'],
  nl: ["Video's", 'Luister', 'Bekijk', 'Beluister'],
  sv: ['Lyssna', 'Poddar', 'Podd', 'Videor', 'Webb-tv'],
  pl: ['Wideo', 'Podcasty', 'Posłuchaj', 'Materiały wideo', 'Na żywo', 'Filmy'],
  ru: ['Видео', 'Аудио', 'Подкасты', 'Подкаст', 'Слушать', 'Смотреть', 'Прямой эфир', 'Мультимедиа'],
  uk: ['Відео', 'Аудіо', 'Подкасти', 'Дивитися', 'Слухати'],
  tr: ['Video galeri', 'Canlı yayın', 'Canlı izle', 'Videolar', 'Dinle', 'İzle'],
  ar: ['فيديو', 'فيديوهات', 'بودكاست', 'بث مباشر', 'استمع', 'شاهد'],
  fa: ['ویدئو', 'ویدیو', 'فیلم', 'صوت', 'پادکست', 'چندرسانه‌ای'],
  hi: ['वीडियो', 'ऑडियो', 'पॉडकास्ट'],
  zh: ['视频', '音频', '播客', '直播', '影音', '視頻', '影片'],
  ja: ['動画', '音声', 'ポッドキャスト', 'ビデオ', 'ライブ'],
  ko: ['동영상', '영상', '비디오', '팟캐스트', '라이브'],
  id: ['Podcast', 'Siaran langsung'],
  vi: ['Nghe', 'Trực tiếp'],
};
