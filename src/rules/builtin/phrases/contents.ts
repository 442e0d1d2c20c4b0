import type { Phrases } from '../../../model/rule';

/** Headings over a table of contents. They count only where the lines under them come again as headings. */
// prettier-ignore
export const CONTENTS_HEADINGS: Phrases = {
  en: [
    'Contents', 'Contents hide', 'Contents [hide]', 'Contents show', 'Contents [show]', 'Table of contents',
    'Table of content', 'Toc', 'Table of contents Toggle', 'Toggle table of contents', 'Page contents', 'Article contents',
    'Contents of this article', 'In this article', 'In this guide', 'In this post', 'In this topic',
    'In this document', 'In this section', 'In this story', 'In this review', 'In this blog', 'In this blog post',
    'In this page', 'On this page', 'Jump to', 'Jump to section', 'Jump to a section', 'Skip to section',
    "What's inside", "What's in this article", "What's on this page", 'Article overview', 'Page overview',
    'Quick navigation', 'Quick links', 'Sections in this article', 'Sections of this page', 'Article navigation',
  ],
  de: [
    'Inhalt', 'Inhalte', 'Inhaltsverzeichnis', 'Inhaltsübersicht', 'Inhalt dieser Seite', 'Inhalt des Artikels',
    'In diesem Artikel', 'In diesem Beitrag', 'In diesem Abschnitt', 'Auf dieser Seite', 'Das erwartet Sie',
    'Inhaltsverzeichnis anzeigen', 'Inhaltsverzeichnis [Verbergen]', 'Springe zu', 'Artikelübersicht',
  ],
  fr: [
    'Sommaire', 'Table des matières', 'Contenu', 'Dans cet article', 'Sur cette page', 'Au sommaire', 'Plan',
    'Sommaire de l’article', 'Au sommaire de cet article', 'Accès rapide', 'Plan de l’article',
  ],
  es: [
    'Índice', 'Índice de contenidos', 'Contenido', 'Contenidos', 'Tabla de contenidos', 'Tabla de contenido',
    'En este artículo', 'En esta página', 'Sumario', 'Contenido del artículo', 'Índice del artículo', 'Ir a',
  ],
  it: [
    'Indice', 'Indice dei contenuti', 'Indice degli argomenti', 'Sommario', 'Contenuti', 'In questo articolo',
    'In questa pagina', "Indice dell'articolo", 'Tabella dei contenuti', 'Vai a',
  ],
  pt: [
    'Índice', 'Sumário', 'Conteúdo', 'Conteúdos', 'Tabela de conteúdos', 'Neste artigo', 'Nesta página',
    'Índice do artigo', 'O que você vai ler', 'O que você vai encontrar', 'Ir para', 'Navegue pelo conteúdo',
  ],
  nl: [
    'Inhoud', 'Inhoudsopgave', 'In dit artikel', 'Op deze pagina', 'In deze blog', 'Inhoudstafel', 'Ga naar',
    'Inhoud van dit artikel',
  ],
  sv: [
    'Innehåll', 'Innehållsförteckning', 'I den här artikeln', 'På den här sidan', 'I artikeln', 'Hoppa till',
  ],
  pl: [
    'Spis treści', 'Zawartość', 'W tym artykule', 'Na tej stronie', 'W artykule', 'Spis treści artykułu',
    'Przejdź do',
  ],
  ru: [
    'Содержание', 'Оглавление', 'Содержание статьи', 'Содержание страницы', 'В этой статье', 'На этой странице',
    'Содержание [скрыть]', 'Содержание [показать]', 'Содержание скрыть', 'Навигация по статье',
    'О чём эта статья', 'Перейти к разделу',
  ],
  uk: ['Зміст', 'Зміст статті', 'У цій статті', 'На цій сторінці', 'Зміст [сховати]', 'Перейти до розділу'],
  tr: ['İçindekiler', 'İçerik', 'İçerik tablosu', 'Bu yazıda', 'Bu makalede', 'Bu sayfada', 'Konu başlıkları'],
  ar: ['المحتويات', 'محتويات', 'محتويات المقال', 'جدول المحتويات', 'فهرس المحتويات', 'في هذا المقال', 'في هذه الصفحة'],
  fa: ['فهرست', 'فهرست مطالب', 'فهرست محتوا', 'محتویات', 'در این مقاله', 'در این صفحه', 'سرفصل‌های مطلب'],
  hi: ['विषय सूची', 'विषय-सूची', 'विषयसूची', 'सामग्री', 'अनुक्रम', 'इस लेख में', 'इस पेज पर'],
  zh: [
    '目录', '目錄', '本文目录', '本文目錄', '文章目录', '文章目錄', '本文内容', '本文內容', '本页目录', '本頁目錄',
    '内容目录', '本页内容', '本頁內容', '目录 隐藏', '快速导航',
  ],
  ja: ['目次', 'この記事の目次', 'この記事の内容', 'このページの目次', 'このページの内容', '目次を表示', '目次を閉じる', 'もくじ', '目次 非表示'],
  ko: ['목차', '이 글의 목차', '이 문서의 내용', '차례', '이 페이지의 내용', '글 목차', '목차 숨기기'],
  id: ['Daftar isi', 'Isi', 'Isi artikel', 'Dalam artikel ini', 'Di halaman ini', 'Daftar isi artikel', 'Konten'],
  vi: ['Mục lục', 'Nội dung', 'Nội dung bài viết', 'Nội dung chính', 'Trong bài viết này', 'Trên trang này', 'Mục lục bài viết'],
  el: ['Περιεχόμενα', 'Πίνακας περιεχομένων', 'Σε αυτό το άρθρο', 'Σε αυτή τη σελίδα'],
};
