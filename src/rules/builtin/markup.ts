import type { BuiltinRule } from '../../model/rule';

export const MARKUP: readonly BuiltinRule[] = [
  {
    id: 'tracking-script',
    category: 'markup',
    title: 'Leaked tracking or ad script',
    why: 'It is a script that counts visitors or loads ads, leaked into the text.',
    confidence: 'safe',
    kind: 'line',
    on: 'raw',
    pattern:
      /^\s{0,40}(?=[(!$_<{}[/;]|(?:var|let|const|if|try|function|window|document|googletag|gtag|fbq|ga|udm|twttr|stLight|OA|jQuery|dataLayer|disqus|advads|freestar|ezstandalone|OBR|COMSCORE)[\s.([=_])[^\n]{0,400}(?:googletag\.(?:cmd|display|pubads|defineSlot)|dataLayer(?:\s?=|\.push\s?\()|adsbygoogle|gtag\(['"](?:js|config|event)|fbq\(['"](?:init|track)|ga\(['"](?:create|send|require)|_gaq\.push|_paq\.push|_taboola|OBR\.extern|__gads|_sf_async_config|_comscore|COMSCORE\.beacon|udm_\(|_qevents|quantserve\.com\/|twttr\.widgets|\(function\s?\(d,\s?s,\s?id\)|!function\s?\(d,\s?s,\s?id\)|disqus_(?:shortname|identifier|url|title)\s?=|addthis_config|stLight\.options|OA_show\(|ezstandalone|__ez_|ez_ad_units|freestar\.(?:queue|config|newAdSlots)|advanced_ads_ready|<!\[CDATA\[|_wpemojiSettings|wp-emoji-release|window\.__[A-Z_]{4,40}__\s?=)/u,
    guards: { notIn: ['code'] },
    examples: {
      hits: [
        'googletag.cmd.push(function() { googletag.display("div-ad-1"); });',
        '(adsbygoogle = window.adsbygoogle || []).push({});',
        "window.dataLayer = window.dataLayer || []; dataLayer.push({'page': 'story'});",
      ],
      misses: [
        'The snippet calls `dataLayer.push()` whenever a visitor opens the cart.',
        'Publishers call googletag.display once the slot is visible, the manual explains.',
        'Quantserve was one of forty companies named in the complaint.',
      ],
    },
  },
  {
    id: 'json-ld',
    category: 'markup',
    title: 'Leaked structured data',
    why: 'It is data about the page for search engines, leaked into the text.',
    confidence: 'safe',
    kind: 'line',
    on: 'raw',
    pattern: /^\s{0,40}[[{]?\s{0,4}\{?\s{0,4}"@(?:context|graph|type|id)"\s{0,4}:\s{0,4}["[{]/u,
    guards: { notIn: ['code'] },
    examples: {
      hits: [
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour gets a crane"}',
        '  "@type": "Person",',
        '[{"@context": "http://schema.org", "@type": "WebSite"}]',
      ],
      misses: [
        'The key "@context" names the vocabulary.',
        '"@ home" was the title of her second record.',
        '{ "name": "Anna", "age": 12 }',
      ],
    },
  },
  {
    id: 'style-sheet',
    category: 'markup',
    title: 'Leaked style sheet',
    why: 'It tells a browser how the page should look, leaked into the text.',
    // Catalogue, css: .467 where tutorials are not told apart, so only minified sheets and names of page builders.
    confidence: 'likely',
    kind: 'line',
    on: 'raw',
    pattern:
      /^\s{0,40}(?:@media[^{}]{0,120}\{(?:\s{0,2}[^{}]{1,200}\{[^{}]{0,400}\}){1,30}.{0,600}|(?:@font-face|@keyframes [\w-]{1,40}|[.#*a-z][\w\s,>+~.:#()[\]="'*-]{0,300})\{[^{}]{3,600}\}\s{0,2}(?:[.#*@a-z][\w\s,>+~.:#()[\]="'@*-]{0,300}\{[^{}]{0,600}\}?\s{0,2}){1,60}|(?:[.#](?:wp-|wpforms|et_pb|elementor|vc_|fl-|td_|tdi_|tdb_|jp-|sp-|gform|ez-toc|ast-|block-|widget|td-|uagb|kt-|n2-|tp-|rs-|sharedaddy)[\w-]{0,60}|img\.(?:wp-smiley|emoji))[\w\s,>+~.:#()[\]="'*-]{0,300}\{.{0,600})$/u,
    guards: { notIn: ['code'] },
    examples: {
      hits: [
        '.header{margin:0;padding:4px}.header a{color:#333}.footer{display:none}',
        '.wp-block-button{color:#fff;background-color:#32373c}',
        '@media (max-width:600px){.side{display:none}}.main{width:100%}',
      ],
      misses: [
        'body { margin: 0; }',
        'Set the class .header{margin:0} and reload the page.',
        'The set {a, b} is a subset of {a, b, c}, and {b} of both.',
      ],
    },
  },
  {
    id: 'template-placeholder',
    category: 'markup',
    title: 'Template placeholder',
    why: 'The page was saved before its template was filled in.',
    // Catalogue, tmpl: .534 where documentation is not told apart, so whole lines only.
    confidence: 'likely',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:[\p{L}#:,.$€ -]{0,20}(?:\{\{[^{}]{1,120}\}\}|\{%[^%{}]{1,120}%\}|<%[=-]?[^%<>]{1,120}%>|%%[\w ]{2,40}%%|\$\{[\w.]{1,60}\}|#\{[\w.]{1,60}\}|\{[a-z]{1,30}(?:[._][a-z]{1,30}){0,4}\})[\p{L}#:,. -]{0,20}){1,6}$/u,
    guards: { notIn: ['code', 'legal'] },
    examples: {
      hits: ['{{ article.title }}', '{% include footer %}', 'Manage {vendor_count} vendors', '%%title%%'],
      misses: [
        'Use {{ user.name }} in the template to print the name, and {% if %} to branch.',
        '{a, b, c}',
        'The price is ${price} in the example above, where price is a number.',
      ],
    },
  },
  {
    id: 'shortcode',
    category: 'markup',
    title: 'Shortcode of a page builder',
    why: 'The blog software should have replaced it by a gallery, a form or a column.',
    confidence: 'safe',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:\[\/?(?:vc_|et_pb_|fusion_|av_|cs_|fl_|tatsu_|mk_|nectar_|one_half|one_third|two_third)[\w-]{0,60}(?:\s[^\][]{0,400})?\]\s?|\[\/?(?:caption|gallery|embed|playlist|video|audio|contact-form(?:-7)?|contact-field|mc4wp_form|gravityform|wpforms|ninja_form|formidable|adrotate|the_ad|ad_\w{1,20}|inject-module|rev_slider|metaslider|tdc_\w{1,30}|su_\w{1,30}|toc|wp_ad_camp_\d|sharethis|social_share|yuzo_related|jetpack-related-posts|embedyt|youtube|googlemaps?|latex)(?:\s[\w-]{1,30}=[^\][]{1,400}|\s\d{1,9})?\/?\]\s?|\[\/?[a-z]\w{1,30}(?:[-_]\w{1,30}){1,6}(?:\s[\w-]{1,30}=["'”“][^\][]{0,400})\s?\/?\]\s?){1,12}$/u,
    guards: { notIn: ['code', 'transcript'] },
    examples: {
      hits: [
        '[vc_row][vc_column width="1/2"]',
        '[contact-form-7 id="12" title="Contact"]',
        '[/et_pb_section]',
      ],
      misses: [
        '[laughs]',
        '[Chorus]',
        '[gallery closed on Mondays]',
        '"The committee [...] found no evidence."',
      ],
    },
  },
  {
    id: 'editor-comment',
    category: 'markup',
    title: 'Comment of an editor program',
    why: 'Editor programs leave such comments in the page, and a browser never shows them.',
    confidence: 'safe',
    kind: 'inline',
    pattern:
      /<!--\s?\/?wp:[^<>]{0,400}-->|<!--\s?(?:more|nextpage|StartFragment|EndFragment|\[if [^<>]{1,60}\]>?|<!\[endif\])\s?-->|<!\[endif\](?:--)?>|<!--\[if [^<>]{1,60}\]>|<\/?o:p>|<\?xml:namespace [^<>]{1,200}\/?>/giu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere', notIn: ['code'] },
    examples: {
      hits: [
        '<!-- wp:paragraph -->The ferry runs all night.<!-- /wp:paragraph -->',
        'The ferry runs all night.<o:p></o:p>',
        '<!--[if gte mso 9]>The ferry runs.<![endif]-->',
      ],
      misses: ['He drew an arrow <-- here --> on the map.', 'The text <!-- was lost', 'a < b and b > c'],
    },
  },
  {
    id: 'html-tag',
    category: 'markup',
    title: 'Leaked HTML tag',
    why: 'It is an HTML tag that a browser would have acted on instead of showing it.',
    // Catalogue, tag: .536, because articles on HTML show tags; a hint only.
    confidence: 'suspect',
    kind: 'inline',
    pattern: /<\/?(?:span|p|br|a|img|strong|em|b|i|u|font|center|hr)(?:\s[^<>`]{0,300})?\s?\/?>/giu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere', minHits: 3, notIn: ['code'] },
    examples: {
      hits: [
        'The <i>ferry</i> <b>runs</b> all night.',
        '<p>The ferry runs <b>all night</b>.</p>',
        'See <a href="/ferry">the timetable</a>.<br />',
      ],
      misses: ['if a <b and c> d', 'Use the <b> element sparingly.', 'The note <p. 12> was in her hand.'],
    },
  },
  {
    id: 'html-entity',
    category: 'markup',
    title: 'HTML entity',
    why: 'It is the code of a character, which a browser would have shown as that character.',
    // Catalogue, entity: 20 junk / 1 content lines.
    confidence: 'likely',
    kind: 'inline',
    pattern:
      /(?<![`\\])&(?:amp;(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});|(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|rdquo|ldquo|sbquo|bdquo|mdash|ndash|hellip|copy|reg|trade|raquo|laquo|rsaquo|lsaquo|bull|middot|deg|euro|pound|cent|yen|sect|para|times|divide|plusmn|frac12|frac14|frac34|sup2|sup3|micro|iexcl|iquest|ordf|ordm|dagger|Dagger|permil|shy|zwj|zwnj|ensp|emsp|thinsp|larr|rarr|uarr|darr|[aeiouyAEIOUY](?:acute|grave|circ|uml|tilde)|[nNaAoO]tilde|[cC]cedil|[oO]slash|[aA]ring|aelig|AElig|oelig|OElig|szlig|[sS]caron|[zZ]caron|eth|ETH|thorn|THORN|#\d{2,6}|#[xX][\dA-Fa-f]{2,6});)(?![\w.-]{1,30}=)(?!`)(?![^\n]{0,200}<\/?[a-z])(?<!<\/?[a-z][^\n]{0,200})/gu,
    repair: { kind: 'entity' },
    guards: { context: 'anywhere', notIn: ['code'] },
    examples: {
      hits: [
        'Salt &amp; pepper were dear in those days.',
        'The director&#8217;s cut ran for four hours.',
        'Das M&uuml;hlrad stand still.',
      ],
      misses: [
        'https://example.org/list?page=2&copy=1&section=4',
        'Write `&nbsp;` where a line must not break.',
        'Bonnie & Clyde; the film',
      ],
    },
  },
  {
    id: 'protected-email',
    category: 'markup',
    title: 'Hidden e-mail address',
    why: 'A service hides e-mail addresses from scrapers and leaves these words instead.',
    // Catalogue, protected.email: 48 junk / 0 content lines.
    confidence: 'safe',
    kind: 'line',
    on: 'text',
    pattern:
      /^(?:(?:e-?mail|contact|mail|kontakt|courriel|correo)\s?[:|-]?\s)?\[email\sprotected\](?:\s\[email\sprotected\]){0,4}\.?$/iu,
    examples: {
      hits: ['[email protected]', 'Email: [email protected]', '[email\u00a0protected]'],
      misses: [
        'Email protected by a password is still email.',
        '[protected]',
        'The e-mail was protected by the court.',
      ],
    },
  },
  {
    id: 'protected-email-inline',
    category: 'markup',
    title: 'Hidden e-mail address',
    why: 'A service hides e-mail addresses from scrapers and leaves these words instead, inside a sentence.',
    confidence: 'suspect',
    kind: 'inline',
    pattern: /[ \u00a0]?\[email[ \u00a0]protected\]/giu,
    repair: { kind: 'text', text: '' },
    guards: { context: 'anywhere' },
    examples: {
      hits: [
        'Write to [email protected] for tickets to the ferry.',
        'Tickets: [email\u00a0protected], at the door',
        'Ask Anna ([email protected]).',
      ],
      misses: ['Email protected by a password is still email.', '[protected]', 'The [email] was protected.'],
    },
  },
];
