import type { BuiltinRule, ProfileKind } from '../../model/rule';
import { DATE_LABELS, TAG_LABELS } from './phrases/metadata';
import { whole } from './whole';

/** Where a short word on a line of its own is content. */
const SHORT_LINES_ARE_CONTENT: readonly ProfileKind[] = ['verse', 'table', 'transcript', 'code', 'legal'];

const MONTH =
  '(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|f[eé]v(?:rier|ereiro)?|mar(?:ch|s|ço|zo)?|märz|apr(?:il|ile)?|avril|abr(?:il)?|may|mai|mei|mag(?:gio)?|mayo|maio|jun[ei]?|juni|juin|junio|junho|giu(?:gno)?|jul[y]?|juli|juillet|julio|julho|lug(?:lio)?|aug(?:ust|ustus)?|août|ago(?:sto)?|sep(?:t(?:ember|iembre)?)?|septembre|set(?:embro|tembre)?|oct(?:ober|ubre|obre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|d[eé]c(?:embre)?|dic(?:iembre|embre)?|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik)\\.?';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\\.?';
const DAY = `(?:(?:${MONTH} 0{1,2}(?:st|nd|rd|th)?,?(?: 0000)?|0{1,2}(?:st|nd|rd|th|er)?\\.?(?: de| of)? ${MONTH},?(?: de| del)?(?: 0000)?(?: ?(?:г\\.?|р\\.?|года))?|0000[-/.]0{1,2}[-/.]0{1,2}|0{1,2}[-/.]0{1,2}[-/.](?:0000|00)|0000年 ?0{1,2}月 ?0{1,2}日|0000년 ?0{1,2}월 ?0{1,2}일))`;
const TIME =
  '(?:0{1,2}[:.h]00(?:[:.]00)? ?(?:[ap]\\.?m\\.?|uhr|h)?(?: ?\\(?(?:utc|gmt|est|edt|et|pst|pdt|pt|cet|cest|ist|bst|msk|мск)\\)?)?)';
const STAMP_LABEL =
  '(?:(?:first |originally )?published|posted|(?:last )?(?:updated|modified|edited|reviewed|changed)|created|date|added|on|veröffentlicht|aktualisiert|zuletzt (?:aktualisiert|geändert)|erstellt|stand|publié|mis à jour|(?:dernière )?(?:mise à jour|modification)|publicado|actualizado|(?:última )?actualización|pubblicato|aggiornato|(?:ultimo )?aggiornamento|atualizado|gepubliceerd|geplaatst|bijgewerkt|publicerad|uppdaterad|opublikowano|aktualizacja|dodano|data|опубликовано|обновлено|дата|опубліковано|оновлено|güncelleme|更新时间|发布时间|发表于|发布于|時間|公開日|更新日|投稿日|최종수정|입력|등록|수정)';

