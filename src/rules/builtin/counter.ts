import type { BuiltinRule } from '../../model/rule';
import { whole } from './whole';

/** A number as a counter prints it: 12, 1.2K, 3,4 Tsd., 1.2万. */
const COUNT =
  '[(]?(?:\\+ ?)?0[0.,]{0,12} ?(?:k|m|b|tsd[.]?|mio[.]?|tys[.]?|тыс[.]?|mil|mln|rb|jt|万|萬|만|천)?\\+?[)]?';

export const COUNTER: readonly BuiltinRule[] = [
  {
    id: 'share-counter',
    category: 'counter',
    kind: 'line',
    title: 'Share or like counter',
    why: 'The number of likes or shares at the time of scraping belongs to the buttons of the page.',
    confidence: 'safe',
    guards: { maxWords: 7, notIn: ['code', 'verse', 'table', 'no-prose'] },
    on: 'core',
    pattern: whole(
      `${COUNT} (?:likes?|shares?|retweets?|reposts?|restacks?|tweets|re-?shares?|upvotes?|downvotes?|claps|diggs?|pins|bookmarks?|favou?rites?|total shares?|facebook shares?|people like this|likes and shares)`,
      `(?:shares?|likes?|retweets?|reposts?|total shares?|upvotes?)[: ]+${COUNT}`,
      `${COUNT} (?:mal geteilt|gefällt das|gefällt mir|geteilt|partages?|j'aime|compartidos|compartir|me gusta|condivisioni|mi piace|compartilhamentos|curtidas|gedeeld|keer gedeeld|delningar|gillar|udostępnień|polubień|лайков|лайка|поделились|репостов|beğeni|paylaşım|suka|lượt thích|lượt chia sẻ)`,
      `(?:点赞|點讚|赞|分享|转发|收藏|좋아요|공유|いいね)[! :(]*${COUNT}`,
      'be the first to like this|be the first of your friends to like this|0+ people like this|one blogger likes this|0+ bloggers like this',
    ),
    examples: {
      hits: ['128 shares', '1.2K Likes', 'Shares: 45', '12 mal geteilt', '3,4 mil compartidos', '点赞 12'],
      misses: [
        'Twelve shares changed hands that morning, all of them bought by the same widow.',
        '2 points',
        'Shares',
        '300 shares of the railway were enough to sit on the board.',
      ],
    },
  },
  {
    id: 'view-counter',
    category: 'counter',
    kind: 'line',
    title: 'View counter',
    why: 'How often the page or the video was seen is a figure of the site and no part of the text.',
    confidence: 'likely',
    guards: { maxWords: 9, notIn: ['code', 'verse', 'table', 'no-prose'] },
    on: 'core',
    pattern: whole(
      `${COUNT} (?:(?:page ?|total |unique |video )?views?|reads?|hits|plays|visits|visitors|downloads|listens|impressions|clicks)(?: (?:today|this week|all time))?`,
      `(?:(?:page |post |total |article |video )?views|hits|reads|plays|visits|downloads|visitors|viewed|read)[: ]+${COUNT}(?: times)?`,
      '[(]?visited 0[0,.]* times?,? 0[0,.]* visits? today[)]?',
      `(?:this (?:page|article|post) has been |has been )?(?:viewed|read|visited) ${COUNT} times`,
      `${COUNT} (?:aufrufe|klicks|zugriffe|lesungen|vues|lectures|visitas|visualizaciones|lecturas|vistas|visualizzazioni|letture|visualizações|leituras|weergaven|keer bekeken|keer gelezen|visningar|wyświetleń|odsłon|просмотров|просмотра|просмотр|прочтений|переглядів|перегляди|görüntülenme|okunma|مشاهدة|بازدید|tayangan|dilihat|lượt xem|次浏览|次阅读|次观看|回視聴)`,
      `(?:aufrufe|zugriffe|gelesen|vues|visitas|lecturas|visualizzazioni|visualizações|leituras|wyświetleń|odsłon|odsłony|просмотров|просмотры|прочитано|переглядів|okunma|görüntülenme|المشاهدات|بازدید|تعداد بازدید|dilihat|dibaca|lượt xem|浏览|浏览量|浏览次数|阅读|阅读量|阅读次数|點擊|点击|点击数|人气|閱覽|閲覧数|再生回数|조회|조회수)[: ]*${COUNT}(?: (?:mal|fois|veces|volte|vezes|kez|kali|раз))?`,
    ),
    examples: {
      hits: [
        '1,204 views',
        'Views: 3.4K',
        '(Visited 29 times, 1 visits today)',
        '1.532 Aufrufe',
        'Просмотров: 431',
        '阅读 1024',
      ],
      misses: [
        'Two views of the harbour hang in the town hall, both by the same hand.',
        '1,204',
        'Views differ on what the treaty meant.',
        'The clip was viewed 300,000 times before the school had it removed.',
      ],
    },
  },
  {
    id: 'comment-counter',
    category: 'counter',
    kind: 'line',
    title: 'Comment counter',
    why: 'The number of comments is a link to the discussion under the page.',
    confidence: 'safe',
    // Labelled pages: 190 junk / 0 content lines for "0 comments" in its English forms.
    guards: { maxWords: 8, notIn: ['code', 'verse', 'table', 'no-prose'] },
    on: 'core',
    pattern: whole(
      `${COUNT} (?:reader |user |facebook )?comments?(?: on this story| so far|[+]|[(][+][)])?`,
      `comments?[: ]*${COUNT}(?: comments?)?`,
      `(?:view|show|read|see|load)(?: all)? (?:the )?${COUNT} comments?`,
      `${COUNT} (?:kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties?|kommentarer|komentarzy|komentarze|komentarz|комментариев|комментария|комментарий|коментарів|коментарі|коментар|yorum|تعليقات|تعليق|نظر|दृश्य|टिप्पणियाँ|komentar|bình luận|条评论|則留言|件のコメント|개의 댓글)`,
      `(?:kommentare|commentaires|comentarios|commenti|comentários|reacties|kommentarer|komentarze|komentarzy|комментарии|комментариев|коментарі|коментарів|yorumlar|yorum|التعليقات|komentar|bình luận|评论|评论数|留言|コメント|댓글)[: ]*${COUNT}`,
      'no comments(?: yet| so far)?|keine kommentare|aucun commentaire|(?:no hay|sin) comentarios|nessun commento|(?:sem|nenhum) comentários?|geen reacties|inga kommentarer|brak komentarzy|нет комментариев|комментариев нет|немає коментарів|yorum yok|لا توجد تعليقات|暂无评论|belum ada komentar|chưa có bình luận',
    ),
    examples: {
      hits: [
        '0 Comments',
        '23 Kommentare',
        'Comments (12)',
        'No comments yet',
        '12 комментариев',
        '评论 (3)',
      ],
      misses: [
        'Comments by the prime minister caused the currency to fall sharply.',
        'No comments were made to the press before the trial had ended.',
        'She wrote 40 comments in the margin and sent the chapter back.',
      ],
    },
  },
  {
    id: 'reply-counter',
    category: 'counter',
    kind: 'line',
    title: 'Reply, review or follower counter',
    why: 'Such a figure belongs to a forum, a shop or a profile and changes from day to day.',
    confidence: 'likely',
    guards: { context: 'company', maxWords: 8, notIn: ['code', 'verse', 'table', 'no-prose', 'legal'] },
    on: 'core',
    pattern: whole(
      `${COUNT} (?:repl(?:y|ies)|responses?|answers?|reviews?|(?:global |customer |star )?ratings?|votes?|reactions?|followers?|following|subscribers?|members|posts?|messages|threads|articles|stories|photos|videos|fans|customer reviews)`,
      `(?:replies|responses|answers|reviews|ratings?|votes?|reactions?|followers|following|subscribers|members|posts|messages|threads|topics)[: ]+${COUNT}`,
      `${COUNT} (?:antworten|bewertungen|beiträge|stimmen|abonnenten|réponses?|avis|abonnés|respuestas|opiniones|votos|seguidores|risposte|recensioni|voti|respostas|avaliações|antwoorden|stemmen|svar|röster|odpowiedzi|głosów|opinii|ответов|ответа|ответ|отзывов|голосов|подписчиков|відповідей|голосів|yanıt|oy|takipçi|balasan|pengikut|lượt trả lời)`,
    ),
    examples: {
      hits: ['3 replies\n1,204 views', 'Reply\n14 votes\n0 Comments', '12 Kommentare\n7 Antworten\nTeilen'],
      misses: ['12 members', '3 votes', '2 points', '7 answers'],
    },
  },
  {
    id: 'bare-counter',
    category: 'counter',
    kind: 'line',
    title: 'Number in brackets',
    why: 'A number in brackets or thousands alone among buttons is a counter of likes, shares or comments.',
    confidence: 'suspect',
    // Plain numbers are left out: catalogue, counter.bare 9075 junk / 1063 content lines; half of those here are content.
    guards: {
      context: 'company',
      maxWords: 2,
      notIn: ['code', 'verse', 'table', 'no-prose', 'legal', 'transcript'],
    },
    on: 'text',
    pattern: /^\(\d{1,5}\)$|^\d[\d.,]{0,4} ?[kKmM]$/u,
    examples: {
      hits: ['Share\n(12)\nTweet\n(7)', 'Facebook\n(3)', 'Tweet\n1.2K\nPin it'],
      misses: ['1,204', '12', '(3)', '1944'],
    },
  },
];
