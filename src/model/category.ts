/** Every category of junk: what its findings are called in messages, settings and docs. */
export const CATEGORIES = {
  'browser-notice': {
    title: 'Browser and plug-in notices',
    about: 'Notes that Flash, JavaScript, Silverlight, Java, QuickTime or a newer browser is missing.',
  },
  video: {
    title: 'Video and audio players',
    about: 'Player controls, video carousels, "Now playing", "Listen to this article".',
  },
  gallery: {
    title: 'Galleries and lightboxes',
    about: 'Slide counters, "Enlarge image", what is left of a lightbox.',
  },
  'app-store': { title: 'App-store links', about: 'Badges and links that offer an app.' },
  related: {
    title: 'Related and most-read lists',
    about: '"You May Like", "Most read", "Trending" and the lists under them.',
  },
  share: {
    title: 'Share bars and follow links',
    about: 'Share, print, e-mail and follow buttons, names of social networks.',
  },
  cookie: { title: 'Cookie and consent text', about: 'Cookie banners and the buttons of consent managers.' },
  newsletter: {
    title: 'Newsletter sign-up',
    about: 'Sign-up forms and the sentences that ask for an address.',
  },
  paywall: {
    title: 'Paywalls and appeals',
    about: 'Subscriber notes, free-article counters, requests for a donation.',
  },
  advertising: {
    title: 'Advertising',
    about: 'Ad labels, "Story continues below", sponsored links, affiliate notes.',
  },
  navigation: {
    title: 'Navigation and menus',
    about: 'Menus, breadcrumbs, skip links, language switchers, "Back to top".',
  },
  comments: { title: 'Comments and forms', about: 'Comment areas, reply forms, moderation notes.' },
  account: { title: 'Log-in and search', about: 'Log-in links, account menus, search boxes.' },
  footer: { title: 'Footers and copyright', about: 'Copyright lines, legal links, "Powered by", imprint.' },
  pagination: { title: 'Pagination and read-more', about: 'Page numbers, "Next page", "Read more" buttons.' },
  counter: { title: 'Counters', about: 'Numbers of likes, shares, views, comments and visits.' },
  metadata: {
    title: 'Dates, bylines and tags',
    about: 'Reading times, tag lists, "Posted in", bylines and dates outside the article.',
  },
  'site-software': {
    title: 'Residue of site software',
    about: 'What WordPress, forums, shops, documentation sites and wikis print around the text.',
  },
  interface: { title: 'Interface states', about: 'Loading, error and anti-bot messages.' },
  duplicate: { title: 'Printed twice', about: 'Captions and lines that appear a second time.' },
  markup: {
    title: 'Leaked code and templates',
    about: 'CSS, JavaScript, JSON-LD, template placeholders, HTML tags and entities left in the text.',
  },
  'page-code': {
    title: 'Scripts and hidden parts of pages',
    about: 'Scripts, style sheets, tracking pixels and hidden elements in HTML, which a reader does not see.',
  },
  encoding: { title: 'Broken encoding', about: 'Mojibake and invisible characters.' },
  layout: {
    title: 'Repeated structure',
    about: 'Runs of short lines, repeated cards and split sentences, which no list of phrases names.',
  },
  custom: { title: 'Your own rules', about: 'Patterns and rules from settings or from descrape.json.' },
} as const satisfies Record<string, { title: string; about: string }>;

export type CategoryId = keyof typeof CATEGORIES;

export const CATEGORY_IDS = Object.keys(CATEGORIES) as readonly CategoryId[];