export const METADATA: readonly BuiltinRule[] = [
  {
    id: 'reading-time',
    category: 'metadata',
    title: 'Reading time',
    why: 'The site computed how long reading takes; nobody wrote it as part of the article.',
    // Catalogue, readtime: 285 junk / 5 content lines.
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:estimated |approximate |average )?read(?:ing)? time[: ]{0,2}(?:is )?(?:about |approx\\. |~ ?|under |less than )?0{1,3} ?[-–]? ?0{0,3} ?(?:m|min(?:ute)?s?|mins|seconds?|sec)?(?: read)?',
      '0{1,3} ?-?(?:min(?:ute)?s?\\.?|mins\\.?|m)[ -](?:read(?:ing)?(?: time)?|of reading|to read|watch|listen|article)',
      '(?:less than|under|about) (?:a|one|0) min(?:ute)? read',
      'time to read[: ]{0,2}0{1,3} ?(?:min(?:ute)?s?)?',
      '0{1,3} min(?:ute)?s? read[ ·|,]{1,3}(?:0[0.,k]{0,8} (?:views|shares|comments)|.{0,4}updated.{0,30})',
      '(?:geschätzte )?(?:lesezeit|lesedauer)[: ]{0,2}(?:ca\\. |etwa |circa |~ ?)?0{1,3} ?(?:min(?:uten?|\\.)?)',
      '(?:ca\\. )?0{1,3} ?min(?:uten|\\.)? (?:lesezeit|lesedauer|lesen)',
      '(?:temps|durée) de lecture(?: estimé)?[: ]{0,3}(?:environ )?0{1,3} ?min(?:utes?)?',
      '0{1,3} ?min(?:utes?)?\\.? de lecture',
      'tiempo (?:estimado )?de lectura[: ]{0,2}0{1,3} ?min(?:utos?)?',
      '0{1,3} ?min(?:utos?)?\\.? de (?:lectura|leitura)',
      'tempo (?:stimato )?di lettura[: ]{0,2}0{1,3} ?min(?:uti)?',
      '0{1,3} ?min(?:uti)? di lettura',
      'tempo (?:estimado )?de leitura[: ]{0,2}0{1,3} ?min(?:utos?)?',
      'leestijd[: ]{0,2}0{1,3} ?min(?:uten)?|0{1,3} min(?:uten)? (?:leestijd|lezen)',
      'lästid[: ]{0,2}(?:ca )?0{1,3} ?min(?:uter)?',
      '(?:szacowany )?czas czytania[: ]{0,2}(?:ok\\. )?0{1,3} ?min(?:uty|ut|\\.)?',
      'время (?:на )?чтени[ея][: ]{0,2}(?:~ ?)?0{1,3} ?(?:мин(?:ут[аы]?|\\.)?)|0{1,3} мин(?:ут[аы]?)?\\.? (?:чтения|на чтение)',
      'час читання[: ]{0,2}0{1,3} ?(?:хв(?:илин[аи]?|\\.)?)',
      '(?:okuma|okunma) süresi[: ]{0,2}0{1,3} ?(?:dk|dakika)',
      '(?:阅读|预计阅读|閱讀)(?:时间|時間|时长)?[:： ]{0,2}(?:约|約)? ?0{1,3} ?分[钟鐘]|(?:約|约)?0{1,3}分[钟鐘](?:阅读|閱讀)',
      '(?:この記事は)?(?:約|およそ)? ?0{1,3} ?分で読め(?:ます|る)',
      '0{1,3}분 (?:읽기|소요)|읽는 시간[: ]{0,2}0{1,3}분',
      'waktu baca[: ]{0,2}0{1,3} menit|0{1,3} menit (?:baca|membaca)',
      'thời gian đọc[: ]{0,2}0{1,3} phút|0{1,3} phút đọc',
      'زمان مطالعه[: ]{0,2}0{1,3} دقیقه|(?:وقت|مدة) القراءة[: ]{0,2}0{1,3} (?:دقائق|دقیقة|دقیقه)',
    ),
    guards: { maxWords: 12, notIn: ['table', 'code'] },
    examples: {
      hits: [
        '8 min read',
        'Lesezeit: 5 Minuten',
        'Temps de lecture : 3 min',
        'Время чтения: 4 минуты',
        '約5分で読めます',
      ],
      misses: [
        '8 minutes',
        'Reading time at school fell to twelve minutes a day.',
        'The judge gave him ten minutes to read the letter.',
      ],
    },
  },
  {
    id: 'tag-list',
    category: 'metadata',
    title: 'List of tags',
    why: 'The site files the article under these words; they are links to its archives.',
    // Catalogue, posted.in: .907 alone; "Keywords:" of abstracts and "Topics:" of syllabi are content, so tail only.
    confidence: 'likely',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:(?:(?:story |article |post |related )?tags|tag|tagged(?: (?:with|as|in|under))?|filed (?:under|in)|posted (?:in|under)|categor(?:y|ies)|categori[sz]ed (?:as|in|under)|labels|this entry was (?:posted|tagged|filed) .{2,40}|schlagw[oö]rter|schlagworte|stichworte|kategorien?|verschlagwortet(?: mit)?|veröffentlicht (?:in|unter)|abgelegt unter|getaggt mit|mots[- ]clés|catégories?|étiquettes?|publié dans|classé dans|etiquetas|etiquetado(?: con)?|categorías?|archivado en|publicado en|tag|categorie|pubblicato in|archiviato in|marcadores|categorias?|publicado em|trefwoorden|categorieën|geplaatst in|getagd(?: met)?|taggar|kategorier|tagi|kategorie|opublikowano w|słowa kluczowe|štítky|теги|тэги|метки|рубрики?|ключевые слова|опубликовано в|мітки|категорії|etiketler|kategoriler|الوسوم|كلمات دلالية|الكلمات الدلالية|برچسب‌?ها|کلیدواژه‌?ها|标签|关键词|標籤|關鍵字|タグ|カテゴリー?|태그|카테고리|topik|tag|từ khóa|tags)\s?[:：|]|(?:filed under|posted in|tagged(?: with| as)?|verschlagwortet mit|veröffentlicht (?:in|unter)|publié dans|classé dans|archivado en|pubblicato in)\s)\s?\S.{0,200}$/iu,
    guards: { context: 'tail', maxWords: 40, notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: [
        'Tags: gardening, compost, winter',
        'Filed under Local News, Schools',
        'Schlagwörter: Garten, Kompost',
        'Теги: сад, компост',
      ],
      misses: [
        'Tags on the coats told the buyers what they cost.',
        'Tagged with a small radio, the eel swam to the Sargasso Sea.',
        'Filed under lost property, the letter waited for a century.',
      ],
    },
  },
  {
    id: 'tag-label',
    category: 'metadata',
    title: 'Heading of tags',
    why: 'It heads the words under which the site files the article.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: TAG_LABELS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Tags:', 'Schlagwörter:', 'Mots-clés :', 'Теги', '标签：'],
      misses: ['Categories', 'Topics were set by the tutor each spring.', 'Keywords', 'Themen'],
    },
  },
  {
    id: 'posted-in',
    category: 'metadata',
    title: 'Filing note of a blog',
    why: 'The blog software writes when and by whom an entry was filed.',
    confidence: 'safe',
    kind: 'line',
    on: 'core',
    pattern: whole(
      'this entry was (?:posted|filed|tagged|published)\\b.{0,40} (?:in|under|on|by|at|and)\\b.{0,200}',
      '(?:bookmark the permalink|you can follow any (?:responses|comments) to this entry).{0,160}',
      'you can (?:leave a response,? or trackback|skip to the end and leave a response)\\b.{0,80}',
      'both comments and pings are currently closed.{0,10}',
      '(?:dieser|der) (?:beitrag|eintrag) wurde (?:am .{2,60} )?(?:von .{2,40} )?(?:unter|in) .{2,80} (?:veröffentlicht|abgelegt|gepostet).{0,120}',
      '(?:cet article|ce billet|cette entrée) a été (?:publié|posté|classé|publiée).{0,40} (?:dans|par|le)\\b.{0,120}permalien.{0,40}',
      'esta entrada (?:fue|está) (?:publicada|archivada) .{0,160}',
      'questo articolo è stato pubblicato (?:in|da|il) .{0,120}permalink.{0,20}',
      '(?:esta entrada|este artigo) foi (?:publicad[ao]|postad[ao]) (?:em|por) .{0,160}',
    ),
    guards: { context: 'outside', maxWords: 45 },
    examples: {
      hits: [
        'This entry was posted in Garden and tagged compost, winter. Bookmark the permalink.',
        'You can follow any responses to this entry through the RSS 2.0 feed.',
        'Dieser Beitrag wurde am 3. Mai 2012 von Anna unter Garten veröffentlicht.',
      ],
      misses: [
        'This entry was the last that she made in the diary.',
        'You can leave a response for as long as you like; the council will not answer.',
        'Der Eintrag wurde 1912 mit roter Tinte gestrichen.',
      ],
    },
  },
  {
    id: 'time-ago',
    category: 'metadata',
    title: 'Age of an entry',
    why: 'It says how old an entry was when the page was scraped, which is no longer true.',
    // Catalogue, ago: .873 alone, .854 to .918 in context.
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:(?:posted|updated|published|last updated|edited|asked|answered|modified|active|replied|viewed|commented|joined)[: ]{1,2})?(?:about |over |almost |more than )?(?:0{1,4}|an?|one|a few) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?) ago(?: (?:by|in|on|·|\\||•|-) ?.{0,40})?',
      '(?:posted |updated |published )?(?:just now|moments ago|a moment ago|an hour ago|a day ago)',
      'vor (?:0{1,4}|einer|einem) (?:sekunden?|min(?:uten?|\\.)?|stunden?|std\\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)',
      'il y a (?:0{1,4}|une?|environ 0{1,4}) ?(?:secondes?|min(?:utes?)?|h(?:eures?)?|j(?:ours?)?|semaines?|mois|ans?)',
      '(?:hace|há) (?:0{1,4}|una?|um|uma) ?(?:segundos?|min(?:utos?)?|h(?:oras?)?|d(?:ías?|ias?)?|semanas?|meses|mes|mês|años?|anos?)',
      "(?:0{1,4}|un|una|un') ?(?:secondi|minut[io]|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]) fa",
      '(?:0{1,4}|een) (?:seconden|minuten|minuut|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|jaar) geleden',
      '(?:för )?(?:0{1,4}|en|ett) (?:sekunder|minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år) sedan',
      '(?:0{1,4} )?(?:sekund[aey]?|minut[aęy]?|godzin[aęy]?|dni|dzień|tydzień|tygodni[ea]?|miesi[aą]c(?:e|y)?|rok|lata?) temu',
      '(?:0{1,4} )?(?:секунд[аы]?|мин(?:ут[аыу]?|\\.)?|час(?:а|ов)?|день|дня|дней|недел[юяи]|месяц(?:а|ев)?|год(?:а)?|лет) назад',
      '(?:0{1,4} )?(?:секунд[аи]?|хв(?:илин[аиу]?|\\.)?|годин[аиу]?|день|дні|днів|тиждень|тижні|місяц(?:ь|і|ів)|р(?:ік|оки|оків)) тому',
      '0{1,4} (?:saniye|dakika|dk|saat|gün|hafta|ay|yil) önce',
      '(?:منذ|قبل) (?:0{1,4} )?(?:ثانیة|ثوان|دقیقة|دقائق|دقیقتین|ساعة|ساعات|ساعتین|یوم|أیام|یومین|أسبوع|أسابیع|شهر|أشهر|سنة|سنوات)',
      '0{1,4} (?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)',
      '0{1,4} ?(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年)前|刚刚|剛剛',
      '0{1,4} ?(?:秒|分|時間|日|週間|か月|ヶ月|年)前',
      '0{1,4} ?(?:초|분|시간|일|주|개월|달|년) 전|방금 전',
      '0{1,4} (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu',
      '0{1,4} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước',
      '0{1,4} (?:मिनट|घंटे|घंटा|दिन|सप्ताह|महीने|साल) पहले',
    ),
    guards: { context: 'company', maxWords: 10, notIn: ['verse', 'table', 'transcript', 'code'] },
    examples: {
      hits: ['3 hours ago', 'vor 2 Stunden', 'il y a 2 heures', '2 часа назад', '3小时前'],
      misses: [
        'Three hours ago',
        'A year ago',
        'Forty years ago the harbour froze over for the last time.',
        'Vor zwei Tagen',
      ],
    },
  },
  {
    id: 'date-label',
    category: 'metadata',
    title: 'Label of a date or an author',
    why: 'It is the label of a date, an author or a reading time, and what it labels stands elsewhere or got lost.',
    confidence: 'suspect',
    kind: 'phrase',
    phrases: DATE_LABELS,
    guards: { notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Last updated:', 'Veröffentlicht am', 'Publié le', 'Опубликовано', '发布时间'],
      misses: ['Author', 'By', 'Updated maps were handed out at dawn.'],
    },
  },
  {
    id: 'date-line',
    category: 'metadata',
    title: 'Date of the article',
    why: 'It says when the page was published or changed, which some readers want to keep.',
    // Catalogue, date: .877 alone, .76 between two paragraphs: metadata rather than junk.
    confidence: 'suspect',
    kind: 'line',
    on: 'core',
    pattern: whole(
      `(?:${STAMP_LABEL}[: ]{1,3}(?:(?:on|at|am|le|el|il|em|op|den|:) )?)?(?:${WEEKDAY},? (?:den |le |el |the )?)?${DAY}(?:(?: ?[,|@·•-]| at| um| à| a las| alle| às| om| kl\\.?| o| в| о| [-–—])? ?${TIME})?(?: ?[|·•-] ?.{0,30})?`,
      `${STAMP_LABEL}[: ]{1,3}.{0,12}${TIME}(?:[, |·•-]{1,3}${DAY})?`,
      `${TIME}[ ,|·•-]{1,3}(?:${WEEKDAY},? )?${DAY}`,
    ),
    guards: { maxWords: 16, notIn: ['verse', 'table', 'transcript', 'code', 'legal', 'no-prose'] },
    examples: {
      hits: [
        'December 19, 2014 1:45 AM',
        'Published: 12 May 2019',
        'Aktualisiert am 3. Mai 2021, 14:30 Uhr',
        '2019年5月12日',
      ],
      misses: ['12 May 1944', 'On 3 May 1921 the bridge was opened by a cow.', 'May 12 was cold.'],
    },
  },
  {
    id: 'byline',
    category: 'metadata',
    title: 'Byline',
    why: 'It names the author of the article, which most readers want to keep.',
    // Catalogue, byline: .79 alone, .47 between two paragraphs: metadata rather than junk.
    confidence: 'suspect',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eviewed|[Ee]dited|[Rr]eported|[Ss]ubmitted|[Ss]tory|[Ww]ords|[Tt]ext|[Tt]ranslated) )?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|Av|Autor(?:in)?|Author|Auteur|Autore|Автор|Text|Texte|Tekst):?\s(?:(?:the|Dr\.?|Prof\.?) )?\p{Lu}[\p{L}.'’-]{0,24}(?:,? (?:and |& |und |et |y |e |en |och |i |и |de |van |von |der |da |di )?\p{Lu}[\p{L}.'’-]{0,24}){0,6}(?:\s?[|,·•–—-]\s?.{0,50})?$/u,
    guards: { maxWords: 14, notIn: ['verse', 'table', 'transcript', 'code', 'legal', 'no-prose'] },
    examples: {
      hits: [
        'By Anna Keller',
        'Von Peter Lindt und Maria Weber',
        'Par Jeanne Morel | Le Phare',
        'Written by Samuel Okoro, Staff Writer',
      ],
      misses: ['By John’s account, nobody slept that night.', 'By noon', 'Von Haus zu Haus ging der Bote'],
    },
  },
  {
    id: 'archive-month',
    category: 'metadata',
    title: 'Entry of a monthly archive',
    why: 'A month and a year in a row of such lines link to the archive of the site.',
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      `${MONTH}(?: de)? 0000(?: ?\\(0{1,4}\\))?`,
      '0000年0{1,2}月(?: ?\\(0{1,4}\\))?',
      '0000년 0{1,2}월(?: ?\\(0{1,4}\\))?',
    ),
    guards: { context: 'company', minHits: 4, notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: [
        'January 2014 (12)\nDecember 2013 (9)\nNovember 2013 (4)\nOctober 2013 (7)',
        'März 2011\nFebruar 2011\nJanuar 2011\nDezember 2010',
        '2012年3月\n2012年2月\n2012年1月\n2011年12月',
      ],
      misses: ['March 1917', 'May 2020 (after the fire)', 'März 1848'],
    },
  },
  {
    id: 'hashtag-row',
    category: 'metadata',
    title: 'Row of hashtags',
    why: 'Several hashtags in one line are links to the topics of the site.',
    confidence: 'likely',
    kind: 'line',
    on: 'text',
    pattern: /^#[\p{L}\p{N}_]{2,40}(?:[\s,;·|]{1,3}#[\p{L}\p{N}_]{2,40}){1,20}$/u,
    guards: { context: 'tail', notIn: ['verse', 'code', 'table'] },
    examples: {
      hits: ['#garden #compost #winter', '#Garten, #Kompost', '#сад #компост'],
      misses: [
        '#MeToo',
        '#1 and #2 tied for the lead',
        'The tags #garden and #compost were printed on the bags.',
      ],
    },
  },
];
