import { PROSE } from './prose';
import { pick, randomFrom } from './random';

/** Words that headlines and menus are put together from. They are nobody's rules: many hit none, some hit one. */
const TOPICS = [
  'Harbour',
  'Budget',
  'Election',
  'Weather',
  'Football',
  'Opera',
  'Railway',
  'Gardens',
  'Markets',
  'Health',
];
const VERBS = ['faces', 'wins', 'questions', 'delays', 'opens', 'explains', 'rejects', 'celebrates'];
const MENU = [
  'Home',
  'News',
  'World',
  'Sport',
  'Culture',
  'Opinion',
  'Podcasts',
  'Recipes',
  'Contact',
  'About us',
  'Jobs',
  'Archive',
  'Startseite',
  'Politik',
  'Wirtschaft',
  'Accueil',
  'Économie',
  'Inicio',
  'Deportes',
  'Главная',
  'Спорт',
  '首页',
  '体育',
];
const NAMES = [
  'Anna Berg',
  'Tom Whitfield',
  'María Ruiz',
  'Li Wei',
  'Ivan Petrov',
  'Claire Dubois',
  'Jonas Falk',
];
const MONTHS = ['January', 'March', 'May', 'July', 'October', 'December'];
const SITES = ['The Harbour Post', 'Evening Star', 'Daily Lantern', 'Fjordblick', 'La Gaceta del Sur'];
const NETWORKS = ['Facebook', 'Twitter', 'WhatsApp', 'LinkedIn', 'Email'];

type Random = () => number;
const number = (random: Random, most: number): number => 1 + Math.floor(random() * most);
const headline = (random: Random): string =>
  `${pick(random, TOPICS)} ${pick(random, VERBS)} ${pick(random, TOPICS).toLowerCase()} after ${number(random, 90)} years`;

/** Lines as pages have them around their text, written by hand after pages, not after the rules. */
const JUNK: readonly ((random: Random) => string)[] = [
  (random) => pick(random, MENU),
  (random) => pick(random, MENU),
  (random) => headline(random),
  (random) => `By ${pick(random, NAMES)}`,
  (random) => `${pick(random, MONTHS)} ${number(random, 28)}, ${2000 + number(random, 25)}`,
  (random) => `${number(random, 400)} ${pick(random, ['comments', 'views', 'shares', 'likes'])}`,
  (random) => `Share on ${pick(random, NETWORKS)}`,
  (random) => `© ${2000 + number(random, 25)} ${pick(random, SITES)}. All rights reserved.`,
  () => 'We use cookies to give you the best experience. By continuing you agree to our use of cookies.',
  (random) => `Sign up for the ${pick(random, SITES)} newsletter`,
  (random) => `${number(random, 9)} min read`,
  (random) => `${pick(random, MENU)} | ${pick(random, MENU)} | ${pick(random, MENU)}`,
  () => 'Read more',
  () => 'Related articles',
  () => 'Advertisement',
  (random) => `Next: ${headline(random)}`,
  (random) => `Photo: ${pick(random, NAMES)}`,
];

function paragraph(random: Random, language: string): string {
  const sentences = PROSE[language] ?? [];
  const gap = language === 'zh' || language === 'ja' ? '' : ' ';
  return Array.from({ length: number(random, 4) }, () => pick(random, sentences)).join(gap);
}

/** A page of about `size` characters: menu, headline, text with an insert here and there, lists and a footer. */
export function page(random: Random, size: number, junk = 0.35): string {
  // Two pages of three are English, as in most collections; the others take turns.
  const language = random() < 0.67 ? 'en' : pick(random, Object.keys(PROSE));
  const lines: string[] = [];
  let length = 0;
  const add = (line: string): void => {
    lines.push(line);
    length += line.length + 1;
  };
  const some = (most: number): void => {
    for (let i = number(random, most); i > 0; i--) add(pick(random, JUNK)(random));
  };
  if (junk > 0) some(12);
  add(headline(random));
  while (length < size) {
    if (random() < junk) some(6);
    add('');
    add(paragraph(random, language));
    add('');
  }
  if (junk > 0) some(12);
  return `${lines.join(random() < 0.9 ? '\n' : '\r\n')}\n`;
}

/** Pages of about 20,000 characters, `size` characters in all. The same seed gives the same pages. */
export function pages(seed: number, size: number): string[] {
  const random = randomFrom(seed);
  const all: string[] = [];
  for (let left = size; left > 0;) {
    const next = page(random, Math.min(left, 20_000));
    all.push(next);
    left -= next.length;
  }
  return all;
}
