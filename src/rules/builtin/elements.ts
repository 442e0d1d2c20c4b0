import { LIST_OF_LINKS, type BuiltinRule } from '../../model/rule';

/** Elements of HTML that their names give away (catalogue, section 7). */
export const ELEMENTS: readonly BuiltinRule[] = [
  {
    id: 'cookie-element',
    category: 'cookie',
    kind: 'selector',
    title: 'Consent manager',
    why: 'Its name is that of a cookie banner or of a consent manager.',
    confidence: 'likely',
    selector:
      '#onetrust-consent-sdk, #onetrust-banner-sdk, [id^="CybotCookiebot"], #cookie-law-info-bar, .cc-window, .cky-consent-container, .cmplz-cookiebanner, .moove_gdpr_cookie_info_bar, .osano-cm-window, .qc-cmp2-container, #BorlabsCookieBox, .truste_box_overlay, #usercentrics-root',
    names: [
      'cookie-banner',
      'cookie-bar',
      'cookie-notice',
      'cookie-consent',
      'cookie-popup',
      'cookie-message',
      'cookie-warning',
      'gdpr-banner',
    ],
    examples: {
      hits: [
        '<div id="onetrust-banner-sdk"><p>Choose what this site may keep</p></div>',
        '<div class="cookie-banner"><p>Cookies</p></div>',
      ],
      misses: [
        '<div class="cookies-not-set"><p>The cookies were done when the edges had turned brown, and nobody could wait any longer.</p></div>',
      ],
    },
  },
  {
    id: 'share-element',
    category: 'share',
    kind: 'selector',
    title: 'Share bar',
    why: 'Its name is that of a row of share buttons.',
    confidence: 'likely',
    selector:
      '.sharedaddy, .addtoany_share_save_container, .addthis_toolbox, .shariff, .a2a_kit, .social-links, .social-icons, .social-share, .social-media, .fb-like, .sociable',
    names: ['share-bar', 'share-buttons', 'share-links', 'share-tools', 'social-bar', 'sharing', 'follow-us'],
    examples: {
      hits: [
        '<div class="sharedaddy"><ul><li><a href="/f">Facebook</a></li></ul></div>',
        '<div class="share-buttons"><a href="/x">Post</a></div>',
      ],
      misses: [
        '<div class="market-share"><p>Its share of the market fell by half within a year, and the workers knew what that meant.</p></div>',
      ],
    },
  },
  {
    id: 'newsletter-element',
    category: 'newsletter',
    kind: 'selector',
    title: 'Newsletter form',
    why: 'Its name is that of a form to subscribe to a newsletter.',
    confidence: 'likely',
    selector:
      '#mc_embed_signup, .sailthru-signup, .wp-block-jetpack-subscriptions, .jetpack_subscription_widget',
    names: ['newsletter', 'newsletter-signup', 'newsletter-form', 'email-signup', 'subscribe-form'],
    examples: {
      hits: [
        '<div id="mc_embed_signup"><label>Your address</label></div>',
        '<section class="newsletter-signup"><h3>Stay in touch</h3></section>',
      ],
      misses: [
        '<div class="news"><p>The letter arrived on a Monday, and by the evening the whole street had heard what was in it.</p></div>',
      ],
    },
  },
  {
    id: 'paywall-element',
    category: 'paywall',
    kind: 'selector',
    title: 'Paywall',
    why: 'Its name is that of a box that asks to subscribe or to sign in.',
    confidence: 'likely',
    selector: '.paywall_message',
    names: ['paywall', 'paywall-message', 'regwall', 'piano-offer', 'upsell'],
    examples: {
      hits: ['<div class="paywall-message"><p>Continue with a subscription</p></div>'],
      misses: [
        '<div class="wall"><p>The wall was built to keep the sea out, and for two hundred years it did what it was built for.</p></div>',
      ],
    },
  },
  {
    id: 'ad-element',
    category: 'advertising',
    kind: 'selector',
    title: 'Ad slot',
    why: 'Its name is that of a place for advertisements or of a service that fills it.',
    confidence: 'likely',
    selector:
      '.adsbygoogle, .OUTBRAIN, [id^="taboola"], .zergnet-widget, .criteo, .mgid, [id^="div-gpt-ad"], .rc-widget',
    names: [
      'ad-slot',
      'ad-container',
      'ad-wrapper',
      'advert',
      'advertisement',
      'dfp-ad',
      'gpt-ad',
      'outbrain',
      'taboola',
      'sponsored-content',
    ],
    examples: {
      hits: [
        '<div class="OUTBRAIN"><a href="/1">Ten tricks that dentists use</a></div>',
        '<div class="advert"><p>Buy now</p></div>',
      ],
      misses: [
        '<div class="ad-hoc gradient header-ad-free"><p>An ad hoc committee was formed, which met once and was never heard of again by anyone.</p></div>',
      ],
    },
  },
  {
    id: 'related-element',
    category: 'related',
    kind: 'selector',
    title: 'List of other pages',
    why: 'Its name is that of a list of related or popular pages.',
    confidence: 'likely',
    selector: '.jp-relatedposts, .yarpp-related',
    names: [
      'related-posts',
      'related-articles',
      'related-content',
      'related-stories',
      'recirculation',
      'recommended',
      'read-next',
      'more-stories',
      'most-read',
      'most-popular',
      'most-viewed',
      'trending',
      'you-may-like',
      'also-read',
    ],
    examples: {
      hits: ['<div class="related-posts"><p><a href="/a">A winter on the island</a></p></div>'],
      misses: [
        '<div class="related-work"><p>Related work has looked at the same question from the other side, with much the same result.</p></div>',
      ],
    },
  },
  {
    id: 'link-list-element',
    category: 'related',
    kind: 'selector',
    title: 'List of other pages',
    why: 'Its name is that of a list of other pages, and links to them are nearly all of its text.',
    confidence: 'likely',
    selector: 'aside.related, aside.promo',
    names: [
      'related',
      'trending',
      'popular',
      'recommendations',
      'teasers',
      'carousel',
      'recirc',
      'latest-news',
    ],
    has: 'ul, ol, h2, h3, h4, h5, article',
    linkDensity: LIST_OF_LINKS,
    examples: {
      hits: [
        '<aside class="related"><h3>Elsewhere</h3><ul><li><a href="/a">A winter on the island</a></li><li><a href="/b">The boats of the north</a></li></ul></aside>',
      ],
      misses: [
        '<div class="related"><h3>What came of it</h3><p>The next year the bridge was built after all, and the ferry was sold to a museum on the mainland.</p></div>',
      ],
    },
  },
  {
    id: 'comments-element',
    category: 'comments',
    kind: 'selector',
    title: 'Comment area',
    why: 'Its name is that of a comment area.',
    confidence: 'likely',
    guards: { notIn: ['forum'] },
    selector:
      '#comments, #disqus_thread, .comments-area, .comment-respond, .comment-list, #respond, .fb-comments, .commentlist, #comment-form',
    examples: {
      hits: ['<div id="comments"><h3>3 replies</h3><p>Well said.</p></div>'],
      misses: [
        '<div class="comment-free"><p>He had no comment to make, and said so to everybody who asked him about that night.</p></div>',
      ],
    },
  },
  {
    id: 'navigation-element',
    category: 'navigation',
    kind: 'selector',
    title: 'Navigation',
    why: 'The page itself says that this is navigation.',
    confidence: 'likely',
    selector:
      'nav, [role="navigation"], [role="search"], [role="menubar"], .breadcrumb, .breadcrumbs, .pagination, .pager, .nav-links, .post-navigation, .back-to-top',
    examples: {
      hits: [
        '<nav><ul><li><a href="/a">Sea and shore</a></li></ul></nav>',
        '<div class="breadcrumbs"><a href="/">Start</a></div>',
      ],
      misses: [
        '<div class="navigator"><p>The navigator had not slept for two nights, and on the third he put the ship on the rocks.</p></div>',
      ],
    },
  },
  {
    id: 'skip-link-element',
    category: 'navigation',
    kind: 'selector',
    title: 'Skip link',
    why: 'It jumps over the head of the page, for people who cannot see it.',
    confidence: 'safe',
    selector:
      '.skip-link, .skip-to-content, .skiplink, a[href="#content"], a[href="#main"], a[href="#main-content"]',
    examples: {
      hits: ['<a class="skip-link" href="#m">To the text</a>'],
      misses: [
        '<p>He would <a href="#maintenance">skip</a> the maintenance once too often, as they all had told him he would.</p>',
      ],
    },
  },
  {
    id: 'wiki-edit-element',
    category: 'site-software',
    kind: 'selector',
    title: 'Wiki link',
    why: 'MediaWiki prints it around the text: edit links, jump links, categories.',
    confidence: 'safe',
    guards: { context: 'anywhere' },
    selector: '.mw-editsection, .mw-jump-link, .catlinks, .mw-indicators, #siteSub, .printfooter',
    examples: {
      hits: ['<h2>History <span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>'],
      misses: [
        '<p>The editor in chief had cut the section to a third, and it was the better for it, everybody said.</p>',
      ],
    },
  },
  {
    id: 'app-badge-element',
    category: 'app-store',
    kind: 'selector',
    title: 'App badge',
    why: 'It is a link to an app store and nothing else.',
    confidence: 'likely',
    selector:
      'a[href*="//apps.apple.com/"], a[href*="//itunes.apple.com/"], a[href*="//play.google.com/store/apps"]',
    text: /^.{0,40}$/u,
    examples: {
      hits: ['<div><a href="https://apps.apple.com/app/1"><img src="b.svg" alt="App Store"></a></div>'],
      misses: [
        '<p>The store opened at nine, and by ten there was not a single loaf of bread left on any of its shelves.</p>',
      ],
    },
  },
  {
    id: 'gov-banner-element',
    category: 'navigation',
    kind: 'selector',
    title: 'Government banner',
    why: 'Sites of governments print it at the top of every page.',
    confidence: 'safe',
    selector: '.usa-banner, .gov-banner, #global-cookie-message, .govuk-phase-banner',
    examples: {
      hits: ['<section class="usa-banner"><p>An official website</p></section>'],
      misses: [
        '<div class="banner-usa"><p>The banner was carried through every village of the valley before it was burned in the square.</p></div>',
      ],
    },
  },
  {
    id: 'script-element',
    category: 'page-code',
    kind: 'selector',
    title: 'Script',
    why: 'A reader does not see it, but the page may look different without it, so it only goes when asked for.',
    confidence: 'likely',
    guards: { context: 'anywhere', onlyWhenSet: true },
    selector: 'script:not([type^="math/"]), template',
    examples: {
      hits: ['<script>var a = 1;</script>'],
      misses: [
        '<p>The script called for rain, and for once there was rain without anybody having to pay for it.</p>',
      ],
    },
  },
  {
    id: 'style-element',
    category: 'page-code',
    kind: 'selector',
    title: 'Style sheet',
    why: 'A reader does not see it, but the page looks different without it, so it only goes when asked for.',
    confidence: 'likely',
    guards: { context: 'anywhere', onlyWhenSet: true },
    selector: 'style, link[rel="stylesheet"]',
    examples: {
      hits: ['<style>p { color: red }</style>'],
      misses: [
        '<p>The style was that of an earlier century, and it suited neither the house nor the people in it.</p>',
      ],
    },
  },
  {
    id: 'tracking-element',
    category: 'page-code',
    kind: 'selector',
    title: 'Tracking pixel',
    why: 'It tells somebody that the page was opened, and shows nothing.',
    confidence: 'likely',
    guards: { context: 'anywhere', onlyWhenSet: true },
    selector: 'img[width="1"][height="1"], img[width="0"][height="0"], iframe[width="0"][height="0"]',
    examples: {
      hits: ['<div><img src="p.gif" width="1" height="1"></div>'],
      misses: [
        '<p>Every pixel of the photograph was examined, and in the end nobody could say what it was that it showed.</p>',
      ],
    },
  },
  {
    id: 'hidden-element',
    category: 'page-code',
    kind: 'selector',
    title: 'Hidden element',
    why: 'Its attributes hide it, but scripts may show it later, so it only goes when asked for.',
    confidence: 'likely',
    guards: { context: 'anywhere', onlyWhenSet: true },
    selector: '[hidden], [style*="display:none"], [style*="display: none"]',
    examples: {
      hits: ['<div hidden><p>Not for your eyes</p></div>'],
      misses: [
        '<div style="--x-display:block"><p>Hidden behind the curtain stood a boy of ten, who had heard every single word of it.</p></div>',
      ],
    },
  },
];
